"""When a rule comes next: planned anew when it, the clock or the quiet hours change."""

from __future__ import annotations

from datetime import date, datetime

from bot.domain.reminders.attention import REACTED
from bot.domain.reminders.deciding import LedgerReason, slot_key
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.one_offs import morning_of, next_morning
from bot.domain.reminders.people import Runner
from bot.domain.reminders.planning import Repeats, first_free, from_day_on
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import ONE_DAY, QuietHours, Slot, local
from storage.engine.database import Transaction
from storage.reminders import deliveries, reminders
from storage.reminders.deliveries import Name

NEVER_QUIET = QuietHours(start=QuietHours().end)


async def set_rule(
    tx: Transaction, runner: Runner, kind: Kind, repeats: Repeats, now: datetime
) -> Slot:
    """Keep a rule and plan its next slot, which is returned for the echo.

    Args:
        tx: the transaction.
        runner: whose it is; their quiet hours move the slot.
        kind: one that comes again and again.
        repeats: when; for planned runs when they start, and how long they usually take.
        now: the slot comes strictly later.
    """
    await reminders.drop_about(tx, runner.id, kind, LedgerReason.CHANGED, now)
    await reminders.set_rule(tx, runner.id, kind, repeats)
    return await _plan_anew(tx, runner, kind, repeats, now)


async def wake(tx: Transaction, runner: Runner, now: datetime) -> None:
    """Plan every rule anew, from now on: what was missed meanwhile does not come."""
    for reminder in await reminders.of_runner(tx, runner.id):
        if reminder.repeats:
            await reminders.attend(tx, runner.id, reminder.kind, REACTED)
            await _plan_anew(tx, runner, reminder.kind, reminder.repeats, now)


async def replan(
    tx: Transaction, runner_id: int, zone: str | None, quiet: QuietHours, now: datetime
) -> None:
    """Plan what is next again in a new zone or with new quiet hours.

    The local day that is next stays the one that is next: none comes twice, none gets lost.
    """
    for reminder in await reminders.of_runner(tx, runner_id):
        if reminder.repeats:
            repeats = reminder.repeats.in_zone(zone)
            await reminders.in_zone(tx, runner_id, reminder.kind, repeats.rule.zone)
            if reminder.next:
                slot = from_day_on(repeats, reminder.next.day, quiet)
                await reminders.plan(tx, runner_id, reminder.kind, slot, now)


async def move_morning(tx: Transaction, runner: Runner, zone: str, now: datetime) -> None:
    """The question that waits for a morning comes on the morning of the new zone.

    Who travels keeps the day. As long as no zone was known the day was a guess, too: then it is
    the next morning from now on, for the zone is asked for at the end of what it is about.
    """
    for reminder in await reminders.of_runner(tx, runner.id):
        if reminder.kind is Kind.MORNING and reminder.next:
            slot = next_morning(now, zone, runner.quiet)
            if runner.zone:
                slot = morning_of(reminder.next.day, zone, runner.quiet)
            await reminders.once(tx, runner.id, Kind.MORNING, slot)


async def let_day_by(
    tx: Transaction, runner_id: int, reminder: Reminder, day: date, now: datetime
) -> None:
    """The slot of a day does not come, because the runner has said so."""
    slot, repeats = reminder.next, reminder.repeats
    if slot is None or repeats is None or slot.day != day:
        return
    await deliveries.withdrawn(tx, Name(runner_id, reminder.kind), LedgerReason.ASKED, now)
    # the decision at sending time moves it out of the quiet hours, should they begin earlier
    later = from_day_on(repeats, slot.day + ONE_DAY, NEVER_QUIET)
    await reminders.plan(tx, runner_id, reminder.kind, later, now)


async def _plan_anew(
    tx: Transaction, runner: Runner, kind: Kind, repeats: Repeats, now: datetime
) -> Slot:
    """The first slot after now that was not sent already."""
    since = local(now, repeats.rule.zone).date() - 2 * ONE_DAY
    taken = await deliveries.taken(tx, runner.id, kind, since)
    slot = first_free(repeats, now, runner.quiet, lambda slot: slot_key(kind, slot) not in taken)
    await reminders.plan(tx, runner.id, kind, slot, now)
    return slot
