"""What became of a claimed reminder, written down: the ledger's line, and the rule's next slot."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.domain.reminders.deciding import (
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
from bot.steps.planning import reach
from bot.steps.reminders.circumstances import Known
from bot.steps.reminders.sending import Sending
from storage.engine.database import Transaction
from storage.reminders import claimed, deliveries, reminders
from storage.reminders.deliveries import DeliveryState
from storage.runner import runners


async def decided(tx: Transaction, known: Known, decision: Decision, now: datetime) -> None:
    """Write down a decision; one to send is only begun, and its outcome follows."""
    one = known.claimed
    match decision:
        case Send():
            await deliveries.begun(tx, one.name, one.slot, now)
        case Move(to):
            await claimed.advance(tx, one, to, now)
        case Skip(reason):
            await _line(tx, known, DeliveryState.SKIPPED, reason, now)
            await go_on(tx, known, decision, now)
        case Expire(reason):
            await _line(tx, known, DeliveryState.EXPIRED, reason, now)
            await go_on(tx, known, decision, now)
        case _:
            assert_never(decision)


async def not_reached(tx: Transaction, known: Known, now: datetime) -> None:
    """Its runner has blocked the bot: nothing is planned for them any more."""
    await _line(tx, known, DeliveryState.SKIPPED, LedgerReason.BLOCKED, now)
    await reminders.stop_planning(tx, known.runner.id, now)


async def ended(tx: Transaction, sent: Sending, outcome: Outcome, now: datetime) -> None:
    """Write down how a sending ended: the ledger's line, and when the rule comes next."""
    known, one = sent.known, sent.known.claimed
    match outcome:
        case Arrived(doubt):
            await _line(tx, known, DeliveryState.SENT, doubt, now)
            await _follow_up(tx, known, now)
            await go_on(tx, known, sent.send, now)
        case Later(reason):
            await claimed.put_off(tx, one, again_at(outcome, one.slot.at, now), reason, now)
        case MovedChat(chat_id):
            await runners.moved(tx, one.runner_id, chat_id)
            await claimed.put_off(tx, one, now, LedgerReason.UNREACHABLE, now)
        case Gone(reason):
            await _line(tx, known, DeliveryState.FAILED, reason, now)
            await reach.blocked(tx, one.runner_id, now)
        case Refused():
            await _line(tx, known, DeliveryState.FAILED, LedgerReason.REFUSED, now)
            await go_on(tx, known, Skip(LedgerReason.REFUSED), now)
        case _:
            assert_never(outcome)


async def go_on(tx: Transaction, known: Known, decision: Decision, now: datetime) -> None:
    """Plan the rule's next slot, in which no local day comes twice; a one-off is over."""
    one, seen = known.claimed, known.circumstances
    if one.repeats is None or one.name.about is not None:
        await claimed.over(tx, one)
        return
    following = from_day_on(one.repeats, one.slot.day + ONE_DAY, seen.quiet)
    then = replace(
        one,
        attention=remember(one.attention, one.kind, one.slot, decision, seen.attention),
        fading=refaded(one.fading, one.slot, decision),
    )
    await claimed.advance(tx, then, following, now)


async def _follow_up(tx: Transaction, known: Known, now: datetime) -> None:
    """Only rules are followed up; what the runner asked for once needs no second word."""
    one = known.claimed
    if one.name.about is not None:
        return
    if slot := follow_up(one.kind, one.slot, now, known.circumstances):
        await reminders.once(tx, one.runner_id, Kind.NUDGE, slot, one.kind)


async def _line(
    tx: Transaction, known: Known, state: DeliveryState, reason: LedgerReason | None, now: datetime
) -> None:
    one = known.claimed
    await deliveries.ended(tx, one.name, one.slot, state, reason, now)
