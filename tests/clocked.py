"""The clocks of tests, none of which knows what time it really is; and waiting by them."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.sandbox.core.clock import Clock
from bot.sandbox.telegram import Telegram

if TYPE_CHECKING:
    from tests.chat import Chat
    from tests.conftest import House

BERLIN = "Europe/Berlin"


def at(text: str, zone: str = BERLIN) -> dt.datetime:
    """An instant as a local clock shows it: `2026-06-01 08:00`."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(dt.UTC)


START = at("2026-06-01 00:00", "UTC")  # a Monday
NOON = at("2026-06-01 12:00")


class Still(Clock):
    """A clock that moves only when it is told to."""

    def __init__(self, start: dt.datetime = START) -> None:
        self._at = start
        super().__init__(lambda: self._at)

    def set(self, to: dt.datetime) -> None:
        """Go to an instant, never back."""
        self.advance(max(0.0, (to - self.now()).total_seconds()))


class Running(Clock):
    """A clock that begins at an instant of its own and goes on as time passes.

    For what runs in a process or a browser beside the test, and has to see its time pass.
    """

    def __init__(self, start: dt.datetime = NOON) -> None:
        begun = time.monotonic()
        super().__init__(lambda: start + dt.timedelta(seconds=time.monotonic() - begun))


def standing_telegram() -> Telegram:
    """A Telegram whose clock moves only when a test moves it."""
    return Telegram(limits=False, clock=Still(NOON))


async def comes(house: House, when: str, zone: str = BERLIN) -> int:
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
