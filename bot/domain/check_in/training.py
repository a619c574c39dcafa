"""A training: which of the four comes next, with which dose, and what its verdict changes."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.domain.back.conditions import plan_allowed
from bot.domain.back.gate import MayTrain
from bot.domain.back.pain import easier_today
from bot.domain.back.safety import Cleared
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Purpose
from bot.domain.check_in.positions import TryCard
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Catalogue, Dose, Reps, Version
from bot.domain.exercises.verdicts import CLEAN, Card, Shown, Verdict
from bot.domain.load.lengths import Length, shortened
from bot.domain.load.offers import harder_step
from bot.domain.load.programme import may_do
from bot.domain.load.progression import (
    DoseReason,
    Performed,
    Today,
    less_after_a_miss,
    prescription,
    telling,
)
from bot.domain.time.schedule import day_of

DAYS_APART = 2
"""A training every other day at most: never two days in a row (domain.md 5.1, our judgement)."""
TRIED = frozenset(Verdict) - {Verdict.NOT_NOW}
LONG_AGO = datetime.min.replace(tzinfo=UTC)


def next_in_training(may: MayTrain, case: Case) -> TryCard | None:
    """The next card of today's training; None when it is done or this is none."""
    draft, record = case.draft, case.record
    if draft.purpose is not Purpose.TRAIN or draft.without_training or record.programme is None:
        return None
    done, cleared = done_today(case), may.cleared
    cards = [_version(item, case) for item in record.programme.items]
    fitting = [c for c in cards if fit(c, cleared, record, case.catalogue)]
    if draft.length is Length.ONE and fitting:
        fitting = [] if done else [min(fitting, key=lambda c: _last_done(c, record))]
    card = next((c for c in fitting if c.number not in done), None)
    return _prescribed(may, card, case) if card else None


def fit(card: Card, cleared: Cleared, record: Record, catalogue: Catalogue) -> bool:
    """Whether a card of the programme may still be done: nothing hurts, nothing forbids it."""
    return may_do(cleared, catalogue.by_number[card.number]) and record.verdicts.usable(card)


def day_off(record: Record, now: datetime) -> bool:
    """Whether all that the runner trains had its turn today or yesterday: never two days in a row.

    What was tried in such a training, instead of what hurt, counts as trained.
    """
    if record.programme is None or record.cleared is None or not plan_allowed(record.cleared):
        return False
    today = day_of(now, record.zone)
    lately = {
        p.check_in
        for p in record.performed
        if p.verdict is not Verdict.NOT_NOW
        and (today - day_of(p.at, record.zone)).days < DAYS_APART
    }
    had = {j.card.number for j in record.judged if j.check_in in lately and j.verdict in TRIED}
    return {card.number for card in record.programme.items} <= had


def at_the_start(case: Case) -> bool:
    """Whether nothing of a training is done yet, so that it may still become shorter."""
    mine = (p for p in case.record.prescribed if p.check_in == case.draft.id)
    begun = done_today(case) or any(p.sets_done for p in mine)
    return case.draft.purpose is Purpose.TRAIN and not begun


def took_place(case: Case) -> bool:
    """Whether something was trained in this check-in, and not only tried."""
    return bool(case.record.performed_in(case.draft.id))


def put_off(case: Case) -> bool:
    """Whether something was answered "not now" in this check-in."""
    return Verdict.NOT_NOW in case.record.said_in(case.draft.id)


def only_put_off(case: Case) -> bool:
    """Whether every card of this check-in was answered "not now"."""
    return case.record.said_in(case.draft.id) == {Verdict.NOT_NOW}


def less_next_time(case: Case, step: TryCard) -> bool | None:
    """Whether not finishing this card makes it less next time; None where the day made it less."""
    passing = {None, DoseReason.AMBER, DoseReason.SHORT}
    if not isinstance(step.dose, Reps) or step.reason in passing:
        return None
    exercise = case.catalogue.by_number[step.card.number]
    missed = Performed(step.card, step.dose, Verdict.UNFINISHED, None, case.now, case.draft.id)
    return less_after_a_miss(exercise, missed, case.record.performed)


def sets_counted(dose: Dose, ticked: int, verdict: Verdict) -> int:
    """The sets that count as done: all of them where the verdict says so."""
    return dose.sets if isinstance(dose, Reps) and verdict in CLEAN else ticked


def _version(card: Card, case: Case) -> Card:
    """The easier one on a sore day, and the first time after a red one (domain.md 5.2)."""
    easier = easier_today(case.light) or _first_since_red(card, case)
    return Card(card.number, Version.EASIER) if easier else card


def _first_since_red(card: Card, case: Case) -> bool:
    """Whether an exercise has had no turn since a number that meant red."""
    if (red := case.record.red) is None:
        return False
    turns = [
        p.at
        for p in case.record.performed
        if p.card.number == card.number
        and p.verdict is not Verdict.NOT_NOW
        and p.check_in != case.draft.id
    ]
    return bool(turns) and max(turns) < red


def done_today(case: Case) -> frozenset[int]:
    """The exercises that had their turn in this check-in."""
    check_in, record = case.draft.id, case.record
    judged = (j.card.number for j in record.judged if j.check_in == check_in)
    return frozenset([*judged, *(p.card.number for p in record.performed_in(check_in))])


def _last_done(card: Card, record: Record) -> datetime:
    """When an exercise had its last turn; the one that waits longest has the short session."""
    times = (p.at for p in record.performed if p.card.number == card.number)
    return max(times, default=LONG_AGO)


def _prescribed(may: MayTrain, card: Card, case: Case) -> TryCard:
    """The card with its dose: as stored when it was shown, else as the rules have it now."""
    if plan := case.record.prescription(Shown(case.draft.id, card)):
        return TryCard(card, plan.dose, plan.reason, plan.sets_done, may=may)
    exercise = case.catalogue.by_number[card.number]
    if not isinstance(exercise.dose, Reps):
        return TryCard(card, exercise.dose, may=may)
    harder, record = _harder(may.cleared, card, case), case.record
    today = Today(case.now, case.light, record.set_back, record.red, record.zone, harder=harder)
    fresh = prescription(exercise, card, case.record.performed, today)
    fresh = shortened(fresh, exercise, case.draft.length)
    return TryCard(card, fresh.dose, fresh.reason, may=may)


def _harder(cleared: Cleared, card: Card, case: Case) -> bool:
    """Whether a harder step waits behind a card, and none was turned down since."""
    record = case.record
    if record.programme is None or any(p.offered for p in telling(card, record.performed)):
        return False
    return harder_step(cleared, card, record.ready(record.programme, case.catalogue)) is not None
