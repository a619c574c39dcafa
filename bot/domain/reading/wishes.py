"""What a runner types while a reminder is open: a time, days, a length, or all at once."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from bot.domain.reading.days import parse_days
from bot.domain.reading.plans import parse_length, parse_plan
from bot.domain.reading.times import LONGEST, ClockTime, Invalid, parse_time, plain
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import Days

NOON = 12


@dataclass(frozen=True, slots=True)
class Wish:
    """What was said; what was not said stays as it is."""

    clock: ClockTime | None = None
    days: Days | None = None
    length: dt.timedelta | None = None


def read_wish(text: str, language: str, *, runs: bool) -> Wish | Invalid | None:
    """The wish in a text; a length only where it is about runs."""
    plan = parse_plan(text, language)
    if plan is not None:
        return plan if isinstance(plan, Invalid) else Wish(plan.clock, plan.days, plan.length)
    clock = parse_time(text, language)
    if isinstance(clock, ClockTime):
        return Wish(clock=clock)
    length = parse_length(text, language) if runs else None
    if isinstance(length, dt.timedelta):
        return Wish(length=length)
    days = parse_days(text, language)
    return Wish(days=days) if days else clock or length


def read_quiet(text: str, language: str) -> QuietHours | Invalid | None:
    """Quiet hours such as `22-7`: they begin in the evening and end in the morning."""
    ends = re.split(
        r"\s*(?:-|\bto\b|\btill?\b|\buntil\b|\bbis\b|\band\b)\s*", plain(text[:LONGEST])
    )
    if len(ends) != 2 or len(text) > LONGEST:
        return None
    clocks = [parse_time(re.sub(r"^(from|between) ", "", end), language) for end in ends]
    faults = [clock for clock in clocks if isinstance(clock, Invalid)]
    start, end = clocks
    if faults or not isinstance(start, ClockTime) or not isinstance(end, ClockTime):
        return faults[0] if faults else None
    return QuietHours(_nearest(start, evening=True), _nearest(end, evening=False))


def _nearest(clock: ClockTime, *, evening: bool) -> dt.time:
    fitting = [time for time in clock.readings if (time.hour >= NOON) is evening]
    return (fitting or list(clock.readings))[0]
