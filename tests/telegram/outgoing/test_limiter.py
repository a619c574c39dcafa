"""The two lanes in simulated time: a loop that jumps to its next timer instead of waiting."""

from __future__ import annotations

import asyncio
import json
import os
import selectors
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.ext import ExtBot
from telegram.request import BaseRequest

from bot.telegram.outgoing.faults import NotSentError, NotSentInTimeError
from bot.telegram.outgoing.limiter import GROUP, OVERALL, PRIVATE, REMINDERS, Lane, TwoLanes
from bot.telegram.outgoing.pace import Bucket, Chats, Window

# Making a RetryAfter warns unless PTB_TIMEDELTA is set; both ways have to work.
pytestmark = pytest.mark.filterwarnings("ignore:.*`retry_after`")

ROUNDING = 1e-5
T = TypeVar("T")


class _Jump(selectors.SelectSelector):
    skipped = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "everybody waits for nothing"
            self.skipped += timeout
        return ready


class SimulatedLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._jump = _Jump()
        super().__init__(self._jump)

    def time(self) -> float:
        return self._jump.skipped


def simulated(main: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=SimulatedLoop) as runner:
        return runner.run(main)


def now() -> float:
    return asyncio.get_running_loop().time()


class Sent(NamedTuple):
    at: float
    lane: Lane
    chat: int | str | None
    endpoint: str
    number: int


class Outbox:
    """Sends through the limiter, notes when each request went out, refuses on demand."""

    def __init__(self) -> None:
        self.limiter = TwoLanes(clock=now)
        self.sent: list[Sent] = []
        self.errors: list[BaseException] = []
        self.took = 0.0
        self.tasks: list[asyncio.Task[object]] = []

    async def send(
        self,
        chat: int | str | None,
        lane: Lane = Lane.ANSWER,
        endpoint: str = "sendMessage",
        number: int = 0,
    ) -> object:
        async def callback(*args: object, **kwargs: object) -> bool:
            assert (args, kwargs) == (("a",), {"k": 1})
            self.sent.append(Sent(now(), lane, chat, endpoint, number))
            await asyncio.sleep(self.took)
            if self.errors:
                raise self.errors.pop(0)
            return True

        data = {} if chat is None else {"chat_id": chat}
        args = None if lane is Lane.ANSWER else int(lane)
        return await self.limiter.process_request(callback, ("a",), {"k": 1}, endpoint, data, args)

    def start(self, *args: Any, **kwargs: Any) -> asyncio.Task[object]:
        task = asyncio.ensure_future(self.send(*args, **kwargs))
        self.tasks.append(task)
        return task

    async def all_sent(self) -> None:
        await asyncio.gather(*self.tasks)

    def times(self, lane: Lane | None = None) -> list[float]:
        return sorted(s.at for s in self.sent if lane is None or s.lane is lane)


def most_in_any(times: Sequence[float], seconds: float) -> int:
    return max(
        (sum(start <= t < start + seconds - ROUNDING for t in times) for start in times), default=0
    )


# --- the arithmetic ----------------------------------------------------------------------------


@given(st.lists(st.floats(0, 0.4), max_size=80), st.integers(1, 6))
def test_a_window_never_holds_more(gaps: list[float], most: int) -> None:
    window, clock, times = Window(most), 0.0, []
    for gap in gaps:
        clock += gap
        clock += window.wait(clock)
        window.take(clock)
        times.append(clock)
    assert most_in_any(times, 1.0) <= most


def test_a_window_can_leave_places_for_others() -> None:
    window = Window(3)
    assert window.wait(0.0, ahead=2) == 0
    window.take(0.0)
    window.take(0.5)
    assert window.wait(0.6) == 0
    assert window.wait(0.6, ahead=1) == pytest.approx(0.4)
    assert window.wait(0.6, ahead=2) == pytest.approx(0.9)
    assert window.wait(0.6, ahead=99) == pytest.approx(0.9)


@given(st.lists(st.floats(0, 3), max_size=60), st.floats(0.1, 4), st.integers(1, 5))
def test_a_bucket_gives_a_burst_and_then_its_rate(
    gaps: list[float], every: float, burst: int
) -> None:
    bucket, clock, times = Bucket(every, burst), 0.0, []
    for gap in gaps:
        clock += gap
        clock += bucket.wait(clock)
        bucket.take(clock)
        times.append(clock)
    for first in range(len(times)):
        for last in range(first, len(times)):
            allowed = burst + (times[last] - times[first] + ROUNDING) / every
            assert last - first + 1 <= allowed


# --- rates and lanes ---------------------------------------------------------------------------


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.floats(0, 6), st.sampled_from(Lane), st.sampled_from([*range(1, 40), -5])),
        min_size=1,
        max_size=250,
    ),
    st.floats(0, 0.3),
)
def test_no_rate_is_ever_exceeded_and_everything_arrives(
    plan: list[tuple[float, Lane, int]], took: float
) -> None:
    async def story() -> Outbox:
        out = Outbox()
        out.took = took
        for number, (at, lane, chat) in enumerate(sorted(plan)):
            await asyncio.sleep(max(0, at - now()))
            out.start(chat, lane, number=number)
        await out.all_sent()
        return out

    out = simulated(story())
    assert len(out.sent) == len(plan)
    assert most_in_any(out.times(), 1.0) <= OVERALL
    assert most_in_any(out.times(Lane.REMINDER), 1.0) <= REMINDERS
    for chat in {s.chat for s in out.sent}:
        _keeps_its_pace(out, chat)


def _keeps_its_pace(out: Outbox, chat: object) -> None:
    sent = [s for s in out.sent if s.chat == chat]
    every, burst = GROUP if chat == -5 else PRIVATE
    for first, a in enumerate(sent):
        for last, b in enumerate(sent[first:], first):
            assert last - first + 1 <= burst + (b.at - a.at + ROUNDING) / every
    for lane in Lane:
        numbers = [s.number for s in sent if s.lane is lane]
        assert numbers == sorted(numbers)


def test_an_edit_behind_300_reminders_goes_at_once() -> None:
    async def story() -> tuple[float, float]:
        out = Outbox()
        for chat in range(1, 301):
            out.start(chat, Lane.REMINDER)
        await asyncio.sleep(1.234)
        before = now()
        await out.send(299, endpoint="editMessageText")
        waited = now() - before
        await out.all_sent()
        return waited, now()

    waited, finished = simulated(story())
    assert waited < 0.1
    assert finished == pytest.approx(300 / REMINDERS, abs=0.2)


def test_ten_edits_a_second_do_not_wait_for_reminders() -> None:
    async def story() -> float:
        out, longest = Outbox(), 0.0
        for chat in range(1, 301):
            out.start(chat, Lane.REMINDER)
        for chat in range(1000, 1080):
            before = now()
            await out.send(chat, endpoint="editMessageText")
            longest = max(longest, now() - before)
            await asyncio.sleep(0.1)
        await out.all_sent()
        return longest

    assert simulated(story()) < 0.1


def test_reminders_get_through_when_answers_alone_are_too_many() -> None:
    async def story() -> Outbox:
        out = Outbox()
        for chat in range(1, 11):
            out.start(chat, Lane.REMINDER)
        for chat in range(1000, 1800):
            out.start(chat)
            await asyncio.sleep(1 / 60)
        await out.all_sent()
        return out

    out = simulated(story())
    reminders = out.times(Lane.REMINDER)
    assert reminders[-1] < 11
    assert most_in_any(out.times(), 1.0) <= OVERALL


def test_a_reminder_does_not_take_what_a_waiting_answer_could_have() -> None:
    async def story() -> Outbox:
        out = Outbox()
        for chat in range(1, 31):
            out.start(chat)
            await asyncio.sleep(0.01)
        out.start(100, Lane.REMINDER)
        out.start(101)
        await out.all_sent()
        return out

    late = simulated(story()).sent[30:]
    assert [s.lane for s in late] == [Lane.ANSWER, Lane.REMINDER]


def test_a_busy_chat_does_not_hold_up_another() -> None:
    async def story() -> tuple[float, float]:
        out = Outbox()
        for _ in range(30):
            out.start(1)
        await asyncio.sleep(0.5)
        before = now()
        await out.send(2)
        waited = now() - before
        await out.all_sent()
        return waited, now()

    waited, finished = simulated(story())
    assert waited == 0
    assert finished == pytest.approx(30 - PRIVATE[1], abs=0.1)


def test_calls_that_put_nothing_into_a_chat_are_not_counted() -> None:
    async def story() -> float:
        out = Outbox()
        for _ in range(100):
            out.start(None, endpoint="answerCallbackQuery")
            out.start(1, endpoint="sendChatAction")
            out.start(None, endpoint="getMe")
        await out.all_sent()
        return now()

    assert simulated(story()) == 0


@pytest.mark.parametrize(("chat", "pace"), [("@group", GROUP), ("-5", GROUP), ("5", PRIVATE)])
def test_chats_given_as_text_are_told_apart_too(chat: str, pace: tuple[float, int]) -> None:
    async def story() -> list[float]:
        out = Outbox()
        for _ in range(22):
            out.start(chat)
        await out.all_sent()
        return out.times()

    every, burst = pace
    times = simulated(story())
    assert times[burst - 1] == 0
    assert [b - a for a, b in pairwise(times[burst - 1 :])] == pytest.approx(
        [every] * (22 - burst)
    )


# --- 429 ---------------------------------------------------------------------------------------


@pytest.fixture(params=["true", "false"])
def _both_units(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.environ.get("PTB_TIMEDELTA")
    os.environ["PTB_TIMEDELTA"] = request.param
    yield
    os.environ.pop("PTB_TIMEDELTA")
    if before is not None:
        os.environ["PTB_TIMEDELTA"] = before


@pytest.mark.usefixtures("_both_units")
@pytest.mark.parametrize("after", [7, timedelta(seconds=7)])
def test_a_refused_chat_waits_and_no_other(after: int | timedelta) -> None:
    async def story() -> Outbox:
        out = Outbox()
        out.errors = [RetryAfter(after)]
        assert await out.start(1) is True
        return out

    async def others() -> Outbox:
        out = Outbox()
        out.errors = [RetryAfter(after)]
        out.start(1)
        await asyncio.sleep(1)
        for chat, endpoint in ((2, "sendMessage"), (1, "editMessageText"), (None, "getMe")):
            out.start(chat, endpoint=endpoint)
        await out.all_sent()
        return out

    assert simulated(story()).times() == pytest.approx([0, 7])
    out = simulated(others())
    assert [(s.chat, s.endpoint) for s in out.sent if s.at == 1] == [
        (2, "sendMessage"),
        (None, "getMe"),
    ]
    assert out.times() == pytest.approx([0, 1, 1, 7, 7])


def test_a_refusal_without_a_chat_stops_everybody() -> None:
    async def story() -> Outbox:
        out = Outbox()
        out.errors = [RetryAfter(4)]
        out.start(None, endpoint="answerCallbackQuery")
        await asyncio.sleep(1)
        out.start(1)
        with pytest.raises(RetryAfter):
            await out.send(2, Lane.REMINDER)
        await out.all_sent()
        return out

    assert simulated(story()).times() == pytest.approx([0, 4, 4])


def test_a_refused_description_stops_nobody() -> None:
    async def story() -> Outbox:
        out = Outbox()
        out.errors = [RetryAfter(30_000)]
        with pytest.raises(RetryAfter):
            await out.send(None, endpoint="setMyDescription")
        await out.send(1)
        return out

    assert simulated(story()).times() == [0, 0]


def test_three_refused_chats_at_once_are_the_bot() -> None:
    async def story() -> Outbox:
        out = Outbox()
        out.errors = [RetryAfter(5), RetryAfter(6), RetryAfter(7)]
        for chat in (1, 2, 3):
            out.start(chat)
        await asyncio.sleep(1)
        out.start(4)
        await out.all_sent()
        return out

    out = simulated(story())
    assert {s.chat: s.at for s in out.sent} == pytest.approx({1: 5, 2: 6, 3: 7, 4: 5})


def test_an_answer_is_tried_four_times_at_most() -> None:
    async def story() -> Outbox:
        out = Outbox()
        out.errors = [RetryAfter(2) for _ in range(9)]
        with pytest.raises(RetryAfter):
            await out.send(1)
        return out

    assert simulated(story()).times() == pytest.approx([0, 2, 4, 6])


def test_an_answer_does_not_wait_longer_than_a_minute() -> None:
    async def story() -> Outbox:
        out = Outbox()
        out.errors = [RetryAfter(40), RetryAfter(40)]
        with pytest.raises(RetryAfter):
            await out.send(1)
        assert now() == pytest.approx(40)
        await out.send(1)
        assert now() == pytest.approx(80)
        out.errors = [RetryAfter(100)]
        with pytest.raises(RetryAfter):
            await out.send(1)
        with pytest.raises(RetryAfter, match="0:01:40"):
            await out.send(1)
        return out

    assert simulated(story()).times() == pytest.approx([0, 40, 80, 80])


def test_a_refused_reminder_is_given_back_at_once() -> None:
    async def story() -> Outbox:
        out = Outbox()
        out.errors = [RetryAfter(3)]
        for _ in range(2):
            with pytest.raises(RetryAfter):
                await out.send(1, Lane.REMINDER)
        await out.send(2, Lane.REMINDER)
        await asyncio.sleep(3)
        await out.send(1, Lane.REMINDER)
        return out

    assert simulated(story()).times() == pytest.approx([0, 0.05, 3.05])


# --- the network -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("endpoint", "error", "tries"),
    [
        ("editMessageText", TimedOut(), 2),
        ("answerCallbackQuery", NetworkError("Bad Gateway"), 2),
        ("setMyCommands", TimedOut(), 2),
        ("getFile", TimedOut(), 2),
        ("sendMessage", TimedOut(), 1),
        ("sendPhoto", NetworkError("hung up"), 1),
        ("deleteMessage", TimedOut(), 1),
        ("sendMessage", NotSentError("no route"), 2),
        ("sendMessage", NotSentInTimeError("no connection"), 2),
        ("editMessageText", BadRequest("message is not modified"), 1),
    ],
)
def test_what_is_repeated_after_a_network_error(
    endpoint: str, error: TelegramError, tries: int
) -> None:
    async def story(errors: list[BaseException]) -> Outbox:
        out = Outbox()
        out.errors = errors
        with suppress(type(error)):
            assert await out.send(1, endpoint=endpoint) is True
        return out

    assert len(simulated(story([error])).sent) == tries
    assert len(simulated(story([error, error, error])).sent) == tries


def test_a_reminder_is_not_repeated() -> None:
    async def story() -> None:
        out = Outbox()
        out.errors = [NotSentError("no route")]
        await out.send(1, Lane.REMINDER)

    with pytest.raises(NotSentError):
        simulated(story())


# --- keeping house -----------------------------------------------------------------------------


def test_idle_chats_are_forgotten() -> None:
    async def story() -> int:
        out, most = Outbox(), 0
        for chat in range(1, 6001):
            out.start(chat)
            await asyncio.sleep(0.05)
            most = max(most, out.limiter.chats_known)
        await out.all_sent()
        return most

    assert simulated(story()) <= 1100


def test_a_chat_with_a_request_in_line_is_not_forgotten() -> None:
    chats = Chats(PRIVATE, GROUP)
    waiting = chats.get(1, 0.0)
    waiting.users = 1
    for chat in range(2, 3000):
        chats.get(chat, 0.0)
    assert len(chats) < 1100
    assert chats.get(1, 0.0) is waiting


def test_a_paused_chat_is_not_forgotten() -> None:
    async def story() -> None:
        out = Outbox()
        out.errors = [RetryAfter(3000)]
        with pytest.raises(RetryAfter):
            await out.send(7)
        for chat in range(100, 4000):
            out.start(chat)
        await out.all_sent()
        with pytest.raises(RetryAfter):
            await out.send(7)

    simulated(story())


def test_cancelled_requests_leave_no_hole() -> None:
    async def story() -> Outbox:
        out = Outbox()
        for number in range(40):
            out.start(1, number=number)
        for chat in range(100, 140):
            out.start(chat, Lane.REMINDER)
        await asyncio.sleep(0.5)
        for task in out.tasks[::3]:
            task.cancel()
        await asyncio.gather(*out.tasks, return_exceptions=True)
        await out.send(2)
        await out.send(3, Lane.REMINDER)
        return out

    out = simulated(story())
    assert most_in_any(out.times(), 1.0) <= OVERALL
    assert out.limiter.chats_known


def test_it_works_again_on_another_loop() -> None:
    limiter = TwoLanes(clock=now)

    async def story() -> None:
        out = Outbox()
        out.limiter = limiter
        await limiter.initialize()
        for chat in range(60):
            out.start(chat + 1)
        await out.all_sent()
        await limiter.shutdown()

    simulated(story())
    simulated(story())


class _Telegram(BaseRequest):
    """Takes every message."""

    def __init__(self) -> None:
        self.got: list[Mapping[str, Any]] = []

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, *_: Any, **request: Any) -> tuple[int, bytes]:
        self.got.append(request["request_data"].parameters)
        message = {"message_id": 7, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "x"}
        return 200, json.dumps({"ok": True, "result": message}).encode()


def test_the_lane_travels_in_rate_limit_args() -> None:
    async def story() -> float:
        telegram = _Telegram()
        bot = ExtBot("42:X", request=telegram, rate_limiter=TwoLanes(clock=now))
        for chat in range(1, 11):
            await bot.send_message(chat, "now")
        assert now() == 0
        for chat in range(1, 12):
            await bot.send_message(chat, "run?", rate_limit_args=Lane.REMINDER)
        assert telegram.got[-1] == {"chat_id": 11, "text": "run?"}
        return now()

    assert simulated(story()) == pytest.approx(0.5)
