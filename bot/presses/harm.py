"""The buttons by which a runner tells the hosts that something did harm."""

from __future__ import annotations

from dataclasses import dataclass

from bot.presses.press import Press, press


@press("harm")
@dataclass(frozen=True, slots=True)
class ReportHarm(Press):
    """Something here did harm; what, is typed next."""


@press("harm-send")
@dataclass(frozen=True, slots=True)
class SendHarm(Press):
    """Send what was typed; `named`: with the runner's number, so that they can be written to."""

    named: bool


@press("harm-no")
@dataclass(frozen=True, slots=True)
class KeepHarm(Press):
    """Do not send it after all."""
