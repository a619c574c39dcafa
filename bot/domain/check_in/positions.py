"""Where a check-in can stand, and the answers it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.back.mornings import Morning
from bot.domain.back.pain import Light
from bot.domain.back.rescreening import Checked
from bot.domain.back.safety import Answer, Question, Result
from bot.domain.back.where import Where
from bot.domain.exercises.catalogue import Dose, Region, Reps
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Card, Judged
from bot.domain.load.lengths import Length
from bot.domain.load.offers import Offer
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason, Performed
from bot.domain.time.schedule import UNKNOWN_ZONE

OLD_AFTER = timedelta(hours=12)
"""How the back was then says little about now: half a day, a guess of ours."""


class Purpose(StrEnum):
    """Why the runner opened the check-in. `CHECK`: the back hurts, with no run just before."""

    RUN = "run"
    CHECK = "check"
    STRETCH = "stretch"
    TRAIN = "train"

    @property
    def begins_with_the_back(self) -> bool:
        """Whether it begins with how the back is, and not with something to do."""
        return self in (Purpose.RUN, Purpose.CHECK)


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers of an unfinished check-in. Where it stands is computed from them."""

    id: int
    purpose: Purpose
    opened_at: datetime
    where: Where | None = None
    pain: int | None = None
    asked: tuple[Question, ...] | None = None
    """The safety questions of this check-in, fixed once those before them are answered."""
    answers: Mapping[Question, Answer] = field(default_factory=dict)
    result: Result | None = None
    """The result of this check-in's own screening, once reached."""
    rebuild: bool = False
    """No pain, but the runner wants a programme all the same."""
    recheck: bool = False
    """The runner asked to answer the safety questions again after an earlier stop."""
    length: Length = Length.WHOLE
    """How much of a training there is time for."""
    warm_up: bool = False
    """A training that begins with the stretches."""
    without_training: bool = False
    """Nothing is trained (any more): one of the four is to be replaced, or it is over."""

    @property
    def region(self) -> Region | None:
        """Where it hurts; None without pain, and before it is answered."""
        return self.where.region if self.where else None

    def is_old(self, now: datetime) -> bool:
        """Whether it has been open too long to be gone on with."""
        return now - self.opened_at > OLD_AFTER


@dataclass(frozen=True, slots=True)
class Prescribed:
    """A training card that is shown and has no verdict yet: its dose, and the sets done."""

    check_in: int
    card: Card
    dose: Reps
    reason: DoseReason
    sets_done: int = 0


@dataclass(frozen=True)
class Record:
    """What is known of the runner beside the draft."""

    result: Result | None
    """The last screening's result."""
    screened_region: Region | None
    earlier: tuple[Checked, ...]
    """Finished check-ins, newest first."""
    judged: tuple[Judged, ...]
    stretched: tuple[Stretched, ...]
    programme: Programme | None
    programme_region: Region | None
    bad_mornings: int = 0
    mornings: tuple[Morning, ...] = ()
    """The last answers to the next-morning question, newest first."""
    zone: str = UNKNOWN_ZONE
    """The runner's time zone, whose days count."""
    performed: tuple[Performed, ...] = ()
    """The latest training cards with what became of them, oldest first."""
    prescribed: tuple[Prescribed, ...] = ()


@dataclass(frozen=True, slots=True)
class AskWhere:
    """Ask where it hurts."""


@dataclass(frozen=True, slots=True)
class AskPain:
    """Ask how much it hurts, 0 to 10."""


@dataclass(frozen=True, slots=True)
class AskSafety:
    """Ask this safety question."""

    question: Question


@dataclass(frozen=True, slots=True)
class TryStretch:
    """Show this stretch and ask how it felt."""

    number: int


@dataclass(frozen=True, slots=True)
class TryCard:
    """Show this strength card with today's dose and ask for the verdict."""

    card: Card
    dose: Dose
    reason: DoseReason | None = None
    """Why this dose; None when it is a first try and not part of a training."""
    sets_done: int = 0
    today: Light = Light.GREEN
    """The day's light; on amber it may hurt a little already."""


class Ending(StrEnum):
    """How a check-in ended."""

    NO_PAIN = "no_pain"
    EMERGENCY = "emergency"
    SEE_SOON = "see_soon"
    REST = "rest"
    STRETCHED = "stretched"
    PROGRAMME = "programme"
    NOTHING_LEFT = "nothing_left"
    HURT = "hurt"
    """So many exercises hurt that it is enough for today."""


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


Position = AskWhere | AskPain | AskSafety | TryStretch | TryCard | Done
