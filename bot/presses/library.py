"""The buttons of the library."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.exercises.library import Shelf, Tab
from bot.presses.press import Press, press


@press("lib")
@dataclass(frozen=True, slots=True)
class Library(Press):
    """All exercises to read about."""


@press("ls")
@dataclass(frozen=True, slots=True)
class OpenShelf(Press):
    """The exercises of one shelf."""

    shelf: Shelf


@press("le")
@dataclass(frozen=True, slots=True)
class OpenExercise(Press):
    """One side of the page of one exercise."""

    shelf: Shelf
    number: int
    tab: Tab


@press("lite")
@dataclass(frozen=True, slots=True)
class Lite(Press):
    """Show words only, or pictures, too."""

    on: bool
