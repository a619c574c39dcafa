"""A reminder for one day, typed: `remind me to stretch tomorrow at 7`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from bot.domain.reading.around.once import once_in
from bot.domain.reading.times import ClockTime, Invalid, TypedFault, plain
from bot.domain.reading.wishes import Wish, read_once, read_wish, without_when
from bot.domain.reminders.kinds import Asks, Kind
from bot.domain.time.schedule import Slot, instant, local, moved
from bot.presses.reminders.reminder_settings import RemindOnce
from bot.presses.reminders.times import minutes_of
from bot.steps.home import held
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.reminders import reminder_answers
from bot.views.reminders import reminder_settings as views
from bot.views.view import View
from storage.reminders import reminders


@dataclass(frozen=True, slots=True)
class Once:
    """The day by the runner's clock, and the time on it."""

    day: dt.date
    clock: ClockTime


def read(turn: Turn, text: str) -> Once | None:
    """The day and the time that a text names, where it names nothing else."""
    today = local(turn.now, turn.zone).date()
    found = read_once(text, turn.tongues)
    if found is None:
        return None
    days, clock = found
    return Once(today + dt.timedelta(days=days), _still(turn, days, clock))


def day_only(turn: Turn, text: str) -> dt.date | None:
    """The day that a text names without a time: `tomorrow`, `this evening`."""
    today = local(turn.now, turn.zone).date()
    for days, rest in once_in(plain(text).rstrip(" .!"), turn.tongues):
        if not rest or any(not without_when(rest, tongue) for tongue in turn.tongues):
            return today + dt.timedelta(days=days)
    return None


def cleared(turn: Turn, before: str, text: str) -> Once | None:
    """The day that was named with a time that was not clear, and the time that is now."""
    day = read(turn, before) if before else None
    if day is None:
        return read(turn, f"{before} {text}") if before and day_only(turn, before) else None
    if (whole := read(turn, f"{before} {text}")) and whole.clock.sure:
        return whole
    wish = read_wish(text, turn.tongues, runs=False)
    if not isinstance(wish, Wish) or not wish.clock or not wish.clock.sure or wish.days:
        return None
    return replace(day, clock=wish.clock)


def _still(turn: Turn, days: int, clock: ClockTime) -> ClockTime:
    """Of two readings today the one that is not over."""
    now = local(turn.now, turn.zone).time()
    ahead = tuple(time for time in clock.readings if time > now)
    return clock if days or not ahead else ClockTime(ahead)


async def ask_or_plan(turn: Turn, kind: Kind, once: Once) -> Reply | Invalid:
    """Plan it; or ask which half of the day is meant. A fault where it is over."""
    day = once.day.toordinal()
    if not once.clock.sure:
        early, late = (
            RemindOnce(kind, day, minutes_of(time)) for time in sorted(once.clock.readings)
        )
        return Reply((views.which_half(turn.words, early, late),))
    return await plan(turn, kind, once.day, once.clock.time)


async def plan(turn: Turn, kind: Kind, day: dt.date, time: dt.time) -> Reply | Invalid:
    """Once, on this day at this time, out of the quiet hours; the last one of a kind counts.

    While something holds none would come, so nothing is promised: that is shown instead.
    """
    if holds := held(turn):
        return Reply((holds,), fresh=True)
    at = instant(day, time, turn.zone)
    if at is None or at <= turn.now:
        return Invalid(TypedFault.DATE)
    slot = moved(Slot(day, time, at), turn.me.quiet, turn.zone)
    if turn.me.pause is not None and turn.me.pause.covers(slot.at):
        return Reply((View(turn.words("reminder-paused")),))
    await reminders.once(turn.tx, turn.me.id, Kind.SNOOZE, slot, kind)
    view = reminder_answers.planned(turn.words, slot, turn.me.zone, Kind.SNOOZE, kind)
    return Reply((view,))


def may(kind: Kind) -> bool:
    """Whether it can come once: what asks about runs goes by the days of a week."""
    return kind.facts.asks is Asks.EXERCISE
