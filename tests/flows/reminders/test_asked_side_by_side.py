"""What is open for an answer stays open, whatever else comes after it."""

from __future__ import annotations

import pytest

from bot.sandbox import Message
from tests.chat import Chat, said
from tests.clocked import comes
from tests.conftest import House

MORNING, RUN, STRETCH = "Good morning", "Back from your run?", "Start"


@pytest.fixture
async def sore(chat: Chat) -> Chat:
    """Somebody in Berlin who has run with an amber back, so that the morning is asked about."""
    await chat.ran(pain="4")
    await chat.stretches()
    await chat.judges()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Berlin")
    await chat.says("/reminders")
    return chat


async def plans(chat: Chat, kind: str, typed: str) -> None:
    """One more kind of reminder, and back to all of them."""
    await chat.taps(kind)
    await chat.says(typed)
    await chat.taps("Done")
    await chat.says("/reminders")


async def both_come(house: House) -> None:
    """One after the other, before anybody answers."""
    came = [await comes(house, f"2026-06-02 {time}") for time in ("07:30", "08:05", "08:22")]
    assert sum(came) == 2


def asked(chat: Chat, words: str) -> Message:
    """The one message with these words, with its buttons or without."""
    (found,) = [m for m in chat.messages if words in said(m)]
    return found


def answerable(chat: Chat, words: str) -> bool:
    return bool(asked(chat, words).buttons)


@pytest.mark.parametrize(
    ("typed", "first", "then"),
    [
        ("Tue 7:40am, 30 min", MORNING, RUN),  # asked at 8:20, after the morning
        ("Tue 6:45am, 30 min", RUN, MORNING),  # the other way round
    ],
)
class TestMorningAndRun:
    async def test_both_can_be_answered(
        self, sore: Chat, house: House, typed: str, first: str, then: str
    ) -> None:
        await plans(sore, "My runs", typed)
        await both_come(house)
        assert sore.transcript.index(first) < sore.transcript.index(then)
        assert answerable(sore, first)
        assert answerable(sore, then)

    async def test_the_morning_first(
        self, sore: Chat, house: House, typed: str, first: str, then: str
    ) -> None:
        del first, then
        await plans(sore, "My runs", typed)
        await both_come(house)
        await sore.taps("Better", "1")
        assert "as planned" in sore.transcript
        assert answerable(sore, RUN)
        await sore.taps("Yes, check in")
        assert "Where" in sore.transcript

    async def test_the_run_first_and_the_number_of_the_morning_later(
        self, sore: Chat, house: House, typed: str, first: str, then: str
    ) -> None:
        del first, then
        await plans(sore, "My runs", typed)
        await both_come(house)
        await sore.taps("Same")  # its number is asked, and waits
        await sore.taps("Yes, check in", "No pain")
        assert answerable(sore, "how much does it hurt now")
        message = asked(sore, "how much does it hurt now")
        await sore.taps_old(message.message_id, find_on(message, "3"))
        assert [row["pain"] for row in await house.rows("mornings")] == [3]


async def test_a_stretch_reminder_leaves_the_morning_open(sore: Chat, house: House) -> None:
    await plans(sore, "Stretching", "10:15am")
    assert await comes(house, "2026-06-02 10:05") == 1
    assert await comes(house, "2026-06-02 10:30") == 1
    assert answerable(sore, MORNING)
    await sore.taps("Worse", "4")
    assert [row["pain"] for row in await house.rows("mornings")] == [4]


async def test_a_training_reminder_leaves_the_run_open(sore: Chat, house: House) -> None:
    await plans(sore, "My runs", "Tue 12:00, 30 min")
    await plans(sore, "Training", "Tue 13:00")
    await comes(house, "2026-06-02 12:40")
    await comes(house, "2026-06-02 13:00")
    assert answerable(sore, RUN)
    assert sum(STRETCH in str(m.buttons) for m in sore.with_buttons) == 1


async def test_of_one_kind_only_the_newest_is_open(sore: Chat, house: House) -> None:
    """Yesterday's question is answered by nobody any more."""
    await plans(sore, "My runs", "every day 12:00, 30 min")
    await plans(sore, "Stretching", "09:00")
    for day in (2, 3, 4):
        await comes(house, f"2026-06-{day:02} 12:30")
        await comes(house, f"2026-06-{day:02} 14:30")  # its gentle follow-up
        for words in ("Back from your run?", "Snooze 1 h"):
            assert sum(words in said(m) + str(m.buttons) for m in sore.with_buttons) == 1


async def test_forgetting_takes_the_buttons_of_all(sore: Chat, house: House) -> None:
    await plans(sore, "My runs", "Tue 09:00, 45 min")
    await plans(sore, "Stretching", "09:00")
    await comes(house, "2026-06-02 10:30")
    assert len(sore.with_buttons) >= 3
    await sore.says("/forget")
    await sore.taps("Delete")
    assert sore.with_buttons == []


def find_on(message: Message, label: str) -> str:
    """What the button of this message says."""
    (found,) = [b for row in message.buttons for b in row if b.text == label]
    assert found.callback_data is not None
    return found.callback_data
