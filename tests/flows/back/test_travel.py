"""A red day and another clock: who changes the time zone shakes it off in no direction."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House


async def lives_in(chat: Chat, place: str) -> None:
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says(place)


async def is_red(chat: Chat, house: House) -> None:
    """At 22:00 in Berlin it was 7 of 10, on the day after the first."""
    await settles(chat)
    await comes(house, "2026-06-10 22:00")
    await chat.says("/run")
    await chat.taps("Lower back", "7")
    await chat.clears_screening()
    await chat.stretches()
    assert "Rest is today's training" in chat.text


async def trains(chat: Chat) -> None:
    """Tries to train, with nothing left of the pain."""
    await chat.says("/train")
    if "How much" in chat.text:
        await chat.taps("1")
    elif "Start" in " ".join(chat.labels):
        await chat.taps("Start")
    await chat.clears_screening()


@pytest.mark.parametrize("place", ["Bangkok", "Auckland", "Los Angeles"])
async def test_the_day_stays_red_until_both_nights_are_over(
    chat: Chat, house: House, place: str
) -> None:
    await is_red(chat, house)
    await lives_in(chat, place)
    await comes(house, "2026-06-10 23:30")
    await trains(chat)
    assert "·  exercise" not in chat.transcript
    await comes(house, "2026-06-11 03:30")
    await trains(chat)
    assert "·  exercise" not in chat.transcript


async def test_to_the_west_the_new_day_counts(chat: Chat, house: House) -> None:
    """It is over in Berlin, and not yet in Los Angeles."""
    await is_red(chat, house)
    await lives_in(chat, "Los Angeles")
    await comes(house, "2026-06-11 10:00")
    await trains(chat)
    assert "·  exercise" not in chat.transcript


async def test_and_then_it_is_over(chat: Chat, house: House) -> None:
    await is_red(chat, house)
    await lives_in(chat, "Bangkok")
    await comes(house, "2026-06-11 08:00")
    await trains(chat)
    assert "·  exercise" in chat.text


async def test_a_red_morning_holds_its_day(chat: Chat, house: House) -> None:
    await settles(chat)
    await comes(house, "2026-06-10 18:00")
    await chat.says("/run")
    await chat.taps("Lower back", "4")
    await chat.stretches()
    await chat.judges()
    assert await comes(house, "2026-06-11 08:01") == 1
    await chat.taps("Worse", "7")
    await lives_in(chat, "Auckland")
    await comes(house, "2026-06-11 20:00")
    await trains(chat)
    assert "·  exercise" not in chat.text
