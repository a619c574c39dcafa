"""Different runners side by side, each in a row; working goes before receiving."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.incoming.workers import Workers


@dataclass
class Work:
    """What waits for each runner, and what was done in which order."""

    side_by_side: int = 8
    enough: int = 16
    waiting: dict[int, deque[int]] = field(default_factory=lambda: defaultdict(deque))
    done: list[tuple[int, int]] = field(default_factory=list)
    at_once: set[int] = field(default_factory=set)
    most_at_once: int = 0
    go: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.go.set()
        self.workers = Workers(
            self.serve, self.more, side_by_side=self.side_by_side, enough=self.enough
        )

    def comes(self, runner: int, number: int) -> None:
        begins = not self.waiting[runner] and runner not in self.at_once
        self.waiting[runner].append(number)
        if begins:
            self.workers.add(runner)

    async def serve(self, runner: int) -> None:
        assert runner not in self.at_once, "one at a time"
        self.at_once.add(runner)
        self.most_at_once = max(self.most_at_once, len(self.at_once))
        number = self.waiting[runner].popleft()
        await self.go.wait()
        for _ in range(number % 3):
            await asyncio.sleep(0)
        self.done.append((runner, number))

    def more(self, runner: int) -> bool:
        self.at_once.discard(runner)
        return bool(self.waiting[runner])

    async def ends(self) -> None:
        await self.workers.idle()
        assert not any(self.waiting.values())


@settings(max_examples=60)
@given(st.lists(st.integers(1, 4), max_size=60), st.integers(1, 5))
def test_every_runners_order_is_kept_however_long_each_takes(
    runners: list[int], side_by_side: int
) -> None:
    async def story() -> Work:
        work = Work(side_by_side)
        for number, runner in enumerate(runners):
            work.comes(runner, number)
            if number % 7 == 0:
                await asyncio.sleep(0)
        await work.ends()
        return work

    work = asyncio.run(story())
    assert sorted(number for _, number in work.done) == list(range(len(runners)))
    for runner in {*runners}:
        own = [number for who, number in work.done if who == runner]
        assert own == sorted(own)
    assert work.most_at_once <= side_by_side


async def test_a_flood_by_one_runner_does_not_delay_another() -> None:
    work = Work(side_by_side=1)
    for number in range(30):
        work.comes(1, number)
    work.comes(2, 100)
    await work.ends()
    assert (2, 100) in work.done[:3]
    assert Counter(runner for runner, _ in work.done) == {1: 30, 2: 1}


async def test_no_more_is_received_than_can_be_served_soon() -> None:
    work = Work(side_by_side=2, enough=3)
    work.go.clear()
    for runner in range(5):
        work.comes(runner, 0)
    await asyncio.wait_for(work.workers.room(), 1)
    work.comes(5, 0)
    full = asyncio.ensure_future(work.workers.room())
    await asyncio.sleep(0)
    assert not full.done()
    work.go.set()
    await asyncio.wait_for(full, 1)
    await work.ends()


async def test_a_flood_leaves_room() -> None:
    """However much one runner sends, they wait for one place."""
    work = Work(side_by_side=1, enough=1)
    work.go.clear()
    for number in range(1000):
        work.comes(1, number)
    await asyncio.wait_for(work.workers.room(), 1)
    work.go.set()
    await work.ends()


async def test_who_breaks_frees_the_place_and_the_runner() -> None:
    served: list[int] = []
    left = {1: 2, 2: 1}

    async def breaks(runner: int) -> None:
        served.append(runner)
        left[runner] -= 1
        if len(served) == 1:
            raise OSError("disk full")

    loop, told = asyncio.get_running_loop(), list[object]()
    loop.set_exception_handler(lambda _loop, context: told.append(context["exception"]))
    workers = Workers(breaks, lambda runner: left[runner] > 0, side_by_side=1)
    workers.add(1)
    workers.add(2)
    await workers.idle()
    assert served == [1, 2, 1]


async def test_after_closing_nothing_is_begun() -> None:
    work = Work(side_by_side=1)
    work.go.clear()
    work.comes(1, 0)
    work.comes(1, 1)
    work.comes(2, 2)
    await asyncio.sleep(0)
    work.workers.close()
    work.go.set()
    await work.workers.idle()
    work.comes(3, 3)
    await work.workers.idle()
    assert work.done == [(1, 0)]


async def test_what_is_under_way_can_be_given_up() -> None:
    work = Work()
    work.go.clear()
    work.comes(1, 0)
    work.comes(2, 1)
    await asyncio.sleep(0)
    assert work.workers.abandon() == 2
    work.workers.close()
    await asyncio.wait_for(work.workers.idle(), 1)
    assert work.done == []


async def test_who_floods_rests_and_the_others_do_not() -> None:
    work = Work()
    work.workers = Workers(work.serve, work.more, lambda runner: runner == 1, rest=0.001)
    for number in range(3):
        work.comes(1, 3 * number)
        work.comes(2, 3 * number)
    await work.ends()
    assert [runner for runner, _ in work.done] == [1, 2, 2, 2, 1, 1]
