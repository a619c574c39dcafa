"""The buttons that open a check-in and answer its questions."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.back.safety import Answer, Question
from bot.domain.back.where import Where
from bot.domain.exercises.traits import Condition
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.training import Unfinished
from bot.presses.press import Press, press


@press("w")
@dataclass(frozen=True, slots=True)
class AnswerWhere(Press):
    """An answer to where it hurts, in this check-in."""

    check_in: int
    where: Where


@press("p")
@dataclass(frozen=True, slots=True)
class AnswerPain(Press):
    """How much it hurts, 0-10."""

    check_in: int
    pain: int


@press("o")
@dataclass(frozen=True, slots=True)
class Elsewhere(Press):
    """It hurts somewhere else than the last time."""

    check_in: int


@press("bt")
@dataclass(frozen=True, slots=True)
class BeginTraining(Press):
    """The training may begin, with the number for the pain that was told a moment ago."""

    check_in: int


@press("s")
@dataclass(frozen=True, slots=True)
class AnswerSafety(Press):
    """The answer to a safety question."""

    check_in: int
    question: Question
    answer: Answer


@press("n")
@dataclass(frozen=True, slots=True)
class NameCondition(Press):
    """What it is that was seen, or calls for care, after this safety question."""

    check_in: int
    question: Question
    condition: Condition


@press("nm")
@dataclass(frozen=True, slots=True)
class NameNoMore(Press):
    """None of the others."""

    check_in: int
    question: Question


@press("b")
@dataclass(frozen=True, slots=True)
class Build(Press):
    """No pain today, but build a programme all the same."""

    check_in: int


@press("retry")
@dataclass(frozen=True, slots=True)
class TryAgain(Press):
    """Offer again what hurt or did not work."""

    until: int = 0
    """When this was offered, in Unix seconds: what hurt later is not forgiven."""


@press("back")
@dataclass(frozen=True, slots=True)
class StepBack(Press):
    """I tapped that by mistake: back to the question before this one."""

    check_in: int
    at: str
    """The question it stands under, so that a doubled tap is one step."""


ConversationPress = (
    AnswerWhere
    | AnswerPain
    | Elsewhere
    | BeginTraining
    | AnswerSafety
    | NameCondition
    | NameNoMore
    | JudgeCard
    | JudgeStretch
    | Unfinished
)
"""The presses that answer the open question of a check-in."""
