"""When a pause is to be, where that is said and not how long: `tomorrow`, `on friday`.

Such a day is the first of the pause, and never its end: "not on friday" is not "until friday".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from bot.domain.reading.dates import parse_date, parse_days_long
from bot.domain.reading.days import parse_days
from bot.domain.reading.times import plain
from bot.domain.reading.tongue import Tongue, Tongues, compiled
from bot.domain.reading.unasked.meant import Away, AwayLater
from bot.domain.time.weekdays import WEEKEND, Days, Weekday

ONE_DAY = dt.timedelta(days=1)
WEEK = 7


class Span(StrEnum):
    """A day, a week or a month that is called by what it is from now."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    AFTER_TOMORROW = "after_tomorrow"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    NEXT_WEEKEND = "next_weekend"
    THIS_MONTH = "this_month"
    NEXT_MONTH = "next_month"

    def days(self, today: dt.date) -> tuple[dt.date, dt.date]:
        """Its first day, today where it has begun, and the first day that is over it."""
        monday = today + (WEEK - today.weekday()) * ONE_DAY
        first = _next_month(today)
        match self:
            case Span.TODAY:
                return today, today + ONE_DAY
            case Span.TOMORROW:
                return today + ONE_DAY, today + 2 * ONE_DAY
            case Span.AFTER_TOMORROW:
                return today + 2 * ONE_DAY, today + 3 * ONE_DAY
            case Span.THIS_WEEK:
                return today, monday
            case Span.NEXT_WEEK:
                return monday, monday + WEEK * ONE_DAY
            case Span.NEXT_WEEKEND:
                return monday + 5 * ONE_DAY, monday + WEEK * ONE_DAY
            case Span.THIS_MONTH:
                return today, first
        return first, _next_month(first)


def when_in(
    text: str, tongues: Tongues, today: dt.date, months: Mapping[str, int]
) -> Away | AwayLater | None:
    """When it is to be; None where that is not said, or only when it is to end.

    What begins today is a pause until it is over, what begins later cannot be planned.
    """
    if span := span_in(text, tongues, today):
        return span
    said = plain(text)
    if not said or any(_until(tongue).match(said) for tongue in tongues):
        return None
    if later := _after(said, tongues, today):
        return later
    if parse_days_long(said, tongues) or any(_is_length(said, tongue) for tongue in tongues):
        return None
    day = parse_date(said, today, tongues, months)
    return AwayLater(day, day + ONE_DAY) if isinstance(day, dt.date) else None


def span_in(text: str, tongues: Tongues, today: dt.date) -> Away | AwayLater | None:
    """The same, only of what has a name from now: an open question for an end reads the rest."""
    span = next((span for tongue in tongues for span in _spans(plain(text), tongue)), None)
    return _paused(*span.days(today), today) if span else None


def until_span(text: str, tongues: Tongues, today: dt.date) -> dt.date | None:
    """The day on which it begins: `until next week` is until the Monday of it."""
    for tongue in tongues:
        rest = _until(tongue).sub("", plain(text))
        span = next(_spans(rest, tongue), None) if rest != plain(text) else None
        if span and (first := span.days(today)[0]) > today:
            return first
    return None


def on_weekdays(said: str, days: Days, tongue: Tongue, today: dt.date) -> Away | AwayLater | None:
    """On weekdays that are named once: their next days. None: those of every week."""
    every = compiled(rf"(?<![\w'-])(?:{tongue.unasked.each_week})(?![\w'])")
    if len(days) == WEEK or every.search(said):
        return None
    goes_on = _in(today + ONE_DAY, days) or days == WEEKEND  # friday to monday ends on a monday
    if len(days) > 1 and _in(today, days) and goes_on:
        return _paused(today, _end(today, days), today)
    coming = (today + distance * ONE_DAY for distance in range(1, WEEK + 1))
    start = next(day for day in coming if _in(day, days) and not _in(day - ONE_DAY, days))
    return AwayLater(start, _end(start, days), days)


def days_in(text: str, tongues: Tongues) -> Days | None:
    """Weekdays that it is to be on: `friday to sunday`, `this weekend`."""
    if days := parse_days(text, tongues):
        return days
    if any(_until(tongue).match(plain(text)) for tongue in tongues):
        return None
    found = (
        parse_days(bare, tongues) for tongue in tongues for bare in _bare(plain(text), tongue)
    )
    return next((days for days in found if days), None)


def _paused(start: dt.date, end: dt.date, today: dt.date) -> Away | AwayLater:
    return AwayLater(start, end) if start > today else Away(end)


def _end(start: dt.date, days: Days) -> dt.date:
    later = (start + distance * ONE_DAY for distance in range(1, WEEK + 1))
    return next(day for day in later if not _in(day, days))


def _in(day: dt.date, days: Days) -> bool:
    return Weekday(day.weekday()) in days


def _spans(said: str, tongue: Tongue) -> Iterator[Span]:
    named = tongue.dates.spans
    return (Span(named[text]) for text in _bare(said, tongue) if text in named)


def _bare(said: str, tongue: Tongue) -> Iterator[str]:
    """As it is, and without one word or several that may stand before a day; not "until"."""
    yield said
    if _until(tongue).match(said):
        return
    first, _, rest = said.partition(" ")
    if compiled(tongue.dates.before).fullmatch(first):
        yield rest
    yield compiled(rf"^(?:{tongue.dates.before}) ").sub("", said)


def _after(said: str, tongues: Tongues, today: dt.date) -> AwayLater | None:
    """`in two weeks`: after so many days; without that word it is how long."""
    for tongue in tongues:
        rest = compiled(rf"^(?:{tongue.dates.ahead}) ").sub("", said)
        days = parse_days_long(rest, tongues) if rest != said else None
        if days:
            return AwayLater(today + days * ONE_DAY, None)
    return None


def _is_length(said: str, tongue: Tongue) -> bool:
    """Whether it is how long in one word: Ukrainian has no article for "a week"."""
    return any(text in tongue.dates.named for text in _bare(said, tongue))


def _until(tongue: Tongue) -> re.Pattern[str]:
    return compiled(rf"^(?:{tongue.dates.until}) ")


def _next_month(day: dt.date) -> dt.date:
    return (day.replace(day=1) + 32 * ONE_DAY).replace(day=1)
