"""Who is served when: so many runners side by side, one update of each, then the next runner."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

SIDE_BY_SIDE = 64
"""Runners served at once: most of that time is waiting for Telegram."""
ENOUGH = 2 * SIDE_BY_SIDE
"""So many waiting for a place, and nothing more is received: working goes before receiving."""

Serve = Callable[[int], Awaitable[None]]
More = Callable[[int], bool]
Floods = Callable[[int], bool]


class Workers:
    """Serves whoever has something waiting.

    A runner never takes more than one place, and after each update goes behind those who wait: a
    flood from one chat costs the others a sixty-fourth of their speed. Between two updates of
    one there is a rest, in seconds.
    """

    def __init__(
        self,
        serve: Serve,
        more: More,
        floods: Floods = lambda _: False,
        *,
        rest: float = 0.0,
        side_by_side: int = SIDE_BY_SIDE,
        enough: int = ENOUGH,
    ) -> None:
        self._serve, self._more, self._floods = serve, more, floods
        self._rest, self._side_by_side, self._enough = rest, side_by_side, enough
        self._ready: deque[int] = deque()
        self._under_way: set[asyncio.Task[None]] = set()
        self._room = asyncio.Event()
        self._room.set()
        self.closed = False

    def add(self, runner: int) -> None:
        """Serve a runner as soon as there is a place; they must not be waiting already."""
        self._ready.append(runner)
        self._begin()

    async def room(self) -> None:
        """Wait until so few wait for a place that more may come."""
        await self._room.wait()

    def close(self) -> None:
        """Begin nothing any more."""
        self.closed = True
        self._ready.clear()
        self._room.set()

    def abandon(self) -> int:
        """Give up on what is under way; how much that is."""
        for task in self._under_way:
            task.cancel()
        return len(self._under_way)

    async def idle(self) -> None:
        """Wait for what is under way, and for what is begun in its place."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    def _begin(self) -> None:
        while self._ready and len(self._under_way) < self._side_by_side and not self.closed:
            task: asyncio.Task[Any] = asyncio.ensure_future(self._work(self._ready.popleft()))
            self._under_way.add(task)
            task.add_done_callback(self._over)
        if len(self._ready) > self._enough:
            self._room.clear()
        else:
            self._room.set()

    async def _work(self, runner: int) -> None:
        try:
            await self._serve(runner)
            if self._rest and self._floods(runner) and not self.closed:
                await asyncio.sleep(self._rest)
        finally:
            if self._more(runner) and not self.closed:
                self._ready.append(runner)

    def _over(self, task: asyncio.Task[Any]) -> None:
        """A place is free."""
        self._under_way.discard(task)
        self._begin()
