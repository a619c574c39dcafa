"""The time zone, without the word: a typed place, the time on a clock, or a location."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from bot.domain.reading.times import ClockTime, Invalid, parse_clock
from bot.domain.reminders.kinds import Kind
from bot.domain.time.schedule import is_zone, local
from bot.presses.zones import Back
from bot.steps import asking
from bot.steps.asking import ask, ask_zone, stop_asking, wait_for_zone, waiting_plan
from bot.steps.check_in.screens import step_again
from bot.steps.planning import changes
from bot.steps.reminders.answering import remind_to_stretch
from bot.steps.reminders.board import board
from bot.steps.reminders.editing import typed as typed_plan
from bot.steps.reply import Reply
from bot.steps.settings import screen
from bot.steps.turn import Turn
from bot.views import typed_fault, when
from bot.views import zones as views
from bot.views.reminders import reminder_settings
from bot.views.reminders.board import Board
from bot.views.view import View
from bot.zones import places
from bot.zones.places import Match
from storage.runner.asking import Asking, What

MOST = 6
"""Matches on a screen; more are not read."""


@dataclass(frozen=True, slots=True)
class Found:
    """What to show, and what to say while the keyboard for a location is taken away."""

    reply: Reply = field(default_factory=Reply)
    farewell: str | None = None
    """None: no such keyboard is shown."""


async def offer_location(turn: Turn, back: Back) -> None:
    """Telegram shares a location only through a keyboard of its own; typed words are fine, too."""
    await wait_for_zone(turn, back, keyboard=True)


async def typed(turn: Turn, text: str) -> Found:
    """A city, a country, or what the clock shows."""
    words, back = turn.words, back_of(turn)
    if text == words.plain("location-ask.type"):
        await wait_for_zone(turn, back)
        return Found(farewell=words("location-ask.type-it"))
    away = await asyncio.to_thread(places.zones_at_offset, text, turn.now, words.language)
    if away:
        there = local(turn.now, away[0].zone).time()
        return Found(_which(turn, away[:MOST], when.clock(words, there)))
    clock = parse_clock(text, turn.tongues)
    if isinstance(clock, ClockTime):
        return Found(await _at_clock(turn, clock, text))
    return await _named(turn, text, clock)


async def _named(turn: Turn, text: str, clock: Invalid | None) -> Found:
    words, back = turn.words, back_of(turn)
    said = text, words.language, turn.spoken
    matches = await asyncio.to_thread(places.zones_named, *said)
    if len(matches) == 1 and matches[0].score == 1:
        return await take(turn, back, matches[0].zone)
    if matches:
        return Found(_which(turn, matches[:MOST]))
    unread = typed_fault.sentence(words, clock.fault) if clock else views.unknown_place(words)
    return Found(replace(await ask_zone(turn, back, unread), unread=True))


async def _at_clock(turn: Turn, clock: ClockTime, text: str) -> Reply:
    """Places whose clocks show that time now; both halves of the day where it is not clear."""
    share = MOST // len(clock.readings)
    matches: list[Match] = []
    for time in clock.readings:
        found = await asyncio.to_thread(places.zones_at_clock, turn.now, time, turn.words.language)
        matches += found[:share]
    if matches:
        return _which(turn, tuple(matches), text)
    return await ask_zone(turn, back_of(turn), turn.words("zone-ask.nowhere"))


def _which(turn: Turn, matches: tuple[Match, ...], time: str = "") -> Reply:
    return Reply((views.which_zone(turn.words, matches, turn.now, back_of(turn), time),))


async def located(turn: Turn, place: tuple[float, float] | None) -> Found:
    """A location: the answer if one was asked for, else an offer, never assumed silently."""
    zone = await asyncio.to_thread(places.zone_at, *place) if place else None
    open_one = _asking(turn)
    if open_one is None and turn.draft is not None:
        return Found(step_again(turn, "location-not-now"))
    if zone is None:
        return Found(await ask_zone(turn, back_of(turn), turn.words("location-ask.lost")))
    if open_one is None:
        return Found(Reply((views.offer_zone(turn.words, zone, turn.now),)))
    return await take(turn, back_of(turn), zone)


async def take(turn: Turn, back: Back, zone: str) -> Found:
    """Keep the zone, say what time it is there, and go on where the question came from."""
    if not is_zone(zone):
        return Found()
    turn.runner = await changes.set_zone(turn.tx, turn.me, zone, turn.now)
    turn.record = replace(turn.record, zone=zone)
    plan = waiting_plan(turn, back)
    if plan and back.kind:
        return await _as_planned(turn, back.kind, plan)
    await _open(turn, back)
    mine = await board(turn)
    follow = any(reminder.rule for reminder in mine.reminders)
    said = views.zone_set(turn.words, zone, turn.now, follow=follow)
    if back is Back.SOON:
        keyboard = turn.asking is not None and turn.asking.keyboard
        soon = await remind_to_stretch(turn, views.SOON_MINUTES)
        noted = Reply((View(said), *soon.views), toast=soon.toast)
        return Found(soon, farewell=said) if keyboard else Found(noted)
    if turn.asking is not None and turn.asking.keyboard:
        return Found(Reply((await _screen(turn, back, mine),)), farewell=said)
    return Found(Reply((await _screen(turn, back, replace(mine, note=said)),)))


async def _as_planned(turn: Turn, kind: Kind, plan: str) -> Found:
    """What was typed before the zone was known is read on its own screen now."""
    said = views.zone_set(turn.words, turn.zone, turn.now, follow=False)
    reply = await typed_plan(turn, kind, plan)
    if turn.asking is not None and turn.asking.keyboard:
        return Found(reply, farewell=said)
    return Found(replace(reply, views=(View(said), *reply.views)))


async def _open(turn: Turn, back: Back) -> None:
    """What is typed from here on is about the screen that is shown now."""
    if back.kind:
        await ask(turn, What(back.kind.value))
    else:
        await stop_asking(turn)


async def _screen(turn: Turn, back: Back, mine: Board) -> View:
    if back.kind:
        return reminder_settings.edit(turn.words, mine, back.kind)
    if back is Back.SETTINGS:
        return await screen.screen(turn, mine.note)
    return reminder_settings.overview(turn.words, mine)


def _asking(turn: Turn) -> Asking | None:
    """The question about the time zone, if it is the setting that is open."""
    return turn.asking if turn.asking and turn.asking.what is What.ZONE else None


def back_of(turn: Turn) -> Back:
    """The screen behind the question about the time zone; the reminders where none is open."""
    open_one = _asking(turn)
    return asking.back_of(open_one) if open_one else Back.REMINDERS
