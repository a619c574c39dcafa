"""Quiet hours, and the days without exercise."""

from __future__ import annotations

from bot.domain.reading.around.quiet import NEVER, OneEnd, never_quiet, read_end, read_quiet
from bot.domain.reading.times import Invalid
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import EVERY_DAY, Days
from bot.steps.asking import ask, stop_asking
from bot.steps.planning import changes
from bot.steps.reply import Reply
from bot.steps.settings.screen import show
from bot.steps.turn import Turn
from bot.views import settings as views
from bot.views import typed_fault
from storage.runner.asking import What


async def ask_quiet(turn: Turn) -> Reply:
    """Ask for the quiet hours; typed words answer it from here on."""
    await ask(turn, What.QUIET)
    return Reply((views.ask_quiet(turn.words),))


async def quiet_typed(turn: Turn, text: str) -> Reply:
    """Quiet hours, typed as from-to; asked again if they cannot be read."""
    hours = read(turn, text)
    if isinstance(hours, QuietHours):
        await stop_asking(turn)
        return await set_quiet(turn, hours, told=True)
    note = typed_fault.sentence(turn.words, hours.fault if hours else None)
    return Reply((views.ask_quiet(turn.words, note),), unread=True)


def read(turn: Turn, text: str) -> QuietHours | Invalid | None:
    """What is typed for the quiet hours: both ends, one beside the other there is, or none."""
    if never_quiet(text, turn.tongues, asked=True):
        return NEVER
    hours = read_quiet(text, turn.tongues)
    end = read_end(text, turn.tongues)
    return end.of(turn.me.quiet) if end and not isinstance(hours, QuietHours) else hours


async def set_told(turn: Turn, hours: QuietHours | OneEnd) -> Reply:
    """Keep quiet hours that were told in a sentence, where a night comes of them."""
    night = hours.of(turn.me.quiet) if isinstance(hours, OneEnd) else hours
    return await set_quiet(turn, night, told=True) if night else await ask_quiet(turn)


async def set_quiet(turn: Turn, hours: QuietHours, *, told: bool = False) -> Reply:
    """Keep the quiet hours and plan what lay in them anew; all settings.

    `told`: they were typed, so that the first line says what was understood.
    """
    before = turn.me.quiet
    turn.runner = await changes.set_quiet(turn.tx, turn.me, hours, turn.now)
    return await show(turn, views.told(turn.words, before, hours) if told else "")


def ask_rest(turn: Turn) -> Reply:
    """Ask for the weekdays without exercise."""
    return Reply((views.ask_rest(turn.words, turn.me.rest_days),))


async def set_rest(turn: Turn, days: Days) -> Reply:
    """These days; a whole week of them is a pause."""
    if days == EVERY_DAY:
        return Reply(toast=turn.words.plain("rest-ask.all"))
    turn.runner = await changes.set_rest(turn.tx, turn.me, days)
    return ask_rest(turn)
