"""How times and days travel in a press: minutes of the day, and bits (Monday is 1)."""

from __future__ import annotations

import datetime as dt

from bot.domain.time.weekdays import Days, Weekday


def minutes_of(time: dt.time) -> int:
    """A time of day as a press carries it."""
    return time.hour * 60 + time.minute


def is_time(minutes: int) -> bool:
    """Whether a day has such a minute; buttons can be forged."""
    return 0 <= minutes < 24 * 60


def time_of(minutes: int) -> dt.time:
    """The time of day that a press carries.

    Raises:
        ValueError: a day has no such minute.
    """
    return dt.time(*divmod(minutes, 60))


def bits_of(days: Days) -> int:
    """Weekdays as the bits of one number: Monday is 1, Sunday 64."""
    return sum(1 << day for day in days)


def days_of(bits: int) -> Days:
    """The weekdays of such bits."""
    return frozenset(day for day in Weekday if bits >> day & 1)
