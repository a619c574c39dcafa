"""What a runner types for a day: `24 Dec`, `24.12.26`, `2 weeks`, `next friday`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from bot.domain.reading.days import parse_days
from bot.domain.reading.times import LONGEST, Invalid, TypedFault, first_found, plain
from bot.domain.reading.tongue import DateWords, Tongue, Tongues, compiled

ONE_DAY = dt.timedelta(days=1)
LEAP = 8
"""Years within which 29 February comes again, also around 2100."""
_PRIME = re.compile(r"'(?=\d\d\b)")
_IDEOGRAMS = re.compile(r"(?:(\d{4})[年년] ?)?(\d{1,2})[月월] ?(\d{1,2})[日일]?")


def parse_date(
    text: str, today: dt.date, tongues: Tongues, months: Mapping[str, int]
) -> dt.date | Invalid | None:
    """The coming day that a text names; a day without a year is the next one of that name.

    Args:
        text: as it was typed.
        today: the day it is for the runner.
        tongues: the languages to try.
        months: names of months in them, as `plain` leaves them, from 1.
    """
    if len(text) > LONGEST:
        return None
    words = _PRIME.sub("", plain(text)).rstrip(" .!?")
    return first_found(_date(words, today, tongue, months) for tongue in tongues)


def parse_days_long(text: str, tongues: Tongues) -> int | None:
    """The days of a length: `for 2 weeks`, `ten days`; None where it is none."""
    if len(text) > LONGEST:
        return None
    said = plain(text).rstrip(" .!?")
    found = (
        _length(compiled(rf"^{tongue.dates.before} ").sub("", said), tongue.dates)
        for tongue in tongues
    )
    return next((days for days in found if days), None)


def _date(
    text: str, today: dt.date, tongue: Tongue, months: Mapping[str, int]
) -> dt.date | Invalid | None:
    dates = tongue.dates
    words = compiled(rf"^{dates.before} ").sub("", text)
    found = _length(words, dates) or dates.named.get(words)
    if found:
        return _after_days(found, today)
    if compiled(dates.day).fullmatch(text):
        return _day_of_month(int(re.findall(r"\d+", text)[0]), today)
    return (
        _numbers(words, today)
        or _named_month(words, today, dates, months)
        or _weekday(words, today, tongue)
    )


def _length(text: str, dates: DateWords) -> int | None:
    """The days of `2 weeks` and `ten days`; None where it is no length."""
    number, _, unit = compiled(rf" {dates.long}$").sub("", text).partition(" ")
    many = int(number) if re.fullmatch(r"\d{1,3}", number) else dates.numbers.get(number)
    return None if many is None or unit not in dates.units else many * dates.units[unit]


def _after_days(days: int, today: dt.date) -> dt.date | Invalid:
    try:
        return today + days * ONE_DAY
    except OverflowError:
        return Invalid(TypedFault.DATE)


def _day_of_month(day: int, today: dt.date) -> dt.date | Invalid:
    """The next such day of a month from tomorrow on: `the 14th`."""
    months = (
        (today.year + (today.month - 1 + n) // 12, (today.month - 1 + n) % 12 + 1)
        for n in range(13)
    )
    found = (_coming(day, month, year, today) for year, month in months)
    return next((date for date in found if isinstance(date, dt.date)), Invalid(TypedFault.DATE))


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


def _named_month(
    text: str, today: dt.date, dates: DateWords, months: Mapping[str, int]
) -> dt.date | Invalid | None:
    """`24 Dec`, `Dec 24th, 2026`, `24 декабря`."""
    ordinal = compiled(rf"(\d){dates.ordinal}(?!\w)")
    words = ordinal.sub(r"\1", re.sub(r"[,.]", " ", text)).split()
    named = [(word, month) for word in words if (month := _month(word, dates, months))]
    numbers = [word for word in words if word.isdecimal()]
    others = set(words) - {word for word, _ in named} - set(numbers) - dates.between
    if len(named) != 1 or others or not 1 <= len(numbers) <= 2:
        return None
    year = _year(numbers[1]) if len(numbers) == 2 else None
    return _coming(int(numbers[0]), named[0][1], year, today)


def _month(word: str, dates: DateWords, months: Mapping[str, int]) -> int | None:
    if word in months:
        return months[word]
    begins = word.isascii() and word.isalpha() and word[:3] in dates.months
    return dates.months.index(word[:3]) + 1 if begins else None


def _weekday(text: str, today: dt.date, tongue: Tongue) -> dt.date | None:
    """The coming day of that name; "next" is the one in the week after this."""
    named = compiled(rf"^{tongue.dates.next} | {tongue.dates.week}$").sub("", text)
    days = parse_days(named, (tongue,))
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
