"""Days were named, and no time that could be read: it is asked for, and the days are kept."""

from __future__ import annotations

import datetime as dt

from bot.domain.reading.wishes import hours_in, read_days_only
from bot.domain.reminders.kinds import Kind, usual
from bot.domain.time.schedule import local
from bot.domain.time.weekdays import Days, Weekday
from bot.presses.reminders.reminder_settings import RemindOnce, SetPlan
from bot.presses.reminders.times import bits_of, minutes_of
from bot.steps.asking import ask
from bot.steps.reminders import once
from bot.steps.reminders.board import board
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import when
from bot.views.reminders import reminder_settings as views
from storage.runner.asking import What


def is_named(turn: Turn, text: str) -> bool:
    """Whether `ask_time` takes it."""
    return once.day_only(turn, text) is not None or bool(read_days_only(text, turn.tongues))


async def ask_time(turn: Turn, kind: Kind, text: str) -> Reply | None:
    """At what time on these days, or on this one; None where the text names none."""
    day = once.day_only(turn, text)
    if day is not None and once.may(kind):
        return await _on(turn, kind, day, text)
    days = frozenset({Weekday(day.weekday())}) if day else read_days_only(text, turn.tongues)
    return await _every_week(turn, kind, days, text) if days else None


async def _on(turn: Turn, kind: Kind, day: dt.date, text: str) -> Reply:
    now = local(turn.now, turn.zone)
    times = [time for time in _times(turn, kind, text) if day > now.date() or time > now.time()]
    await ask(turn, What(kind.value), text)
    presses = [RemindOnce(kind, day.toordinal(), minutes_of(time)) for time in times]
    named = when.date(turn.words, day, turn.calendar_day)
    return Reply((views.at_what_time(turn.words, named, presses),))


async def _every_week(turn: Turn, kind: Kind, days: Days, text: str) -> Reply:
    """Beside the days there are, so that none is lost by naming another."""
    beside = (await board(turn)).of(kind).rule is not None
    await ask(turn, What(kind.value), f"also {spelt(days)}" if beside else spelt(days))
    presses = [
        SetPlan(kind, bits_of(days), minutes_of(time), 0, beside)
        for time in _times(turn, kind, text)
    ]
    return Reply((views.at_what_time(turn.words, when.day_names(turn.words, days), presses),))


def spelt(days: Days) -> str:
    """As its screen reads them in whatever language: English is understood from everybody."""
    return ",".join(day.name[:3].lower() for day in sorted(days))


def _times(turn: Turn, kind: Kind, text: str) -> tuple[dt.time, ...]:
    """Those that its screen offers, within the part of the day that was named."""
    offered, hours = usual(kind).offered, hours_in(text, turn.tongues)
    return tuple(time for time in offered if hours is None or time.hour in hours) or offered
