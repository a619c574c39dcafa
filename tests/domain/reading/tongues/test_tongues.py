"""Each language of ours, in a runner's words: read whole and right, or asked again."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from bot.domain.reading.answers import alarm_answer_in, corrected_pain_in, pain_in, where_in
from bot.domain.reading.around.quiet import read_quiet
from bot.domain.reading.dates import parse_date
from bot.domain.reading.days import parse_days
from bot.domain.reading.names import exercises_in
from bot.domain.reading.plain_wishes import want_in
from bot.domain.reading.plans import parse_length
from bot.domain.reading.small_talk import talk_in
from bot.domain.reading.times import ClockTime, parse_clock, parse_time
from bot.domain.reading.wishes import Wish, read_timetable, read_wish
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import Weekday
from bot.typed.tongues import tongues
from bot.views.local import months
from tests.domain.reading.unasked.spelt import spelt

HERE = Path(__file__).parent
TODAY = dt.date(2026, 6, 1)  # a Monday
NAMES = {1: ["Superman", "Супермен"], 2: ["Beetle", "Dead bug"]}


def _days(days: Iterable[Weekday]) -> str:
    return " ".join(day.name[:2].lower() for day in sorted(days))


def _clock(found: object) -> str:
    if not isinstance(found, ClockTime):
        return str(found)
    return "/".join(f"{one:%H:%M}" for one in found.readings)


def _wish(text: str, code: str) -> str:
    wish = read_wish(text, tongues(code), runs=True)
    if not isinstance(wish, Wish):
        return str(wish)
    length = f" {wish.length // dt.timedelta(minutes=1)}'" if wish.length else ""
    return f"{_days(wish.days or ())} {_clock(wish.clock)}{length}"


def _table(text: str, code: str) -> str:
    table = read_timetable(text, tongues(code), runs=False)
    week = sorted(table.week.items()) if table else []
    return " ".join(f"{_days([day])} {at:%H:%M}" for day, at in week)


def _quiet(text: str, code: str) -> str:
    found = read_quiet(text, tongues(code))
    if not isinstance(found, QuietHours):
        return str(found)
    return f"{found.start:%H:%M}-{found.end:%H:%M}"


def _length(text: str, code: str) -> str:
    found = parse_length(text, tongues(code))
    return str(found // dt.timedelta(minutes=1)) if isinstance(found, dt.timedelta) else str(found)


def _talk(text: str, code: str) -> str:
    talk = talk_in(text, tongues(code))
    return str(talk.topic) if talk else "None"


READERS: dict[str, Callable[[str, str], str]] = {
    "time": lambda text, code: _clock(parse_time(text, tongues(code))),
    "clock": lambda text, code: _clock(parse_clock(text, tongues(code))),
    "days": lambda text, code: _days(parse_days(text, tongues(code)) or ()),
    "length": _length,
    "wish": _wish,
    "table": _table,
    "quiet": _quiet,
    "date": lambda text, code: str(parse_date(text, TODAY, tongues(code), months(code))),
    "where": lambda text, code: str(where_in(text, tongues(code))),
    "pain": lambda text, code: str(pain_in(text, tongues(code))),
    "corrected": lambda text, code: str(corrected_pain_in(text, tongues(code))),
    "alarm": lambda text, code: str(alarm_answer_in(text, tongues(code))),
    "want": lambda text, code: str(want_in(text, tongues(code))),
    "talk": _talk,
    "unasked": spelt,
    "show": lambda text, code: (
        " ".join(map(str, exercises_in(text, NAMES, tongues(code)))) or "None"
    ),
}

ROWS = [
    (path.stem, reader, expected, text)
    for path in sorted(HERE.glob("*.toml"))
    for reader, rows in tomllib.loads(path.read_text("utf-8")).items()
    for expected, texts in rows.items()
    for text in texts
]


@pytest.mark.parametrize(("code", "reader", "expected", "text"), ROWS)
def test_it_is_read(code: str, reader: str, expected: str, text: str) -> None:
    assert READERS[reader](text, code) == expected
