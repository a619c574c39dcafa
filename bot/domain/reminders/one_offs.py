"""Messages that come once: after a planned run, "in 30 min", "tonight", the next morning."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.domain.time.schedule import (
    ONE_DAY,
    QuietHours,
    Rule,
    Slot,
    day_of,
    end_of_quiet,
    instant,
    local,
    moved,
    slots,
)
from bot.domain.time.weekdays import EVERY_DAY

BACK_HOME = dt.timedelta(minutes=10)
"""From the expected finish of a run to our question; a guess of ours, to get through the door."""

SOON = dt.timedelta(minutes=30)
"""The wait when nothing better is left of an evening."""

SNOOZE = dt.timedelta(hours=1)

EVENING = dt.time(19, 30)
MORNING = dt.time(8)


@dataclass(frozen=True, slots=True)
class PlannedRun:
    """Runs that come back every week, and how long they usually take.

    Raises:
        ValueError: if the length is nothing or a day and more.
    """

    rule: Rule
    length: dt.timedelta

    def __post_init__(self) -> None:
        if not dt.timedelta(0) < self.length < ONE_DAY:
            raise ValueError("A run is longer than nothing and shorter than a day.")

    @property
    def wait(self) -> dt.timedelta:
        """From the start of a run to the question after it."""
        return self.length + BACK_HOME


def once(now: dt.datetime, wait: dt.timedelta, zone: str, quiet: QuietHours) -> Slot:
    """One slot after a wait ("in 30 min", "snooze 1 h"), moved out of the quiet hours."""
    return moved(_at(now + wait, zone), quiet, zone)


def tonight(now: dt.datetime, zone: str, quiet: QuietHours, evening: dt.time = EVENING) -> Slot:
    """The evening time of today, or the nearest to it that is neither past nor quiet.

    In turn: the evening time, an hour before the quiet hours, in half an hour, and at last the
    end of the quiet hours, which is not tonight any more and so marked as moved.
    """
    today = local(now, zone).date()
    before_quiet = instant(today, quiet.start, zone)
    wishes = (instant(today, evening, zone), before_quiet and before_quiet - SNOOZE, now + SOON)
    for wish in wishes:
        if wish and wish >= now + SOON / 2 and end_of_quiet(wish, quiet, zone) == wish:
            return _at(wish, zone)
    return once(now, SOON, zone, quiet)


def next_morning(
    now: dt.datetime, zone: str, quiet: QuietHours, morning: dt.time = MORNING
) -> Slot:
    """The morning after a run or session, for the question how the night was.

    Who trains at one o'clock has it still ahead on the same date.
    """
    return morning_of(day_of(now, zone) + ONE_DAY, zone, quiet, morning)


def morning_of(day: dt.date, zone: str, quiet: QuietHours, morning: dt.time = MORNING) -> Slot:
    """The morning of a day, after the quiet hours."""
    return moved(next(slots(Rule(morning, EVERY_DAY, zone), day)), quiet, zone)


def _at(when: dt.datetime, zone: str) -> Slot:
    here = local(when, zone).replace(second=0, microsecond=0)
    return Slot(here.date(), dt.time(here.hour, here.minute), here.astimezone(dt.UTC))
