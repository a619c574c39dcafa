"""The cards of a check-in: which stretch or strength card a cleared runner sees next."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime

from bot.domain.back.pain import Light, easier_today, sets_today, strength_today
from bot.domain.back.safety import Cleared
from bot.domain.check_in.positions import Done, Draft, Ending, Purpose, Record, TryCard, TryStretch
from bot.domain.check_in.training import fit, light_of, next_in_training
from bot.domain.exercises.catalogue import Catalogue, Dose, Region, Reps
from bot.domain.exercises.stretching import offers
from bot.domain.exercises.verdicts import Card, Judged, Verdict
from bot.domain.load.offers import Offer, Ready, offer
from bot.domain.load.programme import Next, NothingLeft, Programme, choose, kept_so_far
from bot.domain.time.schedule import local

TOO_MANY_HURT = 3
"""Exercises that hurt in one check-in or training before it ends for the day (our own
judgement, to be reviewed by a physiotherapist)."""


def next_card(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue, now: datetime
) -> TryStretch | TryCard | Done:
    """The next card or the end; it takes a `Cleared`, so nobody else gets here."""
    stretch = _stretch(draft, record, catalogue)
    return stretch or _strength(cleared, draft, record, catalogue, now)


def _stretch(draft: Draft, record: Record, catalogue: Catalogue) -> TryStretch | Done | None:
    """The next stretch not tried yet; None when it is the turn of the strength cards."""
    if draft.purpose is Purpose.TRAIN and not draft.warm_up:
        return None
    tried = {s.number for s in record.stretched if s.check_in == draft.id}
    for exercise in offers(catalogue, draft.region, record.stretched):
        if exercise.number not in tried:
            return TryStretch(exercise.number)
    return Done(Ending.STRETCHED) if draft.purpose is Purpose.STRETCH else None


def _strength(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue, now: datetime
) -> TryCard | Done:
    today = light_of(draft, record, now)
    if not strength_today(today):
        return Done(Ending.REST)
    if enough_for_today(draft, record, now):
        kept = _without_pain(cleared, draft, record, catalogue)
        return Done(Ending.HURT, kept=kept, today=today)
    if training := next_in_training(cleared, draft, record, catalogue, now):
        return training
    return _choice(cleared, draft, record, catalogue, today)


def _choice(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue, today: Light
) -> TryCard | Done:
    """The programme if it still holds, else what the ladder has next."""
    if programme := _still_good(cleared, draft, record, catalogue):
        harder = _offered(cleared, programme, draft, record, catalogue)
        return replace(_made(programme, today), offer=harder)
    match choose(
        cleared,
        catalogue=catalogue,
        region=_chosen_for(draft, record),
        judged=record.judged,
        light=today,
        check_in=draft.id,
        keep=_kept(draft, record),
    ):
        case Next(card) if _is_new_on_amber(card, draft, record, today):
            kept = _without_pain(cleared, draft, record, catalogue)
            return Done(Ending.NOTHING_LEFT, kept=kept, today=today)
        case Next(card):
            return _shown(card, catalogue, today)
        case Programme() as programme:
            return _made(programme, today)
        case NothingLeft(kept):
            harder = _offered(cleared, Programme(kept), draft, record, catalogue)
            return Done(Ending.NOTHING_LEFT, kept=kept, offer=harder, today=today)


def _is_new_on_amber(card: Card, draft: Draft, record: Record, today: Light) -> bool:
    """Whether a training would try something unknown on a sore day: the gap can wait.

    Who has no programme yet may look for one all the same, with the easier versions.
    """
    known = any(judged.card.number == card.number for judged in record.judged)
    in_training = draft.purpose is Purpose.TRAIN and record.programme is not None
    return in_training and easier_today(today) and not known


def enough_for_today(draft: Draft, record: Record, now: datetime) -> bool:
    """Whether so many exercises hurt, in this check-in or in another one today, that it ends."""
    today = local(now, record.zone).date()
    hurt = Counter(
        j.check_in
        for j in record.judged
        if j.verdict is Verdict.PAIN and (j.check_in == draft.id or _holds_on(j, today, record))
    )
    return any(times >= TOO_MANY_HURT for times in hurt.values())


def _holds_on(judged: Judged, today: date, record: Record) -> bool:
    """Said today, and the runner has not asked for the exercise since."""
    return not judged.forgiven and local(judged.at, record.zone).date() == today


def _without_pain(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue
) -> tuple[Card, ...]:
    return kept_so_far(
        cleared,
        catalogue=catalogue,
        region=_chosen_for(draft, record),
        judged=record.judged,
        keep=_kept(draft, record),
    )


def _made(programme: Programme, today: Light) -> Done:
    return Done(Ending.PROGRAMME, programme, programme.items, today=today)


def _offered(
    cleared: Cleared, programme: Programme, draft: Draft, record: Record, catalogue: Catalogue
) -> Offer | None:
    """The harder step that this training has earned."""
    if draft.purpose is not Purpose.TRAIN:
        return None
    region = record.programme_region
    ready = Ready(catalogue, region, programme, record.judged, record.performed)
    return offer(cleared, ready, draft.id)


def _still_good(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue
) -> Programme | None:
    """The runner's programme, if it is complete, fits today's region and nothing hurts.

    A training keeps to the programme it has, wherever it hurts today.
    """
    programme = record.programme
    if programme is None or not programme.complete:
        return None
    if not _holds(draft, record):
        return None
    good = all(fit(card, cleared, record, catalogue) for card in programme.items)
    return programme if good else None


def _holds(draft: Draft, record: Record) -> bool:
    """Whether the programme is meant for what hurts today."""
    return not draft.purpose.begins_with_the_back or _covers(record.programme_region, draft.region)


def _kept(draft: Draft, record: Record) -> tuple[Card, ...]:
    """What stays when something has to be replaced."""
    return record.programme.items if record.programme and _holds(draft, record) else ()


def _covers(had: Region | None, today: Region | None) -> bool:
    """A programme made without pain comes from the list for both, so it covers all."""
    return today is None or had in (None, Region.BOTH, today)


def _chosen_for(draft: Draft, record: Record) -> Region | None:
    """Whose list to choose from; in a training what is replaced stays in its programme's."""
    in_programme = draft.purpose is Purpose.TRAIN and record.programme is not None
    return record.programme_region if in_programme else draft.region


def _shown(card: Card, catalogue: Catalogue, today: Light) -> TryCard:
    dose = _dose_today(catalogue.by_number[card.number].dose, today)
    return TryCard(card, dose, today=today)


def _dose_today(dose: Dose, today: Light) -> Dose:
    if isinstance(dose, Reps):
        return replace(dose, sets=sets_today(dose.sets, today))
    return dose
