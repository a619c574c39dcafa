"""Two messages in a row are one thought: what was typed within a minute before is read along."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.chat import Chat, NewChat
from tests.clocked import NOON
from tests.conftest import House

THOUGHTS = {
    "pee": ("i cant", "pee"),
    "poo": ("since this morning i can not hold", "my poo"),
    "three messages": ("i", "cant feel", "my bum"),
    "capitals": ("I CANT", "PEE ANYMORE"),
    "slang": ("my bum is", "totally numb"),
    "with a typing error": ("i cannnot", "pee"),
    "german": ("ich kann nicht", "pinkeln"),
    "chest": ("really bad pain in my", "chest"),
}


@pytest.mark.parametrize("thought", THOUGHTS.values(), ids=THOUGHTS.keys())
@pytest.mark.parametrize("taps", [(), ("Lower back",)], ids=["where", "how much"])
async def test_an_emergency_in_two_messages(
    chat: Chat, taps: tuple[str, ...], thought: tuple[str, ...]
) -> None:
    await chat.agrees()
    await chat.taps(*taps)
    for text in thought[:-1]:
        await chat.says(text)
        assert "Get help at once" not in chat.text, "not said yet"
    await chat.says(thought[-1])
    assert "Get help at once" in chat.text


async def test_despair_in_two_messages(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("i just want to")
    await chat.says("die")
    assert "You are not alone" in chat.text


@pytest.mark.parametrize(("seconds", "caught"), [(60, True), (61, False), (3600, False)])
async def test_for_a_minute(chat: Chat, house: House, seconds: int, *, caught: bool) -> None:
    await chat.agrees()
    await chat.says("i cant")
    await passes(house, seconds)
    await chat.says("pee")
    assert ("Get help at once" in chat.text) is caught


async def test_after_a_restart(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("i cant")
    await house.restart()
    await chat.says("pee")
    assert "Get help at once" in chat.text


async def test_a_tap_between_does_not_part_them(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("i cant")
    await chat.taps("Lower back")
    await chat.says("pee")
    assert "Get help at once" in chat.text


async def test_what_was_answered_is_not_asked_again(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("I can't feel my bum")
    await chat.taps("None of these")
    await chat.says("3")
    assert "Get help at once" not in chat.text


async def test_nobody_reads_along_with_another(new_chat: NewChat) -> None:
    ann, ben = new_chat(700_000_001), new_chat(800_000_002)
    await ann.agrees()
    await ben.agrees()
    await ann.says("i cant")
    await ben.says("pee")
    assert "Get help at once" not in ben.text


async def test_it_is_kept_for_a_minute_and_no_longer(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("my secret sore back")
    assert "my secret" in (await house.rows("runners"))[0]["said"]
    await passes(house, 60)
    assert "my secret" in (await house.rows("runners"))[0]["said"]
    await passes(house, 1)
    assert [(row["said"], row["said_at"]) for row in await house.rows("runners")] == [("[]", None)]


@pytest.mark.parametrize("text", ["/run my back", "/forget"])
async def test_a_command_is_no_part_of_a_thought(chat: Chat, house: House, text: str) -> None:
    await chat.agrees()
    await chat.says(text)
    assert (await house.rows("runners"))[0]["said"] == "[]"


async def test_of_a_stranger_nothing_is_kept(chat: Chat, house: House) -> None:
    await chat.says("i cant")
    assert await house.rows("runners") == []
    assert [row["body"] for row in await house.rows("inbox") if row["body"]] == []


async def passes(house: House, seconds: int) -> None:
    """Time goes by, and the job looks around."""
    house.telegram.clock.advance(timedelta(seconds=seconds).total_seconds())
    assert house.telegram.clock.now() > NOON
    await house.runback.reminding.send_due()
