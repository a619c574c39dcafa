"""The screening: which safety question comes next, and the result of the answers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.back.safety import (
    CARES,
    Answer,
    Care,
    Cleared,
    Emergency,
    Question,
    Result,
    SeeSoon,
    care_in,
    clearance,
    options,
)
from bot.domain.exercises.traits import Condition


def next_question(
    asked: Sequence[Question], answers: Mapping[Question, Answer], before: Result | None = None
) -> Question | None:
    """The first open question; None when all are answered or an answer stops the rest.

    After an emergency ("that was a mistake") only another one stops: it takes all the
    answers to put something less grave in its place.
    """
    stop = _stopped_by(answers)
    if stop and (stop is Question.EMERGENCY or not isinstance(before, Emergency)):
        return None
    return next((q for q in asked if answers.get(q) not in options(q, again=True)), None)


def result(
    asked: Sequence[Question],
    answers: Mapping[Question, Answer],
    at: datetime,
    before: Result | None = None,
    named: Collection[Condition] = (),
) -> Result | None:
    """The result of a screening; None while it is unfinished. `named`: said to be seen.

    A stop decides at once, but none takes the place of an emergency before all the questions
    are answered again. A short screening keeps the cares of the questions it leaves out, and
    it cannot lift an earlier stop: that takes all the questions.
    """
    stop = _stopped_by(answers)
    if stop is Question.EMERGENCY:
        return Emergency(at)
    if stop and not isinstance(before, Emergency):
        return SeeSoon(at, stop)
    if not asked or next_question(asked, answers, before):
        return None
    if stop:
        return SeeSoon(at, stop) if is_full(asked) else before
    if isinstance(before, Cleared) or is_full(asked):
        return Cleared(at, _care(asked, answers, before), _conditions(asked, named, before))
    return before


def named_late(
    question: Question, answer: Answer, at: datetime, last: Result | None
) -> SeeSoon | Emergency | None:
    """The stop that a sign means which is named when its check-in is over.

    None if there is none, or if what is known already is as grave.
    """
    match last, result((question,), {question: answer}, at):
        case Emergency(), _:
            return None
        case SeeSoon(), SeeSoon():
            return None
        case _, (SeeSoon() | Emergency()) as found:
            return found
    return None


def careful_late(question: Question, answer: Answer, last: Result | None) -> Cleared | None:
    """The result with a caution that is named too late for its check-in; None if it is known."""
    cleared, more = clearance(last), CARES.get((question, answer), frozenset[Care]())
    if cleared is None or answer is Answer.SEEN or more <= cleared.care:
        return None
    return replace(cleared, care=cleared.care | more)


def is_full(asked: Sequence[Question]) -> bool:
    """Whether all questions are asked; the upper-back one only concerns the upper back."""
    return set(asked) >= set(Question) - {Question.UPPER}


def _stopped_by(answers: Mapping[Question, Answer]) -> Question | None:
    """The gravest question answered "yes". Lack of energy calls for care, not for a stop."""
    stopping = (q for q in Question if q is not Question.ENERGY)
    return next((q for q in stopping if answers.get(q) is Answer.YES), None)


def _care(
    asked: Sequence[Question], answers: Mapping[Question, Answer], before: Result | None
) -> frozenset[Care]:
    care: frozenset[Care] = frozenset()
    for question in dict.fromkeys(question for question, _ in CARES):
        answer = answers.get(question, Answer.SKIP) if question in asked else Answer.SKIP
        if answer is Answer.SKIP:  # not asked or not said: what was known still counts
            care |= _known(question, before)
        else:
            care |= CARES.get((question, answer), frozenset())
    return care


def _known(question: Question, before: Result | None) -> frozenset[Care]:
    """The cares of the last result that may come from this question."""
    possible = (care for (q, _), cares in CARES.items() if q is question for care in cares)
    return care_in(before).intersection(possible)


def _conditions(
    asked: Sequence[Question], named: Collection[Condition], before: Result | None
) -> frozenset[Condition]:
    """What was named now; a short screening keeps what was known, for it does not ask."""
    cleared = clearance(before)
    known = cleared.conditions if cleared and not is_full(asked) else frozenset[Condition]()
    return known.union(named)
