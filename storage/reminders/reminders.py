"""Rows of reminders: rules that come again and again, one-offs that come once.

Each row has the one slot that is next; the ledger (`deliveries`) knows what became of
all of them. A runner has at most one rule of a kind, and one one-off of a kind about another.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta

from bot.domain.reminders.attention import REACTED, there
from bot.domain.reminders.deciding import LedgerReason, slot_key
from bot.domain.reminders.fading import Fading
from bot.domain.reminders.kinds import REGULAR, Asks, Kind, subject_of
from bot.domain.reminders.people import Runner
from bot.domain.reminders.planning import Repeats, first_free, from_day_on
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import ONE_DAY, QuietHours, Rule, Slot, local
from storage.engine.database import Row, Statement, Transaction, named_queries
from storage.engine.instants import to_seconds
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
    """Reads all reminders of a runner."""
    return _sql.of_runner.sql, {"runner_id": runner_id}


def of(row: Row) -> Reminder:
    """A row as a reminder."""
    repeats = repeats_from(row)
    return Reminder(
        kind=Kind(row["kind"]),
        rule=repeats.rule if repeats else None,
        length=repeats.length if repeats else None,
        next=slot_from(row),
        attention=attention_from(row["attention"]),
        fading=fading_from(row["fading"]),
        after_run=bool(row["after_run"]),
        about=Kind(row["about"]) if row["about"] else None,
    )


async def of_runner(tx: Transaction, runner_id: int) -> tuple[Reminder, ...]:
    """All reminders of a runner, the next one first; those without a next slot before it."""
    return tuple([of(row) async for row in _sql.of_runner(tx, runner_id=runner_id)])


async def set_rule(
    tx: Transaction,
    runner: Runner,
    kind: Kind,
    rule: Rule,
    now: datetime,
    length: timedelta | None = None,
) -> Slot:
    """Keep a rule and plan its next slot, which is returned for the echo.

    Args:
        tx: the transaction.
        runner: whose it is; their quiet hours move the slot.
        kind: DAILY, TRAINING or POST_RUN.
        rule: when; for planned runs when they start.
        now: the slot comes strictly later.
        length: how long a planned run usually takes.
    """
    attention = attention_to(REACTED)
    values = {**rule_to(Repeats(rule, length)), "attention": attention}
    await _drop_about(tx, runner.id, kind, LedgerReason.CHANGED, now)
    await _sql.set_rule(tx, runner_id=runner.id, kind=kind, **values)
    return await _plan_anew(tx, runner.id, kind, Repeats(rule, length), runner.quiet, now)


async def set_after_run(tx: Transaction, runner_id: int, on: bool) -> None:
    """Stretching after each run instead of at a time of day: nothing is planned for it."""
    if on:
        await deliveries.withdrawn(tx, Name(runner_id, Kind.DAILY), LedgerReason.CHANGED, None)
        await _sql.set_after_run(
            tx, runner_id=runner_id, kind=Kind.DAILY, attention=attention_to(REACTED)
        )
    else:
        await _sql.not_after_run(tx, runner_id=runner_id, kind=Kind.DAILY)


async def off(tx: Transaction, runner_id: int, kind: Kind) -> None:
    """No more of this kind, nor of what is about it."""
    await deliveries.withdrawn(tx, Name(runner_id, kind), LedgerReason.OFF, None)
    await _drop_about(tx, runner_id, kind, LedgerReason.OFF, None)
    await _sql.off(tx, runner_id=runner_id, kind=kind)


async def once(
    tx: Transaction, runner_id: int, kind: Kind, slot: Slot, about: Kind | None = None
) -> None:
    """Plan something that comes once; the last word of each kind and subject counts.

    `about`: what a SNOOZE or NUDGE repeats (DAILY unless said); the others are about themselves.
    """
    name = Name(runner_id, kind, subject_of(kind, about))
    await deliveries.withdrawn(tx, name, LedgerReason.CHANGED, None)
    await _sql.once(tx, **name.values(), **slot_to(slot))
    await deliveries.wished(tx, name, None)


async def fading_of(tx: Transaction, runner_id: int, kind: Kind) -> Fading:
    """How often the reminder of a kind comes; at every chosen time where there is none."""
    row = await _sql.rule(tx, runner_id=runner_id, kind=kind)
    return fading_from(row["fading"] if row else None)


async def fade(tx: Transaction, runner_id: int, kind: Kind, fading: Fading) -> None:
    """How often the reminder of a kind comes from now on."""
    await _sql.fade(tx, runner_id=runner_id, kind=kind, fading=fading_to(fading))


async def reacted(tx: Transaction, runner_id: int, kind: Kind, now: datetime) -> None:
    """A tap on a reminder of this kind: full attention again, and its follow-up is cancelled."""
    for about in subjects(kind):
        await _sql.attend(tx, runner_id=runner_id, kind=about, attention=attention_to(REACTED))
        await _drop_once(tx, runner_id, Kind.NUDGE, about, LedgerReason.ANSWERED, now)
    await _break_silence(tx, runner_id, subjects(kind))


async def _break_silence(tx: Transaction, runner_id: int, answered: Collection[Kind]) -> None:
    """Who reacts to one reminder is there, so the silence about the others is over, too."""
    rows = [row async for row in _sql.of_runner(tx, runner_id=runner_id)]
    for row in rows:
        attention = attention_from(row["attention"])
        if not row["about"] and row["kind"] not in answered and there(attention) != attention:
            kept = attention_to(there(attention))
            await _sql.attend(tx, runner_id=runner_id, kind=row["kind"], attention=kept)


async def skip(tx: Transaction, runner_id: int, kind: Kind, day: date, now: datetime) -> None:
    """No more of this kind on a day, by its slots' own name; skipping is an answer, too."""
    await reacted(tx, runner_id, kind, now)
    reminders = await of_runner(tx, runner_id)
    for about in subjects(kind):
        await _drop_about(tx, runner_id, about, LedgerReason.ASKED, now)
        for reminder in reminders:
            if reminder.kind is about and reminder.about is None:
                await _let_day_by(tx, runner_id, reminder, day, now)


async def done(tx: Transaction, runner_id: int, kind: Kind, now: datetime) -> None:
    """What this kind asks for is done: what is due today needs not be sent."""
    await reacted(tx, runner_id, kind, now)
    await _sql.done(tx, runner_id=runner_id, kind=kind, now=to_seconds(now))
    await _drop_about(tx, runner_id, kind, LedgerReason.DONE, now)


async def stop_planning(tx: Transaction, runner_id: int, now: datetime) -> None:
    """Nothing is planned any more; the rules stay. For a runner who cannot be reached."""
    await deliveries.withdrawn_all(tx, runner_id, LedgerReason.BLOCKED, now)
    await _sql.drop_all_once(tx, runner_id=runner_id)
    await _sql.stop_planning(tx, runner_id=runner_id)


async def wake(tx: Transaction, runner_id: int, quiet: QuietHours, now: datetime) -> None:
    """Plan every rule anew, from now on: what was missed meanwhile does not come."""
    for reminder in await of_runner(tx, runner_id):
        if reminder.repeats and reminder.about is None:
            await _sql.attend(
                tx, runner_id=runner_id, kind=reminder.kind, attention=attention_to(REACTED)
            )
            await _plan_anew(tx, runner_id, reminder.kind, reminder.repeats, quiet, now)


async def replan(
    tx: Transaction, runner_id: int, zone: str | None, quiet: QuietHours, now: datetime
) -> None:
    """Plan what is next again in a new zone or with new quiet hours.

    The local day that is next stays the one that is next: none comes twice, none gets lost.
    """
    for reminder in await of_runner(tx, runner_id):
        if reminder.repeats and reminder.about is None:
            repeats = reminder.repeats.in_zone(zone)
            await _sql.move(tx, runner_id=runner_id, kind=reminder.kind, zone=repeats.rule.zone)
            if reminder.next:
                slot = from_day_on(repeats, reminder.next.day, quiet)
                await _plan(tx, runner_id, reminder.kind, slot, now)


def subjects(kind: Kind) -> tuple[Kind, ...]:
    """What a kind is about; a snooze or follow-up may be about any regular reminder."""
    return REGULAR if kind.facts.asks is Asks.AGAIN else (kind,)


async def _let_day_by(
    tx: Transaction, runner_id: int, reminder: Reminder, day: date, now: datetime
) -> None:
    slot, repeats = reminder.next, reminder.repeats
    if slot is None or repeats is None or slot.day != day:
        return
    await deliveries.withdrawn(tx, Name(runner_id, reminder.kind), LedgerReason.ASKED, now)
    # the decision at sending time moves it out of the quiet hours, should they begin earlier
    later = from_day_on(repeats, slot.day + ONE_DAY, NEVER_QUIET)
    await _plan(tx, runner_id, reminder.kind, later, now)


NEVER_QUIET = QuietHours(start=QuietHours().end)


async def _plan_anew(
    tx: Transaction,
    runner_id: int,
    kind: Kind,
    repeats: Repeats,
    quiet: QuietHours,
    now: datetime,
) -> Slot:
    """The first slot after now that was not sent already."""
    since = local(now, repeats.rule.zone).date() - 2 * ONE_DAY
    taken = await deliveries.taken(tx, runner_id, kind, since)
    slot = first_free(repeats, now, quiet, lambda slot: slot_key(kind, slot) not in taken)
    await _plan(tx, runner_id, kind, slot, now)
    return slot


async def _plan(tx: Transaction, runner_id: int, kind: Kind, slot: Slot, now: datetime) -> None:
    name = Name(runner_id, kind)
    await deliveries.withdrawn(tx, name, LedgerReason.CHANGED, now)
    await _sql.plan(tx, **name.values(), **slot_to(slot))
    await deliveries.planned(tx, name, now)


async def _drop_once(
    tx: Transaction,
    runner_id: int,
    kind: Kind,
    about: Kind,
    reason: LedgerReason,
    now: datetime | None,
) -> None:
    await deliveries.withdrawn(tx, Name(runner_id, kind, about), reason, now)
    await _sql.drop_once(tx, runner_id=runner_id, kind=kind, about=about)


async def _drop_about(
    tx: Transaction, runner_id: int, about: Kind, reason: LedgerReason, now: datetime | None
) -> None:
    await deliveries.withdrawn_about(tx, runner_id, about, reason, now)
    await _sql.drop_about(tx, runner_id=runner_id, about=about)
