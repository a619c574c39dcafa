"""What one step of a check-in leaves behind: the draft, a result, a card, a programme."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.check_in.conversation import (
    Done,
    Draft,
    Position,
    Purpose,
    Record,
    TryCard,
    TryStretch,
)
from bot.domain.exercises.catalogue import Catalogue, Region
from bot.domain.load.programme import Programme
from storage.back import screenings
from storage.check_in import answers, check_ins, drafts, programmes, trainings, upkeep
from storage.engine.database import Transaction


@dataclass(frozen=True, slots=True)
class Step:
    """From the draft as it was to the draft as it is, and where that stands."""

    before: Draft | None
    draft: Draft
    record: Record
    stands: Position
    catalogue: Catalogue


async def keep(tx: Transaction, runner_id: int, step: Step, now: datetime) -> None:
    """Write the rows of one step."""
    known = (step.before.result if step.before else None, step.record.result)
    if step.draft.result and step.draft.result not in known:
        region = step.draft.where.region if step.draft.where else None
        await screenings.keep(
            tx, runner_id, step.draft.id, step.draft.answers, step.draft.result, region
        )
    if isinstance(step.stands, Done):
        await _finish(tx, runner_id, step, step.stands, now)
    else:
        await drafts.keep(tx, runner_id, step.draft)
        await _prescribe(tx, runner_id, step, now)


async def _prescribe(tx: Transaction, runner_id: int, step: Step, now: datetime) -> None:
    match step.stands:
        case TryStretch(number):
            dose = step.catalogue.by_number[number].dose
            await answers.show(tx, runner_id, step.draft.id, number, None, dose, now)
        case TryCard(card, dose, reason):
            number, version = card.number, card.version
            await answers.show(tx, runner_id, step.draft.id, number, version, dose, now, reason)
        case _:
            pass


async def _finish(tx: Transaction, runner_id: int, step: Step, done: Done, now: datetime) -> None:
    await drafts.close(tx, runner_id)
    if step.draft.where is not None:
        await check_ins.finish(tx, runner_id, step.draft, done.ending, now)
    if done.offer:
        await trainings.offered(tx, runner_id, step.draft.id, done.offer.instead_of)
    if done.upkeep:
        await upkeep.offered(tx, runner_id, step.draft.id, now)
    programme = done.programme or _fewer(step, done)
    if programme and programme != step.record.programme:
        await programmes.keep(tx, runner_id, step.draft.id, programme, _region(step), now)


def _fewer(step: Step, done: Done) -> Programme | None:
    """Fewer than four can be trained, too; but they never replace another region's programme."""
    mine = step.record.programme is None or _region(step) == step.record.programme_region
    return Programme(done.kept) if done.kept and mine else None


def _region(step: Step) -> Region | None:
    """Whose list a programme comes from; in a training it stays the one it had."""
    if step.draft.purpose is Purpose.TRAIN and step.record.programme:
        return step.record.programme_region
    return step.draft.region
