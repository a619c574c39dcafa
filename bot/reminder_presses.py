"""The buttons of reminders and settings.

Times travel as minutes of the day and days as bits (Monday is 1). A button says what shall be
so from then on, never "the other way round", so a doubled tap changes nothing.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.mornings import Felt
from bot.domain.reminders import Kind
from bot.domain.verdicts import Ease
from bot.domain.week import Days, Weekday
from bot.presses import Press, press


def minutes_of(time: dt.time) -> int:
    """A time of day as a press carries it."""
    return time.hour * 60 + time.minute


def time_of(minutes: int) -> dt.time:
    """The time of day that a press carries.

    Raises:
        ValueError: a day has no such minute.
    """
    return dt.time(*divmod(minutes, 60))


def bits_of(days: Days) -> int:
    """Days as a press carries them."""
    return sum(1 << day for day in days)


def days_of(bits: int) -> Days:
    """The days that a press carries."""
    return frozenset(day for day in Weekday if bits >> day & 1)


class ScreenPress(Press):
    """Belongs to the screens of reminders and settings, which are shown again after a kill."""

    __slots__ = ()


class Back(StrEnum):
    """Where a question about the time zone leads back to."""

    REMINDERS = "reminders"
    SETTINGS = "settings"
    DAILY = "daily"
    TRAINING = "training"
    POST_RUN = "post_run"


@press("rem")
@dataclass(frozen=True, slots=True)
class Reminders(ScreenPress):
    """All reminders on one screen."""


@press("re")
@dataclass(frozen=True, slots=True)
class Edit(ScreenPress):
    """One kind of reminder; `utc`: never mind the time zone."""

    kind: Kind
    utc: bool


@press("rt")
@dataclass(frozen=True, slots=True)
class SetTime(ScreenPress):
    """At this time of day."""

    kind: Kind
    minutes: int


@press("rd")
@dataclass(frozen=True, slots=True)
class SetDays(ScreenPress):
    """On these days; `sure`: although two follow each other."""

    kind: Kind
    days: int
    sure: bool


@press("rl")
@dataclass(frozen=True, slots=True)
class SetLength(ScreenPress):
    """My runs take so many minutes."""

    minutes: int


@press("rp")
@dataclass(frozen=True, slots=True)
class SetPlan(ScreenPress):
    """Days, time and length at once: one of the readings of what was typed."""

    kind: Kind
    days: int
    minutes: int
    length: int


@press("ra")
@dataclass(frozen=True, slots=True)
class AfterMyRun(ScreenPress):
    """Stretching after my runs instead of at a time of day."""


@press("ro")
@dataclass(frozen=True, slots=True)
class TurnOff(ScreenPress):
    """No more of this kind."""

    kind: Kind


@press("set")
@dataclass(frozen=True, slots=True)
class Settings(ScreenPress):
    """The settings screen."""


@press("z")
@dataclass(frozen=True, slots=True)
class AskZone(ScreenPress):
    """Which time zone am I in?"""

    back: Back


@press("zs")
@dataclass(frozen=True, slots=True)
class SetZone(ScreenPress):
    """I am in this time zone."""

    back: Back
    zone: str


@press("zl")
@dataclass(frozen=True, slots=True)
class OfferLocation(Press):
    """I would rather share my location."""

    back: Back


@press("q")
@dataclass(frozen=True, slots=True)
class AskQuiet(ScreenPress):
    """When should it be quiet?"""


@press("qs")
@dataclass(frozen=True, slots=True)
class SetQuiet(ScreenPress):
    """Quiet from minute to minute of the day; equal ends mean never."""

    start: int
    end: int


@press("pd")
@dataclass(frozen=True, slots=True)
class PauseDays(ScreenPress):
    """A pause of so many days."""

    days: int


@press("ill")
@dataclass(frozen=True, slots=True)
class PauseIll(ScreenPress):
    """A pause until I am well again."""


@press("pu")
@dataclass(frozen=True, slots=True)
class AskUntil(ScreenPress):
    """A pause until a date."""


@press("go")
@dataclass(frozen=True, slots=True)
class Resume(ScreenPress):
    """The pause is over."""


@press("ln")
@dataclass(frozen=True, slots=True)
class ShowLink(ScreenPress):
    """About the run-finished link."""


@press("lm")
@dataclass(frozen=True, slots=True)
class MakeLink(ScreenPress):
    """A new link; an old one stops working."""


@press("lx")
@dataclass(frozen=True, slots=True)
class RevokeLink(ScreenPress):
    """No link any more."""


class Do(StrEnum):
    """What a runner does with a reminder."""

    START = "start"
    MINUTE = "minute"
    SNOOZE = "snooze"
    SOON = "soon"
    TONIGHT = "tonight"
    SKIP = "skip"
    PAIN = "pain"
    TIME = "time"
    KEEP = "keep"
    STOP = "stop"


@press("due")
@dataclass(frozen=True, slots=True)
class React(Press):
    """A tap on a reminder of a kind; `of` is what a snooze is a snooze of, else the same."""

    kind: Kind
    of: Kind
    do: Do


@press("m1")
@dataclass(frozen=True, slots=True)
class MinuteFelt(Press):
    """How the one-minute stretch felt."""

    check_in: int
    number: int
    ease: Ease


@press("mf")
@dataclass(frozen=True, slots=True)
class MorningFelt(Press):
    """How the back is this morning; `day` is the morning's date as a number."""

    day: int
    felt: Felt


@press("mp")
@dataclass(frozen=True, slots=True)
class MorningPain(Press):
    """How much it hurts this morning, 0-10."""

    day: int
    felt: Felt
    pain: int
