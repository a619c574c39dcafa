"""The buttons of exercise and stretch cards."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.verdicts import Ease, Verdict
from bot.presses.press import Press, press


@press("c")
@dataclass(frozen=True, slots=True)
class JudgeCard(Press):
    """The verdict on an exercise."""

    check_in: int
    number: int
    version: Version
    verdict: Verdict


@press("e")
@dataclass(frozen=True, slots=True)
class JudgeStretch(Press):
    """The verdict on a stretch."""

    check_in: int
    number: int
    ease: Ease


@press("d")
@dataclass(frozen=True, slots=True)
class Detail(Press):
    """Show the whole description of an exercise, or the short one again."""

    check_in: int
    number: int
    version: Version
    full: bool
