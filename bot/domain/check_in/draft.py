"""The answers of a check-in that is not finished, and why it was opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.back.safety import Answer, Question, Result
from bot.domain.back.where import Where
from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.traits import Condition
from bot.domain.load.lengths import Length

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
    conditions: tuple[Condition, ...] = ()
    """What was named in this check-in after "seen", or as calling for care."""
    explained: tuple[Question, ...] = ()
    """The answered questions of which nothing more is to be named."""
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

    put_at: datetime | None = field(default=None, compare=False)
    """When the open question was put, to the millisecond; None for one of this very turn."""

    @property
    def unconfirmed(self) -> bool:
        """Whether its number is from before, and its training waits for the word to begin."""
        training = self.purpose is Purpose.TRAIN and not self.without_training
        return training and self.pain is not None and self.asked is None

    @property
    def region(self) -> Region | None:
        """Where it hurts; None without pain, and before it is answered."""
        return self.where.region if self.where else None

    def is_old(self, now: datetime) -> bool:
        """Whether it has been open too long to be gone on with."""
        return now - self.opened_at > OLD_AFTER
