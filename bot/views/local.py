"""Days and numbers as the runner's language writes them."""

from __future__ import annotations

from datetime import date

from babel.core import Locale
from babel.dates import format_skeleton
from babel.numbers import format_decimal

from bot.words import Words

ENGLISH, BRITISH = Locale("en"), Locale("en", "GB")


def day(words: Words, when: date) -> str:
    """A day without its year, such as "3 Nov"."""
    return format_skeleton("MMMd", when, locale=_locale(words))


def full_day(words: Words, when: date) -> str:
    """A day of the calendar with its year, in the runner's language."""
    return format_skeleton("yMMMd", when, locale=_locale(words))


def tenths(words: Words, number: float) -> str:
    """A number with one decimal, as the runner's language writes it."""
    return format_decimal(number, format="0.0", locale=_locale(words))


def _locale(words: Words) -> Locale:
    # plain English means the British order of day and month, which nobody misreads
    return BRITISH if words.locale == ENGLISH else words.locale
