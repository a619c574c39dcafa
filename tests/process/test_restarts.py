"""A whole check-in, and the process killed again and again: the same four at the end."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from tests.chat import Chat
from tests.process.processes import Host, Process, until

pytestmark = pytest.mark.process

FOUR = ("Superman", "Beetle", "Balance & Reach", "Plank Leg Lifts")
SCREENS = (
    "Where does your back hurt",
    "0 = not",
    "Safety question",
    "stretch",
    "rung",
    "Your four",
)


class Fragile:
    """A bot that does not survive a single tap; its chats take it for a `House`."""

    def __init__(self, host: Host, url: str, telegram: Telegram) -> None:
        self.host, self.url, self.telegram = host, url, telegram
        self.bot: Process
        self.kills = 0

    @property
    def inbox(self) -> Any:
        return self

    async def start(self) -> None:
        self.bot = await self.host.runs("run", environment=self.host.environment(self.url))

    async def restart(self) -> None:
        await self.bot.kill()
        self.kills += 1
        await self.start()

    async def finished(self, update_id: int) -> None:
        """Kill it somewhere on the way of the update, and wait until the next one is done."""
        raise NotImplementedError

    async def done(self, update_id: int) -> None:
        await self.host.comes_true("SELECT state = 2 FROM inbox WHERE update_id = ?", update_id)


class BetweenTaps(Fragile):
    """Killed as soon as the answer is there."""

    async def finished(self, update_id: int) -> None:
        await self.done(update_id)
        await self.restart()


class DuringTaps(Fragile):
    """Killed at a random moment: before the tap is stored, handled, committed, answered, shown."""

    dice = random.Random(16)

    async def finished(self, update_id: int) -> None:
        calls = len(self.telegram.calls) + self.dice.choice([0, 0, 1, 1, 1, 2, 2, 3])
        async with asyncio.timeout(5):
            await until(self.telegram, lambda: len(self.telegram.calls) >= calls)
        await asyncio.sleep(self.dice.choice([0.0, 0.0, 0.002, 0.005, 0.01]))
        await self.restart()
        await self.done(update_id)


async def walk(chat: Chat) -> list[str]:
    """From the first word to the four; what each screen said."""
    seen = []
    await chat.agrees()
    seen.append(chat.text)
    for label in ("Lower back", "2"):
        await chat.taps(label)
        seen.append(chat.text)
    for words, label in (("Safety question", "None of these"), ("stretch", "Better")):
        while words in chat.text and "rung" not in chat.text:
            await chat.taps(label)
            seen.append(chat.text)
    while "rung" in chat.text and "Your four" not in chat.text:
        await chat.taps("No pain")
        seen.append(chat.text)
    return seen


async def suffers(kind: type[Fragile], folder: Path) -> None:
    """One check-in of one runner, with its own Telegram."""
    folder.mkdir()
    telegram = Telegram(limits=False)
    server = await serve(telegram)
    host = Host(folder, telegram.token)
    fragile = kind(host, server.url, telegram)
    try:
        await fragile.start()
        await fragile.bot.writes("listening")
        seen = await walk(Chat(telegram.person(), fragile, lambda: None))  # type: ignore[arg-type]
        await fragile.bot.writes("listening")
        assert await fragile.bot.stop() == 0
    finally:
        await host.clear_up()
        await server.stop()
    host.check_outputs()
    assert fragile.kills >= 15
    for words in FOUR:
        assert words in seen[-1]
    for words in SCREENS:
        assert any(words in screen for screen in seen), words
    check_rows(host, telegram)


async def test_kills_change_nothing(tmp_path: Path) -> None:
    """Both at once, because most of the time goes into starting."""
    async with asyncio.TaskGroup() as group:
        group.create_task(suffers(BetweenTaps, tmp_path / "between"))
        group.create_task(suffers(DuringTaps, tmp_path / "during"))


def check_rows(host: Host, telegram: Telegram) -> None:
    """Everything once: one check-in, one screening, each card with its one verdict."""
    assert host.rows("SELECT ending, region, pain FROM check_ins") == [("programme", "lower", 2)]
    assert host.rows("SELECT result FROM screenings") == [("cleared",)]
    judged = "SELECT verdict, count(*) FROM answers GROUP BY 1 ORDER BY 1"
    assert host.rows(judged) == [("better", 3), ("no_pain", 4)]
    assert host.rows("SELECT count(*) FROM programmes") == [(1,)]
    assert host.rows("SELECT count(*) FROM inbox WHERE state <> 2") == [(0,)]
    assert telegram.unanswered == []
