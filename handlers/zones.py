"""The time zone, without the word: a typed place, the time on a clock, or a location."""

from __future__ import annotations

from bot.presses.zones import AskZone, OfferLocation, SetZone
from bot.steps import zones as steps
from bot.steps.asking import ask_zone as ask
from bot.telegram.handling.context import Context
from bot.telegram.handling.locations import shared, show_keyboard, take_keyboard_away


async def ask_zone(context: Context, press: AskZone) -> None:
    """Asks where the runner is; a tap, a typed place or a location answers it."""
    await context.reply(await ask(context.turn, press.back))


async def offer_location(context: Context, press: OfferLocation) -> None:
    """Shows the keyboard that shares a location."""
    await steps.offer_location(context.turn, press.back)
    await show_keyboard(context)


async def typed(context: Context) -> None:
    """A city, a country, or what the clock shows."""
    await _answer(context, await steps.typed(context.turn, context.typed))


async def set_zone(context: Context, press: SetZone) -> None:
    """Takes the time zone that was tapped."""
    await _answer(context, await steps.take(context.turn, press.back, press.zone))


async def located(context: Context) -> None:
    """Takes the time zone of a shared location; the location is not kept."""
    await _answer(context, await steps.located(context.turn, shared(context)))


async def _answer(context: Context, found: steps.Found) -> None:
    if found.farewell:
        await take_keyboard_away(context, found.farewell)
    await context.reply(found.reply)
