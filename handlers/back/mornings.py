"""The next-morning question: better, same or worse, and a number."""

from __future__ import annotations

from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.steps.back import mornings as steps
from bot.telegram.handling.context import Context


async def felt(context: Context, press: MorningFelt) -> None:
    """Keeps how the back was this morning against the one before."""
    await context.reply(await steps.felt(context.turn, press.day, press.felt))


async def pain(context: Context, press: MorningPain) -> None:
    """Keeps the morning's pain (0-10)."""
    await context.reply(await steps.pain(context.turn, press.day, press.felt, press.pain))
