"""A reminder asked for late in the evening waits until the quiet hours are over."""

from __future__ import annotations

from datetime import timedelta

from tests.chat import Chat
from tests.conftest import House


async def test_asked_for_at_ten_it_comes_in_the_morning(chat: Chat, house: House) -> None:
    clock = house.telegram.clock
    evening = clock.now().replace(hour=22, minute=0) + timedelta(days=1)
    clock.advance((evening - clock.now()).total_seconds())
    await chat.has_four("Lower back")
    await chat.taps("Remind")
    assert "07:00" in chat.text
