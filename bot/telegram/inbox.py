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
from telegram._utils.types import ODVInput
from telegram.request import BaseRequest, RequestData

from bot.telegram.services import Services
from bot.telegram.turn import open_turn
from storage import inbox as rows
from storage.inbox import Received, State

log = structlog.get_logger()

ATTEMPTS = 3
"""An update that was under way in this many kills is put aside: it may be their cause."""


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
        self._under_way: set[asyncio.Task[Any]] = set()

    def close(self) -> None:
        """Begin nothing any more: what is stored waits for the next start."""
        self._closed = True

    def abandon(self) -> None:
        """Give up on what is under way; its screen is shown at the next start."""
        log.warning("stopping before everything was answered", updates=len(self._under_way))
        for task in self._under_way:
            task.cancel()

    async def store(self, updates: list[dict[str, Any]]) -> None:
        """Keep a batch; only after this may Telegram hear that it arrived."""
        now = self._services.clock()
        batch = [
            Received(u["update_id"], rows.runner_of(u), json.dumps(u, separators=(",", ":")))
            for u in updates
        ]
        async with self._services.database.transaction() as tx:
            await rows.store(tx, batch, now)

    async def left_behind(self, bot: Bot) -> list[Update]:
        """What an earlier process did not finish, in order."""
        now = self._services.clock()
        updates = []
        async with self._services.database.transaction() as tx:
            for left in await rows.unfinished(tx, now):
                if left.attempts > ATTEMPTS and left.state is State.RECEIVED:
                    await rows.failed(tx, left.update_id)
                    log.error("update put aside", update_id=left.update_id)
                else:
                    updates.append(Update.de_json(json.loads(left.body), bot))
        return updates

    def overflow(self, update: object) -> None:
        """Too much at once from one runner: it stays stored, and its turn comes."""
        log.warning("flood", update_id=getattr(update, "update_id", None))

    def drained(self, runner_id: int) -> None:
        """That runner's line is empty: time for what is stored."""
        self.queue.put_nowait(Refill(runner_id))

    async def refill(self, refill: Refill, context: Any) -> None:
        """Queue what a flood left in the store."""
        async with self._services.database.transaction() as tx:
            left = await rows.waiting_of(tx, refill.runner_id)
        for body in left:
            await self.queue.put(Update.de_json(json.loads(body), context.bot))

    @asynccontextmanager
    async def turn(self, update: object) -> AsyncIterator[bool]:
        """Surrounds the handling of one update; False if there is nothing to do any more."""
        if self._closed or not isinstance(update, Update):
            yield not self._closed
            return
        try:
            with self._counted():
                async with open_turn(self._services, update) as turn:
                    yield turn is not None
        finally:
            self._finished.append(update.update_id)
            async with self._changed:
                self._changed.notify_all()

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


class StoringRequest(BaseRequest):
    """Hands getUpdates through to another request, and stores what it brings first.

    An error while storing is a network error to python-telegram-bot: it asks again, and
    Telegram sends the same updates once more.
    """

    def __init__(self, inner: BaseRequest, inbox: Inbox) -> None:
        self._inner, self._inbox = inner, inbox

    @property
    def read_timeout(self) -> float | None:
        """As the inner request has it."""
        return self._inner.read_timeout

    async def initialize(self) -> None:
        """As the inner request does."""
        await self._inner.initialize()

    async def shutdown(self) -> None:
        """As the inner request does."""
        await self._inner.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Ask, store, and only then pass on."""
        status, payload = await self._inner.do_request(
            url,
            method,
            request_data,
            read_timeout=read_timeout,
            write_timeout=write_timeout,
            connect_timeout=connect_timeout,
            pool_timeout=pool_timeout,
        )
        if status in {401, 404}:
            self._inbox.rejected.set()
        if status in {200, 409}:
            # a conflict is heard well: another process is polling, and one day it stops
            self._inbox.last_poll = time.monotonic()
        if status == 200 and url.endswith("/getUpdates"):
            updates = cast("list[dict[str, Any]]", json.loads(payload)["result"])
            if updates:
                await self._inbox.store(updates)
        return status, payload
