"""The buttons of a reminder that has come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.exercises.verdicts import Ease
from bot.domain.reminders.kinds import Kind
from bot.presses.press import Press, press


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
    DONE = "done"
    """No button: only said in words."""


@press("due")
@dataclass(frozen=True, slots=True)
class React(Press):
    """A tap on a reminder of a kind; `of` is what a snooze is a snooze of, else the same.

    `day` is the date of the reminder's slot as a number: "today" is the day it was for.
    """

    kind: Kind
    of: Kind
    do: Do
    day: int


@press("fade")
@dataclass(frozen=True, slots=True)
class ComeLess(Press):
    """A reminder that has become a habit: come so often from now on."""

    kind: Kind
    step: int


@press("m1")
@dataclass(frozen=True, slots=True)
class MinuteFelt(Press):
    """How the one-minute stretch felt."""

    check_in: int
    number: int
    ease: Ease


@press("rs")
@dataclass(frozen=True, slots=True)
class RemindToStretch(Press):
    """Remind me to stretch in so many minutes. `utc`: never mind the time zone."""

    minutes: int
    utc: bool = False
