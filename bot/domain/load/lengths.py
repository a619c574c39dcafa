"""How long a training is to be: the whole, ten minutes, or one."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from bot.domain.exercises.catalogue import Exercise, Sides
from bot.domain.load.progression import DoseReason, Prescription


class Length(StrEnum):
    """What the runner has time for.

    `ONE`: one exercise, one set. Two minutes a day were nearly as good as twelve in a trial on
    neck and shoulder pain (Andersen 2011); for the back that is our own guess. `TEN`: each
    exercise with two sets, or one where each side has its own.
    """

    WHOLE = "whole"
    TEN = "ten"
    ONE = "one"


PASSING = frozenset(
    {
        DoseReason.START,
        DoseReason.UP,
        DoseReason.EASY,
        DoseReason.SOON,
        DoseReason.TOP,
        DoseReason.STAY,
        DoseReason.AGAIN,
        DoseReason.CALM,
    }
)
"""Reasons that still hold next time; the others ask for less, and a short session was less."""


def shortened(plan: Prescription, exercise: Exercise, length: Length) -> Prescription:
    """The prescription with the sets there is time for."""
    sets = min(plan.dose.sets, _most_sets(plan, exercise, length))
    if sets == plan.dose.sets:
        return plan
    reason = DoseReason.SHORT if plan.reason in PASSING else plan.reason
    return Prescription(replace(plan.dose, sets=sets), reason)


def _most_sets(plan: Prescription, exercise: Exercise, length: Length) -> int:
    match length:
        case Length.WHOLE:
            return plan.dose.sets
        case Length.TEN:
            return 1 if exercise.sides is Sides.EACH else 2
        case Length.ONE:
            return 1
