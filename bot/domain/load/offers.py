"""The next harder step, offered once an exercise has become easy. The runner decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.back.safety import Cleared
from bot.domain.exercises.catalogue import Catalogue, Exercise, Listing, Region, Reps, Version
from bot.domain.exercises.ladder import listed_for
from bot.domain.exercises.verdicts import Card, Verdicts
from bot.domain.load.programme import Programme, may_do
from bot.domain.load.progression import Performed, at_the_top, rested, telling
from bot.domain.time.schedule import UNKNOWN_ZONE

CLEAN_SESSIONS = 2
"""Clean sessions in a row with all sets of the most repetitions, as in the "2-for-2" rule of
the National Strength and Conditioning Association; as many again after a "keep". Each counts
only if a night lay before it (`bot.domain.load.progression.NIGHT`)."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Do `card` from now on, `instead_of` one of the four."""

    instead_of: Card
    card: Card


@dataclass(frozen=True)
class Ready:
    """What decides about an offer at the end of a session."""

    catalogue: Catalogue
    region: Region | None
    programme: Programme
    history: Verdicts
    performed: Sequence[Performed]
    zone: str = UNKNOWN_ZONE
    """Whose days count, the runner's."""
    red: datetime | None = None
    """When a number was last told that means red: what went well before it says nothing now."""


def offer(cleared: Cleared, ready: Ready, check_in: int) -> Offer | None:
    """The one step that is offered at the end of this session, if there is any.

    The card that has waited longest goes first. Once one is offered in a session it stays
    the only one of it. Only the latest session's offer stands, so that nobody gathers several
    and takes them all at once.
    """
    if not ready.performed or ready.performed[-1].check_in != check_in:
        return None
    waiting = {card: _waiting(card, ready, check_in) for card in ready.programme.items}
    said = {p.card for p in ready.performed if p.offered and p.check_in == check_in}
    in_turn = sorted(said or waiting, key=lambda card: -waiting.get(card, 0))
    steps = (
        harder_step(cleared, c, ready) for c in in_turn if waiting.get(c, 0) >= CLEAN_SESSIONS
    )
    return next((step for step in steps if step), None)


def take(programme: Programme, offered: Offer) -> Programme:
    """The programme with the offered card in the place of the other."""
    kept = (card for card in programme.items if card != offered.instead_of)
    return Programme(tuple(sorted((*kept, offered.card), key=lambda card: card.number)))


def _waiting(card: Card, ready: Ready, check_in: int) -> int:
    """Clean sessions at the top, up to this one and since the last offer."""
    whole = ready.catalogue.by_number[card.number].dose
    told, waited = telling(card, ready.performed), 0
    if not told or told[-1].check_in != check_in or not isinstance(whole, Reps):
        return 0
    if not rested(told[-1], ready.performed, ready.zone):
        return 0  # one harder step a day
    for done in reversed(told):
        if not at_the_top(done, whole) or (done.offered and done.check_in != check_in):
            break
        if ready.red is not None and done.at < ready.red:
            break
        waited += rested(done, ready.performed, ready.zone)
    return waited


def harder_step(cleared: Cleared, card: Card, ready: Ready) -> Offer | None:
    """From the easier version to the full one, from there to the next of the family."""
    history = ready.history
    if card.version is Version.EASIER:
        full = Card(card.number, Version.FULL)
        return None if history.has_hurt(full) else Offer(card, full)
    exercises = (ready.catalogue.by_number[n] for n in _harder(card, ready))
    cards = (Card(e.number, v) for e in exercises if may_do(cleared, e) for v in Version)
    return next((Offer(card, harder) for harder in cards if history.usable(harder)), None)


def _harder(card: Card, ready: Ready) -> tuple[int, ...]:
    """The next of the family that may come by itself and is not among the four."""
    have = {item.number for item in ready.programme.items}
    family = ready.catalogue.by_number[card.number].harder
    return tuple(n for n in family if n not in have and _may_come(n, ready))


def _may_come(number: int, ready: Ready) -> bool:
    exercise: Exercise = ready.catalogue.by_number[number]
    return listed_for(exercise, ready.region) is not Listing.NEVER
