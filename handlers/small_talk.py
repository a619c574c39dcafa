"""Small talk and plain questions, typed: hi, thanks, "I ran 10k today", "show me the superman"."""

from __future__ import annotations

from bot.domain.reading.small_talk import talk_in
from bot.steps import small_talk as steps
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context


def is_talk(turn: Turn, text: str) -> bool:
    """Whether it is small talk, and no answer to what is open."""
    talk = talk_in(text, turn.tongues)
    return talk is not None and steps.takes(turn, talk, text)


async def answer(context: Context) -> None:
    """A kind word or the check-in it leads to, and what was open once more."""
    talk = talk_in(context.typed, context.turn.tongues)
    if talk is not None:
        await context.reply(await steps.answer(context.turn, talk))


def names_exercise(turn: Turn, text: str) -> bool:
    """Whether an exercise is asked for by its name, or by a part of it."""
    return turn.runner is not None and bool(steps.asked_for(turn, text))


async def show(context: Context) -> None:
    """The page of the exercise that was asked for, or which one is meant."""
    pages = steps.asked_for(context.turn, context.typed)
    if pages:
        await context.reply(await steps.show(context.turn, pages))
