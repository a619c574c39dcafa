"""The time zone, without the word: a typed place, the time on a clock, or a location."""

from __future__ import annotations

import asyncio

from bot.domain.reading.times import ClockTime, Invalid, parse_time
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.people import Runner
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import is_zone
from bot.presses.zones import AskZone, Back, OfferLocation, SetZone
from bot.steps.check_in.screens import step_again
from bot.telegram.handling.asking import ask, stop_asking
from bot.telegram.handling.context import Context
from bot.telegram.handling.locations import shared, show_keyboard, take_keyboard_away
from bot.views import settings, typed_fault
from bot.views import zones as views
from bot.views.reminders import reminder_settings
from bot.views.reminders.board import Board
from bot.views.view import View
from bot.zones import places
from bot.zones.places import Match
from storage.reminders import reminders
from storage.runner import runners
from storage.runner.asking import What

KEYBOARD = " keyboard"
"""Stands behind what is asked while the keyboard for a location is shown."""

MOST = 6
"""Matches on a screen; more are not read."""


async def ask_zone(context: Context, press: AskZone) -> None:
    """Where are you? Typed words answer it from here on."""
    await _ask_again(context, press.back)


async def _ask_again(context: Context, back: Back, note: str = "") -> None:
    await ask(context, What.ZONE, back)
    view = views.ask_zone(context.words, context.runner, context.turn.now, back, note)
    await context.show(view)


async def offer_location(context: Context, press: OfferLocation) -> None:
    """Telegram shares a location only through a keyboard of its own."""
    await ask(context, What.ZONE, f"{press.back}{KEYBOARD}")
    await show_keyboard(context)


async def typed(context: Context) -> None:
    """A city, a country, or what the clock shows."""
    text, back = context.typed, _back(context)
    if text == context.words.plain("location-ask.type"):
        await ask(context, What.ZONE, back)
        await take_keyboard_away(context, context.words("location-ask.type-it"))
        return
    clock = parse_time(text, context.words.language)
    if isinstance(clock, ClockTime):
        await _at_clock(context, back, clock)
        return
    matches = await asyncio.to_thread(places.zones_named, text, context.words.language)
    if len(matches) == 1 and matches[0].score == 1:
        await _take(context, back, matches[0].zone)
    elif matches:
        await _which(context, back, matches[:MOST])
    elif isinstance(clock, Invalid):
        await _ask_again(context, back, typed_fault.sentence(context.words, clock.fault))
    else:
        await _ask_again(context, back, views.unknown_place(context.words))


async def _at_clock(context: Context, back: Back, clock: ClockTime) -> None:
    """Places whose clocks show that time now; both halves of the day where it is not clear."""
    now, language = context.turn.now, context.words.language
    share = MOST // len(clock.readings)
    matches: list[Match] = []
    for time in clock.readings:
        found = await asyncio.to_thread(places.zones_at_clock, now, time, language)
        matches += found[:share]
    if matches:
        await _which(context, back, matches, context.typed)
    else:
        await _ask_again(context, back, context.words("zone-ask.nowhere"))


async def _which(
    context: Context, back: Back, matches: list[Match] | tuple[Match, ...], time: str = ""
) -> None:
    view = views.which_zone(context.words, matches, context.turn.now, back, time)
    await context.show(view)


async def set_zone(context: Context, press: SetZone) -> None:
    """This one it is."""
    if is_zone(press.zone):
        await _take(context, press.back, press.zone)


async def located(context: Context) -> None:
    """A location: the answer if one was asked for, else an offer, never assumed silently."""
    turn, place = context.turn, shared(context)
    zone = await asyncio.to_thread(places.zone_at, *place) if place else None
    asking = turn.asking if turn.asking and turn.asking.what is What.ZONE else None
    if asking is None and turn.draft is not None:
        await context.reply(step_again(context.turn, "tap-help"))
    elif zone is None:
        await _ask_again(context, _back(context), context.words("location-ask.lost"))
    elif asking is None:
        await context.show(views.offer_zone(context.words, zone, turn.now))
    else:
        await _take(context, _back(context), zone)


async def _take(context: Context, back: Back, zone: str) -> None:
    """Keep the zone, say what time it is there, and go on where the question came from."""
    turn, words = context.turn, context.words
    await runners.set_zone(turn.tx, context.runner.id, zone, turn.now)
    runner = await runners.get(turn.tx, context.runner.id) or context.runner
    mine = await reminders.of_runner(turn.tx, runner.id)
    note = views.zone_set(words, zone, turn.now, follow=any(r.rule for r in mine))
    await _open(context, back)
    keyboard = turn.asking is not None and turn.asking.detail.endswith(KEYBOARD)
    if keyboard:
        await take_keyboard_away(context, note)
    await context.show(_screen(context, back, runner, mine, "" if keyboard else note))


async def _open(context: Context, back: Back) -> None:
    """What is typed from here on is about the screen that is shown now."""
    if back in {Back.REMINDERS, Back.SETTINGS}:
        await stop_asking(context)
    else:
        await ask(context, What(back.value))


def _screen(
    context: Context,
    back: Back,
    runner: Runner,
    mine: tuple[Reminder, ...],
    note: str,
) -> View:
    words, now = context.words, context.turn.now
    held = context.turn.record.stopped is not None
    link = context.services.public_url is not None
    board = Board(runner, mine, now, held=held, link=link, note=note)
    match back:
        case Back.SETTINGS:
            return settings.screen(words, runner, now, note, held=held)
        case Back.REMINDERS:
            return reminder_settings.overview(words, board)
        case _:
            return reminder_settings.edit(words, board, Kind(back.value))


def _back(context: Context) -> Back:
    asking = context.turn.asking
    if asking is None or asking.what is not What.ZONE:
        return Back.REMINDERS
    return Back(asking.detail.removesuffix(KEYBOARD))
