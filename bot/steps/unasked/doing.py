"""A sentence about reminders or settings that nobody has asked for."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.domain.check_in.positions import AskPain, AskReady
from bot.domain.reading.around.quiet import OneEnd
from bot.domain.reading.days import parse_days
from bot.domain.reading.unasked.away import Calendar
from bot.domain.reading.unasked.meant import (
    Away,
    AwayLater,
    AwayPartly,
    ClockShows,
    LeaveOut,
    Meant,
    Off,
    Paused,
    Place,
    Plan,
    Quiet,
    RestOn,
    Resume,
    Returned,
    Subject,
    Unclear,
    Which,
)
from bot.domain.reading.unasked.reading import unasked_in
from bot.domain.time.pauses import is_ill
from bot.domain.time.schedule import QuietHours
from bot.steps.asking import stop_asking
from bot.steps.check_in.screens import current_screen
from bot.steps.reminders import editing
from bot.steps.reply import Reply
from bot.steps.settings import pause, quiet, screen
from bot.steps.turn import Turn
from bot.steps.unasked import planning, whereabouts
from bot.steps.zones import Found
from bot.views import local
from storage.runner.asking import What


def meant(turn: Turn, text: str) -> Meant | None:
    """What it wishes for; None where that is not clear, or where an activity is named."""
    at_ease = turn.draft is None and turn.asking is None
    naming = turn.asking is not None and turn.asking.what is What.OUTCOMES
    if turn.runner is None or naming:
        return None
    months = local.months(turn.words.language, turn.spoken)
    found = unasked_in(text, turn.tongues, Calendar(turn.calendar_day, months))
    if isinstance(found, Which) and not at_ease:
        return None
    if isinstance(found, Returned) and not (at_ease and is_paused(turn)):
        return None
    if isinstance(found, Place) and not whereabouts.is_known(turn, found):
        return None
    if isinstance(turn.position, AskPain | AskReady) and isinstance(found, Plan | Unclear):
        numbers = found.about is Subject.RUNS and any(map(str.isdigit, found.said))
        return None if numbers and not _names_days(turn, found.said) else found
    return found


def _names_days(turn: Turn, said: str) -> bool:
    """Whether it plans days: "2 in the morning, 6 after my run" are two pains, and no plan."""
    words = said.replace(",", " ").split()
    return any(parse_days(word, turn.tongues) for word in words)


def is_paused(turn: Turn) -> bool:
    """Whether the runner's pause holds."""
    pause_now = turn.me.pause if turn.runner else None
    return pause_now is not None and pause_now.covers(turn.now)


def returns(turn: Turn, text: str) -> bool:
    """Whether "I am back" ends a pause, and is no greeting."""
    return is_paused(turn) and isinstance(meant(turn, text), Returned)


async def do(turn: Turn, wished: Meant) -> Found:
    """Do it, and show again what was open; or ask on its screen, which takes what comes next."""
    match wished:
        case Place():
            found = await whereabouts.take(turn, wished)
            return replace(found, reply=await _and_on(turn, found.reply))
        case ClockShows():
            return await whereabouts.by_clock(turn, wished)
        case Unclear():
            return Found(await planning.clear_up(turn, wished))
        case Quiet(None):
            return Found(await quiet.ask_quiet(turn))
        case Quiet(OneEnd() as end) if end.of(turn.me.quiet) is None:
            return Found(await quiet.ask_quiet(turn))
        case Plan() if planning.waits_for_zone(turn):
            return Found(await planning.plan(turn, wished))
    return Found(await _and_on(turn, await _done(turn, wished)))


async def _done(turn: Turn, wished: Meant) -> Reply:
    match wished:
        case Plan():
            return await planning.plan(turn, wished)
        case LeaveOut(_, days):
            return await editing.leave_out(turn, planning.kind_of(wished), days)
        case Off():
            return await editing.turn_off(turn, planning.kind_of(wished))
        case Quiet(QuietHours() | OneEnd() as hours):
            return await quiet.set_told(turn, hours)
        case Away() | AwayLater() | AwayPartly() | RestOn():
            return await _away(turn, wished)
        case Resume() | Returned():
            return await _resume(turn)
        case Which(wish):
            return planning.of_what(turn, wish) if wish else await editing.show(turn, unread=True)
    return await screen.show(turn)


async def _away(turn: Turn, wished: Paused) -> Reply:
    match wished:
        case RestOn(days):
            return await quiet.set_rest(turn, turn.me.rest_days | days)
        case AwayLater():
            return pause.later(turn, wished)
        case AwayPartly(length):
            return pause.partly(turn, length)
        case Away(dt.date() as day):
            return await pause.until_day(turn, day)
        case Away(int() as days):
            return await pause.for_days(turn, days)
    return await pause.silence(turn)


async def _resume(turn: Turn) -> Reply:
    """Only what is over: back from a journey is not yet well again."""
    if is_ill(turn.me.pause, turn.now):
        return await screen.show(turn)
    if is_paused(turn):
        return await pause.resume(turn)
    return await editing.show(turn)


async def _and_on(turn: Turn, reply: Reply) -> Reply:
    """The open question once more below: what is typed next answers that again."""
    if turn.draft is None or turn.position is None:
        return reply
    await stop_asking(turn)
    return replace(reply, views=(*reply.views, current_screen(turn, turn.position)))
