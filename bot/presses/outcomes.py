"""The buttons of how it goes: activities with their numbers, and the impression on the whole.

Each names its round, so that an old button can be told from a new one.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.progress.outcomes import Impression, Suggestion
from bot.presses.press import Press, press


@press("ob")
@dataclass(frozen=True, slots=True)
class BeginOutcomes(Press):
    """Answer now, or go on where it was left today."""


@press("ow")
@dataclass(frozen=True, slots=True)
class ShowOutcomes(Press):
    """What is noted, below the picture of progress."""


@press("on")
@dataclass(frozen=True, slots=True)
class NameActivity(Press):
    """One of the activities that need not be typed."""

    round: int
    activity: Suggestion


@press("oe")
@dataclass(frozen=True, slots=True)
class OneIsEnough(Press):
    """No second activity."""

    round: int


@press("or")
@dataclass(frozen=True, slots=True)
class RateActivity(Press):
    """How well an activity goes, 0-10; `number`: which of them, from 0."""

    round: int
    number: int
    score: int


@press("oj")
@dataclass(frozen=True, slots=True)
class JudgeChange(Press):
    """How it is on the whole, compared with the first time."""

    round: int
    impression: Impression


@press("ol")
@dataclass(frozen=True, slots=True)
class NotNow(Press):
    """Not now: it comes again in a week."""

    round: int


@press("ou")
@dataclass(frozen=True, slots=True)
class TakeBack(Press):
    """The last answer was a slip. `answers`: how many there were: two taps are one step."""

    round: int
    answers: int


@press("oc")
@dataclass(frozen=True, slots=True)
class OtherActivity(Press):
    """Another activity from now on; `number`: instead of which of them, from 0."""

    round: int
    number: int


OutcomePress = (
    NameActivity | OneIsEnough | RateActivity | JudgeChange | NotNow | TakeBack | OtherActivity
)
