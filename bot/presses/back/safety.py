"""The buttons around a stop for safety."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.back.alarms import AlarmAnswer
from bot.presses.press import Press, press


@press("recheck")
@dataclass(frozen=True, slots=True)
class Recheck(Press):
    """Answer the safety questions again, after a stop: checked since, or it was a slip."""

    mistake: bool = False


@press("ns")
@dataclass(frozen=True, slots=True)
class NotSeenYet(Press):
    """A week after a stop: nobody has looked at my back yet."""


@press("u")
@dataclass(frozen=True, slots=True)
class ReportEmergency(Press):
    """From the emergency screen: yes, that is me / no, none of these."""

    yes: bool
    alarm: int = 0
    """Which words of alarm a "no" is about; 0: none, the list was only looked up."""


@press("us")
@dataclass(frozen=True, slots=True)
class ReportSerious(Press):
    """After words that a doctor should hear: yes, that is me / no, it is something else."""

    yes: bool
    alarm: int = 0


@press("ud")
@dataclass(frozen=True, slots=True)
class AnswerDespair(Press):
    """After words of despair: it is about me / about something else / I am safe again."""

    said: AlarmAnswer
    alarm: int


@press("um")
@dataclass(frozen=True, slots=True)
class AnswerMood(Press):
    """Asked to be sure: I have such thoughts / no, I have not."""

    yes: bool


class Finding(StrEnum):
    """What somebody has found who looked at an emergency sign."""

    FINE = "fine"
    SOMETHING = "something"
    NOT_YET = "not_yet"


@press("found")
@dataclass(frozen=True, slots=True)
class Found(Press):
    """Checked on the very day of an emergency sign: what was found?"""

    what: Finding
