"""A pause: for some days, until a date, until well again, and over."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.domain.check_in.draft import Purpose
from bot.domain.reading.dates import parse_date
from bot.domain.reading.times import Invalid, TypedFault
from bot.domain.time.pauses import Pause, PauseReason, is_ill, paused_for, paused_until
from bot.steps.asking import ask, stop_asking
from bot.steps.check_in.beginning import begin_for
from bot.steps.check_in.ending import ask_again
from bot.steps.planning import changes
from bot.steps.reply import Reply
from bot.steps.settings.screen import screen, show
from bot.steps.turn import Turn
from bot.views import local, typed_fault
from bot.views import settings as views
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


async def until_typed(turn: Turn, text: str) -> Reply:
    """The last day of a pause, typed; asked again if it cannot be read."""
    today = turn.calendar_day
    day = parse_date(text, today, turn.tongues, local.months(turn.words.language, turn.spoken))
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
