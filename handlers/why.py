"""`/why`: the article's six questions, answered in plain words."""

from __future__ import annotations

from bot.presses.why import Why, WhyAnswer
from bot.steps.home import held
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.views import why as views


def is_asked(_turn: Turn, press: WhyAnswer) -> bool:
    """Whether the button names one of the six questions."""
    return press.number in views.QUESTIONS


async def why(context: Context, _press: Why | None = None) -> None:
    """The six questions, by command or by button."""
    await context.show(views.questions(context.words))


async def answer(context: Context, press: WhyAnswer) -> None:
    """The answer to one question, or its sources; what to train waits for the gate."""
    if press.number in views.WHAT_TO_TRAIN and (asked := held(context.turn)):
        await context.show(asked)
        return
    show = views.sources if press.sources else views.answer
    await context.show(show(context.words, press.number))
