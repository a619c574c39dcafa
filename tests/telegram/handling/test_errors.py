"""A handler breaks: nothing half done, one kind sentence, nothing private in the log."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from structlog.testing import capture_logs
from telegram.ext import MessageHandler, filters

from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import route
from storage.runner import runners
from storage.telegram import inbox
from tests.chat import Chat
from tests.conftest import House

SECRET = "it hurts at 12 Some Street"
Broken = Callable[[Context], Awaitable[None]]


def breaks(house: House, broken: Broken) -> None:
    """From now on typed words that begin with !! meet this handler."""
    handler = MessageHandler(filters.Regex("^!!"), route(broken, strangers=True))
    house.runback.application.handlers[0].insert(0, handler)


async def before_the_commit(context: Context) -> None:
    await runners.blocked(context.tx, context.runner.id, context.turn.now)
    await context.tx.read(inbox.state_of(0))
    raise ValueError(context.typed)


async def after_the_commit(context: Context) -> None:
    await runners.blocked(context.tx, context.runner.id, context.turn.now)
    await context.turn.commit()
    raise ValueError(context.typed)


@pytest.mark.parametrize(
    ("broken", "kept"), [(before_the_commit, False), (after_the_commit, True)]
)
async def test_a_fault_of_ours(broken: Broken, kept: bool, chat: Chat, house: House) -> None:
    await chat.agrees()
    breaks(house, broken)
    with capture_logs() as logs, pytest.raises(ValueError, match="Street"):
        await chat.says(f"!! {SECRET}")
    assert "Sorry, something went wrong on my side" in chat.text
    (line,) = [entry for entry in logs if entry["event"] == "handler failed"]
    assert line["id"] in chat.text
    assert line["error"] == "ValueError"
    assert "Street" not in str(logs)
    states = [row["state"] for row in await house.rows("inbox")]
    assert states[-1] == inbox.UpdateState.FAILED
    assert all(row["body"] is None for row in await house.rows("inbox"))
    blocked = (await house.rows("runners"))[0]["blocked_at"]
    assert (blocked is not None) is kept


async def test_the_next_word_is_heard(chat: Chat, house: House) -> None:
    await chat.agrees()
    breaks(house, before_the_commit)
    with pytest.raises(ValueError, match="!!"):
        await chat.says("!!")
    await chat.taps("Lower back")
    assert "How much" in chat.transcript


async def test_it_is_not_tried_again_at_the_next_start(chat: Chat, house: House) -> None:
    await chat.agrees()
    breaks(house, before_the_commit)
    with pytest.raises(ValueError, match="!!"):
        await chat.says("!!")
    count = len(chat.messages)
    await house.restart()
    await chat.says("/help")
    assert len(chat.messages) == count + 1


async def test_an_apology_that_cannot_be_sent_is_only_noted(chat: Chat, house: House) -> None:
    await chat.agrees()
    breaks(house, before_the_commit)
    house.telegram.faults.next("sendMessage", description="chat not found")
    with capture_logs() as logs, pytest.raises(ValueError, match="!!"):
        await chat.says("!!")
    assert "apology not sent" in [entry["event"] for entry in logs]


async def test_an_error_outside_a_turn_is_only_noted(chat: Chat, house: House) -> None:
    with capture_logs() as logs:
        await house.runback.application.process_error(None, RuntimeError(SECRET))
    house.errors.clear()
    assert [entry["event"] for entry in logs] == ["outside a turn"]
    assert "Street" not in str(logs)
