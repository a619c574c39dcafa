"""The buttons of exercise and stretch cards."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.verdicts import Card, Ease, Shown, Verdict
from bot.presses.press import Press, press


@dataclass(frozen=True, slots=True)
class CardPress(Press):
    """Stands under an exercise that is shown in a check-in."""

    check_in: int
    number: int
    version: Version

    @property
    def shown(self) -> Shown:
        """Which card it stands under."""
        return Shown(self.check_in, Card(self.number, self.version))


@press("c")
@dataclass(frozen=True, slots=True)
class JudgeCard(CardPress):
    """The verdict on an exercise."""

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
class Detail(CardPress):
    """Show the whole description of an exercise or a stretch, or the short one again."""

    full: bool


@press("ear")
@dataclass(frozen=True, slots=True)
class ByEar(CardPress):
    """Hear this card and those to come, or nothing any more."""

    on: bool
