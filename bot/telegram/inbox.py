"""Nothing received is lost.

Updates are stored before they are confirmed to Telegram; a tap's effects and its mark
"committed" are one transaction; what a killed process left behind is replayed at start.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, cast

import structlog
from telegram import Bot, Update
from telegram.request import BaseRequest

from bot.telegram.floods import Floods
from bot.telegram.order import runner_of
from bot.telegram.services import Services
from bot.telegram.through import Through
from bot.telegram.turn import open_turn
from storage import inbox as rows
from storage.inbox import Received, State

log = structlog.get_logger()

ATTEMPTS = 3
"""An update whose replay was under way in this many kills is put aside: it may be their cause."""
AT_ONCE = 50
"""Updates of one runner fetched back from the store at a time."""


@dataclass(frozen=True, slots=True)
class Refill:
    """Goes through the update queue to say that a runner's flood has been worked off."""

    runner_id: int


class Inbox:
    """The updates between Telegram and the handlers."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._finished: deque[int] = deque(maxlen=1000)
        self._changed = asyncio.Condition()
        self.queue: asyncio.Queue[object] = asyncio.Queue()
        self.rejected = asyncio.Event()
        """Telegram no longer knows the token: nothing will ever arrive again."""
        self.last_poll = time.monotonic()
        """When getUpdates last got its turn: the only sign that the bot hears anything."""
        self._closed = False
        self._floods = Floods()
        self._replayed: set[int] = set()
        self._under_way: set[asyncio.Task[Any]] = set()

    def close(self) -> None:
        """Begin nothing any more: what is stored waits for the next start."""
        self._closed = True

    def abandon(self) -> None:
        """Give up on what is under way; its screen is shown at the next start."""
        log.warning("stopping before everything was answered", updates=len(self._under_way))
        for task in self._under_way:
            task.cancel()

    async def store(self, updates: list[dict[str, Any]]) -> list[str]:
        """Keep a batch as JSON; only after this may Telegram hear that it arrived."""
        now = self._services.clock()
        batch = [
            Received(u["update_id"], rows.runner_of(u), json.dumps(u, separators=(",", ":")))
            for u in updates
        ]
        async with self._services.database.transaction() as tx:
            await rows.store(tx, batch, now)
        return [update.body for update in batch]

    async def left_behind(self, bot: Bot) -> list[Update]:
        """What an earlier process did not finish, in order."""
        updates = []
        async with self._services.database.transaction() as tx:
            for left in await rows.unfinished(tx):
                if left.state is State.RECEIVED and left.attempts >= ATTEMPTS:
                    await rows.failed(tx, left.update_id)
                    log.error("update put aside", update_id=left.update_id)
                    continue
                if left.state is State.RECEIVED:
                    self._replayed.add(left.update_id)
                updates.append(Update.de_json(json.loads(left.body), bot))
        return updates

    def overflow(self, update: object) -> None:
        """Too much at once from one runner: it stays stored, and its turn comes."""
        runner = runner_of(update)
        if runner is None or not isinstance(update, Update):
            return
        if self._floods.spill(runner, update.update_id):
            log.warning("flood", update_id=update.update_id)

    def drained(self, runner_id: int) -> None:
        """That runner's line is empty: time for what is stored."""
        self.queue.put_nowait(Refill(runner_id))

    async def refill(self, refill: Refill, context: Any) -> None:
        """Queue the next of what a flood left in the store."""
        after = self._floods.after(refill.runner_id)
        if after is None:
            return
        async with self._services.database.transaction() as tx:
            left = await rows.waiting_of(tx, refill.runner_id, after, AT_ONCE)
        updates = [Update.de_json(json.loads(body), context.bot) for body in left]
        self._floods.fetched(refill.runner_id, [update.update_id for update in updates])
        for update in updates:
            self.queue.put_nowait(update)

    @asynccontextmanager
    async def turn(self, update: object) -> AsyncIterator[bool]:
        """Surrounds the handling of one update; False if there is nothing to do any more."""
        if not isinstance(update, Update):
            yield True
            return
        runner = runner_of(update) or 0
        if self._closed or not self._floods.admit(runner, update.update_id):
            yield False
            return
        try:
            with self._counted():
                await self._count_attempt(update.update_id)
                async with open_turn(self._services, update) as turn:
                    yield turn is not None
        finally:
            if self._floods.done(runner, update.update_id):
                self.drained(runner)
            self._finished.append(update.update_id)
            async with self._changed:
                self._changed.notify_all()

    async def _count_attempt(self, update_id: int) -> None:
        """Before a replay begins: if it kills the process, this is known at the next start."""
        if update_id in self._replayed:
            self._replayed.discard(update_id)
            async with self._services.database.transaction() as tx:
                await rows.attempt(tx, update_id)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        self._under_way.add(task)
        try:
            yield
        finally:
            self._under_way.discard(task)

    async def finished(self, update_id: int) -> None:
        """Wait until an update is done."""
        async with self._changed:
            await self._changed.wait_for(lambda: update_id in self._finished)


class StoringRequest(Through):
    """Hands getUpdates through to another request, and stores what it brings first.

    An error while storing is a network error to python-telegram-bot: it asks again, and
    Telegram sends the same updates once more.
    """

    def __init__(self, inner: BaseRequest, inbox: Inbox) -> None:
        super().__init__(inner)
        self._inbox = inbox

    async def passes(self, url: str, status: int, payload: bytes) -> bytes:
        """Store, and only then pass on."""
        if status in {401, 404}:
            self._inbox.rejected.set()
        if status in {200, 409}:
            # a conflict is heard well: another process is polling, and one day it stops
            self._inbox.last_poll = time.monotonic()
        if status == 200 and url.endswith("/getUpdates"):
            updates = cast("list[dict[str, Any]]", json.loads(payload)["result"])
            if updates:
                stored = await self._inbox.store([_lean(update) for update in updates])
                return f'{{"ok":true,"result":[{",".join(stored)}]}}'.encode()
        return payload


def _lean(update: dict[str, Any]) -> dict[str, Any]:
    """The update without the words and buttons of the tapped message.

    They are ours and we know them; kept, they would be one more copy of what hurts, and
    reading them is a tenth of a tap's cost.
    """
    query = update.get("callback_query")
    if not query or "message" not in query:
        return update
    message = {key: query["message"][key] for key in ("message_id", "date", "chat")}
    return {**update, "callback_query": {**query, "message": message}}
