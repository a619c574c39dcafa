"""What a sentence that nobody asked for means, in a few letters for a table of tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from bot.domain.reading.around.once import once_in
from bot.domain.reading.around.quiet import OneEnd
from bot.domain.reading.around.rhythms import rhythm_in
from bot.domain.reading.unasked.away import Calendar
from bot.domain.reading.unasked.meant import (
    AsksTime,
    Away,
    AwayLater,
    AwayPartly,
    ClockShows,
    LeaveOut,
    Meant,
    Off,
    Place,
    Plan,
    Planned,
    Quiet,
    RestOn,
    Resume,
    Returned,
    Subject,
    Unclear,
    Which,
)
from bot.domain.reading.unasked.reading import unasked_in
from bot.domain.reading.wishes import read_choices, read_timetable, read_wish
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import Weekday
from bot.typed.tongues import tongues
from bot.views.local import months

TODAY = dt.date(2026, 6, 1)  # a Monday
NAMES = {Subject.RUNS: "runs", Subject.STRETCHING: "stretching", Subject.TRAINING: "training"}


def spelt(text: str, code: str = "en") -> str:
    """`runs tu su 19:00`, `off training`, `ask runs`, `quiet 22:00-07:00`, `away 7`, `None`."""
    return _spelt(unasked_in(text, tongues(code), Calendar(TODAY, months(code))), code)


def _spelt(meant: Meant | None, code: str) -> str:
    match meant:
        case Plan() | LeaveOut() | Off() | Unclear():
            return _planned(meant, code)
        case Quiet(hours):
            return _quiet(hours)
        case Away() | AwayLater() | AwayPartly():
            return _paused(meant)
        case RestOn(days):
            return f"rest {_days(days)}"
        case Place() | ClockShows():
            return _where(meant)
        case Resume() | Returned() | AsksTime() | Which():
            return type(meant).__name__.lower()
    return "None"


def _where(meant: Place | ClockShows) -> str:
    if isinstance(meant, ClockShows):
        return f"clock {meant.time}"
    return f"in {meant.name}, not {meant.left}" if meant.left else f"in {meant.name}"


def _quiet(hours: QuietHours | OneEnd | None) -> str:
    if isinstance(hours, OneEnd):
        times = "/".join(f"{time:%H:%M}" for time in hours.clock.readings)
        return f"quiet {'from' if hours.begins else 'to'} {times}"
    return f"quiet {hours.start:%H:%M}-{hours.end:%H:%M}" if hours else "ask quiet"


def _paused(meant: Away | AwayLater | AwayPartly) -> str:
    match meant:
        case AwayLater(start, end):
            return f"away from {start} to {end}"
        case AwayPartly(length):
            return f"partly away {length}"
    return f"away {meant.length}"


def _planned(meant: Planned, code: str) -> str:
    match meant:
        case Plan(about, said, moved):
            return f"{'move ' if moved else ''}{NAMES[about]} {_plan(said, code)}"
        case LeaveOut(about, days):
            return f"less {NAMES[about]} {_days(days)}"
    return f"{'off' if isinstance(meant, Off) else 'ask'} {NAMES[meant.about]}"


def _plan(said: str, code: str) -> str:
    """As its own screen reads it."""
    if rhythm := rhythm_in(said, tongues(code)):
        return rhythm[0].value
    if list(once_in(said, tongues(code))):
        return "once"
    wish = read_wish(said, tongues(code), runs=True)
    table = read_timetable(said, tongues(code), runs=True)
    if wish and hasattr(wish, "clock"):
        times = "/".join(f"{time:%H:%M}" for time in wish.clock.readings) if wish.clock else ""
        return f"{_days(wish.days or ())} {times}".strip()
    if table:
        return " ".join(f"{_days([day])} {at:%H:%M}" for day, at in sorted(table.week.items()))
    return f"{len(read_choices(said, tongues(code)))} times"


def _days(days: Iterable[Weekday]) -> str:
    return " ".join(day.name[:2].lower() for day in sorted(days))
