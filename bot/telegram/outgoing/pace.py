"""The arithmetic of rates: when is there room for one more? Deadlines only, nothing to reset."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

Clock = Callable[[], float]
"""Monotonic seconds."""
LONG_AGO = float("-inf")


def left(until: float, now: float) -> float:
    """Seconds left; less than a microsecond is none, or rounding would make us wait for ever."""
    return wait if (wait := until - now) > 1e-6 else 0.0


class Window:
    """At most so many in any second."""

    def __init__(self, most: int) -> None:
        self._taken: deque[float] = deque(maxlen=most)
        self._most = most

    def wait(self, now: float, ahead: int = 0) -> float:
        """Seconds until there is room for one more and for `ahead` others before it."""
        blocking = len(self._taken) - self._most + min(ahead, self._most - 1)
        return left(self._taken[blocking] + 1.0, now) if blocking >= 0 else 0.0

    def take(self, now: float) -> None:
        """One more is sent at `now` (monotonic seconds)."""
        self._taken.append(now)


@dataclass(slots=True)
class Bucket:
    """One every so many seconds; whoever was quiet before may send up to `burst` at once."""

    every: float
    burst: int
    full_at: float = LONG_AGO
    """When a whole burst is possible again."""

    def wait(self, now: float) -> float:
        """Seconds until there is room for one more."""
        return left(self.full_at - (self.burst - 1) * self.every, now)

    def take(self, now: float) -> None:
        """One more is sent at `now` (monotonic seconds)."""
        self.full_at = max(self.full_at, now) + self.every


class Line:
    """Those who wait in one lane. Only the one in front sleeps; the others queue behind it."""

    def __init__(self) -> None:
        self._front = asyncio.Lock()
        self.length = 0
        self.front_since: float | None = None

    @asynccontextmanager
    async def in_front(self, clock: Clock) -> AsyncIterator[None]:
        """Queues, and is in front inside the block."""
        self.length += 1
        try:
            async with self._front:
                self.front_since = clock()
                try:
                    yield
                finally:
                    self.front_since = None
        finally:
            self.length -= 1


@dataclass(slots=True)
class Chat:
    """What one chat may be sent."""

    bucket: Bucket
    lines: tuple[asyncio.Lock, ...] = field(
        default_factory=lambda: (asyncio.Lock(), asyncio.Lock())
    )
    """One for each lane, so that an answer does not queue behind a reminder."""
    paused_until: float = LONG_AGO
    users: int = 0

    def idle(self, now: float) -> bool:
        """Whether a new one in its place would behave the same."""
        return not self.users and max(self.bucket.full_at, self.paused_until) <= now


ChatId = int | str


class Chats:
    """The chats that were written to lately; idle ones are forgotten."""

    SWEEP_FROM = 1024

    def __init__(self, private: tuple[float, int], group: tuple[float, int]) -> None:
        self._private, self._group = private, group
        self._chats: dict[ChatId, Chat] = {}
        self._sweep_at = self.SWEEP_FROM

    def __len__(self) -> int:
        return len(self._chats)

    def get(self, chat_id: ChatId, now: float) -> Chat:
        """The chat, from now on remembered."""
        if len(self._chats) >= self._sweep_at:
            self._sweep(now)
        if chat_id not in self._chats:
            self._chats[chat_id] = self.stranger(chat_id)
        return self._chats[chat_id]

    def stranger(self, chat_id: ChatId | None) -> Chat:
        """A chat that nobody else knows. Groups and channels have negative ids or names."""
        private = chat_id is None or (isinstance(chat_id, int) and chat_id > 0)
        return Chat(Bucket(*(self._private if private else self._group)))

    def _sweep(self, now: float) -> None:
        self._chats = {key: chat for key, chat in self._chats.items() if not chat.idle(now)}
        # Twice what is left: sweeping costs each request a constant share.
        self._sweep_at = max(self.SWEEP_FROM, 2 * len(self._chats))


class _Refusal(NamedTuple):
    at: float
    chat_id: ChatId
    until: float


class Refusals:
    """Tells a chat that had too much from a bot that sends too much.

    Telegram answers both alike, naming a chat. Three chats within two seconds is the bot.
    """

    def __init__(self) -> None:
        self._last: deque[_Refusal] = deque(maxlen=3)

    def add(self, chat_id: ChatId, now: float, until: float) -> None:
        """A request to this chat was refused."""
        self._last.append(_Refusal(now, chat_id, until))

    @property
    def about_the_bot(self) -> float:
        """Until when all have to pause; long ago if there is no reason."""
        chats = {refusal.chat_id for refusal in self._last}
        if len(chats) < 3 or self._last[-1].at - self._last[0].at > 2.0:
            return LONG_AGO
        return min(refusal.until for refusal in self._last)
