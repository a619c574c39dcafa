"""What the flows about reminders share: a clock that stands still, and a runner who is cleared."""

from __future__ import annotations

from typing import Any

from bot.sandbox.telegram import Telegram
from tests.chat import Chat
from tests.conftest import House
from tests.reminding import Still, at

NOON = at("2026-06-01 12:00")  # a Monday, in Berlin


def standing_telegram() -> Telegram:
    """A Telegram whose clock moves only when a test moves it."""
    return Telegram(limits=False, clock=Still(NOON))


async def comes(house: House, when: str, zone: str = "Europe/Berlin") -> int:
    """Let it become that time, and let what is due by then come; how many that was."""
    clock: Any = house.telegram.clock
    clock.set(at(when, zone))
    before = len(house.telegram.calls)
    while await house.runback.reminding.send_due():
        pass
    sent = house.telegram.calls[before:]
    return sum(call.method == "sendMessage" for call in sent)


async def settles(chat: Chat, place: str = "Berlin") -> None:
    """From the first word through a check-in to a known time zone, ready to be reminded."""
    await chat.has_four()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says(place)
    assert f"Time zone: {place}" in chat.text
