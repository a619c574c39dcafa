"""Rows of reminders: rules that come again and again, one-offs that come once.

Each row has the one slot that is next; the ledger (`deliveries`) knows what became of all of
them, so what changes a slot changes its line there, too. When a rule comes next is decided in
`bot.steps.reminders.planning`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.domain.reminders.attention import REACTED, Attention
from bot.domain.reminders.deciding import LedgerReason
from bot.domain.reminders.fading import Fading
from bot.domain.reminders.kinds import Kind, subject_of
from bot.domain.reminders.planning import Repeats
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import Slot
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import instant_from, to_seconds
from storage.engine.queries import named_queries
from storage.reminders import deliveries
from storage.reminders.deliveries import Name
from storage.reminders.slots import (
    attention_from,
    attention_to,
    fading_from,
    fading_to,
    repeats_from,
    rule_to,
    slot_from,
    slot_to,
)

_sql = named_queries("reminders")


def rows_of(runner_id: int) -> Statement:
    """Reads all reminders of a runner, rules and one-offs, by when they are due."""
    return _sql.of_runner(runner_id=runner_id)


def of(row: Row) -> Reminder:
    """A row as a reminder; a one-off has no rule."""
    repeats = repeats_from(row)
    return Reminder(
        kind=Kind(row["kind"]),
        rule=repeats.rule if repeats else None,
        length=repeats.length if repeats else None,
        lengths_apart=repeats.apart if repeats else (),
        next=slot_from(row),
        attention=attention_from(row["attention"]),
        fading=fading_from(row["fading"]),
        after_run=bool(row["after_run"]),
        done_at=instant_from(row["done_at"]),
        about=Kind(row["about"]) if row["about"] else None,
    )


async def of_runner(tx: Transaction, runner_id: int) -> tuple[Reminder, ...]:
    """All reminders of a runner, the next one first; those without a next slot before it."""
    return tuple(map(of, await tx.rows(_sql.of_runner(runner_id=runner_id))))


async def attentions(tx: Transaction, runner_id: int) -> Mapping[Kind, Attention]:
    """How the runner takes each rule they have."""
    rows = await tx.rows(_sql.of_runner(runner_id=runner_id))
    kept = {row["kind"]: row["attention"] for row in rows if not row["about"]}
    return {kind: attention_from(kept[kind]) for kind in Kind if kind in kept}


async def set_rule(tx: Transaction, runner_id: int, kind: Kind, repeats: Repeats) -> None:
    """Keep a rule; it begins with full attention, and at every chosen time."""
    values = {**rule_to(repeats), "attention": attention_to(REACTED)}
    tx.write(_sql.set_rule(runner_id=runner_id, kind=kind, **values))


async def set_after_run(tx: Transaction, runner_id: int, kind: Kind) -> None:
    """It comes after each run instead of at a time of day: nothing is planned for it."""
    await deliveries.withdrawn(tx, Name(runner_id, kind), LedgerReason.CHANGED, None)
    tx.write(_sql.set_after_run(runner_id=runner_id, kind=kind, attention=attention_to(REACTED)))


async def in_zone(tx: Transaction, runner_id: int, kind: Kind, zone: str) -> None:
    """A rule goes by another clock from now on."""
    tx.write(_sql.move(runner_id=runner_id, kind=kind, zone=zone))


async def off(tx: Transaction, runner_id: int, kind: Kind) -> None:
    """No more of this kind, nor of what is about it."""
    await deliveries.withdrawn(tx, Name(runner_id, kind), LedgerReason.OFF, None)
    await drop_about(tx, runner_id, kind, LedgerReason.OFF, None)
    tx.write(_sql.off(runner_id=runner_id, kind=kind))


async def plan(tx: Transaction, runner_id: int, kind: Kind, slot: Slot, now: datetime) -> None:
    """The next slot of a rule, instead of the one that was planned."""
    name = Name(runner_id, kind)
    await deliveries.withdrawn(tx, name, LedgerReason.CHANGED, now)
    tx.write(_sql.plan(**name.values(), **slot_to(slot)))
    await deliveries.planned(tx, name, now)


async def once(
    tx: Transaction, runner_id: int, kind: Kind, slot: Slot, about: Kind | None = None
) -> None:
    """Plan something that comes once; the last word of each kind and subject counts.

    `about`: what a SNOOZE or NUDGE repeats (DAILY unless said); the others are about themselves.
    """
    name = Name(runner_id, kind, subject_of(kind, about))
    await deliveries.withdrawn(tx, name, LedgerReason.CHANGED, None)
    tx.write(_sql.once(**name.values(), **slot_to(slot)))
    await deliveries.wished(tx, name, None)


async def is_planned(
    tx: Transaction, runner_id: int, kind: Kind, about: Kind, at: datetime
) -> bool:
    """Whether exactly this comes once at that instant."""
    rows = map(of, await tx.rows(rows_of(runner_id)))
    mine = (r for r in rows if (r.kind, r.about) == (kind, about))
    return any(r.next is not None and r.next.at == at for r in mine)


async def attend(tx: Transaction, runner_id: int, kind: Kind, attention: Attention) -> None:
    """Keep how the runner takes a rule: reactions, silence, pace."""
    tx.write(_sql.attend(runner_id=runner_id, kind=kind, attention=attention_to(attention)))


async def fading_of(tx: Transaction, runner_id: int, kind: Kind) -> Fading:
    """How often the reminder of a kind comes; at every chosen time where there is none."""
    row = await tx.first(_sql.rule(runner_id=runner_id, kind=kind))
    return fading_from(row["fading"] if row else None)


async def fade(tx: Transaction, runner_id: int, kind: Kind, fading: Fading) -> None:
    """How often the reminder of a kind comes from now on."""
    tx.write(_sql.fade(runner_id=runner_id, kind=kind, fading=fading_to(fading)))


async def done(tx: Transaction, runner_id: int, kind: Kind, now: datetime) -> None:
    """Keep when the runner did what a rule asks for."""
    tx.write(_sql.done(runner_id=runner_id, kind=kind, now=to_seconds(now)))


async def stop_planning(tx: Transaction, runner_id: int, now: datetime) -> None:
    """Nothing is planned any more; the rules stay. For a runner who cannot be reached."""
    await deliveries.withdrawn_all(tx, runner_id, LedgerReason.BLOCKED, now)
    tx.write(_sql.drop_all_once(runner_id=runner_id))
    tx.write(_sql.stop_planning(runner_id=runner_id))


async def drop_once(
    tx: Transaction, name: Name, reason: LedgerReason, now: datetime | None
) -> None:
    """Delete a one-off, and note why it does not come."""
    await deliveries.withdrawn(tx, name, reason, now)
    tx.write(_sql.drop_once(**name.values()))


async def drop_about(
    tx: Transaction, runner_id: int, about: Kind, reason: LedgerReason, now: datetime | None
) -> None:
    """Delete every one-off about a kind, and note why."""
    await deliveries.withdrawn_about(tx, runner_id, about, reason, now)
    tx.write(_sql.drop_about(runner_id=runner_id, about=about))
