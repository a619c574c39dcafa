"""The buttons of the ladder: harder steps and swaps."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.exercises.catalogue import Version
from bot.presses.press import Press, press


@press("try")
@dataclass(frozen=True, slots=True)
class TakeOffer(Press):
    """The harder step, offered at the end of a training: try it. The same number: in full."""

    check_in: int
    number: int
    to_number: int


@press("stay")
@dataclass(frozen=True, slots=True)
class KeepCard(Press):
    """The harder step, offered at the end of a training: rather keep what I have."""

    check_in: int
    number: int
    version: Version


@press("lad")
@dataclass(frozen=True, slots=True)
class ShowLadder(Press):
    """All twelve rungs, and where I stand."""


@press("swl")
@dataclass(frozen=True, slots=True)
class ChooseSwap(Press):
    """Which of my four is not for me?"""


@press("sw")
@dataclass(frozen=True, slots=True)
class Swap(Press):
    """This exercise is not for me: it goes, in either version."""

    number: int
