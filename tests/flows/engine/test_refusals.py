"""Telegram refuses: what the runner sees, what the host reads, and that nothing is lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from structlog.testing import capture_logs
from telegram.error import TelegramError

from bot.telegram.outgoing.limiter import TwoLanes
from storage.telegram.inbox import UpdateState
from tests.chat import Chat
from tests.conftest import House
from tests.flows.engine.test_a_bad_wire import Skipping, all_is_done, shows_what_it_owes
from tests.thorough import THOROUGH

SORRY = "something went wrong on my side"
BESIDE = (
    "message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID",
    "there is no text in the message to edit", "there is no caption in the message to edit",
    "there is no media in the message to edit",
)  # fmt: skip
"""The screen comes as a new message."""
BLOCKED = (
    "bot was blocked by the user", "user is deactivated",
    "bot can't initiate conversation with a user", "bot can't send messages to bots",
    "bot was kicked from the group chat",
)  # fmt: skip
"""403: nobody is there to read it; noted, and undone by the next word."""
OURS = (
    "can't parse entities: unsupported start tag", "BUTTON_DATA_INVALID", "message is too long",
    "MESSAGE_TOO_LONG", "message text is empty", "text must be non-empty",
    "chat not found", "PEER_ID_INVALID", "CHAT_WRITE_FORBIDDEN", "CHAT_RESTRICTED",
    "have no rights to send a message", "not enough rights to send text messages",
    "need administrator rights in the channel chat", "TOPIC_CLOSED", "TOPIC_DELETED",
    "USER_IS_BLOCKED", "object expected as reply markup", "something that nobody has ever read",
)  # fmt: skip
"""400: it would be refused again, so it is said and not tried again."""


@pytest.fixture(autouse=True)
def answered_twice(house: House) -> None:
    """A tap that was answered with its screen is answered once more with the apology."""
    house.expected_refusals.add("query is too old")


async def goes_on(chat: Chat, house: House, word: str = "/run") -> None:
    """What was said lasts, and the next word brings the screen."""
    house.errors.clear()
    house.telegram.faults.clear()
    await chat.says(word)
    assert "How much does it hurt" in chat.text
    (draft,) = await house.rows("drafts")
    assert '"where": "lower"' in draft["answers"]


async def taps_lower(chat: Chat, house: House) -> list[dict[str, object]]:
    """The tap whose screen is refused; what the host reads."""
    message, data = chat.find("Lower back")
    with capture_logs() as logs:
        await house.inbox.finished(chat.person.taps(message.message_id, data)[0])
    assert "lower" not in str(logs)
    return [dict(line) for line in logs]


async def test_an_edit_that_changes_nothing_is_one(chat: Chat, house: House) -> None:
    await chat.agrees()
    house.telegram.faults.next(
        "editMessageText", description="message is not modified", applied=True
    )
    assert await taps_lower(chat, house) == []
    await goes_on(chat, house)


@pytest.mark.parametrize("reason", BESIDE)
async def test_an_edit_that_has_no_place_comes_as_a_message(
    chat: Chat, house: House, reason: str
) -> None:
    await chat.agrees()
    house.telegram.faults.next("editMessageText", description=reason)
    assert await taps_lower(chat, house) == []
    assert "How much does it hurt" in chat.text
    await goes_on(chat, house)


@pytest.mark.parametrize("reason", OURS if THOROUGH else OURS[::6])
async def test_a_refused_edit_is_apologised_for(chat: Chat, house: House, reason: str) -> None:
    await chat.agrees()
    house.telegram.faults.next("editMessageText", description=reason)
    (line,) = await taps_lower(chat, house)
    assert (line["event"], line["error"]) == ("handler failed", "BadRequest")
    assert SORRY in chat.text
    assert str(line["id"]) in chat.text
    assert (await house.rows("inbox"))[-1]["state"] == UpdateState.FAILED
    await goes_on(chat, house)


@pytest.mark.parametrize("reason", OURS if THOROUGH else OURS[::6])
async def test_so_is_a_refused_message(chat: Chat, house: House, reason: str) -> None:
    await chat.agrees()
    house.telegram.faults.next("sendMessage", description=reason)
    with capture_logs() as logs:
        await house.inbox.finished(chat.person.says("lower back"))
    (line,) = [entry for entry in logs if entry["event"] == "handler failed"]
    assert line["error"] == "BadRequest"
    assert SORRY in chat.text
    assert "lower" not in str(logs)
    await goes_on(chat, house)


@pytest.mark.parametrize("method", ["editMessageText", "sendMessage"])
@pytest.mark.parametrize("reason", BLOCKED)
async def test_who_is_not_there_is_left_alone_until_they_write(
    chat: Chat, house: House, method: str, reason: str
) -> None:
    await chat.agrees()
    house.telegram.faults.next(method, status=403, description=reason)
    if method == "sendMessage":
        await house.inbox.finished(chat.person.says("lower back"))
    else:
        assert await taps_lower(chat, house) == []
    assert (await house.rows("runners"))[0]["blocked_at"]
    assert SORRY not in chat.transcript
    await goes_on(chat, house)
    assert (await house.rows("runners"))[0]["blocked_at"] is None


async def test_not_even_the_apology_gets_through(chat: Chat, house: House) -> None:
    await chat.agrees()
    house.telegram.faults.next("editMessageText", description="chat not found")
    house.telegram.faults.next("sendMessage", description="chat not found")
    events = [line["event"] for line in await taps_lower(chat, house)]
    assert events == ["handler failed", "apology not sent"]
    await goes_on(chat, house)


@pytest.mark.parametrize("status", [401, 404])
async def test_a_token_that_a_call_finds_unknown_loses_no_screen(
    chat: Chat, house: House, status: int
) -> None:
    """The next poll will find it, too, and end the process; the screen is owed."""
    await chat.agrees()
    house.telegram.faults.next("editMessageText", status=status)
    (line,) = await taps_lower(chat, house)
    assert (line["event"], line["error"]) == ("handler failed", "InvalidToken")
    assert (await house.rows("inbox"))[-1]["state"] == UpdateState.COMMITTED
    house.errors.clear()
    await shows_what_it_owes(house)
    await all_is_done(house)
    assert "How much does it hurt" in chat.text


class TestTooMany:
    """429, by a clock that is moved on by whoever waits."""

    @pytest.fixture
    def clock(self, house: House) -> Skipping:
        clock = Skipping()
        house.limiter = TwoLanes(
            overall=100_000, private=(0.00001, 100_000), clock=clock, sleep=clock.sleep
        )
        return clock

    async def test_a_few_seconds_are_waited_for(
        self, chat: Chat, house: House, clock: Skipping
    ) -> None:
        await chat.agrees()
        await house.restart()
        before = clock.seconds
        house.telegram.faults.next("editMessageText", retry_after=5)
        await chat.taps("Lower back")
        assert "How much does it hurt" in chat.text
        assert 5 <= clock.seconds - before < 10

    @pytest.mark.parametrize("seconds", [600, 10_072])
    async def test_hours_are_not_waited_for_and_nothing_is_lost(
        self, chat: Chat, house: House, clock: Skipping, seconds: int
    ) -> None:
        """The screen comes when Telegram allows; until then it is not asked again and again."""
        await chat.agrees()
        await house.restart()
        house.telegram.faults.next("editMessageText", retry_after=seconds)
        (line,) = await taps_lower(chat, house)
        assert (line["event"], line["error"]) == ("handler failed", "RetryAfter")
        assert (await house.rows("inbox"))[-1]["state"] == UpdateState.COMMITTED
        assert house.runback.application.job_queue is not None
        (job,) = [j for j in house.runback.application.job_queue.jobs() if j.name == "show"]
        assert job.next_t is not None
        waits = (job.next_t - datetime.now(UTC)).total_seconds()  # noqa: TID251
        assert seconds - 60 < waits <= seconds
        assert all(isinstance(error, TelegramError) for error in house.errors)
        house.errors.clear()
        clock.seconds += seconds
        await shows_what_it_owes(house)
        await all_is_done(house)
        assert "How much does it hurt" in chat.text
        assert SORRY not in chat.transcript


async def test_a_conflict_is_said_and_waited_out(chat: Chat, house: House) -> None:
    """Somebody else polls with this token, for a second or for ever."""
    await chat.agrees()
    house.telegram.faults.next("getUpdates", status=409, description="terminated by other")
    with capture_logs() as logs:
        house.telegram.updates.release()
        # else the poll that is let go could bring the tap, and its answer be there before this
        await house.telegram.until(lambda: any(call.by_fault for call in house.telegram.calls))
        await chat.taps("Lower back")
    said = [line["event"] for line in logs if line["log_level"] == "error"]
    assert said == ["another process is polling with this token; waiting for it to stop"]
    assert "How much does it hurt" in chat.text
    assert not house.inbox.rejected.is_set()
