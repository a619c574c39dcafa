"""One runner's updates in a row, different runners side by side, in a real Application."""

from __future__ import annotations

import asyncio
import gc
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Chat, Message, Update, User
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters
from telegram.request import BaseRequest

from bot.telegram.incoming.order import OneRunnerAtATime, runner_of

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
THEN = datetime(2026, 1, 1, tzinfo=UTC)


def update(number: int, runner: int) -> Update:
    person = User(runner, "Robin", is_bot=False)
    message = Message(1, THEN, Chat(runner, "private"), from_user=person, text="hi")
    return Update(number, message=message)


def nobodys(number: int) -> Update:
    return Update(number)


@asynccontextmanager
async def always(_: object) -> AsyncIterator[bool]:
    yield True


@dataclass
class Work:
    """What was done in which order, and how many at a time."""

    seconds: float = 0.0
    times: Sequence[int] = ()
    """For each update: that many times `seconds`; once if this is empty."""
    done: list[int] = field(default_factory=list)
    by_runner: dict[int | None, list[int]] = field(default_factory=lambda: defaultdict(list))
    at_once: int = 0
    most_at_once: int = 0

    async def do(self, what: Update) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        times = self.times[what.update_id] if self.times else 1
        await asyncio.sleep(times * self.seconds)
        self.at_once -= 1
        self.done.append(what.update_id)
        self.by_runner[runner_of(what)].append(what.update_id)


def feed(processor: OneRunnerAtATime, work: Work, *updates: Update) -> list[asyncio.Task[None]]:
    return [asyncio.ensure_future(processor.process_update(u, work.do(u))) for u in updates]


# --- the processor by itself -------------------------------------------------------------------


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3)), max_size=60), st.integers(1, 5))
def test_every_runners_order_is_kept_however_long_each_takes(
    plan: list[tuple[int, int]], side_by_side: int
) -> None:
    async def story() -> Work:
        work = Work(seconds=0.0005, times=[times for _, times in plan])
        processor = OneRunnerAtATime(always, side_by_side=side_by_side)
        updates = [update(number, runner) for number, (runner, _) in enumerate(plan)]
        tasks = []
        for one in updates:
            tasks += feed(processor, work, one)
            if one.update_id % 7 == 0:
                await asyncio.sleep(0.001)
        await asyncio.gather(*tasks)
        assert processor.runners_here == 0
        return work

    work = asyncio.run(story())
    assert sorted(work.done) == list(range(len(plan)))
    assert all(numbers == sorted(numbers) for numbers in work.by_runner.values())
    assert work.most_at_once <= side_by_side


async def test_a_flood_by_one_runner_does_not_delay_another() -> None:
    work = Work(seconds=0.02)
    processor = OneRunnerAtATime(always, side_by_side=2, most_waiting=1000)
    flood = feed(processor, work, *(update(n, 1) for n in range(30)))
    other = feed(processor, work, update(100, 2))
    await asyncio.gather(*other)
    assert len(work.done) <= 3
    await asyncio.gather(*flood)
    assert work.by_runner[1] == list(range(30))


async def test_different_runners_are_served_side_by_side() -> None:
    work = Work(seconds=0.02)
    processor = OneRunnerAtATime(always, side_by_side=8)
    await asyncio.gather(*feed(processor, work, *(update(n, n + 1) for n in range(20))))
    assert work.most_at_once == 8


async def test_updates_of_nobody_wait_for_nobody() -> None:
    work = Work(seconds=0.02)
    processor = OneRunnerAtATime(always)
    await asyncio.gather(*feed(processor, work, nobodys(1), nobodys(2), nobodys(3)))
    assert work.most_at_once == 3
    assert processor.runners_here == 0


def test_whose_turn_it_is() -> None:
    channel = Message(1, THEN, Chat(-100, "channel"), text="hi")
    assert runner_of(update(1, 5)) == 5
    assert runner_of(Update(1, channel_post=channel)) == -100
    assert runner_of(nobodys(1)) is None
    assert runner_of("something else") is None


async def test_too_long_a_line_overflows_until_it_is_empty() -> None:
    overflown: list[int] = []
    drained: list[int] = []
    work = Work(seconds=0.01)
    processor = OneRunnerAtATime(
        always,
        most_waiting=3,
        overflow=lambda what: overflown.append(what.update_id),  # type: ignore[attr-defined]
        drained=drained.append,
    )
    tasks = feed(processor, work, *(update(n, 1) for n in range(6)), update(50, 2))
    await asyncio.sleep(0)
    tasks += feed(processor, work, update(6, 1))
    await asyncio.gather(*tasks)
    assert overflown == [4, 5, 6]
    assert work.by_runner == {1: [0, 1, 2, 3], 2: [50]}
    assert drained == [1]
    await asyncio.gather(*feed(processor, work, update(7, 1)))
    assert work.by_runner[1][-1] == 7


async def test_the_turn_surrounds_the_work_and_may_refuse_it() -> None:
    steps: list[str] = []

    @asynccontextmanager
    async def turn(what: object) -> AsyncIterator[bool]:
        assert isinstance(what, Update)
        steps.append(f"open {what.update_id}")
        yield what.update_id != 1
        steps.append(f"close {what.update_id}")

    work = Work()
    processor = OneRunnerAtATime(turn)
    await asyncio.gather(*feed(processor, work, update(0, 1), update(1, 1), update(2, 1)))
    assert work.done == [0, 2]
    assert steps == ["open 0", "close 0", "open 1", "close 1", "open 2", "close 2"]


async def test_cancelled_in_line_it_is_closed_and_forgotten() -> None:
    work = Work(seconds=0.02)
    processor = OneRunnerAtATime(always)
    tasks = feed(processor, work, *(update(n, 1) for n in range(4)))
    await asyncio.sleep(0)
    tasks[0].cancel()
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    gc.collect()
    assert work.done == [1, 3]
    assert processor.runners_here == 0


async def test_a_broken_turn_closes_the_work_and_frees_the_runner() -> None:
    @asynccontextmanager
    async def broken(what: object) -> AsyncIterator[bool]:
        if isinstance(what, Update) and what.update_id == 0:
            raise OSError("disk full")
        yield True

    work = Work()
    processor = OneRunnerAtATime(broken)
    tasks = feed(processor, work, update(0, 1), update(1, 1))
    first, _ = await asyncio.gather(*tasks, return_exceptions=True)
    gc.collect()
    assert isinstance(first, OSError)
    assert work.done == [1]


def test_it_works_again_on_another_loop() -> None:
    processor = OneRunnerAtATime(always, side_by_side=1)

    async def story() -> list[int]:
        work = Work(seconds=0.001)
        async with processor:
            await asyncio.gather(*feed(processor, work, *(update(n, n % 2) for n in range(6))))
        return work.done

    assert asyncio.run(story()) == list(range(6))
    assert asyncio.run(story()) == list(range(6))


# --- in an Application -------------------------------------------------------------------------


class _Telegram(BaseRequest):
    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        me = {"id": 42, "is_bot": True, "first_name": "Runback", "username": "runback_bot"}
        return 200, json.dumps({"ok": True, "result": me}).encode()


@asynccontextmanager
async def application(
    processor: OneRunnerAtATime,
) -> AsyncIterator[Application[Any, Any, Any, Any, Any, Any]]:
    builder = ApplicationBuilder().token("42:X").concurrent_updates(processor).updater(None)
    app = builder.request(_Telegram()).get_updates_request(_Telegram()).build()
    async with app:
        await app.start()
        yield app
        await asyncio.wait_for(app.update_queue.join(), 5)
        await app.stop()


async def test_after_an_exception_the_bot_still_hears() -> None:
    @asynccontextmanager
    async def breaks_at_odd(what: object) -> AsyncIterator[bool]:
        yield True
        if isinstance(what, Update) and what.update_id % 2:
            raise OSError("disk full")

    errors: list[object] = []
    heard: list[int] = []

    async def on_error(what: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        errors.append(context.error)

    async def on_text(what: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        heard.append(what.update_id)
        if what.update_id == 2:
            raise LookupError("in a handler")

    async with application(OneRunnerAtATime(breaks_at_odd, side_by_side=1)) as app:
        app.add_handler(MessageHandler(filters.TEXT, on_text))
        app.add_error_handler(on_error)
        for number in range(6):
            await app.update_queue.put(update(number, 1))
    gc.collect()
    assert heard == list(range(6))
    assert [type(e) for e in errors] == [OSError, LookupError, OSError, OSError]


async def test_the_order_is_kept_inside_an_application() -> None:
    heard: dict[int, list[int]] = defaultdict(list)

    async def on_text(what: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        await asyncio.sleep(0.001 * (what.update_id % 3))
        assert what.effective_user
        heard[what.effective_user.id].append(what.update_id)

    async with application(OneRunnerAtATime(always)) as app:
        app.add_handler(MessageHandler(filters.TEXT, on_text))
        for number in range(120):
            await app.update_queue.put(update(number, number % 5))
    assert sorted(n for numbers in heard.values() for n in numbers) == list(range(120))
    assert all(numbers == sorted(numbers) for numbers in heard.values())
