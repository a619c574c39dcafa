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
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, cast

import structlog
from telegram import Bot, Update
from telegram.request import BaseRequest, RequestData

from bot.telegram.handling.services import Services
from bot.telegram.handling.turn import open_turn
from bot.telegram.incoming.floods import Floods
from bot.telegram.incoming.order import runner_of
from bot.telegram.incoming.raw_updates import read, read_stored
from bot.telegram.incoming.retries import Retries
from bot.telegram.outgoing.passing_on import PassingOn
from storage.telegram import inbox as rows
from storage.telegram.inbox import Received, UpdateState

log = structlog.get_logger()

ATTEMPTS = 3
"""An update whose replay was under way in this many kills is put aside: it may be their cause."""
KEPT = ("message_id", "date", "chat", "photo", "animation", "document")
"""Of a tapped message: where it is, and whether it is a picture."""
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
        self.bot: Bot | None = None
        """Whom the updates that are stored belong to."""
        self.rejected = asyncio.Event()
        """Telegram no longer knows the token: nothing will ever arrive again."""
        self.last_heard = time.monotonic()
        """When Telegram last let us hear it: the only sign that the bot hears anything."""
        self.opened = asyncio.Event()
        """Set when what was left behind is in the queue: what comes now goes behind it."""
        self._closed = False
        self._floods = Floods()
        self.retries = Retries(services)
        self._replayed: set[int] = set()
        self._under_way: set[asyncio.Task[Any]] = set()

    def close(self) -> None:
        """Begin nothing any more: what is stored waits for the next start."""
        self._closed = True
        while not self.queue.empty():
            self.queue.get_nowait()
            self.queue.task_done()

    def _queue(self, item: Update | Refill) -> None:
        """Nothing is queued after a close: an application that stops takes up no more."""
        if not self._closed:
            self.queue.put_nowait(item)

    def abandon(self) -> None:
        """Give up on what is under way; its screen is shown at the next start."""
        log.warning("stopping before everything was answered", updates=len(self._under_way))
        for task in self._under_way:
            task.cancel()

    def heard(self) -> None:
        """Telegram can reach us, or we it, even where there was nothing to say."""
        self.last_heard = time.monotonic()

    async def receive(self, raw: list[dict[str, Any]]) -> None:
        """Store what Telegram has sent, without what is nobody's word and what we know."""
        self.heard()
        await self.store([_lean(update) for update in raw if _speaks(update)])

    async def store(self, raw: list[dict[str, Any]]) -> None:
        """Keep a batch as JSON and queue it; only after this may Telegram hear that it arrived.

        Of what the library cannot read only the number is kept, and nothing is queued.
        """
        now = self._services.clock()
        batch = [(one, read(one, self.bot)) for one in raw]
        async with self._services.database.transaction() as tx:
            await rows.store(tx, [_received(*one) for one in batch], now)
        for one, update in batch:
            if update is None:
                await self._note(one["update_id"])
            else:
                self._queue(update)

    async def left_behind(self, bot: Bot) -> list[Update]:
        """What an earlier process did not finish, in order."""
        updates = []
        async with self._services.database.transaction() as tx:
            for left in await rows.unfinished(tx):
                begun = left.state is UpdateState.RECEIVED
                update = read_stored(left.update_id, left.body, bot)
                if update is None or (begun and left.attempts >= ATTEMPTS):
                    tx.write(rows.put_aside(left.update_id))
                    log.error("update put aside", update_id=left.update_id)
                    continue
                if begun:
                    self._replayed.add(left.update_id)
                updates.append(update)
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
        self._floods.line_is_over(runner_id)
        self._queue(Refill(runner_id))

    async def refill(self, refill: Refill, context: Any) -> None:
        """Queue the next of what waits in the store."""
        runner = refill.runner_id
        after = self._floods.after(runner)
        if after is None:
            return
        try:
            updates = await self._fetch(runner, after, context.bot)
        except Exception as fault:  # whatever it is: else nothing of this runner would ever go on
            await self._hold(runner, self.retries.of(runner), fault)
            return
        for update in updates:
            self._queue(update)

    async def _fetch(self, runner: int, after: int, bot: Bot) -> list[Update]:
        """What waits in the store; what cannot be read is put aside."""
        async with self._services.database.transaction() as tx:
            left = await rows.waiting_of(tx, runner, after, AT_ONCE)
            updates = [read_stored(waiting.update_id, waiting.body, bot) for waiting in left]
            readable = [(w, update) for w, update in zip(left, updates, strict=True) if update]
            unreadable = {w.update_id for w in left} - {w.update_id for w, _update in readable}
            tx.write(*map(rows.put_aside, unreadable))
        if left and not readable:
            return await self._fetch(runner, after, bot)
        # No `await` since the commit: what is stored from now on must meet the flood as it is.
        self._floods.fetched(runner, [(w.update_id, w.arrival) for w, _update in readable])
        return [update for _waiting, update in readable]

    @asynccontextmanager
    async def handling(self, update: object) -> AsyncIterator[bool]:
        """Surrounds the handling of one update; False if there is nothing to do any more."""
        if not isinstance(update, Update):
            yield True
            return
        runner = runner_of(update)
        if runner is None or self._closed or not self._floods.admit(runner, update.update_id):
            yield False
            return
        fault: Exception | None = None
        try:
            with self._counted():
                async with AsyncExitStack() as stack:
                    wanted, fault = await self._opened(stack, update)
                    yield wanted
        except Exception as late:  # as in `_opened`: it could not be ended
            fault = late
        finally:
            await self._over(runner, update, fault)

    async def _opened(
        self, stack: AsyncExitStack, update: Update
    ) -> tuple[bool, Exception | None]:
        """Whether there is something to do, or what has kept the update from being opened."""
        try:
            await self._count_attempt(update.update_id)
            turn = await stack.enter_async_context(open_turn(self._services, update))
        except Exception as fault:
            # Whatever it is, it comes before any handler, so no error handler would answer it.
            return False, fault
        return turn is not None, None

    async def _over(self, runner: int, update: Update, fault: Exception | None) -> None:
        """Note that an update is done, or that it is to be tried again."""
        if fault and not self._closed:
            await self._hold(runner, update, fault)
            return
        self.retries.done(runner)
        if self._floods.done(runner, update.update_id):
            self.drained(runner)
        await self._note(update.update_id)

    async def _note(self, update_id: int) -> None:
        self._finished.append(update_id)
        async with self._changed:
            self._changed.notify_all()

    async def _hold(self, runner: int, update: Update | None, fault: Exception) -> None:
        """Nothing of a runner's goes before it is tried again, from the first in the store on."""
        if self._closed:
            return
        self._floods.pause(runner)
        pause = self.retries.waits[-1]
        if update:
            pause = await self.retries.failed(runner, update, fault)
            if self.retries.of(runner) is None:
                await self._note(update.update_id)
        asyncio.get_running_loop().call_later(pause, self._again, runner)

    def _again(self, runner: int) -> None:
        self._floods.resume(runner)
        self._queue(Refill(runner))

    async def _count_attempt(self, update_id: int) -> None:
        """Before a replay begins: if it kills the process, this is known at the next start."""
        if update_id in self._replayed:
            async with self._services.database.transaction() as tx:
                await rows.attempt(tx, update_id)
            self._replayed.discard(update_id)

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


class StoringRequest(PassingOn):
    """Hands getUpdates through to another request, and stores and queues what it brings.

    The library gets a stand-in for the last update of a batch, so that it confirms them all:
    it would read every one of them a second time, and end its polling at one that it cannot
    read. An error while storing is a network error to python-telegram-bot: it asks again, and
    Telegram sends the same updates once more.
    """

    def __init__(self, inner: BaseRequest, inbox: Inbox) -> None:
        super().__init__(inner)
        self._inbox = inbox

    async def passes(
        self, url: str, status: int, payload: bytes, asked: RequestData | None
    ) -> bytes:
        """Store, and only then let the library confirm."""
        del asked
        if status in {401, 404}:
            self._inbox.rejected.set()
        if status in {200, 409}:
            # a conflict is heard well: another process is polling, and one day it stops
            self._inbox.heard()
        if status == 200 and url.endswith("/getUpdates"):
            updates = cast("list[dict[str, Any]]", json.loads(payload)["result"])
            if updates:
                await self._inbox.receive(updates)
                last = {"update_id": updates[-1]["update_id"]}
                return json.dumps({"ok": True, "result": [last]}).encode()
        return payload


def _received(raw: dict[str, Any], update: Update | None) -> Received:
    """What to keep of an update."""
    body = json.dumps(raw, separators=(",", ":")) if update else None
    return Received(raw["update_id"], runner_of(update), body)


def _speaks(update: dict[str, Any]) -> bool:
    """Whether there may be something to do: a live location is edited every few seconds."""
    edited = update.get("edited_message")
    return edited is None or "text" in edited or "caption" in edited


def _lean(update: dict[str, Any]) -> dict[str, Any]:
    """The update without the words and buttons of the tapped message.

    They are ours and we know them; kept, they would be one more copy of what hurts, and
    reading them is a tenth of a tap's cost.
    """
    query = update.get("callback_query")
    if not query or "message" not in query:
        return update
    message = {key: query["message"][key] for key in KEPT if key in query["message"]}
    return {**update, "callback_query": {**query, "message": message}}
