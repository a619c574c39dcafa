"""The programme: the first four exercises of the ladder that this runner does without pain.

Nothing is remembered but the verdicts: what to offer next is computed from them each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.back.pain import Light, easier_today, strength_today
from bot.domain.back.safety import Cleared
from bot.domain.exercises.catalogue import Catalogue, Exercise, Region, Version
from bot.domain.exercises.ladder import rungs
from bot.domain.exercises.verdicts import Card, Verdicts

SIZE = 4
"""The article's "pick the first four"; short programmes are also done more often
(review by Bachmann 2018: two to four exercises at a time)."""


@dataclass(frozen=True, slots=True)
class Next:
    """What comes of choosing: offer this card now."""

    card: Card


@dataclass(frozen=True, slots=True)
class Programme:
    """The runner's own exercises, at most four, in the ladder's order."""

    items: tuple[Card, ...]

    def __post_init__(self) -> None:
        numbers = {card.number for card in self.items}
        if len(self.items) > SIZE or len(numbers) < len(self.items):
            raise ValueError(f"a programme has at most {SIZE} different exercises")

    @property
    def complete(self) -> bool:
        """Whether there are all four exercises."""
        return len(self.items) == SIZE


@dataclass(frozen=True, slots=True)
class NothingLeft:
    """The ladder is used up and fewer than four could be kept."""

    kept: tuple[Card, ...]


@dataclass(frozen=True)
class Candidates:
    """What a programme is chosen from."""

    catalogue: Catalogue
    region: Region | None
    """Whose list of the ladder; None: without pain, the list for both."""
    history: Verdicts
    keep: tuple[Card, ...] = ()
    """What the runner has already; as far as it still goes, only the gaps are filled."""

    @property
    def ladder(self) -> tuple[Exercise, ...]:
        """The rungs in the order in which they are offered."""
        return rungs(self.catalogue, self.region)

    def still(self, cleared: Cleared) -> list[Card]:
        """What the runner has, as far as it hurts nowhere and nothing forbids it."""
        by_number, usable = self.catalogue.by_number, self.history.usable
        return [c for c in self.keep if usable(c) and may_do(cleared, by_number[c.number])]


def choose(
    cleared: Cleared, candidates: Candidates, light: Light, check_in: int
) -> Next | Programme | NothingLeft:
    """Walk the ladder from the top: keep what goes without pain, offer what is open.

    It takes a `Cleared` so that nobody can be given exercises past the safety questions.
    `check_in`: what was put off in this one is not offered again.

    Raises:
        ValueError: on red light, when no strength is offered.
    """
    if not strength_today(light):
        raise ValueError("no strength exercises on red light")
    history, kept = candidates.history, candidates.still(cleared)
    for exercise in _in_turn(candidates.ladder, kept, history):
        if len(kept) == SIZE:
            break
        if not may_do(cleared, exercise):
            continue
        if card := _kept(exercise.number, history):
            kept.append(card)
        elif card := _offer(exercise.number, history, light, check_in):
            return Next(card)
    in_order = tuple(sorted(kept, key=lambda card: card.number) if candidates.keep else kept)
    return Programme(in_order) if len(kept) == SIZE else NothingLeft(in_order)


def kept_so_far(cleared: Cleared, candidates: Candidates) -> tuple[Card, ...]:
    """What goes without pain, at most four, without trying anything more."""
    history, kept = candidates.history, candidates.still(cleared)
    free = _in_turn(candidates.ladder, kept, history)
    found = (_kept(exercise.number, history) for exercise in free if may_do(cleared, exercise))
    more = [card for card in found if card][: SIZE - len(kept)]
    return tuple(sorted((*kept, *more), key=lambda card: card.number))


def _in_turn(
    ladder: Sequence[Exercise], kept: Sequence[Card], history: Verdicts
) -> tuple[Exercise, ...]:
    """The rungs that are not taken; those the runner has grown out of come last."""
    have = {card.number for card in kept}
    free = (exercise for exercise in ladder if exercise.number not in have)
    return tuple(
        sorted(free, key=lambda e: bool(have & set(e.harder) and _kept(e.number, history)))
    )


def may_do(cleared: Cleared, exercise: Exercise) -> bool:
    """Whether the runner's cautions and conditions allow an exercise or a stretch."""
    return not (exercise.traits & cleared.leaves_out or exercise.not_for & cleared.conditions)


def _kept(number: int, history: Verdicts) -> Card | None:
    """The version that goes without pain; the full one if both do."""
    cards = (Card(number, version) for version in Version)
    return next((card for card in cards if history.goes_well(card)), None)


def _offer(number: int, history: Verdicts, light: Light, check_in: int) -> Card | None:
    """The version to try now, the full one first unless the light asks for less."""
    if history.put_off(number, check_in):
        return None
    versions = [Version.EASIER] if easier_today(light) else list(Version)
    return next((c for v in versions if history.usable(c := Card(number, v))), None)
