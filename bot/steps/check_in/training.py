"""A training: begun, shortened, warmed up for, and its sets ticked off."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.gate import MayTrain
from bot.domain.back.pain import LATELY
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import TryCard
from bot.domain.check_in.training import at_the_start, day_off, less_next_time
from bot.domain.exercises.catalogue import Reps
from bot.domain.exercises.verdicts import Shown
from bot.domain.load.lengths import Length
from bot.domain.reading.plain_wishes import minutes_in
from bot.steps.check_in.answering import advance
from bot.steps.check_in.beginning import begin, training_draft
from bot.steps.check_in.keeping import prescribe
from bot.steps.check_in.screens import current_screen
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import training as views
from storage.check_in import answers, check_ins, drafts, trainings

UP_TO_ONE = 3
"""Minutes in which more than one exercise is hurried; our own judgement."""


async def train(turn: Turn, length: Length = Length.WHOLE, *, fresh: bool = True) -> Reply:
    """A training; first a word about rest where all of it had its turn today or yesterday.

    One that was stopped a moment ago goes on where it was.

    `fresh`: what was tapped stays, such as the list of the four.
    """
    if turn.draft is None and (left := await _left_midway(turn)):
        turn.draft = left
        await drafts.keep(turn.tx, turn.me.id, left, turn.now)
    may = isinstance(turn.may, MayTrain)
    if may and not _goes_on(turn) and day_off(turn.record, turn.now):
        return Reply((views.day_off(turn.words, length),), fresh=fresh)
    return await begin(turn, training_draft(turn, length), fresh=fresh)


async def train_shortly(turn: Turn, text: str) -> Reply:
    """A training for somebody with little time: one exercise in up to three minutes, else ten."""
    minutes = minutes_in(text)
    brief = minutes is not None and minutes <= UP_TO_ONE
    return await train(turn, Length.ONE if brief else Length.TEN)


async def train_for(turn: Turn, length: Length) -> Reply:
    """A training of this length; one that is open and not begun changes its length."""
    draft = turn.draft
    if draft is None or not _may_change(turn, draft):
        return await begin(turn, training_draft(turn, length), fresh=True)
    await trainings.withdraw(turn.tx, turn.me.id, draft.id)
    record = turn.record.withdrawn(draft.id)
    return await advance(turn, replace(draft, length=length), record)


async def warm_up(turn: Turn) -> Reply:
    """Put the stretches before the open training; the first of them."""
    return await advance(turn, replace(turn.open_draft, warm_up=True))


async def tick(turn: Turn, check_in: int, sets: int) -> Reply:
    """So many sets of the open card are done; the card shows it. Fewer than before: no news."""
    step = open_card(turn)
    if sets <= step.sets_done:
        return Reply(toast=turn.words.plain("already-noted"))
    await prescribe(turn, step)
    sets = min(sets, step.dose.sets if isinstance(step.dose, Reps) else 0)
    await trainings.tick(turn.tx, turn.me.id, check_in, step.card, sets)
    turn.record = turn.record.ticked(Shown(check_in, step.card), sets)
    return Reply((current_screen(turn, open_card(turn)),))


def ask_reps(turn: Turn) -> Reply:
    """Couldn't finish: ask how many it were, on the same card."""
    step = open_card(turn)
    less = less_next_time(turn.case, step)
    view = views.reps_question(turn.words, turn.case, step, less=less)
    return Reply((replace(view, asks=True),))


def open_card(turn: Turn) -> TryCard:
    """The strength card that is open.

    Raises:
        LookupError: none is.
    """
    match turn.position:
        case TryCard() as card:
            return card
    raise LookupError("no card is open")


async def _left_midway(turn: Turn) -> Draft | None:
    """The training that was stopped, if its number of pain is of the last hour and a card came."""
    draft = await drafts.closed(turn.tx, turn.me.id)
    if draft is None or draft.purpose is not Purpose.TRAIN or draft.without_training:
        return None
    if turn.now - draft.opened_at >= LATELY:
        return None
    over = await check_ins.finished_at(turn.tx, turn.me.id, draft.id)
    begun = await answers.begun(turn.tx, turn.me.id, draft.id)
    return draft if begun and over is None else None


def _goes_on(turn: Turn) -> bool:
    """Whether a training is open that is to be gone on with."""
    draft = turn.draft
    return draft is not None and not draft.is_old(turn.now) and draft.purpose is Purpose.TRAIN


def _may_change(turn: Turn, draft: Draft) -> bool:
    old = draft.is_old(turn.now) or draft.without_training
    return not old and at_the_start(turn.case)
