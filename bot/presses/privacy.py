"""The buttons that delete everything, or rather not."""

from __future__ import annotations

from dataclasses import dataclass

from bot.presses.press import Press, press


@press("forget")
@dataclass(frozen=True, slots=True)
class Forget(Press):
    """Delete everything; `sure` on the second tap."""

    sure: bool


@press("keep")
@dataclass(frozen=True, slots=True)
class KeepAll(Press):
    """Delete nothing after all."""
