"""More about an exercise: the long description of a card, and the short one again."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in import TryCard, TryStretch
from bot.domain.progression import Reason
from bot.domain.verdicts import Card
from bot.presses.cards import Detail
from bot.telegram.context import Context
from bot.telegram.turn import Turn
from bot.views import cards, training


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
        case TryCard(reason=Reason()) as step if turn.draft:
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
