"""Clock times and weekdays as they stand in columns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from bot.domain.time.weekdays import Days, Weekday


def clock_to(at: time) -> str:
    """A wall-clock time as HH:MM."""
    return at.isoformat("minutes")


def days_to(days: Iterable[Weekday]) -> str:
    """Weekdays as digits; 0 is Monday."""
    return "".join(str(int(day)) for day in sorted(days))


def days_from(text: str) -> Days:
    """The weekdays of such digits."""
    return frozenset(Weekday(int(digit)) for digit in text)
