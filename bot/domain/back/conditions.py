"""What "seen: I may exercise" was about: who gets a plan from us, and what is asked when."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from bot.domain.back.safety import Answer, Cleared, Question
from bot.domain.exercises.traits import Condition

NO_PLAN = frozenset(
    {
        Condition.PREGNANT,
        Condition.POSTPARTUM,
        Condition.OSTEOPOROSIS,
        Condition.SLIPPED,
        Condition.BACK_SURGERY,
        Condition.TOLD_NOT,
        Condition.UNSAID,
    }
)
"""No plan is made by itself (our judgement, for review by a physiotherapist): only a person who
knows the runner can. `UNSAID`: as long as nobody knows, it may be one of the others."""

CAUTIONS = (
    Condition.HYPERMOBILE,
    Condition.HERNIA,
    Condition.BELLY_SURGERY,
    Condition.HIP_SURGERY,
)
"""These call for care and stop nobody (our judgement, for review)."""

SEEN = tuple(c for c in Condition if c is not Condition.UNSAID)

ASKS_WHICH: Mapping[tuple[Question, Answer], tuple[Condition, ...]] = MappingProxyType(
    {
        (Question.SOON, Answer.SEEN): SEEN,
        (Question.PERSONAL, Answer.SEEN): SEEN,
        (Question.PERSONAL, Answer.CAUTION): CAUTIONS,
    }
)
"""The answers after which it is asked what it is, and what can be named then."""


def plan_allowed(cleared: Cleared) -> bool:
    """Whether a programme may be made, offered or trained by itself.

    Where not, only stretches are shown, for those whom a professional named them.
    """
    return not cleared.conditions & NO_PLAN


def which_is_open(
    answers: Mapping[Question, Answer], explained: Collection[Question]
) -> Question | None:
    """The answered question of which it is still to be said what it was."""
    open_ones = (q for q in Question if q not in explained and (q, answers.get(q)) in ASKS_WHICH)
    return next(open_ones, None)


def to_name(
    question: Question, answer: Answer | None, named: Collection[Condition]
) -> tuple[Condition, ...]:
    """What can still be named after an answer; empty where nothing is asked about it."""
    possible = ASKS_WHICH[question, answer] if answer and (question, answer) in ASKS_WHICH else ()
    return tuple(c for c in possible if c not in named)
