"""The ladder: where the runner stands, swapping one of the four, and the harder step."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.conditions import plan_allowed
from bot.domain.back.gate import Closed, MayStretch, MayTrain
from bot.domain.back.pain import Light
from bot.domain.check_in.ladder_marks import ladder_marks
from bot.domain.check_in.training import fit
from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.verdicts import Card
from bot.domain.load.offers import Offer, offer, take
from bot.steps.check_in.beginning import begin, open_check_in, swap_draft, training_draft
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import ladder as views
from bot.views.check_in import training as training_views
from storage.check_in import answers, programmes, trainings


async def show(turn: Turn) -> Reply:
    """All twelve rungs; before the safety questions there is no exercise, so they come first."""
    may = turn.may
    if not isinstance(may, MayStretch) or not plan_allowed(may.cleared):
        return await begin(turn, training_draft(turn), fresh=True)
    rungs = ladder_marks(may.cleared, turn.record, turn.catalogue)
    swap = turn.record.programme is not None
    return Reply((views.ladder(turn.words, rungs, turn.now, swap=swap),), fresh=True)


async def choose_swap(turn: Turn) -> Reply:
    """Which of the four is to be swapped?"""
    programme, may = turn.record.programme, turn.may
    if programme is None or not isinstance(may, MayStretch) or not plan_allowed(may.cleared):
        return await show(turn)
    return Reply((views.choose_swap(turn.words, turn.catalogue, programme),))


async def swap(turn: Turn, number: int) -> Reply:
    """An exercise is not for this runner: it goes, and the next rung is offered."""
    if isinstance(turn.may, Closed):
        return await show(turn)
    draft, exercise = swap_draft(turn), turn.catalogue.by_number[number]
    await trainings.refuse(turn.tx, turn.me.id, draft.id, number, exercise.dose, turn.now)
    turn.record = turn.record.refused(draft.id, number, turn.now)
    next_one = await open_check_in(turn, draft)
    gone = views.swapped(turn.words, exercise)
    return replace(next_one, views=(gone, *next_one.views))


async def take_offer(turn: Turn, check_in: int) -> Reply:
    """Try the harder step from the next training on.

    Raises:
        LookupError: no such offer stands.
    """
    if not isinstance(turn.may, MayTrain) or turn.may.light is not Light.GREEN:
        return await _not_today(turn)
    record, offered = turn.record, standing_offer(turn, check_in)
    if offered is None or record.programme is None:
        raise LookupError("no such offer")
    runner_id, programme = turn.me.id, take(record.programme, offered)
    await answers.try_again(turn.tx, runner_id, offered.card)
    await programmes.keep(
        turn.tx, runner_id, turn.new_id, programme, record.programme_region, turn.now
    )
    return Reply((training_views.taken(turn.words, turn.catalogue, offered),))


async def _not_today(turn: Turn) -> Reply:
    """Nothing harder on a sore day, and nothing at all while the gate is shut."""
    if isinstance(turn.may, Closed):
        return await show(turn)
    return Reply(toast=turn.words.plain("offer-not-today"))


def old_offer(turn: Turn, number: int, to_number: int) -> Reply:
    """An offer that stands no more: it was taken already, or something has come between."""
    other = number != to_number
    taken = any(
        item.number == to_number and (other or item.version is Version.FULL)
        for item in items(turn)
    )
    return Reply(toast=turn.words.plain("already-noted" if taken else "offer-over"))


def standing_offer(turn: Turn, check_in: int) -> Offer | None:
    """The harder step that was offered at the end of this training, if it still stands."""
    record = turn.record
    if record.programme is None or record.cleared is None:
        return None
    if not plan_allowed(record.cleared):
        return None
    return offer(record.cleared, record.ready(record.programme, turn.catalogue), check_in)


def items(turn: Turn) -> tuple[Card, ...]:
    """The cards of the runner's programme; empty where there is none."""
    return turn.record.programme.items if turn.record.programme else ()


def still_done(turn: Turn, card: Card) -> bool:
    """Whether a card of the programme may still be done."""
    cleared = turn.record.cleared
    if cleared is None or not plan_allowed(cleared):
        return False
    return fit(card, cleared, turn.record, turn.catalogue)
