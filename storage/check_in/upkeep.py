"""How a runner trains, and the offer that two days a week are enough."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.domain.check_in.upkeep import SPAN, Asked, Habits, Said
from bot.domain.progress.weeks import target_at
from bot.domain.reminders.kinds import Kind
from bot.domain.time.schedule import Rule
from storage.check_in import history
from storage.engine.database import Row, Transaction, named_queries
from storage.engine.instants import from_seconds, to_seconds
from storage.reminders import reminders

_sql = named_queries("upkeep")


async def habits(tx: Transaction, runner_id: int, now: datetime) -> Habits:
    """The trainings lately, what the runner aims for, and what was offered last."""
    trained, asked, targets, rows = await tx.read(
        (_sql.trained.sql, {"runner_id": runner_id, "since": to_seconds(now - SPAN)}),
        (_sql.asked.sql, {"runner_id": runner_id}),
        history.targets(runner_id),
        reminders.rows_of(runner_id),
    )
    runs = _rule(rows, Kind.POST_RUN)
    return Habits(
        trained=tuple(from_seconds(row["at"]) for row in trained),
        target=target_at(history.targets_from(targets), now),
        rule=_rule(rows, Kind.TRAINING),
        runs=runs.days if runs else frozenset(),
        asked=_asked(asked[0]) if asked else None,
    )


async def offered(tx: Transaction, runner_id: int, check_in_id: int, now: datetime) -> None:
    """Note that it was offered at the end of this training."""
    await _sql.offered(tx, runner_id=runner_id, check_in_id=check_in_id, now=to_seconds(now))


async def answered(
    tx: Transaction, runner_id: int, check_in_id: int, said: Said, now: datetime
) -> None:
    """Note what the runner said to it."""
    await _sql.answered(
        tx, runner_id=runner_id, check_in_id=check_in_id, answer=said.value, now=to_seconds(now)
    )


def _asked(row: Row) -> Asked:
    said = Said(row["answer"]) if row["answer"] else None
    return Asked(row["check_in_id"], from_seconds(row["at"]), said)


def _rule(rows: Iterable[Row], kind: Kind) -> Rule | None:
    found = (reminders.of(row) for row in rows)
    return next((r.rule for r in found if r.kind is kind and r.about is None), None)
