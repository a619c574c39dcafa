"""What is due: claimed, decided as things stand now, and noted as being sent.

A few in one transaction, but each reminder in a savepoint: a row that cannot be dealt with
keeps no other one back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.domain.reminders.deciding import Decision, Expire, LedgerReason, Send, Skip, decide
from bot.steps.reminders import circumstances, delivered
from bot.steps.reminders.circumstances import Found, Known
from bot.steps.reminders.sending import Sending
from storage.engine.database import DatabaseFault, Row, Transaction
from storage.engine.savepoints import savepoint
from storage.reminders import claimed
from storage.reminders.claimed import Claimed
from storage.reminders.deliveries import DeliveryState

log = structlog.get_logger()

BATCH = 20
"""What the reminder lane sends in about a second; no more is ever in flight."""
AT_ONCE = 5
"""Claimed and decided in one transaction: of a batch, so that taps come in between."""
LEASE = timedelta(minutes=2)
"""Longer than a batch takes on a slow network; after a kill its reminders are late by this."""
MOST_SENDINGS = 2
"""A slot whose sending was interrupted is sent once more, not for ever."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What was due, as far as one look takes it."""

    size: int
    """How many were claimed; as many as were wanted: there may be more."""
    to_send: tuple[Sending, ...]

    def __add__(self, more: Batch) -> Batch:
        return Batch(self.size + more.size, (*self.to_send, *more.to_send))


async def claim(tx: Transaction, now: datetime) -> Batch:
    """Take a few for a while (a lease); what of them is to be sent now."""
    rows = await claimed.claim(tx, now, LEASE, AT_ONCE)
    readable = {row: one for row in rows if (one := await _read(tx, row, now))}
    found = await circumstances.load(tx, [*readable.values()], now)
    decided = [
        await _decide_alone(tx, row, one, now) for row, one in zip(readable, found, strict=True)
    ]
    return Batch(len(rows), tuple(one for one in decided if one))


async def _read(tx: Transaction, row: Row, now: datetime) -> Claimed | None:
    try:
        return claimed.of(row)
    except Exception as error:
        await _put_aside(tx, row, error, now)
        return None


async def _decide_alone(tx: Transaction, row: Row, found: Found, now: datetime) -> Sending | None:
    try:
        async with savepoint(tx):
            return await _decide(tx, found.known(), now)
    except DatabaseFault:
        raise  # nothing is wrong with the row: all of it is tried again
    except Exception as error:
        await _put_aside(tx, row, error, now)
        return None


async def _put_aside(tx: Transaction, row: Row, error: Exception, now: datetime) -> None:
    """Whatever is wrong with a row: due as it is, it would come first again, and again."""
    log.error("reminder put aside", exc_info=error)
    await claimed.broke(tx, row, now)


async def _decide(tx: Transaction, known: Known, now: datetime) -> Sending | None:
    """What is to be sent, as things stand now; anything else is over here."""
    if known.runner.blocked_at:
        await delivered.not_reached(tx, known, now)
        return None
    if known.state is DeliveryState.SENT:
        await delivered.go_on(tx, known, Skip(LedgerReason.CHANGED), now)
        return None
    decision = _decision(known, now)
    await delivered.decided(tx, known, decision, now)
    if not isinstance(decision, Send):
        return None
    return Sending(known, decision)


def _decision(known: Known, now: datetime) -> Decision:
    if known.state is DeliveryState.SENDING and known.attempts >= MOST_SENDINGS:
        return Expire(LedgerReason.INTERRUPTED)
    return decide(known.claimed.kind, known.claimed.slot, known.circumstances, now)
