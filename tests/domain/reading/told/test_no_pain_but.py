"""What stands behind "no pain" may take it back: then it is asked, and never noted as painless."""

from __future__ import annotations

import pytest

from bot.domain.back.where import Where
from bot.domain.reading.told.exercise import Went, exercise_told
from bot.domain.reading.told.where import Told, where_said
from bot.typed.tongues import tongues


@pytest.mark.parametrize(
    "said",
    ["no pain but it went down my leg", "no pain. actually 5", "no pain, well, a 4",
     "no pain (3 of 10)", "no pain but sharp", "no pain but it ran down my leg",
     "no pain in the back, only down the leg", "it did not hurt my back but my leg",
     "no pain in my back. My leg though!", "no pain, 6 of 10"],
)  # fmt: skip
def test_on_a_card_it_is_asked(said: str) -> None:
    assert exercise_told(said, tongues("en")) is None


@pytest.mark.parametrize(
    "said",
    ["no pain", "no pain at all, felt good", "no pain but hard", "no pain, legs tired though",
     "no pain, back feels good", "no pain 0", "no pain, 1 out of 10", "pain is 2 out of 10",
     "pain 1"],
)  # fmt: skip
def test_up_to_two_and_hard_work_are_none(said: str) -> None:
    assert exercise_told(said, tongues("en")) is Went.NO_PAIN


@pytest.mark.parametrize("said", ["pain 4", "pain is 5 of 10", "no pain but my back hurts"])
def test_a_pain_is_one(said: str) -> None:
    assert exercise_told(said, tongues("en")) is Went.PAIN


@pytest.mark.parametrize(
    "said",
    ["I have no pain but my back does", "no pain, just burning", "no pain, only stiff back"],
)
def test_where_it_hurts_is_asked(said: str) -> None:
    assert where_said(said, tongues("en")) is None


@pytest.mark.parametrize("said", ["no pain today", "nothing hurts", "no pain, back is fine"])
def test_no_pain_is_none(said: str) -> None:
    assert where_said(said, tongues("en")) == Told(Where.NO_PAIN)
