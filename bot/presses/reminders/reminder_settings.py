"""The buttons of the reminder screens.

A button says what shall be so from then on, never "the other way round", so a doubled tap changes
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.reminders.kinds import Kind
from bot.presses.press import ScreenPress, press


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
    beside: bool = False
    """Its days come to those there are."""


@press("rn")
@dataclass(frozen=True, slots=True)
class RemindOnce(ScreenPress):
    """On this day only: its ordinal, and the minute of it."""

    kind: Kind
    day: int
    minutes: int


@press("ra")
@dataclass(frozen=True, slots=True)
class AfterMyRun(ScreenPress):
    """Stretching after my runs instead of at a time of day."""


@press("rf")
@dataclass(frozen=True, slots=True)
class EveryTime(ScreenPress):
    """Remind me at every chosen time again, although it is a habit."""

    kind: Kind


@press("rq")
@dataclass(frozen=True, slots=True)
class QuietAround(ScreenPress):
    """Other quiet hours, out of the way of this kind; minutes of the day."""

    kind: Kind
    start: int
    end: int


@press("ro")
@dataclass(frozen=True, slots=True)
class TurnOff(ScreenPress):
    """Send no more reminders of this kind."""

    kind: Kind
