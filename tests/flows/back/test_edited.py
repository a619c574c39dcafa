"""A message that is changed afterwards is read for alarms, and answers nothing."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House

SCREENS = {
    "I can't feel my bum and can't pee": "Get help at once",
    "numb between my legs since this morning": "Get help at once",
    "I have a fever since yesterday": "needs a person, not a bot",
    "I want to kill myself": "You are not alone",
}


async def edits(chat: Chat, text: str) -> None:
    """Change the last message of one's own."""
    mine = next(m for m in reversed(chat.person.messages) if not m.from_bot)
    await chat.done(chat.person.edits(mine.message_id, text))


@pytest.mark.parametrize("text", SCREENS)
@pytest.mark.parametrize("taps", [(), ("Lower back",)], ids=["where", "how much"])
async def test_an_alarm(chat: Chat, taps: tuple[str, ...], text: str) -> None:
    await chat.agrees()
    await chat.says("purple")
    await chat.taps(*taps)
    await edits(chat, text)
    assert SCREENS[text] in chat.text


async def test_of_a_stranger(chat: Chat) -> None:
    await chat.says("hello")
    await edits(chat, "I can't pee and my legs are numb")
    assert "Get help at once" in chat.text


async def test_meant_so_it_stops(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("purple")
    await edits(chat, "I can't feel my bum and can't pee")
    await chat.taps("Yes, at least one")
    await chat.says("/run")
    assert "get help now" in chat.text


NOT_COUNTED = "A changed message doesn't count"


@pytest.mark.parametrize("text", ["/forget", "delete everything", "blue shoes", "/run", "undo"])
async def test_no_command_and_no_wish(chat: Chat, house: House, text: str) -> None:
    await chat.agrees()
    await chat.says("purple")
    before, shown = await house.rows("drafts"), len(chat.messages)
    await edits(chat, text)
    assert await house.rows("drafts") == before
    assert len(chat.messages) == shown


@pytest.mark.parametrize("text", ["lower", "my low back", "3", "about 4", "7/10", "no pain"])
@pytest.mark.parametrize("taps", [(), ("Lower back",)], ids=["where", "how much"])
async def test_no_answer(chat: Chat, house: House, taps: tuple[str, ...], text: str) -> None:
    await chat.agrees()
    await chat.says("purple")
    await chat.taps(*taps)
    before, labels = await house.rows("drafts"), chat.labels
    await edits(chat, text)
    assert await house.rows("drafts") == before
    assert NOT_COUNTED in chat.text
    assert chat.labels == labels, "the open question is there again"


async def test_a_number_that_was_noted_stays(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("3")
    await edits(chat, "8")
    assert NOT_COUNTED in chat.text
    assert [row["pain"] for row in await house.rows("pains")] == [3]
    await chat.says("back")
    await chat.says("8")
    assert [row["pain"] for row in await house.rows("pains")] == [8]


async def test_said_once_an_hour(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("purple")
    for text in ("lower", "upper", "both"):
        await edits(chat, text)
    assert chat.transcript.count(NOT_COUNTED) == 1
    house.telegram.clock.advance(3600)
    await edits(chat, "none")
    assert chat.text.count(NOT_COUNTED) == 1


async def test_of_a_check_in_that_is_over(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("purple")
    await edits(chat, "8")
    assert NOT_COUNTED in chat.text


async def test_to_a_question_about_an_alarm(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("I can't pee and my legs are numb")
    await edits(chat, "no")
    assert NOT_COUNTED in chat.transcript
    assert "Get help at once" in chat.text
    assert [row["answer"] for row in await house.rows("alarms")] == [None]


async def test_to_a_setting(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Berln im Wald")
    await edits(chat, "Berlin")
    assert NOT_COUNTED in chat.transcript
    await chat.says("Berlin")
    assert "Time zone: Berlin" in chat.text


async def test_a_stranger_is_not_told(chat: Chat) -> None:
    await chat.says("hello")
    shown = len(chat.messages)
    await edits(chat, "lower")
    assert len(chat.messages) == shown


async def test_an_open_setting_stays_open(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("qwertz")
    await edits(chat, "I have a fever since yesterday")
    await chat.says("no, my friend")
    await chat.says("Berlin")
    assert "Time zone: Berlin" in chat.text


async def test_with_a_dead_bot(chat: Chat, house: House) -> None:
    """An edit waits in the store like any other update."""
    await chat.agrees()
    await chat.says("purple")
    await house.stop()
    mine = next(m for m in reversed(chat.person.messages) if not m.from_bot)
    edited = chat.person.edits(mine.message_id, "I can't pee")
    await house.start()
    await chat.done(edited)
    assert "Get help at once" in chat.text
