"""Typed text made plain, and slips of a frightened hand mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reading.plain_words import MENDED, RIGHT, mended, plain


def test_case_accents_apostrophes_and_full_stops() -> None:
    assert plain("  Größe,\nDÉJÀ  vu… can’t!") == "grosse , . deja vu can't ."


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("numbnes", "numbness"),
        ("numbbness", "numbness"),
        ("numbnass", "numbness"),
        ("numbnses", "numbness"),
        ("cannt", "can't"),
    ],
)
def test_one_letter_missing_too_many_wrong_or_swapped(typed: str, meant: str) -> None:
    assert mended(f"my {typed} .") == f"my {meant} ."


@pytest.mark.parametrize("word", ["ladder", "cancel", "breath", "painted", "number", "thumb", "x"])
def test_other_words_stay(word: str) -> None:
    assert mended(word) == word


@given(st.text())
def test_making_plain_is_done_once_and_for_all(text: str) -> None:
    said = plain(text)
    assert mended(mended(said)) == mended(said)
    assert len(said.split()) == len(mended(said).split())


def test_what_is_right_is_not_mended() -> None:
    assert set(MENDED) <= RIGHT
    assert [mended(word) for word in RIGHT] == list(RIGHT)
