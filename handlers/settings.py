"""`/settings`: quiet hours, rest days, pauses, one tap each. Time zone: `handlers/zones.py`."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.domain.reading.dates import parse_date
from bot.domain.reading.times import Invalid
from bot.domain.reading.wishes import read_quiet
from bot.domain.reminders.pauses import Pause, PauseReason, paused_for, paused_until
from bot.domain.time.schedule import QuietHours, local
from bot.domain.time.weekdays import EVERY_DAY
from bot.presses.press import Press
from bot.presses.reminders.times import days_of, time_of
from bot.presses.settings import AskQuiet, AskUntil, PauseDays, SetQuiet, SetRest, WellAgain
from bot.steps.check_in.beginning import begin_for
from bot.steps.check_in.ending import ask_again
from bot.steps.check_in.screens import step_again
from bot.steps.home import home
from bot.telegram.handling.asking import ask, asked, stop_asking
from bot.telegram.handling.context import Context
from bot.telegram.handling.locations import take_keyboard_away
from bot.views import settings as views
from bot.views import start as start_views
from bot.views import typed_fault
from bot.views.view import View
from storage.runner import runners
from storage.runner.asking import What

LONGEST_PAUSE = 366
KEYBOARD = "keyboard"
"""Stands in what is asked while the keyboard for a location is shown."""


async def show(context: Context, _press: Press | None = None) -> None:
    """All settings on one screen, as they are now."""
    runner = await runners.get(context.tx, context.runner.id) or context.runner
    held = context.turn.record.stopped is not None
    await context.show(views.screen(context.words, runner, context.turn.now, held=held))


async def ask_quiet(context: Context, _press: AskQuiet) -> None:
    """When should it be quiet?"""
    await ask(context, What.QUIET)
    await context.show(views.ask_quiet(context.words))


async def set_quiet(context: Context, press: SetQuiet) -> None:
    """Quiet from then to then."""
    await _keep_quiet(context, QuietHours(time_of(press.start), time_of(press.end)))


async def quiet_typed(context: Context) -> None:
    """Quiet hours in words."""
    hours = read_quiet(context.typed, context.words.language)
    if isinstance(hours, QuietHours):
        await stop_asking(context)
        await _keep_quiet(context, hours)
    else:
        note = typed_fault.sentence(context.words, hours.fault if hours else None)
        await context.show(views.ask_quiet(context.words, note))


async def _keep_quiet(context: Context, hours: QuietHours) -> None:
    await runners.set_quiet(context.tx, context.runner.id, hours, context.turn.now)
    await show(context)


async def ask_rest(context: Context, _press: Press | None = None) -> None:
    """Which days are without exercise?"""
    runner = await runners.get(context.tx, context.runner.id) or context.runner
    await context.show(views.ask_rest(context.words, runner.rest_days))


async def set_rest(context: Context, press: SetRest) -> None:
    """These days; a whole week of them is a pause."""
    days = days_of(press.days)
    if days == EVERY_DAY:
        context.toast = context.words.plain("rest-ask.all")
        return
    await runners.set_rest(context.tx, context.runner.id, days)
    await ask_rest(context)


async def pause_days(context: Context, press: PauseDays) -> None:
    """A day, a week, some weeks."""
    runner, days = context.runner, max(1, min(press.days, LONGEST_PAUSE))
    zone = runner.clock_zone
    pause = paused_for(days, context.turn.now, zone, runner.quiet, PauseReason.WISH)
    await _keep_pause(context, pause)


async def pause_ill(context: Context, _press: Press) -> None:
    """Until the runner is well again, however long that takes."""
    await _keep_pause(context, Pause(None, PauseReason.ILL))


async def ask_until(context: Context, _press: AskUntil) -> None:
    """Until which day?"""
    await ask(context, What.UNTIL)
    await context.show(views.ask_until(context.words, _today(context)))


async def until_typed(context: Context) -> None:
    """A date in words."""
    day = parse_date(context.typed, _today(context), context.words.language)
    if isinstance(day, dt.date):
        await stop_asking(context)
        zone = context.runner.clock_zone
        await _keep_pause(context, paused_until(day, zone, PauseReason.HOLIDAY))
    else:
        note = typed_fault.sentence(context.words, day.fault if isinstance(day, Invalid) else None)
        await context.show(views.ask_until(context.words, _today(context), note))


async def resume(context: Context, _press: Press) -> None:
    """The pause is over."""
    await _keep_pause(context, None)


async def well_again(context: Context, press: WellAgain) -> None:
    """The pause is over; on to what the runner came for."""
    turn = context.turn
    await _set_pause(context, None)
    turn.runner = replace(context.runner, pause=None)
    await context.reply(await begin_for(context.turn, press.purpose))


async def cancel(context: Context) -> None:
    """`/cancel` while a setting is being typed: it stays as it was."""
    if asked(context).detail.endswith(KEYBOARD):
        await take_keyboard_away(context, context.words("settings-cancelled"))
    if context.turn.draft is not None:
        await context.reply(step_again(context.turn, "settings-cancelled"))
    else:
        rows = start_views.menu(context.words).rows
        await context.show(home(context.turn, View(context.words("settings-cancelled"), rows)))


async def _keep_pause(context: Context, pause: Pause | None) -> None:
    await _set_pause(context, pause)
    await show(context)


async def _set_pause(context: Context, pause: Pause | None) -> None:
    """What was promised for the time of the pause is planned when it ends."""
    await runners.set_pause(context.tx, context.runner.id, pause, context.turn.now)
    if pause is None:
        await ask_again(context.turn, context.turn.record.result)


def _today(context: Context) -> dt.date:
    return local(context.turn.now, context.runner.clock_zone).date()
