"""The buttons of a training."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.load.lengths import Length
from bot.presses.check_in.cards import CardPress
from bot.presses.press import Press, press


@press("tf")
@dataclass(frozen=True, slots=True)
class TrainFor(Press):
    """A training of this length: now, or instead of the one that has just been opened."""

    length: Length


@press("ta")
@dataclass(frozen=True, slots=True)
class TrainAnyway(Press):
    """Train all the same, on a day off."""

    length: Length = Length.WHOLE


@press("wu")
@dataclass(frozen=True, slots=True)
class WarmUp(Press):
    """The stretches first, then the training."""

    check_in: int


@press("sd")
@dataclass(frozen=True, slots=True)
class SetDone(CardPress):
    """So many sets of a card are done."""

    sets: int


@press("two")
@dataclass(frozen=True, slots=True)
class TwoDays(Press):
    """Two days a week are enough, offered at the end of a training: two from now on."""

    check_in: int


@press("asis")
@dataclass(frozen=True, slots=True)
class AsItIs(Press):
    """Two days a week are enough, offered at the end of a training: rather as it is."""

    check_in: int


@press("ar")
@dataclass(frozen=True, slots=True)
class AskReps(CardPress):
    """Couldn't finish: ask how many repetitions it were."""


@press("uf")
@dataclass(frozen=True, slots=True)
class Unfinished(CardPress):
    """So many repetitions of the last set were done."""

    reps: int
