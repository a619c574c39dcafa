"""The buttons below the picture of progress."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.presses.press import Press, press


class ProgressTab(StrEnum):
    """The screens below a runner's picture of progress."""

    MAIN = "main"
    HELPS = "helps"
    TARGET = "target"


@press("prog")
@dataclass(frozen=True, slots=True)
class ShowProgress(Press):
    """Show how it is going."""


@press("pw")
@dataclass(frozen=True, slots=True)
class ProgressWords(Press):
    """Other words below the picture of progress."""

    tab: ProgressTab


@press("pt")
@dataclass(frozen=True, slots=True)
class SetTarget(Press):
    """So many training days a week from now on."""

    trainings: int


@press("pp")
@dataclass(frozen=True, slots=True)
class PhysioPage(Press):
    """The last weeks on a page for the physiotherapist."""
