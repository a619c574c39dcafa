"""How it goes, in numbers a physio knows: two activities, and the impression on the whole."""

from __future__ import annotations

from telegram import Update
from telegram.ext import BaseHandler

from bot.domain.progress.outcomes import HIGHEST
from bot.presses.outcomes import BeginOutcomes, OutcomePress, RateActivity, ShowOutcomes
from bot.steps.back.net import not_read
from bot.steps.check_in import outcomes as steps
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import route
from bot.telegram.handling.turn import current
from storage.runner.asking import What


class QuestionAgain(BaseHandler[Update, Context, None]):
    """An answer that was stored, but whose next question was not sent before a kill."""

    def __init__(self) -> None:
        super().__init__(route(again))

    def check_update(self, update: object) -> bool:
        """Whether the update was about these questions, and only the screen is missing."""
        turn = current.get()
        if not isinstance(update, Update) or turn is None or not turn.resumed:
            return False
        asked = turn.asking is not None and turn.asking.what is What.OUTCOMES
        return isinstance(turn.press, BeginOutcomes | OutcomePress) or asked


async def again(context: Context) -> None:
    """The open question, or what is noted."""
    await context.reply(await steps.now(context.turn))


async def show(context: Context, _press: ShowOutcomes) -> None:
    """What is noted, below the picture of progress."""
    await context.reply(await steps.show(context.turn))


async def begin(context: Context, _press: BeginOutcomes) -> None:
    """The first question, or the one where it was left today."""
    await context.reply(await steps.begin(context.turn))


def is_a_score(_turn: Turn, press: RateActivity) -> bool:
    """Whether there is such a number; buttons can be forged."""
    return 0 <= press.score <= HIGHEST


async def answer(context: Context, press: OutcomePress) -> None:
    """A tap on an answer, or on *Not now*."""
    await context.reply(await steps.tapped(context.turn, press))


async def typed(context: Context) -> None:
    """An answer in words; where they may say that something is wrong, that is asked first."""
    taken = await steps.typed(context.turn, context.typed)
    await context.reply(await not_read(context.turn, context.typed, taken))
