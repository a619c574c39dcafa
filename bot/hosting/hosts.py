"""The people who run this bot hear in the chat that something broke: numbers, nothing private."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from telegram.ext import Application, JobQueue

from bot.telegram.handling.services import Services
from bot.telegram.outgoing.telling import tell
from bot.views.view import View
from storage import troubles

EVERY = timedelta(hours=1)


class Hosts:
    """Tells those in `ADMIN_IDS`, at most once a day about each kind of trouble."""

    def __init__(
        self,
        services: Services,
        application: Application,  # type: ignore[type-arg]
        admins: Iterable[int],
    ) -> None:
        self._services, self._bot = services, application.bot
        self._admins = sorted(admins)

    def schedule(self, queue: JobQueue) -> None:  # type: ignore[type-arg]
        """Look every hour; without hosts there is nobody to tell."""
        if self._admins:
            queue.run_repeating(self.look, EVERY, first=EVERY / 12)

    async def look(self, _context: object) -> None:
        """Tell what broke since yesterday."""
        async with self._services.database.transaction() as tx:
            found = await troubles.untold(tx, self._services.clock())
        words = self._services.words.best(None)
        for what, count in found.items():
            view = View(words(f"host-{what}", count=count))
            for admin in self._admins:
                await tell(self._bot, admin, view)
