"""Sentences about reminders and settings that no screen has asked for."""

from __future__ import annotations

from bot.steps.turn import Turn
from bot.steps.unasked import doing as steps
from bot.telegram.handling.context import Context
from bot.telegram.handling.locations import take_keyboard_away


def is_meant(turn: Turn, text: str) -> bool:
    """Whether it wishes for something about them."""
    return steps.meant(turn, text) is not None


async def do(context: Context) -> None:
    """Does it, or asks on its own screen."""
    wished = steps.meant(context.turn, context.typed)
    if wished is None:
        return
    found = await steps.do(context.turn, wished)
    if found.farewell:
        await take_keyboard_away(context, found.farewell)
    await context.reply(found.reply)
