"""What became of something due, written down: the ledger's line, and the rule's next slot."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from bot.domain.reminders.deciding import (
    Circumstances,
    Decision,
    Expire,
    LedgerReason,
    Move,
    Send,
    Skip,
    follow_up,
    refaded,
    remember,
)
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.outcomes import (
    Arrived,
    Gone,
    Later,
    MovedChat,
    Outcome,
    Refused,
    again_at,
)
from bot.domain.reminders.planning import from_day_on
from bot.domain.time.schedule import ONE_DAY
from storage.engine.database import Transaction
from storage.reminders import claimed, deliveries, reminders
from storage.reminders.claimed import Due
from storage.reminders.deliveries import DeliveryState
from storage.runner import runners


async def decided(
    tx: Transaction, due: Due, circumstances: Circumstances, decision: Decision, now: datetime
) -> None:
    """Write down a decision; one to send is only begun, and its outcome follows."""
    match decision:
        case Send():
            await deliveries.begun(tx, due.name, due.slot, now)
        case Move(to):
            await claimed.advance(tx, due, to, due.attention, due.fading, now)
        case Skip(reason):
            await deliveries.ended(tx, due.name, due.slot, DeliveryState.SKIPPED, reason, now)
            await go_on(tx, due, circumstances, decision, now)
        case Expire(reason):
            await deliveries.ended(tx, due.name, due.slot, DeliveryState.EXPIRED, reason, now)
            await go_on(tx, due, circumstances, decision, now)
        case _:
            assert_never(decision)


async def ended(
    tx: Transaction,
    due: Due,
    circumstances: Circumstances,
    sent: Send,
    outcome: Outcome,
    now: datetime,
) -> None:
    """Write down how a sending ended."""
    match outcome:
        case Arrived(doubt):
            await deliveries.ended(tx, due.name, due.slot, DeliveryState.SENT, doubt, now)
            await _follow_up(tx, due, circumstances, now)
            await go_on(tx, due, circumstances, sent, now)
        case Later(reason):
            until = again_at(outcome, due.slot.at, now)
            await claimed.put_off(tx, due, until, reason, now)
        case MovedChat(chat_id):
            await runners.moved(tx, due.runner_id, chat_id)
            await claimed.put_off(tx, due, now, LedgerReason.UNREACHABLE, now)
        case Gone(reason):
            await deliveries.ended(tx, due.name, due.slot, DeliveryState.FAILED, reason, now)
            await runners.blocked(tx, due.runner_id, now)
        case Refused():
            await deliveries.ended(
                tx, due.name, due.slot, DeliveryState.FAILED, LedgerReason.REFUSED, now
            )
            await go_on(tx, due, circumstances, Skip(LedgerReason.REFUSED), now)
        case _:
            assert_never(outcome)


async def go_on(
    tx: Transaction, due: Due, circumstances: Circumstances, decision: Decision, now: datetime
) -> None:
    """Plan the rule's next slot, in which no local day comes twice; a one-off is over."""
    if due.repeats is None or due.name.about is not None:
        await claimed.over(tx, due)
        return
    following = from_day_on(due.repeats, due.slot.day + ONE_DAY, circumstances.quiet)
    attention = remember(due.attention, due.kind, due.slot, decision, circumstances.attention)
    fading = refaded(due.fading, due.slot, decision)
    await claimed.advance(tx, due, following, attention, fading, now)


async def _follow_up(
    tx: Transaction, due: Due, circumstances: Circumstances, now: datetime
) -> None:
    """Only rules are followed up; what the runner asked for once needs no second word."""
    if due.name.about is None and (slot := follow_up(due.kind, due.slot, now, circumstances)):
        await reminders.once(tx, due.runner_id, Kind.NUDGE, slot, due.kind)
