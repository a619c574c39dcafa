"""The gate before every exercise: one function decides from what is known of the runner.

Screens of exercises take what it returns as their proof, so a way that forgot to ask does not
type-check. Nothing else makes a `MayRead`, a `MayStretch` or a `MayTrain` (a test looks).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.back.alarms import Alarm, gravest
from bot.domain.back.conditions import plan_allowed
from bot.domain.back.pain import Light, strength_today
from bot.domain.back.safety import Cleared, Result, clearance, stop_in


class Closed(StrEnum):
    """Why nothing may be shown now, what comes first first."""

    ALARM = "alarm"
    """Words of alarm wait for an answer, or despair was named and is not over."""
    UNDER_AGE = "under_age"
    STOP = "stop"
    """A safety answer stopped it, and nobody has answered all the questions again."""
    ILL = "ill"
    DOUBT = "doubt"
    """"To be sure" waits for an answer. Questions may be asked meanwhile."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the gate looks at."""

    alarms: Sequence[Alarm]
    result: Result | None
    """The result of the safety questions that counts now."""
    ill: bool
    under_age: bool
    light: Light
    """The day's light, of everything that was said today."""
    doubted: bool
    """Something that was typed was asked about "to be sure", and is not answered."""
    enough: bool
    """So many exercises hurt that it is over for today."""


@dataclass(frozen=True, slots=True)
class MayRead:
    """Proof that this runner may read about exercises now: nothing that holds forbids it."""


@dataclass(frozen=True, slots=True)
class MayStretch(MayRead):
    """Proof that this runner may be shown a stretch now."""

    cleared: Cleared


@dataclass(frozen=True, slots=True)
class MayTrain(MayStretch):
    """Proof that this runner may be shown a strength exercise now, too."""

    light: Light


def gate(facts: Facts) -> MayRead | Closed:
    """What this runner may be shown now, the most that is allowed, or why nothing.

    Who has never answered the safety questions may read, and nothing else.
    """
    if closed := _closed(facts):
        return closed
    cleared = clearance(facts.result)
    if cleared is None:
        return MayRead()
    if not strength_today(facts.light) or facts.enough or not plan_allowed(cleared):
        return MayStretch(cleared)
    return MayTrain(cleared, facts.light)


def _closed(facts: Facts) -> Closed | None:
    """The first reason that holds; None where nothing stands in the way."""
    reasons = {
        Closed.ALARM: gravest(facts.alarms) is not None,
        Closed.UNDER_AGE: facts.under_age,
        Closed.STOP: stop_in(facts.result) is not None,
        Closed.ILL: facts.ill,
        Closed.DOUBT: facts.doubted,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)
