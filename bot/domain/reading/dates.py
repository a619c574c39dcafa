"""What a runner types for a day: `24 Dec`, `24.12.26`, `2 weeks`, `next friday`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from bot.domain.reading.days import parse_days
from bot.domain.reading.times import LONGEST, Invalid, TypedFault, plain

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ONE_DAY = dt.timedelta(days=1)
LEAP = 8
"""Years within which 29 February comes again, also around 2100."""
MONTH_DAYS = 30
"""Of a month as a length: "in two months"."""

_UNITS = {"day": 1, "week": 7, "fortnight": 14, "month": MONTH_DAYS}
_NUMBERS = (
    "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip
_LENGTH = re.compile(rf"(\d{{1,3}}|an?|{'|'.join(_NUMBERS)}) ({'|'.join(_UNITS)})s?")
_NAMED = {
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "next week": 7,
    "next month": MONTH_DAYS,
}
_PRIME = re.compile(r"'(?=\d\d\b)")
_IDEOGRAMS = re.compile(r"(?:(\d{4})[年년] ?)?(\d{1,2})[月월] ?(\d{1,2})[日일]?")

NO_NAMES: Mapping[str, int] = MappingProxyType({})


def parse_date(
    text: str, today: dt.date, language: str = "en", months: Mapping[str, int] = NO_NAMES
) -> dt.date | Invalid | None:
    """The coming day that a text names; a day without a year is the next one of that name.

    Args:
        text: as it was typed.
        today: the day it is for the runner.
        language: whose names of weekdays are read beside the English ones.
        months: names of months in it, as `plain` leaves them, from 1; English ones are known.
    """
    if len(text) > LONGEST:
        return None
    words = _PRIME.sub("", plain(text)).rstrip(" .!?")
    words = re.sub(r"^(?:until|till|for|in|after|on|the|this|coming)(?: the| this)? ", "", words)
    found = _length(words) or _NAMED.get(words)
    if found:
        return _after_days(found, today)
    return (
        _numbers(words, today)
        or _named_month(words, today, months)
        or _weekday(words, today, language)
    )


def _length(text: str) -> int | None:
    """The days of `2 weeks` and `ten days`; None where it is no length."""
    match = _LENGTH.fullmatch(re.sub(r" (?:from now|long|time)$", "", text))
    if match is None:
        return None
    word = "a" if match[1] == "an" else match[1]
    number = int(word) if word.isdecimal() else max(1, _NUMBERS.index(word))
    return number * _UNITS[match[2]]


def _after_days(days: int, today: dt.date) -> dt.date | Invalid:
    try:
        return today + days * ONE_DAY
    except OverflowError:
        return Invalid(TypedFault.DATE)


def _numbers(text: str, today: dt.date) -> dt.date | Invalid | None:
    """Year first as computers write it, else the day first, as most of the world does."""
    iso = re.fullmatch(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})", text)
    if iso:
        return _coming(int(iso[4]), int(iso[3]), int(iso[1]), today)
    if east := _IDEOGRAMS.fullmatch(text):
        return _coming(int(east[3]), int(east[2]), _year(east[1]), today)
    short = re.fullmatch(r"(\d{1,2})([-./])(\d{1,2})(?:\2(\d{4}|\d{2}))?", text)
    if short is None:
        return None
    day, month = int(short[1]), int(short[3])
    if month > 12 >= day:
        day, month = month, day
    return _coming(day, month, _year(short[4]), today)


def _year(written: str | None) -> int | None:
    """`26` is 2026."""
    return None if written is None else int(written) + 2000 * (len(written) == 2)


def _named_month(text: str, today: dt.date, months: Mapping[str, int]) -> dt.date | Invalid | None:
    """`24 Dec`, `Dec 24th, 2026`, `24 декабря`; the name in any of the two languages."""
    words = re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", re.sub(r"[,.]", " ", text)).split()
    named = [(word, month) for word in words if (month := _month(word, months))]
    numbers = [word for word in words if word.isdecimal()]
    others = set(words) - {word for word, _ in named} - set(numbers) - _BETWEEN
    if len(named) != 1 or others or not 1 <= len(numbers) <= 2:
        return None
    year = _year(numbers[1]) if len(numbers) == 2 else None
    return _coming(int(numbers[0]), named[0][1], year, today)


_BETWEEN = frozenset({"of", "the", "de", "del", "do", "г", "года", "року"})
"""What stands between a day, its month and its year."""


def _month(word: str, months: Mapping[str, int]) -> int | None:
    if word in months:
        return months[word]
    english = word.isascii() and word.isalpha() and word[:3] in MONTHS
    return MONTHS.index(word[:3]) + 1 if english else None


def _weekday(text: str, today: dt.date, language: str) -> dt.date | None:
    """The coming day of that name; "next" is the one in the week after this."""
    named = re.sub(r"^next | next week$", "", text)
    days = parse_days(named, language)
    if days is None or len(days) != 1:
        return None
    first = today if named == text else today + (6 - today.weekday()) * ONE_DAY
    return next(day for day in _after(first) if day.weekday() in days)


def _after(today: dt.date) -> Iterator[dt.date]:
    return (today + distance * ONE_DAY for distance in range(1, 8))


def _coming(day: int, month: int, year: int | None, today: dt.date) -> dt.date | Invalid:
    """The next such day from tomorrow on; a fault where there is none."""
    years = range(today.year, today.year + LEAP + 1) if year is None else (year,)
    for candidate in years:
        try:
            found = dt.date(candidate, month, day)
        except ValueError:
            continue
        if found > today:
            return found
    return Invalid(TypedFault.DATE)
