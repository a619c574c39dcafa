"""Whether an answered tap is in the rows, and whether rows change only by who may change them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

from bot.domain.back.safety import OPTIONS, Answer, Question
from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.presses.back.safety import AnswerDespair, ReportEmergency, ReportSerious
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import (
    AnswerPain,
    AnswerSafety,
    AnswerWhere,
    NameCondition,
    NameNoMore,
    StepBack,
    TryAgain,
)
from bot.presses.check_in.ladder import TakeOffer
from bot.presses.check_in.training import SetDone, Unfinished
from bot.presses.press import Press
from bot.presses.privacy import Forget
from bot.presses.reminders.reminder_messages import MinuteFelt
from tests.flows.walking.oracle import Row, Rows, holds

ALREADY = "Already noted"
NOT_TAKEN = ("from earlier", "is over", "read it first")
LATE = 1


def faults_noted(before: Rows, after: Rows, press: Press | None, toast: str) -> list[str]:
    """A tap whose answer was taken, or called noted, and is not in the rows."""
    if press is None or before.runner is None or after.runner is None:
        return []
    if ALREADY in toast:
        fine = is_noted(before, press)
        return [] if fine in {True, None} else [f"called noted, and is not: {press}"]
    if any(words in toast for words in NOT_TAKEN):
        return _not_heard(before, after, press, toast)
    fine = is_noted(after, press)
    return [] if fine in {True, None} else [f"answered, and not in the rows: {press} {toast!r}"]


def _not_heard(before: Rows, after: Rows, press: Press, toast: str) -> list[str]:
    """A grave sign and what hurts count whenever they are named."""
    if "read it first" in toast:
        return []
    match press:
        case AnswerSafety(answer=Answer.YES, question=Question.EMERGENCY):
            fine = after.stop == "emergency"
        case JudgeCard(verdict="pain") | JudgeStretch(ease="worse") if 0 < press.number < 16:
            fine = is_noted(after, press) in {True, None}
        case _:
            return []
    return [] if fine else [f"turned away: {press} {toast!r} ({before.shut})"]


def is_noted(rows: Rows, press: Press) -> bool | None:
    """Whether exactly that is noted; None where a tap of this kind answers nothing."""
    for kind, look in LOOKS.items():
        if isinstance(press, kind):
            return look(rows, press)
    return None


def _where(rows: Rows, press: AnswerWhere) -> bool:
    region = None if press.where == "no_pain" else press.where.value
    over = [r for r in rows.tables["check_ins"] if r["id"] == press.check_in]
    drafts = rows.draft(press.check_in)
    return any(d["where"] == press.where for d in drafts) or any(
        r["region"] == region for r in over
    )


def _pain(rows: Rows, press: AnswerPain) -> bool | None:
    if not 0 <= press.pain <= 10:
        return None
    told = [r for r in rows.tables["pains"] if r["check_in_id"] == press.check_in]
    return any(row["pain"] == press.pain for row in told)


def _safety(rows: Rows, press: AnswerSafety) -> bool | None:
    if press.answer not in (*OPTIONS[press.question], Answer.SEEN):
        return None
    kept = [r for r in rows.tables["screenings"] if r["check_in_id"] == press.check_in]
    said = [d["answers"] for d in rows.draft(press.check_in)]
    said += [json.loads(row["answers"]) for row in kept]
    stops = press.answer is Answer.YES and rows.stop is not None
    alone = {press.question: press.answer}  # a caution named late has a row of its own
    late = any(json.loads(row["answers"]) == alone for row in rows.tables["screenings"])
    return any(one.get(press.question) == press.answer for one in said) or stops or late


def _named(rows: Rows, press: NameCondition) -> bool | None:
    drafts = rows.draft(press.check_in)
    kept = [r for r in rows.tables["screenings"] if r["check_in_id"] == press.check_in]
    named = [d["conditions"] for d in drafts] + [json.loads(r["conditions"]) for r in kept]
    return any(press.condition in one for one in named)


def _judged(rows: Rows, press: JudgeCard | Unfinished) -> bool | None:
    row = rows.answer(press.check_in, press.number, press.version.value)
    said = "unfinished" if isinstance(press, Unfinished) else press.verdict.value
    return row is not None and row["verdict"] == said


def _felt(rows: Rows, press: JudgeStretch | MinuteFelt) -> bool | None:
    row = rows.answer(press.check_in, press.number, "stretch")
    if row is None and isinstance(press, MinuteFelt):
        return None  # a forged one: no such stretch was ever shown
    return row is not None and row["verdict"] == press.ease


def _ticked(rows: Rows, press: SetDone) -> bool | None:
    row = rows.answer(press.check_in, press.number, press.version.value)
    if row is None:
        return False
    return row["verdict"] is not None or row["sets_done"] >= min(press.sets, 1)


def _morning(rows: Rows, press: MorningFelt | MorningPain) -> bool | None:
    day = _date(press.day)
    if day is None or abs((day - rows.today).days) > LATE:
        return None
    if isinstance(press, MorningPain) and not 0 <= press.pain <= 10:
        return None
    row = next((r for r in rows.tables["mornings"] if r["day"] == day.isoformat()), None)
    if row is None or row["how"] != press.felt:
        return False
    return not isinstance(press, MorningPain) or row["pain"] == press.pain


def _date(number: int) -> dt.date | None:
    try:
        return dt.date.fromordinal(number)
    except (ValueError, OverflowError):
        return None


def _emergency(rows: Rows, press: ReportEmergency) -> bool | None:
    return rows.stop == "emergency" if press.yes else None


def _serious(rows: Rows, press: ReportSerious) -> bool | None:
    return rows.stop is not None if press.yes else None


LOOKS: dict[Any, Callable[[Rows, Any], bool | None]] = {
    AnswerWhere: _where,
    AnswerPain: _pain,
    AnswerSafety: _safety,
    NameCondition: _named,
    JudgeCard: _judged,
    Unfinished: _judged,
    JudgeStretch: _felt,
    MinuteFelt: _felt,
    SetDone: _ticked,
    MorningFelt: _morning,
    MorningPain: _morning,
    ReportEmergency: _emergency,
    ReportSerious: _serious,
}

SCREENED = (AnswerSafety, NameCondition, NameNoMore)
ALARM_ANSWERS = (ReportEmergency, ReportSerious, AnswerDespair)


def faults_changed(before: Rows, after: Rows, press: Press | None, typed: str) -> list[str]:
    """What was lifted, forgiven or taken back by something that may not do so."""
    if after.runner is None or before.runner is None or isinstance(press, Forget):
        return []
    undone = isinstance(press, StepBack) or bool(typed)
    checks = (
        (_alarms_answered(before, after), isinstance(press, ALARM_ANSWERS) or bool(typed)),
        (_stop_lifted(before, after), isinstance(press, SCREENED) and _cleared_in_full(after)),
        (_forgiven(before, after), _may_forgive(before, press)),
        (_forgiven_later(before, after, press), False),
        (_harder(before, after, press), not after.sore_today),
        (_pain_gone(before, after), undone),
    )
    return [f"{what} by {press or typed!r}" for what, allowed in checks if what and not allowed]


def _alarms_answered(before: Rows, after: Rows) -> str:
    open_ones = {row["nth"] for row in before.tables["alarms"] if holds(row)}
    left = {row["nth"] for row in after.tables["alarms"] if holds(row)}
    answered = open_ones - left - _asked_later(after)
    return f"alarm {answered} answered" if answered else ""


def _asked_later(rows: Rows) -> set[int]:
    """Alarms in whose place a later one of the same kind asks: the same words came once more."""
    alarms = rows.tables["alarms"]
    return {
        one["nth"]
        for one in alarms
        if one["answer"] == "again"
        and any(o["nth"] > one["nth"] and o["kind"] == one["kind"] and holds(o) for o in alarms)
    }


def _stop_lifted(before: Rows, after: Rows) -> str:
    return f"a stop ({before.stop}) lifted" if before.stop and not after.stop else ""


def _cleared_in_full(after: Rows) -> bool:
    """Only all the questions, answered anew, lift a stop."""
    asked = json.loads(after.screening["answers"]) if after.screening else {}
    return set(asked) >= {"emergency", "soon", "personal", "bone", "energy"}


def _forgiven(before: Rows, after: Rows) -> str:
    new = _refused(after, forgiven=1) - _refused(before, forgiven=1)
    kept = {key for key in new if key in _refused(before, forgiven=0)}
    return f"{kept} forgiven" if kept else ""


def _may_forgive(before: Rows, press: Press | None) -> bool:
    """Only the runner's own wish forgives, and nothing while the gate is shut."""
    return isinstance(press, TryAgain) and before.shut is None


def _forgiven_later(before: Rows, after: Rows, press: Press | None) -> str:
    """What hurt after the offer was made is not what it was made for."""
    if not isinstance(press, TryAgain):
        return ""
    was = {row["nth"]: row for row in before.tables["answers"] if not row["forgiven"]}
    now = [row for row in after.tables["answers"] if row["forgiven"] and row["nth"] in was]
    late = [r["number"] for r in now if was[r["nth"]]["answered_at"] > press.until]
    return f"{late} forgiven, which hurt later" if late else ""


def _harder(before: Rows, after: Rows, press: Press | None) -> str:
    new = len(after.tables["programmes"]) > len(before.tables["programmes"])
    return "a harder step taken" if new and isinstance(press, TakeOffer) else ""


def _pain_gone(before: Rows, after: Rows) -> str:
    had = _refused(before, forgiven=0) | _refused(before, forgiven=1)
    gone = had - _refused(after, forgiven=0) - _refused(after, forgiven=1)
    return f"{gone} taken back" if gone else ""


def _refused(rows: Rows, *, forgiven: int) -> set[tuple[int, int, str, str]]:
    def key(row: Row) -> tuple[int, int, str, str]:
        return row["check_in_id"], row["number"], row["version"], row["verdict"]

    hurt = (*rows.said("pain"), *rows.said("worse"))
    return {key(row) for row in hurt if row["forgiven"] == forgiven}
