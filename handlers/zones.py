"""The time zone, without the word: a typed place, the time on a clock, or a location."""

from __future__ import annotations

from dataclasses import replace

from bot.presses.zones import AskZone, OfferLocation, SetZone
from bot.steps import zones as steps
from bot.steps.asking import ask_zone as ask
from bot.steps.back.net import unless_read
from bot.telegram.handling.context import Context
from bot.telegram.handling.locations import shared, show_keyboard, take_keyboard_away


async def ask_zone(context: Context, press: AskZone) -> None:
    """Asks where the runner is; words or a location answer it."""
    await context.reply(await ask(context.turn, press.back))


async def offer_location(context: Context, press: OfferLocation) -> None:
    """Shows the keyboard that shares a location."""
    await steps.offer_location(context.turn, press.back)
    await show_keyboard(context)


async def typed(context: Context) -> None:
    """A city, a country, or what the clock shows."""
    found = await steps.typed(context.turn, context.typed)
    reply = await unless_read(context.turn, context.typed, found.reply)
    await _answer(context, replace(found, reply=reply))


async def set_zone(context: Context, press: SetZone) -> None:
    """Takes the zone of the button as the runner's clock."""
    await _answer(context, await steps.take(context.turn, press.back, press.zone))


async def located(context: Context) -> None:
    """A shared location: the zone that was asked for, or one to agree to."""
    await _answer(context, await steps.located(context.turn, shared(context)))


async def _answer(context: Context, found: steps.Found) -> None:
    if found.farewell:
        await take_keyboard_away(context, found.farewell)
    await context.reply(found.reply)
