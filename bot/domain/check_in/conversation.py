"""The check-in: from the answers given so far to the next step.

The order of the steps: where it hurts, how much, the safety questions; then, for a runner
who is cleared, the stretches and strength cards of `bot.domain.check_in.cards`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.back.conditions import to_name, which_is_open
from bot.domain.back.gate import Closed
from bot.domain.back.mornings import worst_today
from bot.domain.back.pain import WORST
from bot.domain.back.rescreening import Look, full, questions_due
from bot.domain.back.safety import (
    Answer,
    Care,
    Cleared,
    Emergency,
    Question,
    Result,
    Stop,
    clearance,
    graver,
    on_hold,
    options,
    stop_in,
)
from bot.domain.back.screening import is_full, next_question, result
from bot.domain.back.where import Where
from bot.domain.check_in.cards import next_card
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import (
    Asked,
    AskPain,
    AskReady,
    AskSafety,
    AskWhere,
    AskWhich,
    Done,
    Ending,
    Position,
    Shut,
)
from bot.domain.check_in.record import Record
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Judged


def position(case: Case) -> Position:
    """Where the check-in stands: the one step that comes next."""
    if said := stop_in(case.draft.result):
        return _ended_by(said)  # said in this very check-in: its screen comes first
    if shut := shut_in(case):
        return shut
    found = _question(case)
    if unsure := _unsure(case, found):
        return unsure
    if isinstance(found, Cleared):
        return next_card(case.may_with(found), case)
    if found == Done(Ending.NO_PAIN):
        return Done(Ending.NO_PAIN, today=case.light)
    return found


def _unsure(case: Case, found: Asked | Done | Cleared) -> Shut | None:
    """As long as "To be sure" waits, questions are asked: no advice is given, nothing begins."""
    asks = isinstance(found, Asked) and found != AskReady()
    may = case.may_with(found if isinstance(found, Cleared) else case.record.result)
    return Shut(may) if may is Closed.DOUBT and not asks else None


def shut_in(case: Case) -> Shut | None:
    """What keeps even the questions from being asked, if anything does; a stop is an end."""
    match case.may:
        case Closed.ALARM | Closed.UNDER_AGE | Closed.ILL as reason:
            return Shut(reason)
    return None


def merge(open_one: Draft, wanted: Draft, now: datetime) -> Draft | None:
    """The open check-in, if it serves what is wanted now; who has run since then says so."""
    if open_one.is_old(now):
        return None
    if open_one.purpose is wanted.purpose:
        return open_one
    if open_one.purpose.begins_with_the_back and wanted.purpose.begins_with_the_back:
        return replace(open_one, purpose=Purpose.RUN)
    return None


def answer_where(case: Case, where: Where) -> Draft:
    """The draft with the place answered; unchanged if that is not the open question."""
    if _question(case) != AskWhere():
        return case.draft
    return _with_asked(replace(case, draft=replace(case.draft, where=where)))


def somewhere_else(case: Case) -> Draft:
    """The draft with the place asked again; unchanged if the pain is not what it is about."""
    if _question(case) not in (AskPain(), AskReady()):
        return case.draft
    return replace(case.draft, where=None, pain=None, asked=None)


def answer_pain(case: Case, pain: int) -> Draft:
    """The draft with the pain answered, 0 to 10; unchanged if that is not the open question."""
    if _question(case) != AskPain() or not 0 <= pain <= WORST:
        return case.draft
    return _with_asked(replace(case, draft=replace(case.draft, pain=pain)))


def confirm(case: Case) -> Draft:
    """The draft with the number from before taken as today's; unchanged if none waits for it."""
    if _question(case) != AskReady():
        return case.draft
    return replace(case.draft, asked=_asked(case))


def answer_safety(case: Case, question: Question, answer: Answer) -> Draft:
    """The draft with one safety question answered; unchanged if it is not the open one."""
    open_one = _question(case) == AskSafety(question)
    if not open_one or answer not in options(question, again=asked_again(case)):
        return case.draft
    asked, answers = _asked(case), {**case.draft.answers, question: answer}
    draft = replace(case.draft, asked=asked, answers=answers, conditions=_named(case, asked))
    return _with_result(replace(case, draft=draft))


def to_be_named(draft: Draft, question: Question) -> tuple[Condition, ...]:
    """What can still be named after the answer to a safety question."""
    return to_name(question, draft.answers.get(question), draft.conditions)


def name_condition(case: Case, question: Question, named: Condition | None) -> Draft:
    """The draft with one more condition named; None: no more of them.

    Unchanged if that is not the open question, or if it was seen and nothing is named at all.
    """
    draft, possible = case.draft, to_be_named(case.draft, question)
    if _question(case) != AskWhich(question) or (named and named not in possible):
        return draft
    seen = draft.answers.get(question) is Answer.SEEN
    if named is None and seen and not draft.conditions:
        return draft
    conditions = (*draft.conditions, *([named] if named else ()))
    over = named in {None, Condition.ELSE} or set(possible) == {named}
    explained = (*draft.explained, *([question] if over else ()))
    changed = replace(draft, conditions=conditions, explained=explained)
    return _with_result(replace(case, draft=changed))


def stop(draft: Draft, found: Stop, record: Record) -> Draft:
    """The draft ended by words that name something grave, whatever question is open."""
    return replace(draft, result=graver(record.result, found))


def open_stop(record: Record, now: datetime) -> Done | None:
    """The stop that holds for whatever the runner begins now, if there is one."""
    last = record.stopped
    return _ended_by(last) if last and on_hold(last, now) else None


def asked_again(case: Case) -> bool:
    """Whether the questions come again because there was a sign: after a stop, or with care."""
    cleared = case.record.cleared
    sign = Care.EASY_RUNNING in cleared.care if cleared else case.record.stopped is not None
    return case.draft.recheck or sign


def _question(case: Case) -> Asked | Done | Cleared:
    """The open question or the end; the runner's `Cleared` when the cards may start."""
    if held := _held(case):
        return held
    if case.draft.where is None:
        return AskWhere()
    if _nothing_to_do(case):
        return Done(Ending.NO_PAIN)
    if _pain_is_open(case.draft) or _is_outdated(case):
        return AskPain()
    if case.draft.unconfirmed:
        return AskReady()
    safety = _safety(case)
    if isinstance(safety, Cleared) and _free_of_pain(case.draft):
        return Done(Ending.NO_PAIN)
    return safety


def _held(case: Case) -> Done | None:
    """The end, if something stops this check-in.

    What was answered in it ends it for good. A stop from before holds until it is time to
    ask again or the runner wants to; one found meanwhile, elsewhere, holds at once.
    """
    draft, last = case.draft, case.record.stopped
    if found := stop_in(draft.result):
        return _ended_by(found)
    holds = open_stop(case.record, case.now)
    if last is None or holds is None:
        return None
    cleared = clearance(draft.result)
    passed = cleared is not None and last.at <= cleared.at
    asked_for = draft.recheck and last.at <= draft.opened_at
    return None if passed or asked_for else holds


def _ended_by(found: Stop) -> Done:
    return Done(Ending.EMERGENCY if isinstance(found, Emergency) else Ending.SEE_SOON)


def _free_of_pain(draft: Draft) -> bool:
    """After a run without pain no cards are shown, unless the runner wants them."""
    no_pain = draft.where is Where.NO_PAIN
    return no_pain and draft.purpose.begins_with_the_back and not draft.rebuild


def _nothing_to_do(case: Case) -> bool:
    """Without pain not even the safety questions are asked, unless a stop is still open."""
    stop_open = case.draft.recheck or case.record.stopped
    return _free_of_pain(case.draft) and not stop_open


def _pain_is_open(draft: Draft) -> bool:
    """How much it hurts decides about running and strength, not about stretching."""
    needed = draft.purpose is not Purpose.STRETCH and draft.where is not Where.NO_PAIN
    return needed and draft.pain is None


def _is_outdated(case: Case) -> bool:
    """Whether the number from before has become too old, or another one, while nobody began."""
    draft = case.draft
    return draft.unconfirmed and draft.pain != case.record.told_lately(draft.region, case.now)


def _with_result(case: Case) -> Draft:
    """The draft with the result of its answers; a stop does not wait for what is to be named."""
    found = _result(case)
    waits = isinstance(found, Cleared) and _which(case.draft) is not None
    return replace(case.draft, result=None if waits else found)


def _result(case: Case) -> Result | None:
    draft, last = case.draft, case.record.result
    return result(_asked(case), draft.answers, case.now, last, draft.conditions)


def _named(case: Case, asked: Sequence[Question]) -> tuple[Condition, ...]:
    """What is named so far: a short screening does not ask again for what is known."""
    cleared = case.record.cleared
    known = cleared.conditions if cleared and not is_full(asked) else frozenset()
    return tuple(c for c in Condition if c in known.union(case.draft.conditions))


def _which(draft: Draft) -> Question | None:
    return which_is_open(draft.answers, draft.explained)


def _safety(case: Case) -> AskSafety | AskWhich | Done | Cleared:
    asked, answers, last = _asked(case), case.draft.answers, case.record.result
    if unnamed := _which(case.draft):
        return AskWhich(unnamed)
    if question := next_question(asked, answers, last):
        return AskSafety(question)
    found = _result(case) or last
    if isinstance(found, Cleared):
        return found
    # Without any result all the questions are open, so there is one; if not: ask, never go on.
    return _ended_by(found) if found else AskSafety(Question.EMERGENCY)


def _with_asked(case: Case) -> Draft:
    """The draft with its safety questions fixed, if all before them is answered."""
    if _nothing_to_do(case) or _pain_is_open(case.draft):
        return case.draft
    return replace(case.draft, asked=_asked(case))


def _asked(case: Case) -> tuple[Question, ...]:
    """This check-in's safety questions: all of them as long as the runner is not cleared."""
    draft, record = case.draft, case.record
    cleared = clearance(draft.result) or record.cleared
    if draft.recheck or not cleared:
        return full(draft.region)
    if draft.asked is not None:
        return draft.asked
    return questions_due(_look(case))


def _look(case: Case) -> Look:
    draft, record = case.draft, case.record
    return Look(
        last=record.result,
        now=case.now,
        region=draft.region,
        pain=worst_today(draft.pain, record.new_mornings, case.now, record.zone),
        earlier=record.earlier,
        screened_region=record.screened_region,
        bad_mornings=record.bad_mornings,
        active=_active(record),
    )


def _active(record: Record) -> datetime | None:
    tries: tuple[Judged | Stretched, ...] = (*record.judged, *record.stretched)
    return max((tried.at for tried in tries), default=None)
