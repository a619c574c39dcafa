"""After a silent week Telegram may number updates from anywhere, also from below; and other
things that updates may be: doubled, out of order, huge, or of a kind that nobody knows."""

from __future__ import annotations

import json
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.sandbox.telegram import Telegram
from storage.telegram.inbox import UpdateState
from tests.chat import Chat, NewChat
from tests.clocked import standing_telegram
from tests.conftest import House

BEFORE, AFTER = 500_000, 2_000
SILENCE = 8 * 24 * 60 * 60


@pytest.fixture
def telegram() -> Telegram:
    telegram = standing_telegram()
    telegram.updates.begin_again(BEFORE)
    return telegram


def falls_silent(telegram: Telegram) -> None:
    telegram.clock.advance(SILENCE)
    telegram.updates.begin_again(AFTER)


@pytest.mark.parametrize("ease", ["Same", "Not now"])
async def test_stretches_come_to_an_end(
    chat: Chat, house: House, telegram: Telegram, ease: str
) -> None:
    await chat.is_cleared()
    await chat.stretches(ease)
    await chat.judges()
    falls_silent(telegram)
    await chat.says("/stretch")
    seen = []
    while "·  stretch" in chat.text and len(seen) < 9:
        seen.append(chat.text.split("\n")[0])
        await chat.taps(ease)
    assert len(seen) == len(set(seen)) == 3, "each once"
    assert await house.rows("drafts") == []


async def test_a_training_comes_to_an_end(chat: Chat, telegram: Telegram) -> None:
    await chat.has_four()
    telegram.clock.advance(SILENCE)
    assert await put_off(chat) == 4
    falls_silent(telegram)
    assert await put_off(chat) == 4


async def put_off(chat: Chat) -> int:
    """Say "not now" to every card of a training; how many there were."""
    await chat.says("/train")
    await chat.taps("0")
    seen = []
    while chat.shows_card and len(seen) < 9:
        seen.append(chat.text.split("\n")[0])
        await chat.taps("Not now")
    assert len(seen) == len(set(seen)), "each once"
    return len(seen)


@pytest.mark.parametrize("first", [2**31 - 12, 2**32 - 12, 2**63 - 60])
async def test_a_check_in_across_the_limits_of_numbers(
    chat: Chat, house: House, telegram: Telegram, first: int
) -> None:
    """A check-in has the number of its update, and every button carries it."""
    telegram.updates.begin_again(first)
    await chat.has_four()
    assert "Your four" in chat.text
    await house.restart()
    await chat.says("/train")
    await chat.taps("0")
    assert chat.shows_card
    assert {row["state"] for row in await house.rows("inbox")} == {UpdateState.REPLIED}
    ids = [row["update_id"] for row in await house.rows("inbox")]
    assert min(ids) == first
    assert len(ids) == len({*ids})


async def test_numbers_that_repeat_and_come_out_of_order(chat: Chat, house: House) -> None:
    """Each is done once, in the order of its arrival."""
    await chat.agrees()
    batch = [spoken(chat, number, words) for number, words in ((905, "2"), (901, "lower back"))]
    await house.inbox.receive([*reversed(batch), *batch, batch[0]])
    await house.inbox.receive(batch)
    await house.inbox.finished(905)
    assert chat.transcript.count("Safety question 1") == 1
    (draft,) = await house.rows("drafts")
    assert '"where": "lower"' in draft["answers"]
    assert '"pain": 2' in draft["answers"]


async def test_a_batch_of_a_megabyte(new_chat: NewChat, house: House) -> None:
    """A hundred messages of ten runners, each marked up from its first sign to its last."""
    chats = [new_chat() for _ in range(10)]
    for chat in chats:
        await chat.says("/start")
    batch = [
        spoken(chat, 5000 + 10 * n + i, "hi") for i, chat in enumerate(chats) for n in range(10)
    ]
    marks = [{"type": "bold", "offset": 0, "length": 1}] * 230
    for update in batch:
        update["message"]["entities"] = marks
    assert len(json.dumps(batch)) > 1_000_000
    await house.inbox.receive(batch)
    for update in batch:
        await house.inbox.finished(update["update_id"])
    assert {row["state"] for row in await house.rows("inbox")} == {UpdateState.REPLIED}
    assert all(len(chat.messages) == 11 for chat in chats)


async def test_kinds_that_nobody_knew_yet(chat: Chat, house: House, telegram: Telegram) -> None:
    """Taken, put aside without their content, and no end of hearing."""
    await chat.agrees()
    telegram.updates.allow([])
    strange = {"from": {"id": 7, "is_bot": False, "first_name": "Kim"}, "secret": "numb"}
    sent = [telegram.updates.add(kind, strange) for kind in ("hologram", "poll", "smell")]
    with capture_logs() as logs:
        await chat.says("/help")
    assert "What I can do" in chat.text
    rows = {row["update_id"]: row for row in await house.rows("inbox")}
    assert {rows[n]["state"] for n in sent} == {UpdateState.FAILED}
    assert {rows[n]["body"] for n in sent} == {None}
    assert "numb" not in str(logs)


def spoken(chat: Chat, update_id: int, words: str) -> dict[str, Any]:
    """A message as Telegram sends it, under a number of its own."""
    person = {"id": chat.person.id, "is_bot": False, "first_name": "Robin"}
    place = {"id": chat.person.id, "type": "private", "first_name": "Robin"}
    message = {"message_id": update_id, "date": 0, "chat": place, "from": person, "text": words}
    return {"update_id": update_id, "message": message}
