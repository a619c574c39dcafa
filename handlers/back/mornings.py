"""The next-morning question: better, same or worse, and a number."""

from __future__ import annotations

from bot.domain.check_in.draft import Purpose
from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.small_talk import is_over
from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.steps.back import mornings as steps
from bot.steps.back.net import not_read
from bot.steps.check_in.beginning import new_draft, open_check_in
from bot.steps.home import home
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.views import start as views


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
        opening = None if is_over(context.typed, turn.tongues) else "ask-where.hurts"
        reply = await open_check_in(turn, new_draft(turn, Purpose.CHECK), opening=opening)
    if reply is None:
        nothing = Reply((home(turn, views.unknown(turn.words)),))
        reply = await not_read(turn, context.typed, nothing)
    await context.reply(reply)
