"""Nothing received is lost.

Updates are stored before they are confirmed to Telegram; a tap's effects and its mark
"committed" are one transaction; what a killed process left behind is done at the next start.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from typing import Any

import structlog
from telegram import Bot, Update

from bot.telegram.handling.services import Services
from bot.telegram.handling.turn import UpdateTurn, open_turn
from bot.telegram.incoming.endings import ended, kind_of
from bot.telegram.incoming.lines import Lines
from bot.telegram.incoming.raw_updates import (
    lean,
    read,
    read_stored,
    runner_of,
    sender_of,
    speaks,
)
from bot.telegram.incoming.retries import Retries
from bot.telegram.incoming.workers import Workers
from storage.telegram import inbox as rows
from storage.telegram.inbox import Received, UpdateState, Waiting

log = structlog.get_logger()

ATTEMPTS = 5
"""An update whose replay was under way in this many kills is put aside: it may be their cause.
Our own judgement: a host who kills at random hits the same one so often only where nothing else
is left to do, for it comes after all others."""
IN_TURN_SECONDS = 5.0
"""That one which was under way in a kill waits for another such one: only one is the cause, and
who is counted beside it would be put aside for nothing. Longer than a turn takes; a slow network
must not hold up all of them."""
AT_ONCE = 20
"""Updates of one runner fetched back from the store at a time: reading them takes some 3 ms, in
which nobody else is served."""

Process = Callable[[Update], Awaitable[None]]


async def nobody(update: Update) -> None:
    """Handles nothing."""


class Inbox:
    """The updates between Telegram and the handlers: one runner's in a row, runners side by side.

    `process` hands an update to the handlers, with its turn open; it raises nothing that a
    handler raised.
    """

    def __init__(self, services: Services, process: Process = nobody) -> None:
        self._services = services
        self.process = process
        self.bot: Bot | None = None
        """Whom the updates that are stored belong to."""
        self.rejected = asyncio.Event()
        """Telegram no longer knows the token: nothing will ever arrive again."""
        self.last_heard = time.monotonic()
        """When Telegram last let us hear it: the only sign that the bot hears anything."""
        self.at_work = False
        """Whether updates are handled here; who stands by only stores them."""
        self.retries = Retries(services)
        self._lines = Lines()
        rest = services.flood_rest.total_seconds()
        self._workers = Workers(self._serve, self._lines.served, self._lines.full, rest=rest)
        self._replay_until = 0
        """Up to which arrival an update may have been under way in a process that was killed."""
        self._meanwhile: set[int] | None = None
        """Whose updates have come since it was looked for what was left behind."""
        self._replayed: dict[int, bool] = {}
        """Those of them that were taken up here, and whether that attempt is counted: once a
        process, for what a locked database has kept from being opened has killed nobody."""
        self._suspects: set[int] = set()
        """Those of them that have been under way in a kill before."""
        self._in_turn = asyncio.Lock()
        self._finished: deque[int] = deque(maxlen=1000)
        self._changed = asyncio.Condition()

    def close(self) -> None:
        """Begin nothing any more: what is stored waits for the next start, or for another process.

        Beside a file nothing more is taken: who is at work by then would not hear of it.
        """
        self.at_work = False
        self._workers.close()

    def abandon(self) -> None:
        """Give up on what is under way; its screen is shown at the next start."""
        if updates := self._workers.abandon():
            log.warning("stopping before everything was answered", updates=updates)

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        await self._workers.idle()

    def heard(self) -> None:
        """Telegram can reach us, or we it, even where there was nothing to say."""
        self.last_heard = time.monotonic()

    def brought(self) -> None:
        """Telegram has brought what there was, and it is stored."""
        self._services.vitals.brought()

    async def receive(self, raw: list[dict[str, Any]]) -> None:
        """Store what Telegram has sent, without what is nobody's word and what we know.

        Waits first, while more runners wait for an answer than can be served soon.
        """
        self.heard()
        await self._workers.room()
        await self.store([lean(update) for update in raw if speaks(update)])

    async def store(self, raw: list[dict[str, Any]]) -> None:
        """Keep a batch as JSON; only after this may Telegram hear that it arrived.

        Of what the library cannot read, and of what is nobody's, only the number is kept.
        """
        now, database = self._services.clock(), self._services.database
        ahead = Counter[int]()
        batch = [self._arrival(one, ahead) for one in raw]
        async with database.transaction(brief=True) as tx:
            await rows.store(tx, map(_received, batch), now)
            if not self.at_work:
                tx.write(*database.announcing({one.runner for one in batch if one.runner}))
        for one in batch:
            if one.runner is None:
                await self._note(one.raw["update_id"])
            else:
                self._stored(one.runner, one.update)

    def _arrival(self, raw: dict[str, Any], ahead: Counter[int]) -> _Arrival:
        """An update, read unless it has to wait in the store: a flood must not cost the others."""
        sender = sender_of(raw)
        if sender is not None:
            ahead[sender] += 1
            if self._lines.full(sender, ahead[sender] - 1):
                return _Arrival(raw, sender, None)
        update = read(raw, self.bot)
        return _Arrival(raw, runner_of(update), update)

    def _stored(self, runner: int, update: Update | None) -> None:
        if self.at_work:
            if self._lines.arrived(runner, update):
                self._workers.add(runner)
        elif self._meanwhile is not None:
            self._meanwhile.add(runner)

    async def replay(self) -> int:
        """Begin with what an earlier process did not finish; of how many runners that is."""
        self._meanwhile = set()
        async with self._services.database.transaction() as tx:
            left = await rows.left_behind(tx)
        # No `await` from here: what is stored next goes behind what is noted now.
        self.at_work = True
        self._replay_until = max((arrival for _runner, arrival in left), default=0)
        for runner in dict.fromkeys([*(runner for runner, _arrival in left), *self._meanwhile]):
            self.waits(runner)
        self._meanwhile = None
        return len(left)

    @property
    def stores(self) -> bool:
        """Whether what is stored now will be handled: here, or by who is at work."""
        return self.at_work or self._services.database.shared

    async def sweep(self) -> None:
        """Look for what other processes have stored, where word of it was lost."""
        if not self._services.database.shared:
            return
        async with self._services.database.transaction() as tx:
            found = await rows.untouched(tx)
        for runner in found:
            if runner not in self._lines:
                self.waits(runner)

    def again(self, update: Update) -> None:
        """Take an update up once more whose screen could not be shown."""
        runner = runner_of(update)
        if runner is not None:
            self.waits(runner)

    def waits(self, runner: int) -> None:
        """Something of a runner's is in the store."""
        if self.at_work and self._lines.waits(runner):
            self._workers.add(runner)

    async def _serve(self, runner: int) -> None:
        """The next update of a runner."""
        try:
            update = self._lines.take(runner) or await self._fetch(runner)
        except Exception as fault:  # whatever it is: else nothing of this runner would ever go on
            await self._hold(runner, self.retries.of(runner), fault)
            return
        if update:
            async with AsyncExitStack() as alone:
                if update.update_id in self._suspects:
                    await self._its_turn(alone)
                await self._handle(runner, update)

    async def _its_turn(self, alone: AsyncExitStack) -> None:
        """Alone among those that may have been the cause of a kill."""
        with suppress(TimeoutError):
            async with asyncio.timeout(IN_TURN_SECONDS):
                await alone.enter_async_context(self._in_turn)

    async def _fetch(self, runner: int) -> Update | None:
        """What is next in the store; what cannot be read is put aside."""
        tried = self._lines.look(runner)
        if tried is None:
            return None
        most = AT_ONCE + len(tried)
        async with self._services.database.transaction(runner, brief=True) as tx:
            left = await rows.waiting_of(tx, runner, most)
            self._lines.unfinished(runner, {waiting.update_id for waiting in left})
            wanted = [waiting for waiting in left if waiting.update_id not in tried]
            causes = [waiting for waiting in wanted[:AT_ONCE] if self._is_cause(waiting)]
            read = {w.update_id: None if w in causes else self._read(w) for w in wanted[:AT_ONCE]}
            tx.write(*(rows.put_aside(number) for number, update in read.items() if not update))
        updates = [update for update in read.values() if update]
        whole = len(left) < most and len(wanted) <= AT_ONCE
        self._lines.found(runner, updates, all_of_them=whole)
        for cause in causes:
            await self._apologise(cause)
        return self._lines.take(runner) or await self._fetch(runner)

    def _read(self, waiting: Waiting) -> Update | None:
        if self._may_have_killed(waiting):
            self._replayed[waiting.update_id] = False
            if waiting.attempts:
                self._suspects.add(waiting.update_id)
        return read_stored(waiting.update_id, waiting.body, self.bot)

    def _is_cause(self, waiting: Waiting) -> bool:
        return waiting.attempts >= ATTEMPTS and self._may_have_killed(waiting)

    async def _apologise(self, cause: Waiting) -> None:
        """Whose it is learns that it does not count; reading it has never been what killed."""
        update = read_stored(cause.update_id, cause.body, self.bot)
        if update:
            await self.retries.put_aside(update)

    def _may_have_killed(self, waiting: Waiting) -> bool:
        begun = waiting.arrival <= self._replay_until and waiting.state is UpdateState.RECEIVED
        return begun and waiting.update_id not in self._replayed

    async def _handle(self, runner: int, update: Update) -> None:
        """From its turn to its end, which may be another try in a moment."""
        fault: Exception | None = None
        turn: UpdateTurn | None = None
        begun = time.perf_counter()
        try:
            try:
                await self._count_attempt(update.update_id)
                async with open_turn(self._services, update) as turn:
                    if turn:
                        await self.process(update)
            except Exception as no_handlers:
                # Whatever it is, it comes before any handler or after all of them, so no error
                # handler would answer it.
                fault = no_handlers
            took = time.perf_counter() - begun
            self._services.metrics.handled(kind_of(update), ended(turn, fault), took)
        finally:
            await self._over(runner, update, fault)

    async def _count_attempt(self, update_id: int) -> None:
        """Before a replay begins: if it kills the process, this is known at the next start."""
        if self._replayed.get(update_id) is False:
            async with self._services.database.transaction(brief=True) as tx:
                await rows.attempt(tx, update_id)
            self._replayed[update_id] = True

    async def _over(self, runner: int, update: Update, fault: Exception | None) -> None:
        """Note that an update is done, or that it is to be tried again."""
        if fault and not self._workers.closed:
            await self._hold(runner, update, fault)
            return
        self.retries.done(runner)
        await self._note(update.update_id)

    async def _note(self, update_id: int) -> None:
        self._finished.append(update_id)
        async with self._changed:
            self._changed.notify_all()

    async def _hold(self, runner: int, update: Update | None, fault: Exception) -> None:
        """Nothing of a runner's goes before it is tried again, from the first in the store on."""
        if self._workers.closed:
            return
        self._lines.pause(runner)
        pause = self.retries.waits[-1]
        try:
            if update:
                pause = await self.retries.failed(runner, update, fault)
                if self.retries.of(runner) is None:
                    await self._note(update.update_id)
        finally:
            asyncio.get_running_loop().call_later(pause, self._resume, runner)

    def _resume(self, runner: int) -> None:
        if self._lines.resume(runner):
            self._workers.add(runner)

    async def finished(self, update_id: int) -> None:
        """Wait until an update is done."""
        async with self._changed:
            await self._changed.wait_for(lambda: update_id in self._finished)


@dataclass(frozen=True, slots=True)
class _Arrival:
    """An update that has come; of what nobody can read, or what is nobody's, without a runner."""

    raw: dict[str, Any]
    runner: int | None
    update: Update | None
    """None where it was not read yet."""


def _received(arrival: _Arrival) -> Received:
    """What to keep of an update."""
    known = arrival.runner is not None
    body = json.dumps(arrival.raw, separators=(",", ":")) if known else None
    return Received(arrival.raw["update_id"], arrival.runner, body)
