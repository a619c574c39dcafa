"""How things stand with the runners whose reminders are due, in one trip to the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice

from bot.domain.back.safety import SeeSoon, stop_in
from bot.domain.reminders.attention import Attention, beside
from bot.domain.reminders.deciding import Circumstances
from bot.domain.reminders.kinds import Asks, Kind, subject_of
from bot.domain.reminders.people import Runner
from bot.domain.reminders.planning import begins
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import UNKNOWN_ZONE
from storage.back import screenings
from storage.engine.database import Row, Statement, Transaction
from storage.reminders import deliveries, habits, reminders
from storage.reminders.claimed import Due
from storage.reminders.deliveries import DeliveryState
from storage.reminders.slots import attention_from
from storage.runner import runners


@dataclass(frozen=True, slots=True)
class Known:
    """The runner behind something due, and how far its slot has come before."""

    runner: Runner
    circumstances: Circumstances
    state: DeliveryState | None
    attempts: int


@dataclass(frozen=True, slots=True)
class Found:
    """The rows behind something due, not yet read: they may be unreadable."""

    due: Due
    rows: Sequence[list[Row]]

    def known(self) -> Known:
        """What they say."""
        return _known(self.due, *self.rows)


async def load(tx: Transaction, batch: Sequence[Due], now: datetime) -> list[Found]:
    """What is known about each, in the same order."""
    if not batch:
        return []
    asked = [_statements(due, now) for due in batch]
    rows = iter(await tx.read(*chain.from_iterable(asked)))
    return [Found(due, [*islice(rows, len(own))]) for due, own in zip(batch, asked, strict=True)]


def _statements(due: Due, now: datetime) -> tuple[Statement, ...]:
    subject = subject_of(due.kind, due.name.about)
    habit = habits.lately(due.runner_id, subject, now)
    return (
        runners.by_id(due.runner_id),
        screenings.latest(due.runner_id),
        deliveries.named(due.name, due.slot),
        reminders.rows_of(due.runner_id),
        *([habit] if subject.facts.asks is Asks.EXERCISE else []),
    )


def _known(
    due: Due,
    runner: list[Row],
    screening: list[Row],
    line: list[Row],
    rows: list[Row],
    habit: Sequence[Row] = (),
) -> Known:
    who = runners.of(runner[0])
    subject = subject_of(due.kind, due.name.about)
    rules = {Kind(row["kind"]): row for row in rows if not row["about"]}
    about = reminders.of(rules[subject]) if subject in rules else None
    others = (row for kind, row in rules.items() if kind is not subject and row["due_at"])
    last = screenings.result_from(screening[0]) if screening else None
    zone = who.zone or (about and about.rule and about.rule.zone) or UNKNOWN_ZONE
    circumstances = Circumstances(
        zone=zone,
        subject=subject,
        quiet=who.quiet,
        screening_open=stop_in(last) is not None,
        seeing_somebody=isinstance(last, SeeSoon),
        pause=who.pause,
        done=_done(due, zone),
        rest_days=who.rest_days,
        attention=_attention(due, about, others),
        days=due.repeats.rule.days if due.repeats else frozenset(),
        fading=due.fading,
        habit=habits.of(habit, zone),
    )
    state = DeliveryState(line[0]["state"]) if line else None
    return Known(who, circumstances, state, line[0]["attempts"] if line else 0)


def _done(due: Due, zone: str) -> bool:
    """A one-off is cancelled when its subject is done, so only rules need to look."""
    return due.done_at is not None and due.done_at >= begins(due.repeats, due.slot, zone)


def _attention(due: Due, about: Reminder | None, others: Iterable[Row]) -> Attention:
    """A follow-up depends on the reminder it follows; what was asked for once on nothing."""
    if due.name.about is None:
        return beside(due.attention, (attention_from(row["attention"]) for row in others))
    return about.attention if about and due.kind is Kind.NUDGE else Attention()
