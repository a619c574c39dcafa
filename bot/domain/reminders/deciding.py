"""Whether a reminder that is due is sent: decided when it is sent, not when it was planned."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from bot.domain.reminders import fading
from bot.domain.reminders.attention import Attention, Note, Pace
from bot.domain.reminders.fading import Fading, Habit
from bot.domain.reminders.kinds import REGULAR, Asks, Kind
from bot.domain.time.pauses import Pause
from bot.domain.time.schedule import ONE_DAY, QuietHours, Slot, day_of, end_of_quiet
from bot.domain.time.weekdays import Days

FOLLOW_UP = dt.timedelta(hours=2)
"""From a reminder to its one follow-up; a guess of ours."""
LOOK_AGAIN = dt.timedelta(minutes=5)
"""Between two looks whether a question that holds a reminder back is answered; ours, too."""


class LedgerReason(StrEnum):
    """Why a reminder was not sent (or is not known to have arrived), for the ledger."""

    ALARM = "alarm"  # words of alarm are open, or it is the day of despair
    UNDER_AGE = "under_age"
    SCREENING = "screening"
    NO_PLAN = "no_plan"
    PAUSED = "paused"
    DONE = "done"
    TOO_SORE = "too_sore"
    REST_DAY = "rest_day"
    ANSWERED = "answered"
    HALF = "half"
    FORTNIGHTLY = "fortnightly"
    QUIET = "quiet"
    FADED = "faded"
    TOO_LATE = "too_late"
    CHANGED = "changed"  # the runner, or a new time zone, planned something else
    OFF = "off"
    ASKED = "asked"  # the runner skipped it
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"  # Telegram knows no such chat
    REFUSED = "refused"
    BUSY = "busy"  # Telegram asked to wait
    NETWORK = "network"
    UNCONFIRMED = "unconfirmed"  # no answer came: it may have arrived, so it is not sent twice
    INTERRUPTED = "interrupted"  # the process was killed in the middle of it, twice
    STOPPED = "stopped"
    BROKEN = "broken"  # we could not read it, or what it needs


@dataclass(frozen=True, slots=True)
class Send:
    """Send it now, with what it says besides."""

    note: Note = Note.NONE


@dataclass(frozen=True, slots=True)
class Move:
    """It came due late and it is quiet now: send it at the end of the quiet hours."""

    to: Slot


@dataclass(frozen=True, slots=True)
class Skip:
    """Do not send it: it is not wanted now."""

    reason: LedgerReason


@dataclass(frozen=True, slots=True)
class Expire:
    """Do not send it: it would be of no use any more."""

    reason: LedgerReason


Decision = Send | Move | Skip | Expire


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What matters about a runner at the moment of sending.

    `no_plan`: nothing is planned for this runner by itself. `seeing_somebody`: the open screening
    result is one to be seen soon. `done`: what the reminder asks for is done already. `rest_days`:
    weekdays without exercise. `days`: the rule's weekdays. `alarmed`: words of alarm rest
    everything. `doubted`: "To be sure" waits for an answer. `under_age`: they have said so.
    `subject`: what a snooze or a follow-up is about, else the kind itself.
    """

    zone: str
    subject: Kind | None = None
    quiet: QuietHours = field(default_factory=QuietHours)
    alarmed: bool = False
    doubted: bool = False
    under_age: bool = False
    screening_open: bool = False
    no_plan: bool = False
    seeing_somebody: bool = False
    pause: Pause | None = None
    done: bool = False
    rest_days: Days = frozenset()
    attention: Attention = field(default_factory=Attention)
    days: Days = frozenset()
    fading: Fading = field(default_factory=Fading)
    habit: Habit = field(default_factory=Habit)


class SlotKey(NamedTuple):
    """What may be sent to a runner at most once: a kind, a local day and a time (HH:MM)."""

    kind: Kind
    day: str
    time: str


def slot_key(kind: Kind, slot: Slot) -> SlotKey:
    """The key of a slot; the same whatever time zone the runner has moved to since."""
    return SlotKey(kind, slot.day.isoformat(), slot.time.isoformat("minutes"))


def useful_until(kind: Kind, slot: Slot) -> dt.datetime:
    """Until when a reminder is better late than never."""
    return slot.at + kind.facts.useful_for


def decide(kind: Kind, slot: Slot, circumstances: Circumstances, now: dt.datetime) -> Decision:
    """What to do with a due slot; safety comes first, the runner's wish next, our timing last."""
    if kind.facts.asks is Asks.SEEN and (resumes := _resumes_at(circumstances, now)):
        return Move(
            replace(slot, at=end_of_quiet(resumes, circumstances.quiet, circumstances.zone))
        )
    reason = _unwanted(kind, slot, circumstances, now)
    if reason:
        return Skip(reason)
    if circumstances.doubted:
        return _after_the_answer(kind, slot, now)
    send_at = end_of_quiet(now, circumstances.quiet, circumstances.zone)
    if send_at > useful_until(kind, slot):
        return Expire(LedgerReason.TOO_LATE)
    note = _note(kind, slot, circumstances)
    if isinstance(note, LedgerReason):
        return Skip(note)
    return Send(note) if send_at == now else Move(replace(slot, at=send_at, moved=True))


def _after_the_answer(kind: Kind, slot: Slot, now: dt.datetime) -> Decision:
    """What was promised waits until "To be sure" is answered, if it may still be of use then."""
    later = now + LOOK_AGAIN
    if later > useful_until(kind, slot):
        return Skip(LedgerReason.ALARM)
    return Move(replace(slot, at=later))


def _resumes_at(circumstances: Circumstances, now: dt.datetime) -> dt.datetime | None:
    """When what holds now ends by itself: a promise waits for that, and is kept."""
    pause = circumstances.pause
    if circumstances.alarmed:
        return now + ONE_DAY
    return pause.until if pause and pause.covers(now) else None


def _note(kind: Kind, slot: Slot, circumstances: Circumstances) -> Note | LedgerReason:
    """What it says besides, or why it is let by. Silence is looked at before habit."""
    if kind not in REGULAR:
        return Note.NONE
    pace = circumstances.attention.pace(slot.day)
    said = circumstances.attention.note(slot.day)
    if said is None:
        return _BACKING_OFF[pace]
    exercise = kind.facts.asks is Asks.EXERCISE
    if pace is not Pace.FULL or not exercise or not circumstances.days:
        return said
    return (
        fading.note(circumstances.fading, circumstances.habit, circumstances.days, slot.day)
        or LedgerReason.FADED
    )


def remember(
    attention: Attention,
    kind: Kind,
    slot: Slot,
    decision: Decision,
    seen: Attention | None = None,
) -> Attention:
    """The runner's attention to a reminder after a decision was carried out.

    `seen`: what the decision looked at, where there are other reminders (`attention.beside`).
    """
    match decision:
        case Send(note) if kind in REGULAR:
            return attention.sent(slot.day, note, seen or attention)
        case Skip(reason) if reason in _BACKING_OFF.values():
            return attention.let_by()
        case _:
            return attention


def refaded(before: Fading, slot: Slot, decision: Decision) -> Fading:
    """How often a reminder comes after a decision was carried out."""
    return before.sent(slot.day, decision.note) if isinstance(decision, Send) else before


def follow_up(
    kind: Kind, slot: Slot, sent_at: dt.datetime, circumstances: Circumstances
) -> Slot | None:
    """The one gentle follow-up of a reminder just sent, or None.

    None in quiet hours and for a runner who let the reminder before this one go by too.
    `circumstances.attention` is the one before this reminder was sent.
    """
    at = sent_at + FOLLOW_UP
    quiet = end_of_quiet(at, circumstances.quiet, circumstances.zone) != at
    if kind not in REGULAR or quiet or circumstances.attention.unanswered:
        return None
    return replace(slot, at=at)


def _unwanted(
    kind: Kind, slot: Slot, circumstances: Circumstances, now: dt.datetime
) -> LedgerReason | None:
    asks, subject = kind.facts.asks, circumstances.subject
    resting = asks is Asks.EXERCISE and slot.day.weekday() in circumstances.rest_days
    training = bool(subject and subject.regular and subject.regular.rests_when_red)
    answered = kind is Kind.NUDGE and not circumstances.attention.unanswered
    seen = asks is Asks.SEEN
    # what is asked for past midnight belongs to the day before: its calendar day is not red yet
    days = {slot.day, day_of(now, circumstances.zone)}
    reasons = {
        LedgerReason.ALARM: circumstances.alarmed,
        LedgerReason.UNDER_AGE: circumstances.under_age,
        LedgerReason.SCREENING: circumstances.screening_open and not seen,
        LedgerReason.NO_PLAN: circumstances.no_plan and training,
        LedgerReason.PAUSED: circumstances.pause is not None and circumstances.pause.covers(now),
        LedgerReason.DONE: circumstances.done,
        LedgerReason.TOO_SORE: training and bool(days & circumstances.habit.red),
        LedgerReason.REST_DAY: resting,
        LedgerReason.ANSWERED: answered or (seen and not circumstances.seeing_somebody),
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


_BACKING_OFF: Mapping[Pace, LedgerReason] = MappingProxyType(
    {
        Pace.HALF: LedgerReason.HALF,
        Pace.FORTNIGHTLY: LedgerReason.FORTNIGHTLY,
        Pace.QUIET: LedgerReason.QUIET,
    }
)
