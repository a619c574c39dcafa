"""Where a check-in can stand: what is asked or shown next, or how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.back.gate import Closed, MayStretch, MayTrain
from bot.domain.back.pain import Light
from bot.domain.back.safety import Question
from bot.domain.exercises.catalogue import Dose
from bot.domain.exercises.verdicts import Card
from bot.domain.load.offers import Offer
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason


@dataclass(frozen=True, slots=True)
class AskWhere:
    """Ask where it hurts."""


@dataclass(frozen=True, slots=True)
class AskPain:
    """Ask how much it hurts, 0 to 10."""


@dataclass(frozen=True, slots=True)
class AskReady:
    """Ask whether a training may begin with the pain that was told a moment ago."""


@dataclass(frozen=True, slots=True)
class AskSafety:
    """Ask this safety question."""

    question: Question


@dataclass(frozen=True, slots=True)
class AskWhich:
    """Ask what it is that was seen, or calls for care; `question`: whose answer said so."""

    question: Question


@dataclass(frozen=True, slots=True)
class TryStretch:
    """Show this stretch and ask how it felt. `may`: the gate's proof that it may be shown."""

    number: int
    may: MayStretch = field(kw_only=True, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class TryCard:
    """Show this strength card with today's dose and ask for the verdict."""

    card: Card
    dose: Dose
    reason: DoseReason | None = None
    """Why this dose; None when it is a first try and not part of a training."""
    sets_done: int = 0
    may: MayTrain = field(kw_only=True, compare=False, repr=False)
    """The gate's proof that it may be shown."""

    @property
    def today(self) -> Light:
        """The day's light; on amber it may hurt a little already."""
        return self.may.light


@dataclass(frozen=True, slots=True)
class Shut:
    """Nothing is asked or shown before this is over: an alarm is open, or they may not at all."""

    reason: Closed


class Ending(StrEnum):
    """How a check-in ended."""

    NO_PAIN = "no_pain"
    EMERGENCY = "emergency"
    SEE_SOON = "see_soon"
    REST = "rest"
    STRETCHED = "stretched"
    PROGRAMME = "programme"
    NO_PLAN = "no_plan"
    """Nothing is planned: that is for a person who knows the runner (`plan_allowed`)."""
    NOTHING_LEFT = "nothing_left"
    HURT = "hurt"
    """So many exercises hurt that it is enough for today."""
    TOO_HARD = "too_hard"
    """So many in a row could not be done that a longer search would not help."""


@dataclass(frozen=True, slots=True)
class Done:
    """Nothing more to ask. `kept`: what goes without pain, even if it is fewer than four."""

    ending: Ending
    programme: Programme | None = None
    kept: tuple[Card, ...] = ()
    offer: Offer | None = None
    """A harder step, at the end of a training."""
    upkeep: bool = False
    """Instead of one: that two days a week are enough from here on (`upkeep`)."""
    today: Light = Light.GREEN
    """The day's light, where the last screen depends on it."""


Asked = AskWhere | AskPain | AskReady | AskSafety | AskWhich
Position = Asked | TryStretch | TryCard | Shut | Done
