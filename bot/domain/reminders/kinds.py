"""The kinds of reminders, and every fact about each: a row a kind, and no other table of kinds.

Words and buttons follow from what a kind asks for and from its name (`due-daily`, `edit-daily`);
`tests/test_reminder_kinds.py` walks all kinds and says what one lacks.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from types import MappingProxyType

from bot.domain.check_in.draft import Purpose
from bot.domain.time.weekdays import EVERY_DAY, Days, Weekday, spread


class Kind(StrEnum):
    """What a reminder is about; those that the runner sets up first, in the order of the screen.

    `NUDGE` is the one gentle follow-up of another reminder. `RECHECK` asks again a week after a
    safety answer that needed a person.
    """

    DAILY = "daily"
    TRAINING = "training"
    POST_RUN = "post_run"
    MORNING = "morning"
    SNOOZE = "snooze"
    NUDGE = "nudge"
    RECHECK = "recheck"

    @property
    def facts(self) -> Facts:
        """All that is special about it."""
        return FACTS[self]

    @property
    def regular(self) -> Regular | None:
        """What is special about one that comes again and again; None: this one comes once."""
        return FACTS[self].regular


class Asks(Enum):
    """What a reminder asks for; what it says and its buttons follow from that."""

    EXERCISE = auto()
    """To move: rests on rest days, and may fade as a habit forms."""
    RUN = auto()
    """How the back is after a run."""
    MORNING = auto()
    """How the back is the morning after."""
    SEEN = auto()
    """Whether somebody has had a look: a promise, kept while a stop holds and after a pause."""
    AGAIN = auto()
    """The same as the reminder that it is about."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is special about one kind. Nothing has a default, so that nothing is forgotten."""

    asks: Asks
    useful_for: dt.timedelta
    """How late it may come after a failure of ours. What comes every day is not of use for as
    long as a day, so there is never a flood."""
    regular: Regular | None
    """None: it comes once, because of something that the runner did or asked for."""


@dataclass(frozen=True, slots=True)
class Regular:
    """What is special about a kind that comes again and again, set up by the runner."""

    starts: Purpose
    """The check-in that its first button begins."""
    done_by: frozenset[Purpose]
    """Check-ins whose end makes it needless that day."""
    done_without_exercise: bool
    """Also where such a check-in ended without pain, so that nothing was to be done."""
    stretches: bool
    """Only where a stretch was really done in it: a training alone is no stretching."""
    rests_when_red: bool
    """Not on a day on which the back hurt too much for it."""
    put_off_as: Kind
    """What comes later where the runner puts it off."""
    usual: Usual

    def is_done_by(self, purpose: Purpose, *, painless: bool, stretched: bool) -> bool:
        """Whether it needs not come any more on the day of such a check-in.

        `painless`: it ended without pain, so that nothing was to be done. `stretched`: at least
        one stretch was done in it, not only looked at.
        """
        if self.stretches and not stretched:
            return False
        return purpose in self.done_by and (self.done_without_exercise or not painless)


@dataclass(frozen=True, slots=True)
class Usual:
    """How a kind is set up, as far as the runner has not said."""

    time: dt.time
    """For a runner who names only days."""
    offered: tuple[dt.time, ...]
    """Times of day to tap: early, before work, noon, and three in the evening."""
    days: Days
    apart: bool
    """The days are off those with a run, and follow each other only after a kind word."""
    length: dt.timedelta | None
    """How long what it comes after takes; None: it comes at its time."""
    after_runs: bool
    """It may come with the question after each run instead of at a time of day."""

    def days_beside(self, runs: Days) -> Days:
        """The usual days of a runner who runs on these."""
        return spread(len(self.days), avoid=runs) if self.apart else self.days


def _clock(times: str) -> tuple[dt.time, ...]:
    return tuple(map(dt.time.fromisoformat, times.split()))


_HOUR = dt.timedelta(hours=1)

_DAILY = Regular(
    starts=Purpose.STRETCH,
    done_by=frozenset(Purpose),
    done_without_exercise=False,
    stretches=True,
    rests_when_red=False,
    put_off_as=Kind.SNOOZE,
    usual=Usual(
        time=dt.time(8),
        offered=_clock("07:00 08:00 12:30 18:00 19:30 20:30"),
        days=EVERY_DAY,
        apart=False,
        length=None,
        after_runs=True,
    ),
)

_TRAINING = Regular(
    starts=Purpose.TRAIN,
    done_by=frozenset({Purpose.TRAIN}),
    done_without_exercise=True,
    stretches=False,
    rests_when_red=True,
    put_off_as=Kind.SNOOZE,
    usual=Usual(
        time=dt.time(18),
        offered=_clock("07:00 08:00 12:30 17:30 18:30 19:30"),
        # two or three days a week (ACSM 2009); that three never follow each other is our choice
        days=spread(3),
        apart=True,
        length=None,
        after_runs=False,
    ),
)

_POST_RUN = Regular(
    starts=Purpose.RUN,
    done_by=frozenset({Purpose.RUN}),
    done_without_exercise=True,
    stretches=False,
    rests_when_red=False,
    put_off_as=Kind.POST_RUN,
    usual=Usual(
        time=dt.time(18, 30),
        offered=_clock("06:30 07:30 12:00 17:30 18:30 19:30"),
        days=frozenset({Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY}),
        apart=False,
        length=dt.timedelta(minutes=45),
        after_runs=False,
    ),
)

FACTS: Mapping[Kind, Facts] = MappingProxyType(
    {
        Kind.DAILY: Facts(Asks.EXERCISE, 8 * _HOUR, _DAILY),
        Kind.TRAINING: Facts(Asks.EXERCISE, 8 * _HOUR, _TRAINING),
        # "how was last night's run" is still worth asking at breakfast
        Kind.POST_RUN: Facts(Asks.RUN, 12 * _HOUR, _POST_RUN),
        # "this morning" is over by the afternoon
        Kind.MORNING: Facts(Asks.MORNING, 6 * _HOUR, None),
        Kind.SNOOZE: Facts(Asks.AGAIN, 6 * _HOUR, None),
        Kind.NUDGE: Facts(Asks.AGAIN, 2 * _HOUR, None),
        # a promise, and there is only ever one
        Kind.RECHECK: Facts(Asks.SEEN, 7 * 24 * _HOUR, None),
    }
)

REGULAR: tuple[Kind, ...] = tuple(kind for kind in Kind if kind.regular)
"""Kinds that come by themselves again and again, so backing off is for them."""


def usual(kind: Kind) -> Usual:
    """How a kind is set up, as far as the runner has not said.

    Raises:
        LookupError: it is not set up by the runner.
    """
    if kind.regular is None:
        raise LookupError(f"{kind} is not for setting up")
    return kind.regular.usual


def subject_of(kind: Kind, about: Kind | None) -> Kind:
    """What a reminder is about in the end: what it repeats (stretching, unless said) or itself."""
    if kind.facts.asks is not Asks.AGAIN:
        return kind
    return about if about in REGULAR else Kind.DAILY
