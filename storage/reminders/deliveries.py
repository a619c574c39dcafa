"""The ledger: what became of each slot, and why.

States: planned, sending, sent, failed, expired, skipped. A slot is in it once, named by runner,
kind, what it is about, and the local day and time it is for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.domain.reminders.deciding import SlotKey, slot_key
from bot.domain.reminders.kinds import Kind
from bot.domain.time.schedule import Slot
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, seconds_or_none, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("deliveries")


class DeliveryState(StrEnum):
    """How far a slot has come."""

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One line of the ledger: what was due to a runner, and what became of it."""

    kind: Kind
    about: Kind | None
    day: date
    time: time
    at: datetime
    """When it was to be sent."""
    state: DeliveryState
    reason: str | None
    attempts: int
    """Sendings begun of which nobody knows how they ended."""
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Name:
    """Which reminder: a runner's, of a kind, about itself (a rule) or about another."""

    runner_id: int
    kind: Kind
    about: Kind | None = None

    def values(self) -> dict[str, object]:
        """The columns that name a reminder: `runner_id`, `kind`, `about`."""
        return {"runner_id": self.runner_id, "kind": self.kind, "about": self.about or ""}


async def planned(tx: Transaction, name: Name, now: datetime | None) -> None:
    """What stands in the reminder as its next slot; what was sent already stays as it is."""
    tx.write(_sql.planned(**name.values(), now=seconds_or_none(now)))


async def wished(tx: Transaction, name: Name, now: datetime | None) -> None:
    """The same for what a runner asks for once: their last word counts."""
    tx.write(_sql.wished(**name.values(), now=seconds_or_none(now)))


async def withdrawn(tx: Transaction, name: Name, reason: str, now: datetime | None) -> None:
    """Note why a planned reminder does not come."""
    tx.write(_sql.withdrawn(**name.values(), reason=reason, now=seconds_or_none(now)))


async def withdrawn_about(
    tx: Transaction, runner_id: int, about: Kind, reason: str, now: datetime | None
) -> None:
    """Whatever was planned once about a kind does not come."""
    tx.write(
        _sql.withdrawn_about(
            runner_id=runner_id, about=about, reason=reason, now=seconds_or_none(now)
        )
    )


async def withdrawn_all(tx: Transaction, runner_id: int, reason: str, now: datetime) -> None:
    """Note why nothing that was planned for a runner comes."""
    tx.write(_sql.withdrawn_all(runner_id=runner_id, reason=reason, now=to_seconds(now)))


async def taken(tx: Transaction, runner_id: int, kind: Kind, since: date) -> set[SlotKey]:
    """The slots of a rule from a day on that need no second sending."""
    rows = await tx.rows(_sql.taken(runner_id=runner_id, kind=kind, since=since.isoformat()))
    return {SlotKey(kind, row["day"], row["time"]) for row in rows}


def named(name: Name, slot: Slot) -> Statement:
    """Reads the ledger's line of one slot."""
    return _sql.get(**_named(name, slot))


async def begun(tx: Transaction, name: Name, slot: Slot, now: datetime) -> None:
    """It is being sent; nobody knows how that ends."""
    tx.write(_sql.begun(**_named(name, slot), now=to_seconds(now)))


async def ended(
    tx: Transaction,
    name: Name,
    slot: Slot,
    state: DeliveryState,
    reason: str | None,
    now: datetime,
) -> None:
    """Note what became of a slot, and why."""
    tx.write(_sql.ended(**_named(name, slot), state=state, reason=reason, now=to_seconds(now)))


async def broke(tx: Transaction, names: dict[str, object], reason: str, now: datetime) -> None:
    """What was open of a reminder has failed; `names` are its columns, readable or not."""
    tx.write(_sql.broke(**names, reason=reason, now=to_seconds(now)))


async def put_off(
    tx: Transaction, name: Name, slot: Slot, reason: str, at: datetime, now: datetime
) -> None:
    """It was not sent, and will be tried again later."""
    tx.write(
        _sql.put_off(**_named(name, slot), reason=reason, at=to_seconds(at), now=to_seconds(now))
    )


async def between(
    tx: Transaction, runner_id: int, since: datetime, until: datetime
) -> list[Delivery]:
    """The lines of a runner, by when they were to be sent."""
    rows = await tx.rows(
        _sql.between(runner_id=runner_id, since=to_seconds(since), until=to_seconds(until))
    )
    return list(map(of, rows))


async def prune(tx: Transaction, before: datetime, most: int) -> int:
    """Delete lines of what was due before a moment; how many that was."""
    return len(await tx.rows(_sql.prune(before=to_seconds(before), most=most)))


def of(row: Row) -> Delivery:
    """A row as a line of the ledger."""
    return Delivery(
        kind=Kind(row["kind"]),
        about=Kind(row["about"]) if row["about"] else None,
        day=date.fromisoformat(row["day"]),
        time=time.fromisoformat(row["time"]),
        at=from_seconds(row["at"]),
        state=DeliveryState(row["state"]),
        reason=row["reason"],
        attempts=row["attempts"],
        changed_at=from_seconds(row["changed_at"]),
    )


def _named(name: Name, slot: Slot) -> dict[str, object]:
    key = slot_key(name.kind, slot)
    return {**name.values(), "day": key.day, "time": key.time}
