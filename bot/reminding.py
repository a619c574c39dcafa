"""The APScheduler job: claim what is due, send it, record it.

One job over an indexed table; its cost grows with what is due, not with the number of runners.
"""

from __future__ import annotations

from datetime import timedelta

import structlog
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError
from telegram.ext import Application, JobQueue

from bot.domain.people import Runner
from bot.domain.screening import Cleared
from bot.telegram import sending
from bot.telegram.limiter import Lane
from bot.telegram.services import Services
from bot.views import reminders as views
from storage import inbox, records, reminders, runners
from storage.database import Transaction
from storage.reminders import Due

log = structlog.get_logger()

BATCH = 20
"""What the reminder lane sends in about a second; no more is ever in flight."""
LEASE = timedelta(minutes=5)
USEFUL = timedelta(hours=3)
"""An after-run reminder that comes later than this helps nobody any more."""
KEEP_UPDATE_IDS = timedelta(days=2)


class Reminding:
    """Sends reminders that are due."""

    def __init__(self, services: Services, application: Application) -> None:  # type: ignore[type-arg]
        self._services, self._bot = services, application.bot
        self._closed = False

    def close(self) -> None:
        """Begin nothing any more; what is claimed becomes due again when its lease is over."""
        self._closed = True

    def schedule(self, queue: JobQueue, seconds: float) -> None:  # type: ignore[type-arg]
        """Look every few seconds; a late look is made up for once, never skipped."""
        options = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        queue.run_repeating(self._tick, seconds, first=0, job_kwargs=options)
        queue.run_repeating(self._tidy, timedelta(hours=1), first=60, job_kwargs=options)

    async def _tick(self, _context: object) -> None:
        await self.send_due()

    async def _tidy(self, _context: object) -> None:
        async with self._services.database.transaction() as tx:
            await inbox.prune(tx, self._services.clock() - KEEP_UPDATE_IDS)

    async def send_due(self) -> int:
        """Send one batch of what is due; how many that was."""
        now = self._services.clock()
        async with self._services.database.transaction() as tx:
            batch = await reminders.claim(tx, now, LEASE, BATCH)
        for due in batch:
            if not self._closed:
                await self._deal_with(due)
        return len(batch)

    async def _deal_with(self, due: Due) -> None:
        runner = await self._decide(due)
        if runner is None:
            return
        try:
            view = views.stretch_now(self._services.words.best(runner.language))
            await sending.send(self._bot, runner.chat_id, view, rate_limit_args=Lane.REMINDER)
        except RetryAfter as wait:
            await self._put_off(due, _seconds(wait))
        except Forbidden:
            await self._settle(due, "failed", "blocked", blocked=True)
        except BadRequest as refusal:
            await self._settle(due, "failed", refusal.message)
        except TelegramError as error:
            log.warning("reminder not sent", error=type(error).__name__)
            await self._put_off(due, LEASE)
        else:
            await self._settle(due, "sent")

    async def _decide(self, due: Due) -> Runner | None:
        """The runner to remind; None if it is not to be sent, with the reason in the ledger."""
        now = self._services.clock()
        async with self._services.database.transaction() as tx:
            reason = await self._reason_against(tx, due)
            if reason:
                await reminders.settle(tx, due, "expired", now, reason)
                return None
            await reminders.record(tx, due, "sending", now)
            return await runners.get(tx, due.runner_id)

    async def _reason_against(self, tx: Transaction, due: Due) -> str | None:
        """State is checked when sending, not when planning."""
        loaded = await records.load(tx, due.runner_id, 0)
        if loaded.runner is None or loaded.runner.blocked_at:
            return "blocked"
        if not isinstance(loaded.record.result, Cleared):
            return "screening open"
        if self._services.clock() - due.slot > USEFUL:
            return "too late to be useful"
        return None

    async def _settle(
        self, due: Due, state: str, reason: str | None = None, *, blocked: bool = False
    ) -> None:
        now = self._services.clock()
        async with self._services.database.transaction() as tx:
            await reminders.settle(tx, due, state, now, reason)
            if blocked:
                await runners.blocked(tx, due.runner_id, now)

    async def _put_off(self, due: Due, wait: timedelta) -> None:
        async with self._services.database.transaction() as tx:
            await reminders.put_off(tx, due, self._services.clock() + wait)


def _seconds(error: RetryAfter) -> timedelta:
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
