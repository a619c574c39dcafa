"""One cleaning of typed text for all readers."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reading.cleaning import cleaned, words_in


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("  Größe,\nDÉJÀ  vu can’t!", "grosse, deja vu can't!"),
        ("7:30\u202fPM", "7:30 pm"),
        ("\u200e19:30\u200f", "19:30"),
        ("diﬃculty", "difficulty"),
        ("soft\u00adly", "softly"),
        ("𝐜𝐡𝐞𝐬𝐭 ｐａｉｎ", "chest pain"),
        ("٧ ۷ ７ ७", "7 7 7 7"),
        ("Bjørn Łódź ı", "bjorn lodz i"),
        ("22–7 — no", "22-7 - no"),
        ("4\ufe0f\u20e3", "4\u20e3"),
        ("\u3000a\u00a0b\u2028c", "a b c"),
    ],
)
def test_what_means_nothing_is_gone(typed: str, plain: str) -> None:
    assert cleaned(typed) == plain


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("I can't, it's", "i cant , it s"),
        ("chest: pain", "chest , pain"),
        ("chest... pain", "chest , pain"),
        ("No. Numb!", "no . numb ."),
        ("no – numb", "no , numb"),
        ("38,5 and 2.5kg", "38.5 and 2.5kg"),
        ("7/10 and/or", "7/10 and or"),
        ("down\nthere", "down there"),
        ("pins & needles", "pins and needles"),
        ("j’ai mal", "j ai mal"),
    ],
)
def test_words_and_the_marks_that_part_them(typed: str, words: str) -> None:
    assert words_in(typed) == tuple(words.split())


@given(st.text())
def test_cleaning_is_done_once_and_for_all(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


def test_every_single_character_is_cleaned_once_and_for_all() -> None:
    texts = (f"a{chr(number)}b" for number in range(sys.maxunicode) if number % 7 == 0)
    assert [text for text in texts if cleaned(cleaned(text)) != cleaned(text)] == []
