"""The buttons of the run-finished link."""

from __future__ import annotations

from dataclasses import dataclass

from bot.presses.press import ScreenPress, press


@press("ln")
@dataclass(frozen=True, slots=True)
class ShowLink(ScreenPress):
    """Show what the run-finished link is, and whether there is one."""


@press("lm")
@dataclass(frozen=True, slots=True)
class MakeLink(ScreenPress):
    """A new link; an old one stops working."""


@press("lx")
@dataclass(frozen=True, slots=True)
class RevokeLink(ScreenPress):
    """Void the link; runs that are reported by it no longer count."""
