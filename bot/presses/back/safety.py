"""The buttons around a stop for safety."""

from __future__ import annotations

from dataclasses import dataclass

from bot.presses.press import Press, press


@press("recheck")
@dataclass(frozen=True, slots=True)
class Recheck(Press):
    """Answer the safety questions again, after a stop."""


@press("ns")
@dataclass(frozen=True, slots=True)
class NotSeenYet(Press):
    """A week after a stop: nobody has looked at my back yet."""


@press("u")
@dataclass(frozen=True, slots=True)
class ReportEmergency(Press):
    """From the emergency screen: yes, that is me / no, none of these."""

    yes: bool


@press("us")
@dataclass(frozen=True, slots=True)
class ReportSerious(Press):
    """After words that a doctor should hear: yes, that is me / no, it is something else."""

    yes: bool
