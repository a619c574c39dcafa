"""How things stand with the runners whose reminders are claimed, in one trip to the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice

from bot.domain.back.alarms import rests_for
from bot.domain.back.conditions import plan_allowed
from bot.domain.back.safety import Cleared, Result, SeeSoon, clearance, stop_in
from bot.domain.check_in.record import Past
from bot.domain.reminders.attention import Attention, beside
from bot.domain.reminders.deciding import Circumstances
from bot.domain.reminders.kinds import Asks, Kind, subject_of
from bot.domain.reminders.people import Runner
from bot.domain.reminders.planning import begins
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import UNKNOWN_ZONE
from storage.back import alarms, screenings
from storage.check_in import answers, check_ins, programmes
from storage.engine.database import Row, Statement, Transaction
from storage.reminders import deliveries, habits, reminders
from storage.reminders.claimed import Claimed
from storage.reminders.deliveries import DeliveryState
from storage.reminders.slots import attention_from
from storage.runner import runners


@dataclass(frozen=True, slots=True)
class Known:
    """A claimed reminder, the runner behind it, and how far its slot has come before."""

    claimed: Claimed
    runner: Runner
    circumstances: Circumstances
    state: DeliveryState | None
    attempts: int
    past: Past
    """What its words go by."""


@dataclass(frozen=True, slots=True)
class Found:
    """The rows behind a claimed reminder, not yet read: they may be unreadable."""

    claimed: Claimed
    now: datetime
    rows: Sequence[list[Row]]

    def known(self) -> Known:
        """What the rows say, as the rules need it."""
        return _known(self.claimed, self.now, *self.rows)


async def load(tx: Transaction, batch: Sequence[Claimed], now: datetime) -> list[Found]:
    """What is known about each, in the same order."""
    if not batch:
        return []
    asked = [_statements(claimed, now) for claimed in batch]
    rows = iter(await tx.read(*chain.from_iterable(asked)))
    return [
        Found(claimed, now, [*islice(rows, len(own))])
        for claimed, own in zip(batch, asked, strict=True)
    ]


def _statements(claimed: Claimed, now: datetime) -> tuple[Statement, ...]:
    runner_id, subject = claimed.runner_id, subject_of(claimed.kind, claimed.name.about)
    habit = habits.lately(runner_id, subject, now)
    return (
        runners.by_id(runner_id),
        screenings.latest(runner_id),
        alarms.of_runner(runner_id),
        deliveries.named(claimed.name, claimed.slot),
        reminders.rows_of(runner_id),
        answers.summary(runner_id),
        programmes.current(runner_id),
        check_ins.last_sore(runner_id),
        *([habit] if subject.facts.asks is Asks.EXERCISE else []),
    )


def _known(
    claimed: Claimed,
    now: datetime,
    runner: list[Row],
    screening: list[Row],
    raised: list[Row],
    line: list[Row],
    mine: list[Row],
    judged: list[Row],
    programme: list[Row],
    sore: list[Row],
    habit: Sequence[Row] = (),
) -> Known:
    who, subject = runners.of(runner[0]), subject_of(claimed.kind, claimed.name.about)
    rules = {Kind(row["kind"]): row for row in mine if not row["about"]}
    about = reminders.of(rules[subject]) if subject in rules else None
    others = (row for kind, row in rules.items() if kind is not subject and row["due_at"])
    last = screenings.result_from(screening[0]) if screening else None
    zone = who.zone or (about and about.rule and about.rule.zone) or UNKNOWN_ZONE
    circumstances = Circumstances(
        zone=zone,
        subject=subject,
        quiet=who.quiet,
        alarmed=any(alarms.of(row).rests(now, zone) for row in raised),
        doubted=rests_for(who.doubts, now, zone),
        under_age=who.under_age,
        screening_open=stop_in(last) is not None,
        no_plan=isinstance(last, Cleared) and not plan_allowed(last),
        seeing_somebody=isinstance(last, SeeSoon),
        pause=who.pause,
        done=_done(claimed, zone),
        rest_days=who.rest_days,
        attention=_attention(claimed, about, others),
        days=claimed.repeats.rule.days if claimed.repeats else frozenset(),
        fading=claimed.fading,
        habit=habits.of(habit, zone),
    )
    past = _past(last, judged, programme, sore)
    return Known(claimed, who, circumstances, *_so_far(line), past)


def _so_far(line: list[Row]) -> tuple[DeliveryState | None, int]:
    """How far the slot has come before, and how often it was tried."""
    if not line:
        return None, 0
    return DeliveryState(line[0]["state"]), line[0]["attempts"]


def _past(last: Result | None, judged: list[Row], programme: list[Row], sore: list[Row]) -> Past:
    return Past(
        earlier=tuple(map(check_ins.of, sore)),
        judged=answers.judged(judged),
        stretched=answers.stretched(judged),
        programme=programmes.of(programme[0]) if programme else None,
        cleared=clearance(last),
    )


def _done(claimed: Claimed, zone: str) -> bool:
    """A one-off is cancelled when its subject is done, so only rules need to look."""
    begun = begins(claimed.repeats, claimed.slot, zone)
    return claimed.done_at is not None and claimed.done_at >= begun


def _attention(claimed: Claimed, about: Reminder | None, others: Iterable[Row]) -> Attention:
    """A follow-up depends on the reminder it follows; what was asked for once on nothing."""
    if claimed.name.about is None:
        return beside(claimed.attention, (attention_from(row["attention"]) for row in others))
    return about.attention if about and claimed.kind is Kind.NUDGE else Attention()
