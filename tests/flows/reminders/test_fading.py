"""What has become a habit needs fewer reminders, if the runner says so; pain brings them back."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House

FIRST = dt.date(2026, 6, 2)


def day(number: int) -> dt.date:
    return FIRST + dt.timedelta(days=number)


async def reminded(house: House, number: int) -> int:
    return await comes(house, f"{day(number)} 08:00")


async def stretches(chat: Chat) -> None:
    """Through whatever is asked to the last stretch."""
    if "Where does your back hurt" in chat.text:
        await chat.taps("Lower back")
    await chat.clears_screening()
    await chat.stretches("Better")


@pytest.fixture
async def steady(chat: Chat, house: House) -> Chat:
    """Six weeks of stretching, every day when the reminder came; then the offer stands."""
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "08:00", "Done")
    for number in range(60):
        assert await reminded(house, number) == 1, "every day, as long as nobody has agreed"
        if "Shall I remind you less often?" in chat.text:
            return chat
        await chat.taps("Start")
        await stretches(chat)
    raise AssertionError("never asked")


async def goes_on(chat: Chat, house: House, numbers: range) -> list[int]:
    """Stretches every day, reminded or not; the days on which a reminder came."""
    came = []
    for number in numbers:
        if await reminded(house, number):
            came.append(number)
        await chat.says("/stretch")
        await stretches(chat)
    return came


def today(house: House) -> int:
    return (house.telegram.clock.now().date() - FIRST).days


async def test_less_often_after_a_yes(steady: Chat, house: House) -> None:
    asked = today(house)
    assert 30 <= asked <= 42
    await steady.taps("less often")
    assert "Every second time from now on" in steady.text
    await steady.taps("Start")
    await stretches(steady)
    came = await goes_on(steady, house, range(asked + 1, asked + 9))
    assert came == [asked + 2, asked + 4, asked + 6, asked + 8]
    await steady.says("/reminders")
    assert "a habit: every second time" in steady.text
    await steady.taps("Stretching", "Every time again")
    assert "next: " in steady.text
    assert await goes_on(steady, house, range(asked + 9, asked + 12)) == [
        asked + 9,
        asked + 10,
        asked + 11,
    ]


async def test_pain_brings_them_back(steady: Chat, house: House) -> None:
    await steady.taps("less often")
    await goes_on(steady, house, range(today(house) + 1, today(house) + 4))
    await steady.says("/run")
    await steady.taps("Lower back", "5")
    await steady.clears_screening()
    while steady.shows_card:
        await steady.taps("Same" if "·  stretch" in steady.text else "No pain")
    assert "hurt again" not in steady.transcript
    assert await reminded(house, today(house) + 1) >= 1
    assert "Your back has hurt again, so I'm back at all your times" in steady.transcript
    await steady.says("/reminders")
    assert "next: " in steady.text


async def test_forgetting_brings_them_back(steady: Chat, house: House) -> None:
    await steady.taps("less often")
    agreed = today(house)
    said = []
    for number in range(agreed + 1, agreed + 16):
        if await reminded(house, number):
            said.append("It has become less lately" in steady.text)
            await steady.taps("Skip today")
    assert said.count(True) == 1, "said once"
    assert len(said) > 15 // 2, "and every day again from then on"


async def test_a_no_is_a_no_for_twelve_weeks(steady: Chat, house: House) -> None:
    await steady.taps("Keep them coming")
    assert "I'll stick to your times" in steady.text
    came = await goes_on(steady, house, range(today(house) + 1, today(house) + 40))
    assert len(came) == 39
    assert steady.transcript.count("less often?") <= 1


async def test_a_doubled_and_an_old_tap_do_no_harm(steady: Chat, house: House) -> None:
    message, data = steady.find("less often")
    for update in steady.taps_at_once("less often", 3):
        await steady.done(update)
    await steady.says("/reminders")
    assert "every second time" in steady.text
    await steady.taps("Stretching", "Every time again")
    await steady.taps_old(message.message_id, data)
    await steady.says("/reminders")
    assert "every second time" in steady.text, "a changed mind counts"
