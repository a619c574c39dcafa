"""`/train`: the programme's four, one card each, set by set; or a shorter version of it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.conversation import Draft, Purpose, TryCard
from bot.domain.check_in.training import at_the_start, day_off, less_next_time, ticked
from bot.domain.exercises.catalogue import Reps
from bot.domain.exercises.verdicts import Card, Verdict
from bot.domain.load.progression import DoseReason
from bot.presses.check_in.training import (
    AskReps,
    SetDone,
    TrainAnyway,
    TrainFor,
    Unfinished,
    WarmUp,
)
from bot.presses.start import Train
from bot.steps.advance import advance, begin, current_screen, training_draft
from bot.steps.judging import judge
from bot.telegram.handling.context import Context
from bot.telegram.handling.turn import Turn
from bot.views.check_in import training as views
from storage.check_in import trainings

CardPress = SetDone | AskReps | Unfinished


def is_open_card(turn: Turn, press: CardPress) -> bool:
    """Whether a button belongs to the training card that is open."""
    if turn.draft is None or turn.draft.id != press.check_in:
        return False
    match turn.position:
        case TryCard(card, _, DoseReason()):
            return card == Card(press.number, press.version)
    return False


def may_warm_up(turn: Turn, press: WarmUp) -> bool:
    """Whether the training is open and not begun."""
    draft = turn.draft
    return (
        draft is not None
        and draft.id == press.check_in
        and isinstance(turn.position, TryCard)
        and at_the_start(draft, turn.record)
    )


async def train(context: Context, _press: Train | None = None) -> None:
    """Today's training; first a word about rest where all of it was done already."""
    turn = context.turn
    if not _goes_on(turn) and day_off(turn.record, turn.now):
        await context.show(views.day_off(context.words), fresh=True)
        return
    # the list of the four stays
    await begin(context, training_draft(context), fresh=True)


async def train_anyway(context: Context, _press: TrainAnyway) -> None:
    """All the same."""
    await begin(context, training_draft(context))


def _goes_on(turn: Turn) -> bool:
    """Whether a training is open that is to be gone on with."""
    draft = turn.draft
    fresh = draft is not None and not draft.is_old(turn.now)
    return fresh and draft is not None and draft.purpose is Purpose.TRAIN


async def train_for(context: Context, press: TrainFor) -> None:
    """A training of this length; one that is open and not begun changes its length."""
    turn, draft = context.turn, context.turn.draft
    if draft is None or not _may_change(turn, draft):
        await begin(context, training_draft(context, press.length), fresh=True)
        return
    await trainings.withdraw(turn.tx, context.runner.id, draft.id)
    record = replace(turn.record, prescribed=())
    await advance(context, replace(draft, length=press.length), record)


def _may_change(turn: Turn, draft: Draft) -> bool:
    old = draft.is_old(turn.now) or draft.without_training
    return not old and at_the_start(draft, turn.record)


async def warm_up(context: Context, press: WarmUp) -> None:
    """The stretches first."""
    del press
    draft, _ = _open(context)
    await advance(context, replace(draft, warm_up=True))


async def set_done(context: Context, press: SetDone) -> None:
    """One more set; the card shows it."""
    turn = context.turn
    _, step = _open(context)
    if press.sets <= step.sets_done:
        context.toast = context.words.plain("already-noted")
        return
    card = step.card
    sets = min(press.sets, step.dose.sets if isinstance(step.dose, Reps) else 0)
    await trainings.tick(turn.tx, context.runner.id, press.check_in, card, sets)
    turn.record = ticked(turn.record, press.check_in, card, sets)
    _, step = _open(context)
    await context.show(current_screen(context, step))


async def ask_reps(context: Context, press: AskReps) -> None:
    """Couldn't finish: ask how many it were, on the same card."""
    del press
    draft, step = _open(context)
    turn, catalogue = context.turn, context.services.catalogue
    exercise = catalogue.by_number[step.card.number]
    less = less_next_time(draft, turn.record, step, exercise, turn.now)
    view = views.reps_question(context.words, catalogue, draft, step, less=less)
    await context.show(replace(view, asks=True))


async def unfinished(context: Context, press: Unfinished) -> None:
    """So many it were."""
    card = Card(press.number, press.version)
    await judge(context, press.check_in, card, Verdict.UNFINISHED, press.reps)


def _open(context: Context) -> tuple[Draft, TryCard]:
    draft, step = context.turn.draft, context.turn.position
    if draft is None or not isinstance(step, TryCard):
        raise LookupError("no card is open")
    return draft, step
