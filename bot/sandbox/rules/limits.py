"""How fast is too fast.

Telegram does not publish its exact limits. These follow its advice to bot makers: about one
message a second to one chat with short bursts, about 30 a second to all chats together.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.sandbox.rules.refusals import too_many_requests

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, then so many a second."""

    burst: int
    per_second: float


class Bucket:
    """Counts one thing against its rate (a token bucket)."""

    __slots__ = ("_at", "_left", "_rate")

    def __init__(self, rate: Rate, now: float) -> None:
        self._rate = rate
        self._left = float(rate.burst)
        self._at = now

    def wait(self, now: float) -> float:
        """Seconds until one more is allowed; 0 when it is allowed now."""
        rate = self._rate
        self._left = min(rate.burst, self._left + (now - self._at) * rate.per_second)
        self._at = now
        return 0.0 if self._left >= 1 else (1 - self._left) / rate.per_second

    def take(self) -> None:
        """Count one that was let through."""
        self._left -= 1


class Pace(Protocol):
    """Counts what is sent, and refuses with 429 what comes too fast."""

    def message(self, chat_id: int) -> None:
        """Count a message to a chat, or refuse it."""

    def change(self, chat_id: int) -> None:
        """Count an edit or an answer to a tap, or refuse it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Refuses with 429 what comes too fast.

    Messages: 20 at once and then one a second to a chat, 30 a second to all chats together.
    Edits and answers to taps: 60 at once and then five a second in a chat.
    """

    monotonic: Callable[[], float] = time.monotonic
    message: Rate = Rate(20, 1)
    change: Rate = Rate(60, 5)
    overall: Rate = Rate(30, 30)

    def counters(self) -> Counters:
        """Fresh counters under these limits."""
        return Counters(self)


class Counters:
    """What was sent lately, per chat and in all."""

    def __init__(self, limits: Limits) -> None:
        self._now = limits.monotonic
        self._messages, self._changes = _PerChat(limits.message), _PerChat(limits.change)
        self._overall = Bucket(limits.overall, self._now())

    def message(self, chat_id: int) -> None:
        """Count a message to a chat, or refuse it."""
        now = self._now()
        _count(now, self._messages.bucket(chat_id, now), self._overall)

    def change(self, chat_id: int) -> None:
        """Count an edit or an answer to a tap, or refuse it."""
        now = self._now()
        _count(now, self._changes.bucket(chat_id, now))


class Unhurried:
    """For load tests: nothing is too fast."""

    def message(self, chat_id: int) -> None:
        """Counts nothing and never refuses."""

    def change(self, chat_id: int) -> None:
        """Counts nothing and never refuses."""


class _PerChat:
    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._buckets: dict[int, Bucket] = {}

    def bucket(self, chat_id: int, now: float) -> Bucket:
        found = self._buckets.get(chat_id)
        if found is None:
            found = self._buckets[chat_id] = Bucket(self._rate, now)
        return found


def _count(now: float, *buckets: Bucket) -> None:
    wait = max(bucket.wait(now) for bucket in buckets)
    if wait > 0:
        raise too_many_requests(max(1, math.ceil(wait)))
    for bucket in buckets:
        bucket.take()
