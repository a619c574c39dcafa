"""In which order updates are worked off: different runners side by side, each one in a row."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

Around = Callable[[object], AbstractAsyncContextManager[bool]]
"""Surrounds the work on one update; gives False if there is nothing to do for it (any more)."""

MOST_IN_MEMORY = 100_000
"""Updates in memory at once. Only a backstop: one more waits in the library's own semaphore."""


def runner_of(update: object) -> int | None:
    """Whose turn an update has to wait for: the person's, else the chat's, else nobody's."""
    if not isinstance(update, Update):
        return None
    whose = update.effective_user or update.effective_chat
    return whose.id if whose else None


def ignore(update: object) -> None:
    """Does nothing about an update that is too much now."""


@dataclass(slots=True)
class _Queue:
    """The updates of one runner that are here now; `asyncio.Lock` lets them in as they came."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    length: int = 0
    spilt: bool = False


class OneRunnerAtATime(BaseUpdateProcessor):
    """Works on up to `side_by_side` runners at once, on one runner's updates as they arrived.

    The library's semaphore counts updates from their arrival, so one runner's long queue would
    fill it and everybody else would wait. Here an update asks for a place only when it is its
    runner's turn: a runner never takes more than one place.

    A runner who has more than `most_waiting` updates in line overflows. From then on everything
    of theirs goes to `overflow`, unprocessed, until the line is empty, so that nothing is
    overtaken; then `drained` gets the runner's id. Both are called at once and must not block.

    Exceptions leave through here on purpose: with more than one concurrent update the library
    runs each in a task of its own and hands what is raised to the error handlers.
    """

    def __init__(
        self,
        around: Around,
        *,
        side_by_side: int = 64,
        most_waiting: int = 100,
        overflow: Callable[[object], None] = ignore,
        drained: Callable[[int], None] | None = None,
        runner: Callable[[object], int | None] = runner_of,
    ) -> None:
        super().__init__(MOST_IN_MEMORY)
        self._around = around
        self._side_by_side = side_by_side
        self._places = asyncio.Semaphore(side_by_side)
        self._most_waiting = most_waiting
        self._overflow = overflow
        self._drained = drained
        self._runner = runner
        self._queues: dict[int, _Queue] = {}

    @property
    def runners_here(self) -> int:
        """How many runners have an update at work or in line."""
        return len(self._queues)

    async def initialize(self) -> None:
        """Asked for by python-telegram-bot; there is nothing to open."""

    async def shutdown(self) -> None:
        """Ready for another event loop; `Application.stop` has waited for every update."""
        self._places = asyncio.Semaphore(self._side_by_side)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Waits for the runner's turn, then for a place, then works on the update."""
        try:
            await self._in_line(update, coroutine)
        finally:
            # Not awaited (done already, too much, cancelled in line)? Then Python would warn.
            if isinstance(coroutine, Coroutine):
                coroutine.close()

    async def _in_line(self, update: object, coroutine: Awaitable[Any]) -> None:
        runner = self._runner(update)
        if runner is None:
            await self._work_on(update, coroutine)
        elif self._too_long(self._queues.get(runner)):
            self._overflow(update)
        else:
            async with self._line_of(runner):
                await self._work_on(update, coroutine)

    async def _work_on(self, update: object, coroutine: Awaitable[Any]) -> None:
        async with self._places, self._around(update) as wanted:
            if wanted:
                await coroutine

    def _too_long(self, queue: _Queue | None) -> bool:
        if queue is None:
            return False
        queue.spilt = queue.spilt or queue.length > self._most_waiting
        return queue.spilt

    @asynccontextmanager
    async def _line_of(self, runner: int) -> AsyncIterator[None]:
        queue = self._queues.setdefault(runner, _Queue())
        queue.length += 1
        try:
            async with queue.lock:
                yield
        finally:
            queue.length -= 1
            if not queue.length:
                self._forget(runner, queue)

    def _forget(self, runner: int, queue: _Queue) -> None:
        del self._queues[runner]
        if queue.spilt and self._drained is not None:
            self._drained(runner)
