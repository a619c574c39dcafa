"""The updates that wait for the bot, and the long poll that fetches them."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any

from bot.sandbox.core.signals import Signal
from bot.sandbox.rules.refusals import conflict

if TYPE_CHECKING:
    from collections.abc import Iterable

Json = dict[str, Any]
FIRST_UPDATE_ID = 1_000
BATCH = 100
TWO_POLLERS = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that must be asked for by name."""


class Updates:
    """Holds every update until it is confirmed; one poller at a time."""

    def __init__(self) -> None:
        self._waiting: deque[Json] = deque()
        self._last_id = FIRST_UPDATE_ID
        self._allowed: frozenset[str] | None = None
        self._poll: asyncio.Future[str] | None = None
        self.arrived = Signal()
        """Given when something arrives, for who delivers to a webhook."""

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def allowed(self) -> list[str]:
        """The kinds that the bot asked for; empty means the default."""
        return sorted(self._allowed or ())

    @property
    def polled(self) -> bool:
        """Whether a long poll is open now."""
        return self._poll is not None

    def allow(self, kinds: Iterable[str]) -> None:
        """Let only these kinds in from now on; none means the default."""
        self._allowed = frozenset(kinds) or None

    def add(self, kind: str, content: Json) -> int:
        """Put an update in the queue and wake who polls."""
        self._last_id += 1
        if self._wanted(kind):
            self._waiting.append({"update_id": self._last_id, kind: content})
            self._wake()
            self.arrived.give()
        return self._last_id

    def _wanted(self, kind: str) -> bool:
        return kind not in NOT_BY_DEFAULT if self._allowed is None else kind in self._allowed

    def begin_again(self, update_id: int) -> None:
        """Number what comes from here on: after a silent week Telegram may begin anywhere."""
        self._waiting.clear()
        self._last_id = update_id - 1

    async def poll(self, offset: int, limit: int, timeout_seconds: float) -> list[Json]:
        """Confirm what came before the offset, then wait for what comes after."""
        self.interrupt(TWO_POLLERS)
        self.confirm(offset)
        if not self._waiting and timeout_seconds > 0:
            await self._wait(timeout_seconds)
        return self.first(limit)

    def confirm(self, offset: int) -> None:
        """Forget what came before the offset; below zero it counts from the end.

        One beyond all numbers is from before they started again, and confirms nothing.
        """
        if offset > self._last_id + 1:
            return
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()

    def first(self, limit: int = BATCH) -> list[Json]:
        """The oldest that wait, at most so many; they stay."""
        return [self._waiting[i] for i in range(min(limit, len(self._waiting)))]

    def remove(self, update_ids: set[int]) -> None:
        """Forget these: a webhook took them."""
        self._waiting = deque(u for u in self._waiting if u["update_id"] not in update_ids)

    def clear(self) -> None:
        """Forget all that wait."""
        self._waiting.clear()

    def release(self) -> None:
        """End an open poll as if its time were over."""
        self._wake()

    def interrupt(self, words: str) -> None:
        """End an open poll with a conflict."""
        self._wake(words)

    async def _wait(self, timeout_seconds: float) -> None:
        loop = asyncio.get_running_loop()
        poll = self._poll = loop.create_future()
        timer = loop.call_later(timeout_seconds, _finish, poll, "")
        try:
            if words := await poll:
                raise conflict(words)
        finally:
            timer.cancel()
            if self._poll is poll:
                self._poll = None

    def _wake(self, words: str = "") -> None:
        poll, self._poll = self._poll, None
        if poll:
            _finish(poll, words)


def _finish(poll: asyncio.Future[str], words: str) -> None:
    if not poll.done():
        poll.set_result(words)
