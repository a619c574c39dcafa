"""How far the strength has come: each of the four, from where it began to where it is.

Only what went cleanly counts, and only where the level says how much it was: a sore day, a short
version and the first time after a gap have fewer sets for other reasons.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.exercises.catalogue import Catalogue, Reps, Version
from bot.domain.exercises.verdicts import Card, Verdict
from bot.domain.load.progression import DoseReason, Performed

OF_THE_DAY = frozenset({DoseReason.AMBER, DoseReason.SHORT, DoseReason.GAP})
"""Fewer sets for reasons of the day. The query for clean trainings leaves out the same."""


@dataclass(frozen=True, slots=True)
class Clean:
    """One training of one card, at its level, of which all went without pain."""

    card: Card
    dose: Reps
    at: datetime


@dataclass(frozen=True, slots=True)
class Climb:
    """One of the four. `first`, `last`: the doses of this card; None: never clean so far."""

    card: Card
    began: Card
    """This card, or the easier one that it has taken the place of."""
    first: Reps | None = None
    last: Reps | None = None


def climbs(
    four: Sequence[Card], clean: Sequence[Clean], catalogue: Catalogue
) -> tuple[Climb, ...]:
    """Each of the four with its way so far. `clean`: oldest first."""
    return tuple(_climb(card, four, clean, catalogue) for card in four)


def latest(card: Card, performed: Sequence[Performed]) -> Performed | None:
    """The last training of a card at its level, clean or not; of those with less if none was.

    `performed`: oldest first. So the page for a physio and `/progress` tell the same.
    """
    mine = [p for p in performed if p.card == card and p.verdict is not Verdict.NOT_NOW]
    level = [p for p in mine if p.reason not in OF_THE_DAY]
    return next(reversed(level or mine), None)


def _climb(
    card: Card, four: Sequence[Card], clean: Sequence[Clean], catalogue: Catalogue
) -> Climb:
    doses = [session.dose for session in clean if session.card == card]
    below = {*_below(card, catalogue)} - {other for other in four if other != card}
    began = next((session.card for session in clean if session.card in below), card)
    return Climb(card, began, *((doses[0], doses[-1]) if doses else ()))


def _below(card: Card, catalogue: Catalogue) -> Iterator[Card]:
    """What this card may have taken the place of, as steps of its family go; itself, too."""
    yield card
    if card.version is Version.FULL:
        yield Card(card.number, Version.EASIER)
    for exercise in catalogue.strength:
        if card.number in exercise.harder:
            yield from _below(Card(exercise.number, Version.FULL), catalogue)
