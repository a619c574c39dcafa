"""The check-in: from the answers given so far to the next step.

The order of the steps: where it hurts, how much, the safety questions; then, for a runner
who is cleared, the stretches and strength cards of `bot.domain.check_in.cards`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.back.mornings import Morning, worst_today
from bot.domain.back.pain import WORST
from bot.domain.back.rescreening import Look, full, questions_due
from bot.domain.back.safety import (
    Answer,
    Care,
    Cleared,
    Emergency,
    Question,
    SeeSoon,
    graver,
    on_hold,
    options,
)
from bot.domain.back.screening import next_question, result
from bot.domain.back.where import Where
from bot.domain.check_in.cards import next_card
from bot.domain.check_in.positions import (
    AskPain,
    AskSafety,
    AskWhere,
    Done,
    Draft,
    Ending,
    Position,
    Purpose,
    Record,
    TryCard,
    TryStretch,
)
from bot.domain.check_in.training import light_of
from bot.domain.exercises.catalogue import Catalogue
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Judged

__all__ = [
    "AskPain",
    "AskSafety",
    "AskWhere",
    "Done",
    "Draft",
    "Ending",
    "Position",
    "Purpose",
    "Record",
    "TryCard",
    "TryStretch",
    "answer_pain",
    "answer_safety",
    "answer_where",
    "asked_again",
    "open_stop",
    "position",
    "stop",
    "want_programme",
]


def position(draft: Draft, record: Record, catalogue: Catalogue, now: datetime) -> Position:
    """Where the check-in stands: the one step that comes next."""
    match _question(draft, record, now):
        case Cleared() as cleared:
            return next_card(cleared, draft, record, catalogue, now)
        case Done(Ending.NO_PAIN) as end:
            return replace(end, today=light_of(draft, record, now))
        case question_or_end:
            return question_or_end


def merge(open_one: Draft, wanted: Draft, now: datetime) -> Draft | None:
    """The open check-in, if it serves what is wanted now; who has run since then says so."""
    if open_one.is_old(now):
        return None
    if open_one.purpose is wanted.purpose:
        return open_one
    if open_one.purpose.begins_with_the_back and wanted.purpose.begins_with_the_back:
        return replace(open_one, purpose=Purpose.RUN)
    return None


def answer_where(draft: Draft, where: Where, record: Record, now: datetime) -> Draft:
    """The draft with the place answered; unchanged if that is not the open question."""
    if _question(draft, record, now) != AskWhere():
        return draft
    return _with_asked(replace(draft, where=where), record, now)


def somewhere_else(draft: Draft, record: Record, now: datetime) -> Draft:
    """The draft with the place asked again; unchanged if the pain is not the open question."""
    if _question(draft, record, now) != AskPain():
        return draft
    return replace(draft, where=None, asked=None)


def answer_pain(draft: Draft, pain: int, record: Record, now: datetime) -> Draft:
    """The draft with the pain answered; unchanged if that is not the open question."""
    if _question(draft, record, now) != AskPain() or not 0 <= pain <= WORST:
        return draft
    return _with_asked(replace(draft, pain=pain), record, now)


def answer_safety(
    draft: Draft, question: Question, answer: Answer, record: Record, now: datetime
) -> Draft:
    """The draft with one safety question answered; unchanged if it is not the open one."""
    open_one = _question(draft, record, now) == AskSafety(question)
    if not open_one or answer not in options(question, again=asked_again(draft, record)):
        return draft
    asked, answers = _asked(draft, record, now), {**draft.answers, question: answer}
    outcome = result(asked, answers, now, record.result)
    return replace(draft, asked=asked, answers=answers, result=outcome)


def want_programme(draft: Draft, record: Record, now: datetime) -> Draft:
    """The draft of a runner without pain who wants a programme all the same."""
    if _question(draft, record, now) != Done(Ending.NO_PAIN):
        return draft
    return _with_asked(replace(draft, rebuild=True), record, now)


def stop(draft: Draft, found: SeeSoon | Emergency, record: Record) -> Draft:
    """The draft ended by words that name something grave, whatever question is open."""
    return replace(draft, result=graver(record.result, found))


def open_stop(record: Record, now: datetime) -> Done | None:
    """The stop that holds for whatever the runner begins now, if there is one."""
    last = record.result
    if last is None or isinstance(last, Cleared) or not on_hold(last, now):
        return None
    return _stopped(last)


def asked_again(draft: Draft, record: Record) -> bool:
    """Whether the questions come again because there was a sign: after a stop, or with care."""
    if isinstance(record.result, Cleared):
        return draft.recheck or Care.EASY_RUNNING in record.result.care
    return draft.recheck or record.result is not None


def _question(
    draft: Draft, record: Record, now: datetime
) -> AskWhere | AskPain | AskSafety | Done | Cleared:
    """The open question or the end; the runner's `Cleared` when the cards may start."""
    if held := _held(draft, record, now):
        return held
    if draft.where is None:
        return AskWhere()
    if _nothing_to_do(draft, record):
        return Done(Ending.NO_PAIN)
    if _pain_is_open(draft):
        return AskPain()
    safety = _safety(draft, record, now)
    if isinstance(safety, Cleared) and _free_of_pain(draft):
        return Done(Ending.NO_PAIN)
    return safety


def _held(draft: Draft, record: Record, now: datetime) -> Done | None:
    """The end, if something stops this check-in.

    What was answered in it ends it for good. A stop from before holds until it is time to
    ask again or the runner wants to; one found meanwhile, elsewhere, holds at once.
    """
    last = record.result
    if isinstance(draft.result, SeeSoon | Emergency):
        return _stopped(draft.result)
    holds = open_stop(record, now)
    if last is None or holds is None:
        return None
    passed = isinstance(draft.result, Cleared) and last.at <= draft.result.at
    asked_for = draft.recheck and last.at <= draft.opened_at
    return None if passed or asked_for else holds


def _stopped(found: SeeSoon | Emergency) -> Done:
    return Done(Ending.EMERGENCY if isinstance(found, Emergency) else Ending.SEE_SOON)


def _free_of_pain(draft: Draft) -> bool:
    """After a run without pain no cards are shown, unless the runner wants them."""
    no_pain = draft.where is Where.NO_PAIN
    return no_pain and draft.purpose.begins_with_the_back and not draft.rebuild


def _nothing_to_do(draft: Draft, record: Record) -> bool:
    """Without pain not even the safety questions are asked, unless a stop is still open."""
    stop_open = draft.recheck or isinstance(record.result, SeeSoon | Emergency)
    return _free_of_pain(draft) and not stop_open


def _pain_is_open(draft: Draft) -> bool:
    """How much it hurts decides about running and strength, not about stretching."""
    needed = draft.purpose is not Purpose.STRETCH and draft.where is not Where.NO_PAIN
    return needed and draft.pain is None


def _safety(draft: Draft, record: Record, now: datetime) -> AskSafety | Done | Cleared:
    asked = _asked(draft, record, now)
    if question := next_question(asked, draft.answers, record.result):
        return AskSafety(question)
    found = result(asked, draft.answers, now, record.result) or record.result
    if isinstance(found, Cleared):
        return found
    # Without any result all the questions are open, so there is one; if not: ask, never go on.
    return _stopped(found) if found else AskSafety(Question.EMERGENCY)


def _with_asked(draft: Draft, record: Record, now: datetime) -> Draft:
    """The draft with its safety questions fixed, if all before them is answered."""
    if _nothing_to_do(draft, record) or _pain_is_open(draft):
        return draft
    return replace(draft, asked=_asked(draft, record, now))


def _asked(draft: Draft, record: Record, now: datetime) -> tuple[Question, ...]:
    """This check-in's safety questions: all of them as long as the runner is not cleared."""
    cleared = isinstance(draft.result, Cleared) or isinstance(record.result, Cleared)
    if draft.recheck or not cleared:
        return full(draft.region)
    if draft.asked is not None:
        return draft.asked
    return questions_due(
        Look(
            last=record.result,
            now=now,
            region=draft.region,
            pain=worst_today(draft.pain, _not_asked_about(record), now, record.zone),
            earlier=record.earlier,
            screened_region=record.screened_region,
            bad_mornings=record.bad_mornings,
            active=_active(record),
        )
    )


def _not_asked_about(record: Record) -> tuple[Morning, ...]:
    """The mornings that no safety question has followed yet."""
    since = record.result.at if record.result else None
    return tuple(m for m in record.mornings if since is None or m.at > since)


def _active(record: Record) -> datetime | None:
    tries: tuple[Judged | Stretched, ...] = (*record.judged, *record.stretched)
    return max((tried.at for tried in tries), default=None)
