"""What can be heard with the card that is open: the set that is next, a first try, a stretch."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.check_in.case import Case
from bot.domain.check_in.positions import Position, TryCard, TryStretch
from bot.domain.exercises.by_ear import Heard, first_try, next_set, stretched
from bot.domain.exercises.catalogue import Reps
from bot.domain.exercises.verdicts import Shown


@dataclass(frozen=True, slots=True)
class SetHeard:
    """A set of the open card, and which one of how many; 0 of 0 in a first try."""

    shown: Shown
    heard: Heard
    number: int = 0
    of: int = 0

    @property
    def key(self) -> str:
        """Names it among all that this runner ever hears."""
        card = self.shown.card
        return f"{self.shown.check_in}:{card.number}:{card.version}:{self.number}"


@dataclass(frozen=True, slots=True)
class StretchHeard:
    """The stretch that is open."""

    check_in: int
    number: int
    heard: Heard

    @property
    def key(self) -> str:
        """Names it among all that this runner ever hears."""
        return f"{self.check_in}:{self.number}"


Hearing = SetHeard | StretchHeard


def hearing(case: Case, stands: Position | None) -> Hearing | None:
    """What goes with the card that is open; None without one, or when all its sets are done."""
    match stands:
        case TryCard():
            return _card(case, stands)
        case TryStretch(number):
            heard = stretched(case.catalogue.by_number[number])
            return StretchHeard(case.draft.id, number, heard) if heard else None
    return None


def _card(case: Case, step: TryCard) -> SetHeard | None:
    """In a training the sets as prescribed; else the few slow ones that the card asks for."""
    exercise, version = case.catalogue.by_number[step.card.number], step.card.version
    shown = Shown(case.draft.id, step.card)
    if step.reason is None or not isinstance(step.dose, Reps):
        heard = first_try(exercise, version)
        return SetHeard(shown, heard) if heard else None
    heard = next_set(exercise, version, step.dose, step.sets_done)
    return SetHeard(shown, heard, step.sets_done + 1, step.dose.sets) if heard else None
