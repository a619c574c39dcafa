"""The ladder: where the runner stands, the harder step, and swapping one of the four."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.safety import Cleared
from bot.domain.check_in.ladder_marks import ladder_marks
from bot.domain.check_in.training import fit, noted
from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.verdicts import Card, Verdict
from bot.domain.load.offers import Offer, Ready, offer, take
from bot.presses.check_in.ladder import ChooseSwap, KeepCard, ShowLadder, Swap, TakeOffer
from bot.steps.advance import begin, open_check_in, training_draft
from bot.telegram.handling.context import Context
from bot.telegram.handling.turn import Turn
from bot.views.check_in import ladder as views
from bot.views.check_in import training as training_views
from storage.check_in import answers, programmes, trainings


def is_mine(turn: Turn, press: Swap) -> bool:
    """Whether an exercise is one of the four and not swapped already."""
    return any(item.number == press.number and _still_done(turn, item) for item in _items(turn))


def stands(turn: Turn, press: TakeOffer) -> bool:
    """Whether an offer is the one that was made, and nothing has come between."""
    found = _offer(turn, press.check_in)
    if found is None:
        return False
    return (found.instead_of.number, found.card.number) == (press.number, press.to_number)


async def show(context: Context, _press: ShowLadder | None = None) -> None:
    """All twelve rungs."""
    turn = context.turn
    cleared, catalogue = turn.record.result, context.services.catalogue
    if not isinstance(cleared, Cleared):
        # no exercise before the questions
        await begin(context, training_draft(context), fresh=True)
        return
    rungs = ladder_marks(cleared, turn.record, catalogue)
    swap = turn.record.programme is not None
    await context.show(views.ladder(context.words, rungs, swap=swap), fresh=True)


async def choose_swap(context: Context, press: ChooseSwap) -> None:
    """Which one is not for you?"""
    programme = context.turn.record.programme
    if programme is None or not isinstance(context.turn.record.result, Cleared):
        await show(context)
        return
    del press
    await context.show(views.choose_swap(context.words, context.services.catalogue, programme))


async def swap(context: Context, press: Swap) -> None:
    """Not for me: it goes, and the next rung is offered."""
    turn, number = context.turn, press.number
    draft = replace(training_draft(context), without_training=True)
    dose = context.services.catalogue.by_number[number].dose
    await trainings.refuse(turn.tx, context.runner.id, draft.id, number, dose, turn.now)
    for version in Version:
        card = Card(number, version)
        turn.record = noted(turn.record, draft.id, card, Verdict.CANNOT, turn.now)
    await open_check_in(context, draft)


async def take_offer(context: Context, press: TakeOffer) -> None:
    """Try the harder step from the next training on."""
    turn = context.turn
    offered, programme = _offer(turn, press.check_in), turn.record.programme
    if offered is None or programme is None:
        raise LookupError("no such offer")
    await answers.try_again(turn.tx, context.runner.id, offered.card)
    await programmes.keep(
        turn.tx,
        context.runner.id,
        turn.new_id,
        take(programme, offered),
        turn.record.programme_region,
        turn.now,
    )
    await context.show(training_views.taken(context.words, context.services.catalogue, offered))


async def old_offer(context: Context, press: TakeOffer) -> None:
    """Taken already, or something has come between."""
    other = press.number != press.to_number
    taken = any(
        item.number == press.to_number and (other or item.version is Version.FULL)
        for item in _items(context.turn)
    )
    context.toast = context.words.plain("already-noted" if taken else "offer-over")


async def keep(context: Context, press: KeepCard) -> None:
    """Rather stay with it."""
    exercise = context.services.catalogue.by_number.get(press.number)
    if exercise is None:
        raise LookupError("no such exercise")
    await context.show(training_views.stays(context.words, exercise, press.version))


def _items(turn: Turn) -> tuple[Card, ...]:
    return turn.record.programme.items if turn.record.programme else ()


def _still_done(turn: Turn, card: Card) -> bool:
    result = turn.record.result
    return isinstance(result, Cleared) and fit(card, result, turn.record, turn.services.catalogue)


def _offer(turn: Turn, check_in: int) -> Offer | None:
    record = turn.record
    if record.programme is None or not isinstance(record.result, Cleared):
        return None
    ready = Ready(
        turn.services.catalogue,
        record.programme_region,
        record.programme,
        record.judged,
        record.performed,
    )
    return offer(record.result, ready, check_in)
