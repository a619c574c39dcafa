"""Check-ins that count: from the moment their light is shown, finished or not."""

from __future__ import annotations

from datetime import datetime

from bot.domain.back.rescreening import Checked
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Ending
from bot.domain.exercises.catalogue import Region
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("check_ins")

UNFINISHED = "unfinished"
"""Stands in `ending` while a check-in counts and is not finished; for good, if it is left."""


def recent(runner_id: int) -> Statement:
    """Reads the latest check-ins that asked about pain, newest first."""
    return _sql.recent(runner_id=runner_id)


def last_sore(runner_id: int) -> Statement:
    """Reads the latest of them in which something hurt."""
    return _sql.last_sore(runner_id=runner_id)


def of(row: Row) -> Checked:
    """A row as what the rules know of an earlier check-in."""
    return Checked(
        from_seconds(row["finished_at"]),
        Region(row["region"]) if row["region"] else None,
        row["pain"],
    )


async def answered(tx: Transaction, runner_id: int, check_in_id: int) -> Draft | None:
    """The answers of a finished check-in, as far as its last screen needs them."""
    row = await tx.first(_sql.get(runner_id=runner_id, id=check_in_id))
    if row is None:
        return None
    where = Where(row["region"]) if row["region"] else Where.NO_PAIN
    return Draft(
        id=row["id"],
        purpose=Purpose(row["purpose"]),
        opened_at=from_seconds(row["opened_at"]),
        where=where,
        pain=row["pain"],
        asked=(),
        without_training=True,
        rebuild=where is Where.NO_PAIN and row["ending"] != Ending.NO_PAIN,
    )


async def finish(
    tx: Transaction, runner_id: int, draft: Draft, ending: Ending, now: datetime
) -> None:
    """Keep a finished check-in: where and how much it hurt, and how it ended."""
    _keep(tx, runner_id, draft, ending.value, now)


async def keep_unfinished(tx: Transaction, runner_id: int, draft: Draft, now: datetime) -> None:
    """Keep where and how much it hurts, although the check-in goes on; it may be left."""
    _keep(tx, runner_id, draft, UNFINISHED, now)


def _keep(tx: Transaction, runner_id: int, draft: Draft, ending: str, now: datetime) -> None:
    region = draft.where.region if draft.where else None
    tx.write(
        _sql.finish(
            runner_id=runner_id,
            id=draft.id,
            purpose=draft.purpose.value,
            region=region.value if region else None,
            pain=draft.pain,
            opened_at=to_seconds(draft.opened_at),
            finished_at=to_seconds(now),
            ending=ending,
        )
    )


async def finished_at(tx: Transaction, runner_id: int, check_in_id: int) -> datetime | None:
    """When a check-in ended; None if it has not, even if it counts."""
    row = await tx.first(_sql.finished_at(runner_id=runner_id, id=check_in_id))
    return from_seconds(row["finished_at"]) if row else None


async def reopen(tx: Transaction, runner_id: int, check_in_id: int) -> None:
    """It is not over after all: something in it is taken back. What was told counts on."""
    tx.write(_sql.reopen(runner_id=runner_id, id=check_in_id))


async def drop(tx: Transaction, runner_id: int, check_in_id: int) -> None:
    """What was told in it was a slip: it does not count any more."""
    tx.write(_sql.drop(runner_id=runner_id, id=check_in_id))


async def hurt_more(tx: Transaction, runner_id: int, check_in_id: int, pain: int) -> None:
    """A higher number than was told in it, 0-10; a lower one changes nothing."""
    tx.write(_sql.hurt_more(runner_id=runner_id, id=check_in_id, pain=pain))
