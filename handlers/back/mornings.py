"""The next-morning question: better, same or worse, and a number."""

from __future__ import annotations

from bot.domain.reading.plain_wishes import Want, want_in
from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.steps.back import mornings as steps
from bot.steps.back.net import unread
from bot.steps.check_in.beginning import begin_complaint
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context


async def felt(context: Context, press: MorningFelt) -> None:
    """Keeps how the back was this morning against the one before."""
    await context.reply(await steps.felt(context.turn, press.day, press.felt))


async def pain(context: Context, press: MorningPain) -> None:
    """Keeps the morning's pain (0-10)."""
    await context.reply(await steps.pain(context.turn, press.day, press.felt, press.pain))


def may_answer(turn: Turn, text: str) -> bool:
    """Whether typed words may be about this morning."""
    return steps.told_in(turn, text)


async def typed(context: Context) -> None:
    """Better, same or worse in words, or the number after it."""
    turn = context.turn
    reply = await steps.told(turn, context.typed)
    if reply is None and want_in(context.typed, turn.tongues) is Want.HURTS:
        reply = await begin_complaint(turn, context.typed)
    await context.reply(reply or await unread(turn, context.typed))
