"""Reminders that are due, and the ledger of what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Transaction, named_queries
from storage.instants import from_seconds, to_seconds

_sql = named_queries("reminders")


@dataclass(frozen=True, slots=True)
class Due:
    """One slot of one reminder, claimed for sending."""

    runner_id: int
    kind: str
    slot: datetime


async def plan(tx: Transaction, runner_id: int, kind: str, at: datetime) -> None:
    """The next time this kind of reminder is for; the last word counts."""
    await _sql.plan(tx, runner_id=runner_id, kind=kind, at=to_seconds(at))


async def claim(tx: Transaction, now: datetime, lease: timedelta, batch: int) -> list[Due]:
    """Take a small batch of what is due; nobody else gets it while the lease runs."""
    return [
        Due(row["runner_id"], row["kind"], from_seconds(row["next_fire_at"]))
        async for row in _sql.claim(
            tx, now=to_seconds(now), lease_until=to_seconds(now + lease), batch=batch
        )
    ]


async def settle(
    tx: Transaction, due: Due, state: str, now: datetime, reason: str | None = None
) -> None:
    """Write into the ledger what became of a slot, and that it is over."""
    await record(tx, due, state, now, reason)
    await _sql.settle(tx, runner_id=due.runner_id, kind=due.kind, slot=to_seconds(due.slot))


async def record(
    tx: Transaction, due: Due, state: str, now: datetime, reason: str | None = None
) -> None:
    """Write into the ledger how far a slot has come."""
    await _sql.delivered(
        tx,
        runner_id=due.runner_id,
        kind=due.kind,
        slot=to_seconds(due.slot),
        state=state,
        reason=reason,
        now=to_seconds(now),
    )


async def put_off(tx: Transaction, due: Due, until: datetime) -> None:
    """It stays due, but not before `until`."""
    await _sql.put_off(
        tx,
        runner_id=due.runner_id,
        kind=due.kind,
        slot=to_seconds(due.slot),
        lease_until=to_seconds(until),
    )


async def cancel(tx: Transaction, runner_id: int, kind: str) -> None:
    """No more of this kind until it is planned again."""
    await _sql.cancel(tx, runner_id=runner_id, kind=kind)


async def state_of(tx: Transaction, due: Due) -> str | None:
    """How far a slot has come, if anything was tried yet."""
    state: str | None = await _sql.delivery_state(
        tx, runner_id=due.runner_id, kind=due.kind, slot=to_seconds(due.slot)
    )
    return state
