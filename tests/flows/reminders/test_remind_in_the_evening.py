"""A reminder asked for late in the evening waits until the quiet hours are over."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.chat import Chat
from tests.clocked import at, comes
from tests.conftest import House


async def test_asked_for_at_ten_it_comes_in_the_morning(chat: Chat, house: House) -> None:
    clock = house.telegram.clock
    evening = clock.now().replace(hour=22, minute=0) + timedelta(days=1)
    clock.advance((evening - clock.now()).total_seconds())
    await chat.has_four("Lower back")
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("London")
    await chat.taps("Remind me to stretch")
    assert "07:00" in chat.text


async def in_the_evening_of_utc(chat: Chat, house: House) -> None:
    """18:30 in New York, which nobody has told yet, and quiet by UTC."""
    clock: Any = house.telegram.clock
    clock.set(at("2026-06-02 22:30", "UTC"))
    await chat.has_four("Lower back")
    await chat.taps("Remind me to stretch")


async def test_no_promise_before_the_zone_is_known(chat: Chat, house: House) -> None:
    await in_the_evening_of_utc(chat, house)
    assert "I don't know your time yet" in chat.text
    assert "07:00" not in chat.text
    assert "snooze" not in [row["kind"] for row in await house.rows("reminders")]


async def test_with_the_zone_it_goes_on(chat: Chat, house: House) -> None:
    await in_the_evening_of_utc(chat, house)
    await chat.says("New York")
    assert "I'll remind you to stretch in 30 minutes" in chat.text
    assert await comes(house, "2026-06-02 19:00", "America/New_York") == 1


@pytest.mark.parametrize("typed", [False, True])
async def test_who_stays_with_utc_is_reminded_after_its_night(
    chat: Chat, house: House, typed: bool
) -> None:
    await in_the_evening_of_utc(chat, house)
    await (chat.says("stay with utc for now") if typed else chat.taps("Stay with UTC"))
    assert "Wed 07:00" in chat.text


async def test_by_day_no_zone_is_needed(chat: Chat) -> None:
    await chat.has_four("Lower back")
    await chat.taps("Remind me to stretch")
    assert "in 30 minutes" in chat.text


@pytest.mark.parametrize("ease", ["Not now", None])
async def test_looking_at_the_stretches_cancels_no_promise(
    chat: Chat, house: House, ease: str | None
) -> None:
    await chat.has_four("Lower back")
    await chat.taps("Remind me to stretch")
    await chat.says("/stretch")
    if ease:
        await chat.stretches(ease)
    assert await comes(house, "2026-06-01 12:31") == 1


async def test_no_stretch_left_cancels_no_promise(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches("Worse")
    await chat.judges()
    await chat.taps("Remind me to stretch")
    await chat.says("/stretch")
    assert await comes(house, "2026-06-01 12:31") == 1


async def test_stretching_before_it_is_due_keeps_it(chat: Chat, house: House) -> None:
    await chat.has_four("Lower back")
    await chat.taps("Remind me to stretch")
    await chat.says("/stretch")
    await chat.stretches("Better")
    assert await comes(house, "2026-06-01 12:31") == 0
