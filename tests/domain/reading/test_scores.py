"""A typed number from 0 to 10 that is no pain."""

from __future__ import annotations

import pytest

from bot.domain.reading.scores import score_in
from bot.typed.tongues import tongues


@pytest.mark.parametrize(
    ("text", "score"),
    [("4", 4), ("10", 10), ("0", 0), ("7/10", 7), ("about 6.", 6), ("8 out of ten", 8), ("٤", 4)],
)
def test_read(text: str, score: int) -> None:
    assert score_in(text, tongues()) == score


@pytest.mark.parametrize("text", ["", "11", "-1", "3.5", "no pain", "none", "4 weeks", "3 or 4"])
def test_asked_again(text: str) -> None:
    assert score_in(text, tongues()) is None
