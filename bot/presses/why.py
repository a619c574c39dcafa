"""The buttons of the six questions."""

from __future__ import annotations

from dataclasses import dataclass

from bot.presses.press import Press, press


@press("why")
@dataclass(frozen=True, slots=True)
class Why(Press):
    """Show the six questions."""


@press("wa")
@dataclass(frozen=True, slots=True)
class WhyAnswer(Press):
    """One answer; `sources`: what it stands on."""

    number: int
    sources: bool
