"""The buttons of the settings: quiet hours, pauses, language."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.check_in.draft import Purpose
from bot.presses.press import Press, ScreenPress, press


@press("set")
@dataclass(frozen=True, slots=True)
class Settings(ScreenPress):
    """Show the settings."""


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


@press("od")
@dataclass(frozen=True, slots=True)
class AskRest(ScreenPress):
    """Which days are without exercise?"""


@press("os")
@dataclass(frozen=True, slots=True)
class SetRest(ScreenPress):
    """These days are without exercise."""

    days: int


@press("pd")
@dataclass(frozen=True, slots=True)
class PauseDays(ScreenPress):
    """A pause of so many days."""

    days: int


@press("px")
@dataclass(frozen=True, slots=True)
class PauseUntil(ScreenPress):
    """A pause until a day, its ordinal; on that day reminders come again."""

    day: int


@press("ill")
@dataclass(frozen=True, slots=True)
class PauseIll(ScreenPress):
    """A pause until I am well again."""


@press("pu")
@dataclass(frozen=True, slots=True)
class AskUntil(ScreenPress):
    """A pause until a date."""


@press("well")
@dataclass(frozen=True, slots=True)
class WellAgain(Press):
    """I am well again: the pause is over, and on to what I came for."""

    purpose: Purpose


@press("go")
@dataclass(frozen=True, slots=True)
class Resume(ScreenPress):
    """End the pause; reminders come again."""


@press("hear")
@dataclass(frozen=True, slots=True)
class SetByEar(ScreenPress):
    """A sound with each card, or none."""

    on: bool


@press("ala")
@dataclass(frozen=True, slots=True)
class AskLanguage(ScreenPress):
    """Which language shall it be?"""


@press("sla")
@dataclass(frozen=True, slots=True)
class SetLanguage(ScreenPress):
    """This language from now on; without a code the one that Telegram is in."""

    language: str
