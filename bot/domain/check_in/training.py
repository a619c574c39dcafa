"""A training: which of the four comes next, with which dose, and what its verdict changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.back.mornings import last_worse, light_today
from bot.domain.back.pain import Light, easier_today
from bot.domain.back.safety import Cleared
from bot.domain.check_in.positions import Draft, Prescribed, Purpose, Record, TryCard
from bot.domain.exercises.catalogue import Catalogue, Dose, Exercise, Reps, Version
from bot.domain.exercises.verdicts import CLEAN, Card, Judged, Verdict, Verdicts
from bot.domain.load.lengths import Length, shortened
from bot.domain.load.offers import Ready, harder_step
from bot.domain.load.programme import may_do
from bot.domain.load.progression import (
    NIGHT,
    DoseReason,
    Performed,
    Today,
    less_after_a_miss,
    prescription,
    telling,
)

TRIED = frozenset(Verdict) - {Verdict.NOT_NOW}
LONG_AGO = datetime.min.replace(tzinfo=UTC)


def next_in_training(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue, now: datetime
) -> TryCard | None:
    """The next card of today's training; None when it is done or this is none."""
    if draft.purpose is not Purpose.TRAIN or draft.without_training or record.programme is None:
        return None
    today, done = light_of(draft, record, now), _done_today(draft, record)
    cards = [_version(item, today) for item in record.programme.items]
    fitting = [c for c in cards if fit(c, cleared, record, catalogue)]
    if draft.length is Length.ONE and fitting:
        fitting = [] if done else [min(fitting, key=lambda c: _last_done(c, record))]
    card = next((c for c in fitting if c.number not in done), None)
    if card is None:
        return None
    return replace(_prescribed(cleared, card, draft, record, catalogue, now), today=today)


def fit(card: Card, cleared: Cleared, record: Record, catalogue: Catalogue) -> bool:
    """Whether a card of the programme may still be done: nothing hurts, nothing forbids it."""
    allowed = may_do(cleared, catalogue.by_number[card.number])
    return allowed and Verdicts(record.judged).usable(card)


def light_of(draft: Draft, record: Record, now: datetime) -> Light:
    """The day's light: of the pain as answered, and of the mornings after."""
    return light_today(draft.pain, record.mornings, now, record.zone)


def day_off(record: Record, now: datetime) -> bool:
    """Whether all that the runner trains had its turn already, with no night in between.

    What was tried in such a training, instead of what hurt, counts as trained.
    """
    if record.programme is None or not isinstance(record.result, Cleared):
        return False
    lately = {
        p.check_in
        for p in record.performed
        if p.verdict is not Verdict.NOT_NOW and now - p.at < NIGHT
    }
    had = {j.card.number for j in record.judged if j.check_in in lately and j.verdict in TRIED}
    return {card.number for card in record.programme.items} <= had


def noted(
    record: Record,
    check_in: int,
    card: Card,
    verdict: Verdict,
    now: datetime,
    reps_done: int | None = None,
) -> Record:
    """The record with a verdict; in a training, also what was done."""
    judged = Judged(card, verdict, now, check_in=check_in)
    record = replace(record, judged=(*record.judged, judged))
    plan = prescribed(record, check_in, card)
    if plan is None:
        return record
    done = Performed(card, plan.dose, verdict, reps_done, now, check_in, plan.reason)
    return replace(record, performed=(*record.performed, done))


def ticked(record: Record, check_in: int, card: Card, sets: int) -> Record:
    """The record with so many sets of an open card done."""
    mine = (check_in, card)
    return replace(
        record,
        prescribed=tuple(
            replace(p, sets_done=sets) if (p.check_in, p.card) == mine else p
            for p in record.prescribed
        ),
    )


def at_the_start(draft: Draft, record: Record) -> bool:
    """Whether nothing of a training is done yet, so that it may still become shorter."""
    begun = (p.sets_done for p in record.prescribed if p.check_in == draft.id)
    return draft.purpose is Purpose.TRAIN and not any(begun) and not _done_today(draft, record)


def took_place(draft: Draft, record: Record) -> bool:
    """Whether something was trained in this check-in, and not only tried."""
    return any(p.check_in == draft.id for p in record.performed)


def put_off(draft: Draft, record: Record) -> bool:
    """Whether something was answered "not now" in this check-in."""
    return Verdict.NOT_NOW in _said(draft, record)


def only_put_off(draft: Draft, record: Record) -> bool:
    """Whether every card of this check-in was answered "not now"."""
    return _said(draft, record) == {Verdict.NOT_NOW}


def less_next_time(
    draft: Draft, record: Record, step: TryCard, exercise: Exercise, now: datetime
) -> bool | None:
    """Whether not finishing this card makes it less next time; None where the day made it less."""
    if not isinstance(step.dose, Reps) or step.reason in {
        None,
        DoseReason.AMBER,
        DoseReason.SHORT,
    }:
        return None
    missed = Performed(step.card, step.dose, Verdict.UNFINISHED, None, now, draft.id)
    return less_after_a_miss(exercise, missed, record.performed)


def prescribed(record: Record, check_in: int, card: Card) -> Prescribed | None:
    """What was prescribed when the card was shown in this check-in."""
    found = (p for p in record.prescribed if (p.check_in, p.card) == (check_in, card))
    return next(found, None)


def sets_counted(dose: Dose, ticked: int, verdict: Verdict) -> int:
    """The sets that count as done: all of them where the verdict says so."""
    return dose.sets if isinstance(dose, Reps) and verdict in CLEAN else ticked


def _version(card: Card, today: Light) -> Card:
    return Card(card.number, Version.EASIER) if easier_today(today) else card


def _done_today(draft: Draft, record: Record) -> frozenset[int]:
    rows: tuple[Judged | Performed, ...] = (*record.judged, *record.performed)
    return frozenset(row.card.number for row in rows if row.check_in == draft.id)


def _said(draft: Draft, record: Record) -> set[Verdict]:
    return {j.verdict for j in record.judged if j.check_in == draft.id}


def _last_done(card: Card, record: Record) -> datetime:
    """When an exercise had its last turn; the one that waits longest has the short session."""
    times = (p.at for p in record.performed if p.card.number == card.number)
    return max(times, default=LONG_AGO)


def _prescribed(
    cleared: Cleared,
    card: Card,
    draft: Draft,
    record: Record,
    catalogue: Catalogue,
    now: datetime,
) -> TryCard:
    """The card with its dose: as stored when it was shown, else as the rules have it now."""
    if plan := prescribed(record, draft.id, card):
        return TryCard(card, plan.dose, plan.reason, plan.sets_done)
    exercise = catalogue.by_number[card.number]
    if not isinstance(exercise.dose, Reps):
        return TryCard(card, exercise.dose)
    today = Today(
        now,
        light_of(draft, record, now),
        last_worse(record.mornings),
        harder=_harder(cleared, card, record, catalogue),
    )
    fresh = prescription(exercise, card, record.performed, today)
    fresh = shortened(fresh, exercise, draft.length)
    return TryCard(card, fresh.dose, fresh.reason)


def _harder(cleared: Cleared, card: Card, record: Record, catalogue: Catalogue) -> bool:
    """Whether a harder step waits behind a card, and none was turned down since."""
    if record.programme is None or any(p.offered for p in telling(card, record.performed)):
        return False
    ready = Ready(
        catalogue, record.programme_region, record.programme, record.judged, record.performed
    )
    return harder_step(cleared, card, ready) is not None
