"""The APScheduler job: claim what is due, decide, send, record, plan the next.

One job over an indexed table: its cost grows with what is due, not with the number of runners.
A small batch is claimed for a while (a lease), marked as being sent, sent outside any
transaction, and settled one by one. After a kill whatever was marked and not settled is due
again when its lease is over, and then sent once more: at most one batch comes twice.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from telegram.error import TelegramError
from telegram.ext import Application, JobQueue

from bot.domain.reminders.deciding import (
    Circumstances,
    Decision,
    Expire,
    LedgerReason,
    Send,
    Skip,
    decide,
)
from bot.domain.reminders.outcomes import Arrived, Later, Outcome
from bot.steps import delivered
from bot.telegram.handling.services import Services
from bot.telegram.outgoing import sending
from bot.telegram.outgoing.limiter import Lane
from bot.telegram.outgoing.outcomes import outcome_of
from bot.views.reminders import reminder_messages as views
from bot.views.view import View
from storage import records
from storage.engine import erasing
from storage.engine.database import Row, Transaction
from storage.engine.savepoints import savepoint
from storage.records import Loaded
from storage.reminders import circumstances, claimed, deliveries, reminders
from storage.reminders.circumstances import Found, Known
from storage.reminders.claimed import Due
from storage.reminders.deliveries import DeliveryState
from storage.telegram import inbox

log = structlog.get_logger()

BATCH = 20
"""What the reminder lane sends in about a second; no more is ever in flight."""
LEASE = timedelta(minutes=2)
"""Longer than a batch takes on a slow network; after a kill its reminders are late by this."""
MOST_SENDINGS = 2
"""A slot whose sending was interrupted is sent once more, not for ever."""
KEEP_UPDATE_IDS = timedelta(days=2)
KEEP_LEDGER = timedelta(days=90)
"""Long enough to answer "why did I not get one?", and no longer."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A claimed slot that is to be sent now."""

    due: Due
    circumstances: Circumstances
    decision: Send
    chat_id: int
    loaded: Loaded


class Reminding:
    """Sends reminders that are due."""

    def __init__(self, services: Services, application: Application) -> None:  # type: ignore[type-arg]
        self._services, self._bot = services, application.bot
        self._closed = False

    def close(self) -> None:
        """Begin nothing any more: what is due waits for the next start."""
        self._closed = True

    def schedule(self, queue: JobQueue, seconds: float) -> None:  # type: ignore[type-arg]
        """Look every few seconds; a late look is made up for once, never skipped."""
        options = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        queue.run_once(self._revive, 0)
        queue.run_repeating(self._tick, seconds, first=0, job_kwargs=options)
        queue.run_repeating(self._tidy, timedelta(hours=1), first=60, job_kwargs=options)

    async def _revive(self, _context: object) -> None:
        async with self._services.database.transaction() as tx:
            await claimed.revive(tx)

    async def _tick(self, _context: object) -> None:
        while await self.send_due() == BATCH:
            pass

    async def _tidy(self, _context: object) -> None:
        now = self._services.clock()
        async with self._services.database.transaction() as tx:
            await inbox.prune(tx, now - KEEP_UPDATE_IDS)
            await deliveries.prune(tx, now - KEEP_LEDGER)
        if not await erasing.emptied(self._services.database):
            log.warning("another process keeps deleted rows in the write-ahead log")

    async def send_due(self) -> int:
        """Deal with one batch of what is due; how many that was."""
        if self._closed:
            return 0
        now = self._services.clock()
        async with self._services.database.transaction() as tx:
            batch = await claimed.claim(tx, now, LEASE, BATCH)
            to_send = await _decide_each(tx, batch, now)
        ends = await asyncio.gather(*map(self._send, to_send), return_exceptions=True)
        _report(ends)
        return len(batch)

    async def _send(self, one: Sending) -> Outcome:
        outcome = await self._attempt(one)
        now = self._services.clock()
        async with self._services.database.transaction() as tx:
            await delivered.ended(tx, one.due, one.circumstances, one.decision, outcome, now)
        return outcome

    async def _attempt(self, one: Sending) -> Outcome:
        if self._closed:
            return Later(LedgerReason.STOPPED, timedelta(0))
        try:
            await sending.send(
                self._bot, one.chat_id, self._view(one), rate_limit_args=Lane.REMINDER
            )
        except TelegramError as error:
            return outcome_of(error)
        return Arrived()

    def _view(self, one: Sending) -> View:
        language = one.loaded.runner.language if one.loaded.runner else None
        due = one.due
        coming = views.Coming(
            due.kind, due.slot.day, one.decision.note, due.name.about, due.fading
        )
        words = self._services.words.best(language)
        return views.reminder(words, coming, one.loaded.record, self._services.catalogue)


def _report(ends: Sequence[Outcome | BaseException]) -> None:
    """One line about a batch that did not go well."""
    for end in ends:
        if isinstance(end, Exception):
            # Its lease goes on; the others in the batch must not suffer for it.
            log.error("reminder broke", exc_info=end)
        elif isinstance(end, BaseException):
            raise end
    if failed := Counter(type(end).__name__.lower() for end in ends if end != Arrived()):
        log.warning("reminders not sent", **failed)


async def _decide_each(tx: Transaction, batch: Sequence[Row], now: datetime) -> list[Sending]:
    """What is to be sent; a row that cannot be dealt with keeps no other one back."""
    due = {row: found for row in batch if (found := await _read(tx, row, now))}
    known = await circumstances.load(tx, [*due.values()], now)
    decided = [await _decide_alone(tx, row, one, now) for row, one in zip(due, known, strict=True)]
    return [one for one in decided if one]


async def _read(tx: Transaction, row: Row, now: datetime) -> Due | None:
    try:
        return claimed.of(row)
    except Exception as error:
        await _put_aside(tx, row, error, now)
        return None


async def _decide_alone(tx: Transaction, row: Row, found: Found, now: datetime) -> Sending | None:
    try:
        async with savepoint(tx):
            return await _decide(tx, found.due, found.known(), now)
    except Exception as error:
        await _put_aside(tx, row, error, now)
        return None


async def _put_aside(tx: Transaction, row: Row, error: Exception, now: datetime) -> None:
    """Whatever is wrong with a row: due as it is, it would come first again, and again."""
    log.error("reminder put aside", exc_info=error)
    await claimed.broke(tx, row, now)


async def _decide(tx: Transaction, due: Due, known: Known, now: datetime) -> Sending | None:
    """What is to be sent, as things stand now; anything else is settled here."""
    if known.runner.blocked_at:
        await deliveries.ended(
            tx, due.name, due.slot, DeliveryState.SKIPPED, LedgerReason.BLOCKED, now
        )
        await reminders.stop_planning(tx, due.runner_id, now)
        return None
    if known.state is DeliveryState.SENT:
        await delivered.go_on(tx, due, known.circumstances, Skip(LedgerReason.CHANGED), now)
        return None
    decision = _decision(due, known, now)
    await delivered.decided(tx, due, known.circumstances, decision, now)
    if not isinstance(decision, Send):
        return None
    loaded = await records.load(tx, due.runner_id, 0)
    return Sending(due, known.circumstances, decision, known.runner.chat_id, loaded)


def _decision(due: Due, known: Known, now: datetime) -> Decision:
    if known.state is DeliveryState.SENDING and known.attempts >= MOST_SENDINGS:
        return Expire(LedgerReason.INTERRUPTED)
    return decide(due.kind, due.slot, known.circumstances, now)
