from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from bot.sandbox import Clock, Telegram, Upload
from bot.sandbox.rules.sizes import TINY_PICTURE
from bot.sandbox.server import serve

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.sandbox import Person
    from bot.sandbox.server import Running

PICTURE = Upload("dot.png", TINY_PICTURE, "image/png")
FILM = Upload("squat.mp4", b"\0\0\0\x18ftypmp42" + bytes(40), "video/mp4")


class Api:
    """Calls methods as a bot would, and gives the JSON body."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    async def __call__(
        self, method: str, files: dict[str, Upload] | None = None, /, **parameters: Any
    ) -> Any:
        status, body = await self.telegram.call(
            self.telegram.token, method, parameters, files or {}
        )
        assert status == (200 if body["ok"] else body["error_code"])
        return body

    async def done(
        self, method: str, files: dict[str, Upload] | None = None, /, **parameters: Any
    ) -> Any:
        body = await self(method, files, **parameters)
        assert body["ok"], body
        return body["result"]


def keyboard(data: str = "yes", text: str = "Yes") -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": text, "callback_data": data}]]}


@pytest.fixture
def clock() -> Clock:
    return Clock(lambda: datetime(2026, 3, 1, 8, tzinfo=UTC))


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(clock=clock, limits=False)


@pytest.fixture
def api(telegram: Telegram) -> Api:
    return Api(telegram)


@pytest.fixture
def robin(telegram: Telegram) -> Person:
    """Somebody who has pressed Start; that update is confirmed."""
    robin = telegram.person()
    telegram.updates.confirm(robin.opens() + 1)
    return robin


@pytest.fixture
async def running(telegram: Telegram) -> AsyncIterator[Running]:
    running = await serve(telegram)
    yield running
    await running.stop()
