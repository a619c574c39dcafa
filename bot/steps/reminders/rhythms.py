"""What no week of fixed days has: every other day, twice a week; or one day only."""

from __future__ import annotations

import datetime as dt

from bot.domain.reading.around.rhythms import Rhythm, nearest, rhythm_in
from bot.domain.reading.times import ClockTime, Invalid, plain
from bot.domain.reading.wishes import Wish, read_wish
from bot.domain.reminders.kinds import Kind, usual
from bot.domain.time.weekdays import Days, Weekday
from bot.steps import asking
from bot.steps.reminders import once
from bot.steps.reminders.once import Once
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import typed_fault
from bot.views.reminders import reminder_settings as views
from bot.views.view import View
from storage.runner.asking import What

MINUTE = dt.timedelta(minutes=1)


def is_named(turn: Turn, kind: Kind, text: str) -> bool:
    """Whether `ask` takes it."""
    return once.read(turn, text) is not None or _read(turn, kind, text) is not None


async def ask(turn: Turn, kind: Kind, text: str, before: str) -> Reply | None:
    """One day is planned at once; of a rhythm it is asked on which days. None: neither is typed.

    The time that was typed with it is kept: days that are typed next go with it.

    `before`: what was typed for this kind and is not clear yet.
    """
    day = once.read(turn, text) or once.cleared(turn, before, text)
    if day is not None and once.may(kind):
        if not day.clock.sure:
            await asking.ask(turn, What(kind.value), text)
        return await plan_once(turn, kind, day)
    if day is not None:
        weekday = frozenset({Weekday(day.day.weekday())})
        return await _which(turn, kind, (weekday,), Wish(day.clock))
    if (read := _read(turn, kind, text)) is None:
        return None
    rhythm, wish = read
    offers = (wish.days,) if wish.days else nearest(rhythm, apart=usual(kind).apart)
    return await _which(turn, kind, offers, wish)


async def plan_once(turn: Turn, kind: Kind, day: Once) -> Reply:
    """For this day only; where it is over by now, that is said."""
    planned = await once.ask_or_plan(turn, kind, day)
    if isinstance(planned, Invalid):
        return Reply((View(typed_fault.sentence(turn.words, planned.fault)),))
    return planned


def _read(turn: Turn, kind: Kind, text: str) -> tuple[Rhythm, Wish] | None:
    """The rhythm, and what stands beside it; None where any of it is not read."""
    named = rhythm_in(plain(text).rstrip(" .!"), turn.tongues)
    if named is None:
        return None
    rhythm, rest = named
    runs = usual(kind).length is not None
    wish = read_wish(rest, turn.tongues, runs=runs) if rest else Wish()
    if not isinstance(wish, Wish) or (rhythm is Rhythm.WEEKLY and wish.days):
        return None
    return rhythm, wish


async def _which(turn: Turn, kind: Kind, offers: tuple[Days, ...], wish: Wish) -> Reply:
    await asking.ask(turn, What(kind.value), _kept(wish))
    times = wish.clock.readings if wish.clock else ()
    return Reply((views.which_weekdays(turn.words, kind, offers, times),))


def _kept(wish: Wish) -> str:
    """The time and the length as they are read again beside days that are typed later."""
    clock = _spelt(wish.clock) if wish.clock else ""
    return f"{clock} {wish.length // MINUTE} min" if wish.length else clock


def _spelt(clock: ClockTime) -> str:
    time = clock.time
    return f"{time:%H:%M}" if clock.sure else f"{time.hour}:{time.minute:02}"
