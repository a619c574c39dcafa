"""A Bot API whose taps come one by one, whether those before are answered or not."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Collection, Iterator

from benchmarks.rig.fake_api import FakeApi, Responder


class PacedApi(FakeApi):
    """Knows of each tap when it came, when it was answered and when its message was edited."""

    def __init__(self, first_runner: int, payload: Callable[[int], str]) -> None:
        super().__init__(first_runner, payload)
        self.calls = 0
        """Requests so far, those for updates not counted."""
        self.sent = 0
        """New messages so far."""
        self._runner: list[int] = []
        self._came: list[float] = []
        self._answered: dict[int, float] = {}
        """When, by the number of the tap."""
        self._edited: dict[int, float] = {}
        """When last, by the chat."""
        self._begin = 0

    @property
    def made(self) -> int:
        """Taps so far."""
        return self._made

    @property
    def unanswered(self) -> int:
        """Taps that nobody has answered yet."""
        return self._made - len(self._answered)

    def tap(self, runner: int | None = None) -> None:
        """One more tap, of another runner each time unless one is named."""
        number = self._made
        self._made += 1
        self._bodies.append(json.dumps(self._tap(number, runner)).encode())
        self._hand_out()

    def flood(self, runner: int, count: int) -> None:
        """So many taps of one chat at once."""
        self._bodies += [
            json.dumps(self._tap(self._made + n, runner)).encode() for n in range(count)
        ]
        self._made += count
        self._hand_out()

    def forget(self) -> None:
        """Only what comes from now on counts."""
        self._begin = self._made

    def over_since(self, first: int) -> Iterator[float]:
        """When each tap since that one was answered and edited; taps that are not are left out."""
        for number in range(first, self._made):
            answered, edited = self._answered.get(number), self._edited.get(self._runner[number])
            if answered and edited:
                yield max(answered, edited)

    def waits_since(self, first: int) -> Iterator[float]:
        """Seconds from each tap since that one until it was over."""
        for number, over in enumerate(self.over_since(first), first):
            yield over - self._came[number]

    def answers_to(self, runners: Collection[int]) -> Iterator[float]:
        """Seconds until these runners' taps were answered."""
        for number in range(self._begin, self._made):
            if self._runner[number] in runners and number in self._answered:
                yield self._answered[number] - self._came[number]

    async def all_over(self, seconds: float) -> None:
        """Wait until every tap is answered, and each runner's message edited."""
        async with asyncio.timeout(seconds):
            while len(self._answered) < self._made or len(self._edited) < self._made:
                self._changed.clear()
                await self._changed.wait()

    def handle(self, method: str, values: dict[str, str], connection: Responder) -> None:
        """Answer one call, and note when it came."""
        now, name = time.perf_counter(), method.lower()
        self.calls += name != "getupdates"
        self.sent += name == "sendmessage"
        if name == "answercallbackquery":
            self._answered.setdefault(int(values["callback_query_id"]) - 10**12, now)
        elif name == "editmessagetext":
            self._edited[int(values["chat_id"])] = now
        super().handle(method, values, connection)

    def _tap(self, number: int, runner: int | None = None) -> dict[str, object]:
        self._runner.append(self._first + number if runner is None else runner)
        self._came.append(time.perf_counter())
        return super()._tap(number, runner)
