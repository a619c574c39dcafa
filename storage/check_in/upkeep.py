"""Rows of the offer that two days a week are enough, and of the trainings that lead to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.domain.check_in.upkeep import Asked, Said
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("upkeep")


def trained(runner_id: int, since: datetime) -> Statement:
    """Reads when something was trained since a moment, oldest first."""
    return _sql.trained(runner_id=runner_id, since=to_seconds(since))


def trained_from(rows: Iterable[Row]) -> tuple[datetime, ...]:
    """When something was trained (UTC), the oldest first."""
    return tuple(from_seconds(row["at"]) for row in rows)


def asked(runner_id: int) -> Statement:
    """Reads the last offer of two days a week."""
    return _sql.asked(runner_id=runner_id)


def asked_from(rows: Sequence[Row]) -> Asked | None:
    """The last offer of two days a week; None if none was made."""
    if not rows:
        return None
    row = rows[0]
    said = Said(row["answer"]) if row["answer"] else None
    return Asked(row["check_in_id"], from_seconds(row["at"]), said)


async def offered(tx: Transaction, runner_id: int, check_in_id: int, now: datetime) -> None:
    """Note that it was offered at the end of this training."""
    tx.write(_sql.offered(runner_id=runner_id, check_in_id=check_in_id, now=to_seconds(now)))


async def answered(
    tx: Transaction, runner_id: int, check_in_id: int, said: Said, now: datetime
) -> None:
    """Note the answer to the offer that was made in this training."""
    tx.write(
        _sql.answered(
            runner_id=runner_id, check_in_id=check_in_id, answer=said.value, now=to_seconds(now)
        )
    )
