"""A pause: for some days, until a date, until well again, and over."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.domain.check_in.draft import Purpose
from bot.domain.reading.dates import parse_date
from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.times import Invalid, TypedFault
from bot.domain.reading.unasked.away import Calendar, how_long
from bot.domain.reading.unasked.meant import Away, AwayLater
from bot.domain.time.pauses import Pause, PauseReason, is_ill, paused_for, paused_until
from bot.domain.time.schedule import local
from bot.domain.time.weekdays import EVERY_DAY
from bot.steps.asking import ask, stop_asking
from bot.steps.check_in.beginning import begin_for
from bot.steps.check_in.ending import ask_again
from bot.steps.planning import changes
from bot.steps.reply import Reply
from bot.steps.settings.screen import screen, show
from bot.steps.turn import Turn
from bot.views import local as local_days
from bot.views import settings as views
from bot.views import typed_fault
from storage.runner.asking import What

LONGEST_PAUSE = 366
"""Days; more is no pause."""


async def for_days(turn: Turn, days: int) -> Reply:
    """Pause all reminders for so many days."""
    count, quiet = max(1, min(days, LONGEST_PAUSE)), turn.me.quiet
    return await pause(turn, paused_for(count, turn.now, turn.zone, quiet, PauseReason.WISH))


async def until_well(turn: Turn) -> Reply:
    """Until the runner is well again, however long that takes."""
    return await pause(turn, Pause(None, PauseReason.ILL))


async def ask_until(turn: Turn) -> Reply:
    """Ask for the last day of a pause; typed words answer it from here on."""
    await ask(turn, What.UNTIL)
    return Reply((views.ask_until(turn.words, turn.calendar_day),))


async def ask_how_long(turn: Turn) -> Reply:
    """All settings with their pauses; how long may be typed as well, unless a question is open."""
    if turn.draft is not None:
        return await show(turn)
    await ask(turn, What.UNTIL)
    return await show(turn, turn.words("pause-ask"))


def later(turn: Turn, wished: AwayLater) -> Reply:
    """A pause that is to begin on another day: said plainly, with what can be done.

    Weekdays can be days of rest, but are not by being named once.
    """
    rest = turn.me.rest_days | wished.days if wished.days else None
    every_week = (wished.days, rest) if wished.days and rest and rest != EVERY_DAY else None
    start, end = wished.start, wished.end
    return Reply((views.pause_later(turn.words, start, end, turn.calendar_day, every_week),))


def partly(turn: Turn, length: int | dt.date | None) -> Reply:
    """A pause of some kinds only: the same."""
    end = _first_free(turn, length) if isinstance(length, int) else length
    return Reply((views.pause_partly(turn.words, end, turn.calendar_day),))


def _first_free(turn: Turn, days: int) -> dt.date:
    """The day on which reminders come again after a pause of so many days."""
    now, quiet = turn.now, turn.me.quiet
    until = paused_for(days, now, turn.zone, quiet, PauseReason.WISH).until
    return local(until or now, turn.zone).date()


def is_near(turn: Turn, day: int) -> bool:
    """Whether a pause may last until this day, an ordinal; buttons can be forged."""
    return 0 < day - turn.calendar_day.toordinal() <= LONGEST_PAUSE


def reads(turn: Turn, text: str) -> bool:
    """Whether `until_typed` takes it, if only to say what is wrong with it."""
    return _day_typed(turn, text) is not None or _spoken(turn, text) is not None


def _day_typed(turn: Turn, text: str) -> dt.date | Invalid | None:
    months = local_days.months(turn.words.language, turn.spoken)
    return parse_date(text, turn.calendar_day, turn.tongues, months)


def _spoken(turn: Turn, text: str) -> Away | AwayLater | None:
    """A length with a beginning, or without an end: `from friday to monday`."""
    months = local_days.months(turn.words.language, turn.spoken)
    return how_long(text, turn.tongues, Calendar(turn.calendar_day, months))


async def until_typed(turn: Turn, text: str) -> Reply:
    """The last day of a pause, typed; asked again if it cannot be read."""
    today, day = turn.calendar_day, _day_typed(turn, text)
    match _spoken(turn, text):
        case AwayLater() as wished:
            return later(turn, wished)
        case Away(None):
            return await silence(turn)
        case Away(dt.date() as until):
            day = until
    if isinstance(day, dt.date) and (day - today).days > LONGEST_PAUSE:
        day = Invalid(TypedFault.FAR)
    if isinstance(day, dt.date):
        await stop_asking(turn)
        return await until_day(turn, day)
    fault = day.fault if isinstance(day, Invalid) else None
    note = typed_fault.sentence(turn.words, fault)
    return Reply((views.ask_until(turn.words, today, note),), unread=True)


async def until_day(turn: Turn, day: dt.date) -> Reply:
    """Until a day on which reminders come again."""
    return await pause(turn, paused_until(day, turn.zone, PauseReason.HOLIDAY))


async def resume(turn: Turn) -> Reply:
    """End the pause before its time."""
    return await pause(turn, None)


def is_well(turn: Turn, text: str) -> bool:
    """Whether somebody whose pause is for an illness says that it is over."""
    ill = turn.runner is not None and is_ill(turn.me.pause, turn.now)
    return ill and want_in(text, turn.tongues) is Want.WELL


async def well_again(turn: Turn, purpose: Purpose) -> Reply:
    """The pause is over; on to what the runner came for."""
    await _set(turn, None)
    return await begin_for(turn, purpose)


async def silence(turn: Turn) -> Reply:
    """Nothing is sent any more until the runner says so; what is set up stays as it was."""
    if turn.asking is not None:
        await stop_asking(turn)
    await _set(turn, Pause(None, PauseReason.WISH))
    return Reply((await screen(turn, turn.words("silenced")),))


async def pause(turn: Turn, chosen: Pause | None) -> Reply:
    """Keep this pause; None ends it."""
    await _set(turn, chosen)
    return await show(turn)


async def _set(turn: Turn, chosen: Pause | None) -> None:
    """What was promised for the time of the pause is planned when it ends."""
    if chosen is not None and is_ill(turn.me.pause, turn.now):
        chosen = replace(chosen, why=PauseReason.ILL)  # how long, and still ill
    turn.runner = await changes.set_pause(turn.tx, turn.me, chosen, turn.now)
    turn.record = replace(turn.record, pause=chosen)
    if chosen is None:
        await ask_again(turn, turn.record.result)
