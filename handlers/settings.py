"""`/settings`: quiet hours, rest days, pauses, language, a tap each. Time zone: `zones.py`."""

from __future__ import annotations

import datetime as dt

from bot.domain.reading.told.illness import is_ill
from bot.domain.time.schedule import QuietHours
from bot.presses.press import Press
from bot.presses.reminders.times import days_of, is_time, time_of
from bot.presses.settings import (
    AskLanguage,
    AskQuiet,
    AskUntil,
    PauseDays,
    PauseUntil,
    SetByEar,
    SetLanguage,
    SetQuiet,
    SetRest,
    WellAgain,
)
from bot.steps.asking import asked, stop_asking
from bot.steps.back.net import unless_read
from bot.steps.by_ear import set_by_ear
from bot.steps.settings import language, pause, quiet, screen
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.telegram.handling.locations import take_keyboard_away
from bot.views import settings as views
from bot.views.view import View


async def show(context: Context, _press: Press | None = None) -> None:
    """All settings on one screen, as they are now."""
    await context.reply(await screen.show(context.turn))


async def ask_quiet(context: Context, _press: AskQuiet) -> None:
    """Asks for the quiet hours; typed words answer it from here on."""
    await context.reply(await quiet.ask_quiet(context.turn))


def are_times(_turn: Turn, press: SetQuiet) -> bool:
    """Whether a day has such times; buttons can be forged."""
    return is_time(press.start) and is_time(press.end)


async def set_quiet(context: Context, press: SetQuiet) -> None:
    """A tap on one of the usual quiet hours."""
    hours = QuietHours(time_of(press.start), time_of(press.end))
    await context.reply(await quiet.set_quiet(context.turn, hours))


async def quiet_typed(context: Context) -> None:
    """Reads quiet hours that were typed instead of tapped."""
    reply = await quiet.quiet_typed(context.turn, context.typed)
    await context.reply(await unless_read(context.turn, context.typed, reply))


async def by_ear(context: Context, press: SetByEar) -> None:
    """A sound with each card from now on, or none."""
    set_by_ear(context.turn, on=press.on)
    await context.reply(await screen.show(context.turn))


async def ask_language(context: Context, _press: AskLanguage | None = None) -> None:
    """Asks for the language."""
    await context.reply(language.ask_language(context.turn, context.services.words))


def names_language(turn: Turn, text: str) -> bool:
    """Whether a language is asked for by its name."""
    return language.named(turn, text) is not None or language.names_another(turn, text)


async def language_typed(context: Context) -> None:
    """All is in the language that was named; or it is said that it is not spoken."""
    words = context.services.words
    await context.reply(await language.set_named(context.turn, words, context.typed))


async def set_language(context: Context, press: SetLanguage) -> None:
    """A tap on a language: all is in it from now on."""
    await context.reply(
        await language.set_language(context.turn, context.services.words, press.language)
    )


async def ask_rest(context: Context, _press: Press | None = None) -> None:
    """Asks for the days without exercise."""
    await context.reply(quiet.ask_rest(context.turn))


async def set_rest(context: Context, press: SetRest) -> None:
    """Takes the ticked weekdays as rest days."""
    await context.reply(await quiet.set_rest(context.turn, days_of(press.days)))


async def pause_days(context: Context, press: PauseDays) -> None:
    """Pauses all reminders for so many days."""
    await context.reply(await pause.for_days(context.turn, press.days))


async def ask_how_long(context: Context) -> None:
    """Asks how long a pause is to last, that was wished for without a length."""
    await context.reply(await pause.ask_how_long(context.turn))


def is_near(turn: Turn, press: PauseUntil) -> bool:
    """Whether a pause may last until this day."""
    return pause.is_near(turn, press.day)


async def pause_until(context: Context, press: PauseUntil) -> None:
    """Pauses all reminders until a day that was named before."""
    day = dt.date.fromordinal(press.day)
    await context.reply(await pause.until_day(context.turn, day))


async def pause_ill(context: Context, _press: Press) -> None:
    """Pauses reminders and exercise until the runner says that they are well."""
    await context.reply(await pause.until_well(context.turn))


def says_ill(turn: Turn, text: str) -> bool:
    """Whether an everyday illness is all that is told."""
    return turn.runner is not None and is_ill(text, turn.before, turn.tongues)


async def ill(context: Context) -> None:
    """Offers the pause for it, and asks for what would be more."""
    await context.show(views.ill(context.words))


async def ask_until(context: Context, _press: AskUntil) -> None:
    """Asks until which day the pause is to last."""
    await context.reply(await pause.ask_until(context.turn))


async def until_typed(context: Context) -> None:
    """Reads the pause's last day that was typed instead of tapped."""
    reply = await pause.until_typed(context.turn, context.typed)
    await context.reply(await unless_read(context.turn, context.typed, reply))


async def resume(context: Context, _press: Press) -> None:
    """Ends the pause; reminders come again."""
    await context.reply(await pause.resume(context.turn))


async def well_typed(context: Context) -> None:
    """Ill no more, in words: the pause ends."""
    await context.reply(await pause.resume(context.turn))


async def well_again(context: Context, press: WellAgain) -> None:
    """The pause is over; on to what the runner came for."""
    await context.reply(await pause.well_again(context.turn, press.purpose))


async def silence(context: Context) -> None:
    """No more messages: nothing comes by itself, until the runner says so."""
    if context.turn.runner is None:
        await context.show(View(context.words("silenced.stranger")))
    else:
        await context.reply(await pause.silence(context.turn))


async def leave(context: Context) -> None:
    """The same as `/cancel` then."""
    await stop_asking(context.turn)
    await cancel(context)


async def cancel(context: Context) -> None:
    """`/cancel` while a setting is being typed: it stays as it was."""
    if asked(context.turn).keyboard:
        await take_keyboard_away(context, context.words("settings-cancelled"))
    await context.reply(screen.cancel(context.turn))
