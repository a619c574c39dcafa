"""The cards of a check-in: which stretch or strength card a cleared runner sees next."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.exercises import Catalogue, Dose, Region, Reps, Version
from bot.domain.mornings import stepped_back
from bot.domain.pain import Light, easier_today, light, sets_today, strength_today
from bot.domain.positions import Done, Draft, Ending, Purpose, Record, TryCard, TryStretch
from bot.domain.programme import Next, NothingLeft, Programme, choose, may_do
from bot.domain.safety import Cleared
from bot.domain.stretching import offers
from bot.domain.verdicts import Card, History


def next_card(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue
) -> TryStretch | TryCard | Done:
    """The next card or the end; it takes a `Cleared`, so nobody else gets here."""
    return _stretch(draft, record, catalogue) or _strength(cleared, draft, record, catalogue)


def _stretch(draft: Draft, record: Record, catalogue: Catalogue) -> TryStretch | Done | None:
    """The next stretch not tried yet; None when it is the turn of the strength cards."""
    if draft.purpose is Purpose.TRAIN:
        return None
    tried = {s.number for s in record.stretched if s.check_in == draft.id}
    for exercise in offers(catalogue, draft.region, record.stretched):
        if exercise.number not in tried:
            return TryStretch(exercise.number)
    return Done(Ending.STRETCHED) if draft.purpose is Purpose.STRETCH else None


def _strength(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue
) -> TryCard | Done:
    today = _light(draft, record)
    if not strength_today(today):
        return Done(Ending.REST)
    if card := _training_card(cleared, draft, record, catalogue):
        return _shown(card, catalogue, today)
    if programme := _still_good(cleared, draft, record, catalogue):
        return _made(programme)
    match choose(
        cleared,
        catalogue=catalogue,
        region=_chosen_for(draft, record),
        judged=record.judged,
        light=today,
        check_in=draft.id,
    ):
        case Next(card):
            return _shown(card, catalogue, today)
        case Programme() as programme:
            return _made(programme)
        case NothingLeft(kept):
            return Done(Ending.NOTHING_LEFT, kept=kept)


def _made(programme: Programme) -> Done:
    return Done(Ending.PROGRAMME, programme, programme.items)


def _training_card(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue
) -> Card | None:
    """The programme's next card in a training; the easier version on amber."""
    if draft.purpose is not Purpose.TRAIN or record.programme is None:
        return None
    judged_today = {j.card.number for j in record.judged if j.check_in == draft.id}
    open_today = (i for i in record.programme.items if i.number not in judged_today)
    cards = (_version_today(item, _light(draft, record)) for item in open_today)
    return next((card for card in cards if _fit(card, cleared, record, catalogue)), None)


def _version_today(card: Card, today: Light) -> Card:
    return Card(card.number, Version.EASIER) if easier_today(today) else card


def _still_good(
    cleared: Cleared, draft: Draft, record: Record, catalogue: Catalogue
) -> Programme | None:
    """The runner's programme, if it is complete, fits today's region and nothing hurts.

    A training keeps to the programme it has, wherever it hurts today.
    """
    programme = record.programme
    if programme is None or not programme.complete:
        return None
    if draft.purpose is Purpose.RUN and not _covers(record.programme_region, draft.region):
        return None
    good = all(_fit(card, cleared, record, catalogue) for card in programme.items)
    return programme if good else None


def _fit(card: Card, cleared: Cleared, record: Record, catalogue: Catalogue) -> bool:
    allowed = may_do(cleared, catalogue.by_number[card.number])
    return allowed and History(record.judged).usable(card)


def _covers(had: Region | None, today: Region | None) -> bool:
    """A programme made without pain comes from the list for both, so it covers all."""
    return today is None or had in (None, Region.BOTH, today)


def _chosen_for(draft: Draft, record: Record) -> Region | None:
    """Whose list to choose from; in a training what is replaced stays in its programme's."""
    in_programme = draft.purpose is Purpose.TRAIN and record.programme is not None
    return record.programme_region if in_programme else draft.region


def _shown(card: Card, catalogue: Catalogue, today: Light) -> TryCard:
    return TryCard(card, _dose_today(catalogue.by_number[card.number].dose, today))


def _dose_today(dose: Dose, today: Light) -> Dose:
    if isinstance(dose, Reps):
        return replace(dose, sets=sets_today(dose.sets, today))
    return dose


def _light(draft: Draft, record: Record) -> Light:
    """Green when the pain was not asked because nothing hurts; a worse morning makes it amber."""
    today = Light.GREEN if draft.pain is None else light(draft.pain)
    if today is Light.GREEN and stepped_back(record.worse_since, draft.opened_at):
        return Light.AMBER
    return today
