"""Where a runner stands on the ladder: one mark for each of the twelve rungs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.back.safety import Cleared
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Catalogue, Exercise, Listing, Version
from bot.domain.exercises.ladder import listed_for
from bot.domain.exercises.verdicts import Card
from bot.domain.load.programme import may_do


class Mark(StrEnum):
    """What a rung is to this runner."""

    MINE = "mine"
    NEXT = "next"
    """The harder step of one of the four."""
    HURT = "hurt"
    HARD = "hard"
    """It did not work yet."""
    OPEN = "open"
    NEVER = "never"
    """Not offered by itself: meant for another region, or hard on the back."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One exercise of the ladder. `version`: the one that the mark is about.

    `left_out`: some version of it hurt or did not work, and stays out until the runner asks.
    """

    exercise: Exercise
    mark: Mark
    version: Version = Version.FULL
    left_out: bool = False


def ladder_marks(cleared: Cleared, record: Record, catalogue: Catalogue) -> tuple[Rung, ...]:
    """The whole ladder with the runner's marks."""
    return tuple(
        replace(
            _rung(cleared, exercise, record, catalogue),
            left_out=record.verdicts.leaves_out(exercise.number),
        )
        for exercise in catalogue.strength
    )


def _rung(cleared: Cleared, exercise: Exercise, record: Record, catalogue: Catalogue) -> Rung:
    mine = {card.number: card for card in record.programme.items} if record.programme else {}
    card, history = mine.get(exercise.number), record.verdicts
    if card and history.usable(card):
        return Rung(exercise, Mark.MINE, card.version)
    if not history.usable(Card(exercise.number, Version.EASIER)):
        hurt = history.has_hurt(Card(exercise.number, Version.FULL))
        return Rung(exercise, Mark.HURT if hurt else Mark.HARD)
    never = listed_for(exercise, record.programme_region) is Listing.NEVER
    if never or not may_do(cleared, exercise):
        return Rung(exercise, Mark.NEVER)
    steps = {number for n in mine for number in catalogue.by_number[n].harder}
    return Rung(exercise, Mark.NEXT if exercise.number in steps else Mark.OPEN)
