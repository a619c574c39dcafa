"""Days of the week: the ones a runner picks, and which of them suit training."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from itertools import combinations


class Weekday(IntEnum):
    """A day of the week, numbered as `date.weekday()` numbers it."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


Days = frozenset[Weekday]

EVERY_DAY: Days = frozenset(Weekday)
WEEKEND: Days = frozenset({Weekday.SATURDAY, Weekday.SUNDAY})
WORKING_DAYS: Days = EVERY_DAY - WEEKEND

MOST_TRAINING_DAYS = 3
"""More than three of seven days cannot all have a day off between them."""


def following(day: Weekday) -> Weekday:
    """The day after; Monday follows Sunday."""
    return Weekday((day + 1) % 7)


def two_in_a_row(days: Iterable[Weekday]) -> bool:
    """Whether two of the days follow each other, Sunday and Monday included."""
    chosen = frozenset(days)
    return any(following(day) in chosen for day in chosen)


def spread(count: int, *, avoid: Iterable[Weekday] = ()) -> Days:
    """Training days for a week: never two in a row, evenly apart, off `avoid` if that is possible.

    Raises:
        ValueError: if `count` is not 1, 2 or 3.
    """
    if not 1 <= count <= MOST_TRAINING_DAYS:
        raise ValueError(f"Training days are 1 to {MOST_TRAINING_DAYS} a week, not {count}.")
    unwanted = frozenset(avoid)

    def faults(days: Days) -> tuple[int, int, list[Weekday]]:
        return len(days & unwanted), -_shortest_gap(days), sorted(days)

    choices = (frozenset(days) for days in combinations(Weekday, count))
    return min((days for days in choices if not two_in_a_row(days)), key=faults)


def _shortest_gap(days: Days) -> int:
    ordered = sorted(days)
    following_days = ordered[1:] + ordered[:1]
    return min((b - a) % 7 or 7 for a, b in zip(ordered, following_days, strict=True))
