"""Cards beside their check-in: the long description, and a pain that is told late."""

from __future__ import annotations

from bot.domain.check_in.conversation import TryCard, TryStretch
from bot.domain.exercises.verdicts import Card, Ease, Verdict
from bot.presses.check_in.cards import Detail, JudgeCard, JudgeStretch
from bot.steps.check_in.judging import note_late_pain, note_late_worse
from bot.steps.check_in.screens import card_again
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context


def is_shown(turn: Turn, press: Detail) -> bool:
    """Whether the button belongs to the card that is open."""
    if turn.draft is None or turn.draft.id != press.check_in:
        return False
    match turn.position:
        case TryStretch(number):
            return number == press.number
        case TryCard(card):
            return card == Card(press.number, press.version)
    return False


async def detail(context: Context, press: Detail) -> None:
    """Show the card again, longer or shorter."""
    await context.show(card_again(context.turn, full=press.full))


def hurt_late(turn: Turn, press: JudgeCard) -> bool:
    """Whether a card of a check-in that is over turns out to have hurt."""
    said = ((judged.check_in, judged.card) for judged in turn.record.judged)
    new = (press.check_in, Card(press.number, press.version)) not in said
    return press.verdict is Verdict.PAIN and new


async def note_pain(context: Context, press: JudgeCard) -> None:
    """It stays out from now on, as if it had been said in time."""
    card = Card(press.number, press.version)
    await context.show(await note_late_pain(context.turn, press.check_in, card, press.verdict))


def worse_late(turn: Turn, press: JudgeStretch) -> bool:
    """Whether a stretch of a check-in that is over turns out to have made it worse."""
    said = ((tried.check_in, tried.number) for tried in turn.record.stretched)
    return press.ease is Ease.WORSE and (press.check_in, press.number) not in said


async def note_worse(context: Context, press: JudgeStretch) -> None:
    """It stays out from now on, as if it had been said in time."""
    view = await note_late_worse(context.turn, press.check_in, press.number, press.ease)
    await context.show(view)
