"""The APScheduler job: look for what is due, send it, and have it written down.

One job over an indexed table: its cost grows with what is due, not with the number of runners.
A small batch is claimed and marked as being sent (`bot.steps.reminders.claiming`), sent outside
any transaction, and noted one by one (`bot.steps.reminders.delivered`). After a kill whatever was
marked and not noted is due again when its lease is over, and then sent once more: at most one
batch comes twice.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

import structlog
from telegram.error import TelegramError
from telegram.ext import Application, JobQueue

from bot.domain.reading.lately import ALONG, NET_AGAIN
from bot.domain.reminders.attention import Note
from bot.domain.reminders.deciding import LedgerReason
from bot.domain.reminders.live import Role
from bot.domain.reminders.outcomes import Arrived, Later, MovedChat, Outcome
from bot.domain.reminders.people import Runner
from bot.steps.reminders import claiming, delivered
from bot.steps.reminders.claiming import AT_ONCE, BATCH, Batch
from bot.steps.reminders.sending import Sending
from bot.telegram.handling.services import Services
from bot.telegram.outgoing import left_cards, sending
from bot.telegram.outgoing.limiter import Lane
from bot.telegram.outgoing.outcomes import outcome_of
from bot.vitals.metrics import Became
from storage.back import nets
from storage.engine import erasing
from storage.engine.database import DatabaseFault, Transaction
from storage.reminders import claimed, deliveries
from storage.runner import runners, said
from storage.telegram import inbox

log = structlog.get_logger()

KEEP_UPDATE_IDS = timedelta(days=2)
SOME = 50
"""Rows of a job that runs over everybody's, in one transaction: some milliseconds."""
KEEP_LEDGER = timedelta(days=90)
"""Long enough to answer "why did I not get one?", and no longer."""


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
        await self._by_and_by(claimed.revive)

    async def _tick(self, _context: object) -> None:
        while await self.send_due() == BATCH:
            pass

    async def _tidy(self, _context: object) -> None:
        now = self._services.clock()
        await self._by_and_by(lambda tx, most: inbox.prune(tx, now - KEEP_UPDATE_IDS, most))
        await self._by_and_by(lambda tx, most: deliveries.prune(tx, now - KEEP_LEDGER, most))
        await self._by_and_by(lambda tx, most: nets.prune(tx, now - NET_AGAIN, most))
        bot, services = self._bot, self._services
        await left_cards.take_away(services.database, bot, services.media, services.words, now)
        if not await erasing.emptied(self._services.database):
            log.warning("another process keeps deleted rows in the write-ahead log")

    async def _by_and_by(self, work: Callable[[Transaction, int], Awaitable[int]]) -> None:
        """A job over the rows of everybody, some in each transaction: taps come in between."""
        done = SOME
        while done == SOME and not self._closed:
            async with self._services.database.transaction() as tx:
                done = await work(tx, SOME)

    async def send_due(self) -> int:
        """Deal with one batch of what is due; how many that was."""
        if self._closed:
            return 0
        batch = await self._claimed(self._services.clock())
        self._services.vitals.looked()
        self._services.metrics.needless(batch.size - len(batch.to_send))
        ends = await asyncio.gather(*map(self._send, batch.to_send), return_exceptions=True)
        self._count(batch.to_send, ends)
        _report(ends)
        return batch.size

    async def _claimed(self, now: datetime) -> Batch:
        """A batch of what is due, a few at a time."""
        batch = more = await self._few(now)
        while more.size == AT_ONCE and batch.size < BATCH:
            try:
                more = await self._few(now)
            except DatabaseFault as fault:  # the rest is due as it was; these are to be sent
                log.warning("reminders wait for the database", error=fault.kind)
                break
            batch += more
        return batch

    async def _few(self, now: datetime) -> Batch:
        async with self._services.database.transaction() as tx:
            await said.let_go(tx, now - ALONG)
            return await claiming.claim(tx, now)

    async def _send(self, one: Sending) -> Outcome:
        outcome, came = await self._attempt(one)
        now, runner = self._services.clock(), one.known.runner
        async with self._services.database.transaction(runner.id, brief=True) as tx:
            await delivered.ended(tx, one, outcome, now)
            if outcome == Arrived():
                tx.write(runners.put_in_front(runner.id, one.front))
            if came is not None:
                tx.write(runners.reminded(runner.id, *came))
        if came is not None:
            await self._retire_before(runner, came[1])
        return outcome

    def _count(self, tried: Sequence[Sending], ends: Sequence[Outcome | BaseException]) -> None:
        now = self._services.clock()
        for one, end in zip(tried, ends, strict=True):
            lag = (now - one.known.claimed.slot.at).total_seconds()
            self._services.metrics.reminded(_became(end), lag)

    async def _attempt(self, one: Sending) -> tuple[Outcome, tuple[int, Role] | None]:
        """What became of it, and its message with its role, if its buttons are only for today."""
        if self._closed:
            return Later(LedgerReason.STOPPED, timedelta(0)), None
        chat_id = one.known.runner.chat_id
        view = one.message(self._services.words, self._services.catalogue)
        try:
            sent = await sending.send(self._bot, chat_id, view, lane=Lane.REMINDER)
        except TelegramError as error:
            return outcome_of(error), None
        if view.role is None or one.send.note is not Note.NONE:  # a note waits for its answer
            return Arrived(), None
        return Arrived(), (sent.message_id, view.role)

    async def _retire_before(self, runner: Runner, role: Role) -> None:
        """The one before of this kind loses its buttons; what else is asked stays open."""
        before = runner.live.of(role)
        if before is None:
            return
        try:
            await sending.rebutton(self._bot, runner.chat_id, before, ())
        except TelegramError as error:
            log.warning("buttons left", error=type(error).__name__)
        self._services.shown.forget(runner.chat_id, before)


def _became(end: Outcome | BaseException) -> Became:
    match end:
        case Arrived():
            return Became.SENT
        case Later() | MovedChat():
            return Became.PUT_OFF
        case _:
            return Became.FAILED


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
