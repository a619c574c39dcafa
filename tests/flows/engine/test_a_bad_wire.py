"""Between the bot and Telegram things go wrong: what the runner sees, and what the host reads.

Over loopback, with the transport of production. What happens to a database stands in
`test_a_database_that_fails.py`, all of it in docs/faults.md.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from structlog.testing import capture_logs
from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.catalogue import Catalogue
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from bot.telegram.outgoing.limiter import TwoLanes
from bot.telegram.outgoing.transport import AiohttpRequest, Timeouts
from bot.words import WordsByLanguage
from storage.telegram.inbox import UpdateState
from tests.chat import Chat
from tests.conftest import Errors, House
from tests.telegram.crooked import (
    Crook,
    Wire,
    crooked_wire,
    drip,
    empty,
    half,
    nothing,
    page,
    proxy,
    reset,
    silent,
)
from tests.thorough import THOROUGH

QUICK: tuple[Crook, ...] = (
    nothing, reset, half, empty, page,
    proxy(500), proxy(502), proxy(504), proxy(401), proxy(404),
)  # fmt: skip
SLOW: tuple[Crook, ...] = (drip, silent)
"""What only patience ends: a second and a half in these tests, ten in production."""
PATIENCE = 60.0


class Skipping:
    """A clock that is moved on by whoever waits."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        await asyncio.sleep(0)


class Wired(House):
    """A bot on a wire of its own."""

    wire: Wire
    timeouts = Timeouts(connect=30, read=30, write=30)

    @property
    def settings(self) -> Settings:
        return super().settings.model_copy(update={"telegram_api_url": self.wire.url})

    def request(self) -> BaseRequest:
        return AiohttpRequest(timeouts=self.timeouts, trust_env=False)


@pytest.fixture
async def wire(telegram: Telegram) -> AsyncIterator[Wire]:
    async with crooked_wire(telegram) as wire:
        yield wire


@pytest.fixture
async def house(
    request: pytest.FixtureRequest,
    telegram: Telegram,
    tmp_path: object,
    words: WordsByLanguage,
    errors: Errors,
    catalogue: Catalogue,
    wire: Wire,
) -> AsyncIterator[House]:
    house = Wired(telegram, tmp_path, words, errors, catalogue)  # type: ignore[arg-type]
    if "slow" in request.fixturenames:
        house.timeouts = Timeouts(connect=30, read=1.0, write=0.5)
    clock = Skipping()
    house.limiter = TwoLanes(
        overall=100_000, private=(0.00001, 100_000), clock=clock, sleep=clock.sleep
    )
    house.wire = wire
    await house.start()
    yield house
    await house.stop()
    assert telegram.unanswered == [], "a tap stayed unanswered"
    assert house.refused == []


@pytest.fixture
def slow() -> None:
    """The bot has little patience, so that a test needs little, too."""


def name(crook: Crook) -> str:
    return crook.__qualname__.partition(".")[0]


async def shows_what_it_owes(house: House) -> None:
    """The job that comes ten seconds later, now."""
    application = house.runback.application
    assert application.job_queue is not None
    for job in application.job_queue.jobs():
        if job.name == "show":
            job.schedule_removal()
            await job.run(application)


async def comes(chat: Chat, house: House, words: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while words not in chat.transcript:
            await house.telegram.changed()


async def all_is_done(house: House) -> None:
    async with asyncio.timeout(PATIENCE):
        while {row["state"] for row in await house.rows("inbox")} != {UpdateState.REPLIED}:
            await asyncio.sleep(0.01)


async def an_edit_goes_wrong(chat: Chat, house: House, wire: Wire, crook: Crook) -> None:
    await chat.agrees()
    for arrives in (False, True):
        wire.next("editMessageText", crook, arrives=arrives)
        await chat.taps("Lower back" if not arrives else "2")
    assert "Safety question 1" in chat.text
    assert "went wrong" not in chat.transcript
    (draft,) = await house.rows("drafts")
    assert '"where": "lower"' in draft["answers"]
    assert '"pain": 2' in draft["answers"]


@pytest.mark.parametrize("crook", QUICK[:8], ids=name)
async def test_an_edit_whose_answer_is_none_is_made_again(
    chat: Chat, house: House, wire: Wire, crook: Crook
) -> None:
    """The runner sees the next question a moment later, and nothing else."""
    await an_edit_goes_wrong(chat, house, wire, crook)


@pytest.mark.usefixtures("slow")
@pytest.mark.parametrize("crook", SLOW, ids=name)
async def test_an_edit_that_nobody_answers_is_made_again(
    chat: Chat, house: House, wire: Wire, crook: Crook
) -> None:
    await an_edit_goes_wrong(chat, house, wire, crook)


async def a_send_goes_wrong(
    chat: Chat, house: House, wire: Wire, crook: Crook, *, arrives: bool
) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    wire.next("sendMessage", crook, arrives=arrives)
    with capture_logs() as logs:
        await house.inbox.finished(chat.person.says("2"))
    assert all(isinstance(error, TelegramError) for error in house.errors)
    house.errors.clear()
    assert "handler failed" in {line["event"] for line in logs}, "the host reads of it"
    await shows_what_it_owes(house)
    await all_is_done(house)
    assert "Safety question 1" in chat.text
    assert "went wrong" not in chat.transcript
    assert chat.transcript.count("Safety question 1") <= 1 + arrives
    (draft,) = await house.rows("drafts")
    assert '"pain": 2' in draft["answers"]


@pytest.mark.parametrize("arrives", [False, True])
@pytest.mark.parametrize("crook", QUICK if THOROUGH else (reset, page), ids=name)
async def test_a_message_whose_answer_is_none_comes_soon(
    chat: Chat, house: House, wire: Wire, crook: Crook, arrives: bool
) -> None:
    """Nobody knows whether it has arrived: twice at most, and never lost."""
    await a_send_goes_wrong(chat, house, wire, crook, arrives=arrives)


@pytest.mark.usefixtures("slow")
@pytest.mark.parametrize("crook", SLOW, ids=name)
async def test_a_message_that_nobody_answers_comes_soon(
    chat: Chat, house: House, wire: Wire, crook: Crook
) -> None:
    await a_send_goes_wrong(chat, house, wire, crook, arrives=True)


@pytest.mark.parametrize("crook", QUICK if THOROUGH else (half,), ids=name)
async def test_a_batch_whose_way_goes_wrong_comes_again(
    chat: Chat, house: House, wire: Wire, crook: Crook
) -> None:
    """A second later; nothing of it is in the log, for it is what runners wrote."""
    await chat.agrees()
    wire.next("getUpdates", crook)
    with capture_logs() as logs:
        chat.person.says("/help")
        await comes(chat, house, "What I can do")
    await all_is_done(house)
    assert chat.transcript.count("What I can do") == 1
    assert "/help" not in str(logs)
    assert ("polling", "warning") in {(line["event"], line["log_level"]) for line in logs}
    assert not house.inbox.rejected.is_set(), "a proxy's word is not Telegram's"
