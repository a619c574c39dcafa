"""What is claimed for sending: reminders whose time has come, in small batches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.reminders.attention import Attention
from bot.domain.reminders.deciding import LedgerReason
from bot.domain.reminders.fading import Fading
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Slot
from storage.engine.database import Row, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries
from storage.reminders import deliveries
from storage.reminders.deliveries import Name
from storage.reminders.slots import (
    attention_from,
    attention_to,
    fading_from,
    fading_to,
    repeats_from,
    slot_from,
    slot_to,
)

_sql = named_queries("claimed")


@dataclass(frozen=True, slots=True)
class Claimed:
    """One slot of one reminder, claimed for sending; nobody else gets it during the lease."""

    name: Name
    slot: Slot
    repeats: Repeats | None
    attention: Attention
    fading: Fading
    done_at: datetime | None
    lease_until: datetime

    @property
    def kind(self) -> Kind:
        """The kind of the reminder that is claimed."""
        return self.name.kind

    @property
    def runner_id(self) -> int:
        """The runner whose reminder is claimed."""
        return self.name.runner_id

    def values(self) -> dict[str, object]:
        """As columns: the row, as long as it is still claimed."""
        return {**self.name.values(), "lease_until": to_seconds(self.lease_until)}


async def claim(tx: Transaction, now: datetime, lease: timedelta, batch: int) -> list[Row]:
    """Take a small batch of what is due.

    The rows are read one by one with `of`, because one of them may be unreadable.
    """
    until = to_seconds(now + lease)
    return await tx.rows(_sql.claim(now=to_seconds(now), lease_until=until, batch=batch))


async def broke(tx: Transaction, row: Row, now: datetime) -> None:
    """A row that could not be dealt with is put aside until the next start."""
    names = {name: row[name] for name in ("runner_id", "kind", "about")}
    tx.write(_sql.broke(**names, lease_until=row["due_at"]))
    await deliveries.broke(tx, names, LedgerReason.BROKEN, now)


async def revive(tx: Transaction, most: int) -> int:
    """What broke is looked at once more: a newer version or newer time zones may know better.

    How many those were; as many as `most`: there may be more.
    """
    return len(await tx.rows(_sql.revive(most=most)))


async def advance(tx: Transaction, one: Claimed, following: Slot, now: datetime) -> None:
    """The rule's next slot, with the attention and fading that it has by now."""
    kept = {"attention": attention_to(one.attention), "fading": fading_to(one.fading)}
    tx.write(_sql.advance(**one.values(), **slot_to(following), **kept))
    await deliveries.planned(tx, one.name, now)


async def over(tx: Transaction, one: Claimed) -> None:
    """A one-off has come, or will not come."""
    tx.write(_sql.over(**one.values()))


async def put_off(
    tx: Transaction, one: Claimed, until: datetime, reason: str, now: datetime
) -> None:
    """It stays due under its own name, but not before `until`."""
    tx.write(_sql.put_off(**one.values(), at=to_seconds(until)))
    await deliveries.put_off(tx, one.name, one.slot, reason, until, now)


def of(row: Row) -> Claimed:
    """A claimed row.

    Raises:
        ValueError: it has no slot (or whatever else is wrong with it).
    """
    slot = slot_from(row)
    if slot is None:
        raise ValueError("a reminder is due that is not for any time")
    return Claimed(
        name=Name(
            row["runner_id"], Kind(row["kind"]), Kind(row["about"]) if row["about"] else None
        ),
        slot=slot,
        repeats=repeats_from(row),
        attention=attention_from(row["attention"]),
        fading=fading_from(row["fading"]),
        done_at=from_seconds(row["done_at"]) if row["done_at"] else None,
        lease_until=from_seconds(row["due_at"]),
    )
