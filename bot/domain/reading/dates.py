"""What a runner types for a day: `24 Dec`, `24.12.`, `2026-12-24`, `friday`, `tomorrow`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from bot.domain.reading.days import parse_days
from bot.domain.reading.times import LONGEST, Invalid, TypedFault, plain

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ONE_DAY = dt.timedelta(days=1)
LEAP = 8
"""Years within which 29 February comes again, also around 2100."""


def parse_date(text: str, today: dt.date, language: str = "en") -> dt.date | Invalid | None:
    """The coming day that a text names; a day without a year is the next one of that name."""
    if len(text) > LONGEST:
        return None
    words = plain(text).rstrip(" .!?").removeprefix("until ").removeprefix("till ")
    if words == "tomorrow":
        return today + ONE_DAY
    return _numbers(words, today) or _named_month(words, today) or _weekday(words, today, language)


def _numbers(text: str, today: dt.date) -> dt.date | Invalid | None:
    """Year first as computers write it, else the day first, as most of the world does."""
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    if iso:
        year, month, day = map(int, iso.groups())
        return _coming(day, month, year, today)
    short = re.fullmatch(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?", text)
    if short is None:
        return None
    day, month = int(short[1]), int(short[2])
    if month > 12 >= day:
        day, month = month, day
    return _coming(day, month, int(short[3]) if short[3] else None, today)


def _named_month(text: str, today: dt.date) -> dt.date | Invalid | None:
    words = re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", text.replace(",", " ").replace(".", " "))
    named = [word for word in words.split() if word[:3] in MONTHS and word.isalpha()]
    numbers = [int(word) for word in words.split() if word.isdecimal()]
    others = set(words.split()) - set(named) - set(map(str, numbers)) - {"of", "the"}
    if len(named) != 1 or others or not 1 <= len(numbers) <= 2:
        return None
    year = numbers[1] if len(numbers) == 2 else None
    return _coming(numbers[0], MONTHS.index(named[0][:3]) + 1, year, today)


def _weekday(text: str, today: dt.date, language: str) -> dt.date | None:
    days = parse_days(text, language)
    if days is None or len(days) != 1:
        return None
    return next(day for day in _after(today) if day.weekday() in days)


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
