"""Cards beside their check-in: the long description, and a pain that is told late."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.conversation import TryCard, TryStretch
from bot.domain.exercises.verdicts import Card, Ease, Verdict
from bot.domain.load.progression import DoseReason
from bot.presses.check_in.cards import Detail, JudgeCard, JudgeStretch
from bot.telegram.handling.context import Context
from bot.telegram.handling.turn import Turn
from bot.views.check_in import cards, training
from storage.check_in import answers


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
    turn, catalogue = context.turn, context.services.catalogue
    match turn.position:
        case TryStretch(number):
            exercise = catalogue.by_number[number]
            tries = turn.record.stretched
            view = cards.stretch(context.words, exercise, press.check_in, tries, full=press.full)
        case TryCard(reason=DoseReason()) as step if turn.draft:
            view = training.card(
                context.words, catalogue, turn.draft, turn.record, step, full=press.full
            )
        case TryCard(card, today=today):
            view = cards.strength(
                context.words, catalogue, press.check_in, card, today=today, full=press.full
            )
        case _:
            raise LookupError("no card is open")
    await context.show(replace(view, asks=True))


def hurt_late(turn: Turn, press: JudgeCard) -> bool:
    """Whether a card of a check-in that is over turns out to have hurt."""
    said = ((judged.check_in, judged.card) for judged in turn.record.judged)
    new = (press.check_in, Card(press.number, press.version)) not in said
    return press.verdict is Verdict.PAIN and new


async def note_pain(context: Context, press: JudgeCard) -> None:
    """It stays out from now on, as if it had been said in time."""
    turn, exercise = context.turn, context.services.catalogue.by_number[press.number]
    card = context.runner.id, press.check_in, press.number, press.version
    await answers.show(turn.tx, *card, exercise.dose, turn.now)  # should its row be gone
    await answers.judge(turn.tx, *card, press.verdict, turn.now)
    await context.show(cards.judged(context.words, exercise, press.version, press.verdict))


def worse_late(turn: Turn, press: JudgeStretch) -> bool:
    """Whether a stretch of a check-in that is over turns out to have made it worse."""
    said = ((tried.check_in, tried.number) for tried in turn.record.stretched)
    return press.ease is Ease.WORSE and (press.check_in, press.number) not in said


async def note_worse(context: Context, press: JudgeStretch) -> None:
    """It stays out from now on, as if it had been said in time."""
    turn, exercise = context.turn, context.services.catalogue.by_number[press.number]
    card = context.runner.id, press.check_in, press.number, None
    await answers.show(turn.tx, *card, exercise.dose, turn.now)
    await answers.judge(turn.tx, *card, press.ease, turn.now)
    await context.show(cards.eased(context.words, exercise, press.ease))
