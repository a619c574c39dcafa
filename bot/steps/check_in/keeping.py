"""The rows of one step of a check-in: the draft, a result, a card, a programme."""

from __future__ import annotations

from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Done, Position, TryCard, TryStretch
from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.verdicts import Shown
from bot.domain.load.programme import Programme
from bot.steps.turn import Turn
from storage.back import screenings
from storage.check_in import answers, check_ins, drafts, programmes, trainings, upkeep


async def keep(turn: Turn, before: Draft | None, stands: Position, stood: Position | None) -> None:
    """Write what has changed from the draft `before`, which `stood` there, to the turn's own."""
    await _keep_result(turn, before)
    if isinstance(stands, Done):
        await _finish(turn, stands)
    else:
        await drafts.keep(turn.tx, turn.me.id, turn.open_draft, turn.now)
        if before is None or before.id != turn.open_draft.id:
            await drafts.forget_closed(turn.tx, turn.me.id)
        if not _is_card(stood) or _told_anew(before, turn.open_draft):
            await keep_counting(turn, stands)
        await prescribe(turn, stands)


def _is_card(position: Position | None) -> bool:
    """Whether the questions are behind it: from its first card on the light is shown."""
    return isinstance(position, TryStretch | TryCard)


def _told_anew(before: Draft | None, now: Draft) -> bool:
    """Whether another number, or another reason, was told in the same check-in."""
    return before is None or (before.pain, before.purpose) != (now.pain, now.purpose)


async def keep_counting(turn: Turn, stands: Position) -> None:
    """From the light on the number and the run count, whatever becomes of the check-in."""
    if _is_card(stands) and turn.case.counts:
        await check_ins.keep_unfinished(turn.tx, turn.me.id, turn.case.told, turn.now)


async def _keep_result(turn: Turn, before: Draft | None) -> None:
    draft, known = turn.open_draft, (before.result if before else None, turn.record.result)
    if draft.result and draft.result not in known:
        await screenings.keep(
            turn.tx, turn.me.id, draft.id, draft.answers, draft.result, draft.region
        )


async def prescribe(turn: Turn, stands: Position) -> None:
    """See that the card which is shown or judged now has its row.

    Not each one is brought up by an answer of its check-in: a worse morning or a pain that is
    told late changes which is open, and an answer without a row would be lost.
    """
    card = turn.me.id, turn.open_draft.id
    match stands:
        case TryStretch(number):
            dose = turn.catalogue.by_number[number].dose
            await answers.show(turn.tx, *card, number, None, dose, turn.now)
        case TryCard(it, dose, reason):
            await answers.show(turn.tx, *card, it.number, it.version, dose, turn.now, reason)
            turn.record = turn.record.prescribing(Shown(turn.open_draft.id, it), dose, reason)
        case _:
            pass


async def _finish(turn: Turn, done: Done) -> None:
    draft, runner_id = turn.open_draft, turn.me.id
    await drafts.keep(turn.tx, runner_id, draft, turn.now)  # whole, so that it can be taken back
    await drafts.close(turn.tx, runner_id)
    if draft.where is not None:
        await check_ins.finish(turn.tx, runner_id, turn.case.told, done.ending, turn.now)
    if done.offer:
        await trainings.offered(turn.tx, runner_id, draft.id, done.offer.instead_of)
    if done.upkeep:
        await upkeep.offered(turn.tx, runner_id, draft.id, turn.now)
    programme = done.programme or _fewer(turn, done)
    if programme and programme != turn.record.programme:
        region = _region(turn)
        await programmes.keep(turn.tx, runner_id, draft.id, programme, region, turn.now)


def _fewer(turn: Turn, done: Done) -> Programme | None:
    """Fewer than four can be trained, too; but they never replace another region's programme."""
    record = turn.record
    mine = record.programme is None or _region(turn) == record.programme_region
    return Programme(done.kept) if done.kept and mine else None


def _region(turn: Turn) -> Region | None:
    """Whose list a programme comes from; in a training it stays the one it had."""
    if turn.open_draft.purpose is Purpose.TRAIN and turn.record.programme:
        return turn.record.programme_region
    return turn.open_draft.region
