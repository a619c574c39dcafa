"""Days and numbers as the runner's language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_skeleton
from babel.numbers import format_decimal

from bot.domain.reading.times import plain
from bot.words import Words

KEPT_LANGUAGES = 64
_USES = ("format", "stand-alone")
ENGLISH, BRITISH = Locale("en"), Locale("en", "GB")


def day(words: Words, when: date) -> str:
    """A day without its year, such as "3 Nov"."""
    return format_skeleton("MMMd", when, locale=_locale(words))


def full_day(words: Words, when: date) -> str:
    """A day of the calendar with its year, in the runner's language."""
    return format_skeleton("yMMMd", when, locale=_locale(words))


@lru_cache(KEPT_LANGUAGES)
def months(*languages: str) -> Mapping[str, int]:
    """The names of months as people of these languages type them, whole and short, from 1.

    A name that two of them have is the first one's.
    """
    named = [_months(language) for language in reversed(languages)]
    return {name: number for names in named for name, number in names.items()}


def _months(language: str) -> Mapping[str, int]:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    forms = (locale.months[use][width] for use in _USES for width in ("wide", "abbreviated"))
    return {plain(name).strip("."): number for names in forms for number, name in names.items()}


@lru_cache(KEPT_LANGUAGES)
def language_names(*languages: str) -> Mapping[str, str]:
    """What people of these languages call each of them, themselves included, and its code."""
    named = (Locale.parse(speaker, sep="-").languages for speaker in languages)
    return {
        plain(names[code]): language
        for names in named
        for language in languages
        if (code := language.partition("-")[0]) in names
    }


@lru_cache(KEPT_LANGUAGES)
def other_languages(*languages: str) -> frozenset[str]:
    """What people of these languages call all other languages, each in a word."""
    named = (Locale.parse(speaker, sep="-").languages.items() for speaker in languages)
    others = (plain(name) for names in named for code, name in names if code not in languages)
    return frozenset(name for name in others if " " not in name)


def tenths(words: Words, number: float) -> str:
    """A number with one decimal, as the runner's language writes it."""
    return format_decimal(number, format="0.0", locale=_locale(words))


def _locale(words: Words) -> Locale:
    # plain English means the British order of day and month, which nobody misreads
    return BRITISH if words.locale == ENGLISH else words.locale
