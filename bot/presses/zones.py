"""The buttons around the time zone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.reminders.kinds import Kind
from bot.presses.press import Press, ScreenPress, press


class Back(StrEnum):
    """Where a question about the time zone leads back to."""

    REMINDERS = "reminders"
    SETTINGS = "settings"
    DAILY = "daily"
    TRAINING = "training"
    POST_RUN = "post_run"
    SOON = "soon"
    """To stretching in half an hour, which was asked for when no zone was known."""

    @property
    def kind(self) -> Kind | None:
        """The kind of reminder on whose screen it was asked; None: on a screen of everything."""
        return None if self in _OF_NO_KIND else Kind(self.value)


_OF_NO_KIND = frozenset({Back.REMINDERS, Back.SETTINGS, Back.SOON})


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
