"""The next-morning question: better, same or worse, and a number."""

from __future__ import annotations

from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.steps.back import mornings as steps
from bot.telegram.handling.context import Context


async def felt(context: Context, press: MorningFelt) -> None:
    """The first tap: how the back is compared with before; asks for the number."""
    await context.reply(await steps.felt(context.turn, press.day, press.felt))


async def pain(context: Context, press: MorningPain) -> None:
    """The second tap: the pain this morning, 0-10; answers with what the day should be."""
    await context.reply(await steps.pain(context.turn, press.day, press.felt, press.pain))
