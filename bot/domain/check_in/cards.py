"""The cards of a check-in: which stretch or strength card a cleared runner sees next."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.conditions import plan_allowed
from bot.domain.back.gate import Closed, MayRead, MayStretch, MayTrain
from bot.domain.back.pain import Light, easier_today, sets_today, strength_today
from bot.domain.back.safety import Cleared
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Purpose
from bot.domain.check_in.enough import nothing_works
from bot.domain.check_in.positions import Done, Ending, Shut, TryCard, TryStretch
from bot.domain.check_in.training import fit, next_in_training
from bot.domain.exercises.catalogue import Dose, Region, Reps
from bot.domain.exercises.stretching import offers
from bot.domain.exercises.verdicts import Card
from bot.domain.load.offers import Offer, offer
from bot.domain.load.programme import (
    Candidates,
    Next,
    NothingLeft,
    Programme,
    choose,
    kept_so_far,
    may_do,
)


def next_card(may: MayRead | Closed, case: Case) -> TryStretch | TryCard | Shut | Done:
    """The next card or the end; it takes the gate's word, so nobody else gets here."""
    match may:
        case MayStretch():
            return _stretch(may, case) or _strength(may, case)
        case Closed():
            return Shut(may)
    raise TypeError("the safety questions come first")


def _stretch(may: MayStretch, case: Case) -> TryStretch | Done | None:
    """The next stretch not tried yet; None when it is the turn of the strength cards."""
    draft, record = case.draft, case.record
    if draft.purpose is Purpose.TRAIN and not draft.warm_up:
        return None
    tried = {s.number for s in record.stretched if s.check_in == draft.id}
    for exercise in offers(case.catalogue, draft.region, record.stretched):
        if exercise.number not in tried and may_do(may.cleared, exercise):
            return TryStretch(exercise.number, may=may)
    return Done(Ending.STRETCHED) if draft.purpose is Purpose.STRETCH else None


def _strength(may: MayStretch, case: Case) -> TryCard | Done:
    if isinstance(may, MayTrain):
        return next_in_training(may, case) or _choice(may, case)
    if not strength_today(case.light):
        return Done(Ending.REST)
    if not plan_allowed(may.cleared):
        return Done(Ending.NO_PLAN)
    return Done(Ending.HURT, kept=kept_in(may.cleared, case), today=case.light)


def _choice(may: MayTrain, case: Case) -> TryCard | Done:
    """The programme if it still holds, else what the ladder has next."""
    cleared = may.cleared
    if programme := _still_good(cleared, case):
        return replace(_made(programme, case), offer=_offered(cleared, programme, case))
    match choose(cleared, _candidates(case), case.light, case.draft.id):
        case Next() if nothing_works(case.draft.id, case.record):
            return Done(Ending.TOO_HARD, kept=kept_in(cleared, case), today=case.light)
        case Next(card) if _is_new_on_amber(card, case):
            kept = kept_in(cleared, case)
            return Done(Ending.NOTHING_LEFT, kept=kept, today=case.light)
        case Next(card):
            return _shown(may, card, case)
        case Programme() as programme:
            return _made(programme, case)
        case NothingLeft(kept):
            harder = _offered(cleared, Programme(kept), case)
            return Done(Ending.NOTHING_LEFT, kept=kept, offer=harder, today=case.light)


def _is_new_on_amber(card: Card, case: Case) -> bool:
    """Whether a training would try something unknown on a sore day: the gap can wait.

    Who has no programme yet may look for one all the same, with the easier versions.
    """
    known = any(judged.card.number == card.number for judged in case.record.judged)
    in_training = case.draft.purpose is Purpose.TRAIN and case.record.programme is not None
    return in_training and easier_today(case.light) and not known


def kept_in(cleared: Cleared, case: Case) -> tuple[Card, ...]:
    """What goes without pain so far and may stay among the four."""
    return kept_so_far(cleared, _candidates(case))


def _candidates(case: Case) -> Candidates:
    return Candidates(case.catalogue, _chosen_for(case), case.record.verdicts, _kept(case))


def _made(programme: Programme, case: Case) -> Done:
    return Done(Ending.PROGRAMME, programme, programme.items, today=case.light)


def _offered(cleared: Cleared, programme: Programme, case: Case) -> Offer | None:
    """The harder step that this training has earned; on a sore day nothing new is offered."""
    if case.draft.purpose is not Purpose.TRAIN or case.light is not Light.GREEN:
        return None
    return offer(cleared, case.record.ready(programme, case.catalogue), case.draft.id)


def _still_good(cleared: Cleared, case: Case) -> Programme | None:
    """The runner's programme, if it is complete, fits today's region and nothing hurts.

    A training keeps to the programme it has, wherever it hurts today.
    """
    programme = case.record.programme
    if programme is None or not programme.complete or not _holds(case):
        return None
    good = all(fit(card, cleared, case.record, case.catalogue) for card in programme.items)
    return programme if good else None


def _holds(case: Case) -> bool:
    """Whether the programme is meant for what hurts today."""
    draft, had = case.draft, case.record.programme_region
    return not draft.purpose.begins_with_the_back or _covers(had, draft.region)


def _kept(case: Case) -> tuple[Card, ...]:
    """What stays when something has to be replaced."""
    programme = case.record.programme
    return programme.items if programme and _holds(case) else ()


def _covers(had: Region | None, today: Region | None) -> bool:
    """A programme made without pain comes from the list for both, so it covers all."""
    return today is None or had in (None, Region.BOTH, today)


def _chosen_for(case: Case) -> Region | None:
    """Whose list to choose from; in a training what is replaced stays in its programme's."""
    in_programme = case.draft.purpose is Purpose.TRAIN and case.record.programme is not None
    return case.record.programme_region if in_programme else case.draft.region


def _shown(may: MayTrain, card: Card, case: Case) -> TryCard:
    whole = case.catalogue.by_number[card.number].dose
    return TryCard(card, _dose_today(whole, case), may=may)


def _dose_today(dose: Dose, case: Case) -> Dose:
    if isinstance(dose, Reps):
        return replace(dose, sets=sets_today(dose.sets, case.light))
    return dose
