"""Updates that could not even be opened: the runner is told, and they are tried again.

While one is held, nothing newer of its runner is handled (`lines.py`): an answer to a safety
question must not be overtaken by the tap that follows it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

import structlog
from telegram import Update
from telegram.error import TelegramError

from bot.telegram.handling.services import Services
from bot.telegram.outgoing import sending
from bot.views.view import View
from storage.engine.database import DatabaseFault
from storage.telegram import inbox as rows

log = structlog.get_logger()

WAITS = (1.0, 3.0, 9.0)
"""Seconds before the second, third and fourth try; a lock is waited for in each of them, too."""


@dataclass(slots=True)
class _Retry:
    update: Update
    tries: int = 0


class Retries:
    """At most one update of each runner: the first that the store has to give back."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._held: dict[int, _Retry] = {}
        self.waits = WAITS

    def of(self, runner: int) -> Update | None:
        """What is held of a runner's."""
        held = self._held.get(runner)
        return held.update if held else None

    def done(self, runner: int) -> None:
        """Nothing of this runner's is held any more: it has been handled."""
        self._held.pop(runner, None)

    async def failed(self, runner: int, update: Update, fault: Exception) -> float:
        """One more try has failed; in how many seconds to go on with what is first then.

        What is no `DatabaseFault` will not be better in a moment, so it is put aside at once.
        The mark travels with the next transaction: what is newer is never handled without.
        """
        held = self._held.setdefault(runner, _Retry(update))
        held.tries += 1
        error_id, update_id = secrets.token_hex(4), update.update_id
        error = fault.kind if isinstance(fault, DatabaseFault) else type(fault).__name__
        log.error("held up", id=error_id, update_id=update_id, tries=held.tries, error=error)
        if isinstance(fault, DatabaseFault) and held.tries <= len(self.waits):
            if held.tries == 1:
                await self._tell(update, "error-held")
            return self.waits[held.tries - 1]
        self.done(runner)
        await self._give_up(update, error_id)
        return 0.0

    async def put_aside(self, update: Update) -> None:
        """It was under way in so many kills that it is not tried again, and does not count."""
        error_id = secrets.token_hex(4)
        log.error("update put aside", id=error_id, update_id=update.update_id)
        await self._tell(update, "error-given-up", id=error_id)

    async def _give_up(self, update: Update, error_id: str) -> None:
        self._services.database.later(rows.put_aside(update.update_id))
        await self._tell(update, "error-given-up", id=error_id)

    async def _tell(self, update: Update, key: str, **more: str) -> None:
        """Answer the tap and say it, in the language that Telegram names: no row is at hand."""
        chat, user, query = update.effective_chat, update.effective_user, update.callback_query
        if chat is None or not (query or update.message):
            return
        words = self._services.words.best(user.language_code if user else None)
        bot = update.get_bot()
        try:
            if query:
                await sending.answer_query(bot, query.id, None)
            await sending.send(bot, chat.id, View(words(key, **more)))
        except TelegramError as failure:
            update_id, error = update.update_id, type(failure).__name__
            log.warning("apology not sent", update_id=update_id, error=error)
