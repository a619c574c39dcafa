"""What a real process tells a machine that watches it, in each state that it can be in."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass

import httpx
import pytest

from bot.sandbox.telegram import Telegram
from tests.engines import only_sqlite
from tests.process.processes import Host, Process, until
from tests.process.web.test_webhook import free_port
from tests.thorough import THOROUGH

pytestmark = pytest.mark.process
PHASES = ("starting", "standing_by", "at_work", "stopping")


@dataclass
class Watched:
    """A bot, and the port where it says how it is."""

    bot: Process
    root: str

    async def tells(self, path: str) -> tuple[int, str]:
        """Its answer, once it listens; to a question it may take some seconds."""
        async with asyncio.timeout(60), httpx.AsyncClient(timeout=10) as client:
            while True:
                try:
                    answer = await client.get(self.root + path)
                except httpx.ConnectError:
                    await asyncio.sleep(0.02)
                else:
                    return answer.status_code, answer.text

    async def says(self, status: int, words: str, phase: str) -> None:
        """Wait until it is so; healthy it is all the while."""
        async with asyncio.timeout(60):
            while (told := await self.tells("/ready"))[0] != status or words not in told[1]:
                await asyncio.sleep(0.05)
        assert await self.tells("/health") == (200, "ok\n")
        metrics = (await self.tells("/metrics"))[1]
        for name in PHASES:
            assert f'runback_phase{{phase="{name}"}} {float(name == phase)}' in metrics


async def watched(host: Host, url: str, deaf: str = "60") -> Watched:
    where = f"127.0.0.1:{free_port()}"
    environment = host.environment(url, LISTEN=where, DEAF_SECONDS=deaf)
    return Watched(await host.runs("run", environment=environment), f"http://{where}")


async def test_from_its_start_over_faults_to_its_stop(
    telegram: Telegram, url: str, host: Host
) -> None:
    telegram.faults.next("getMe", status=502, times=3)
    bot = await watched(host, url, deaf="1.5")
    await bot.says(503, "starting\n", "starting")
    await bot.bot.writes("listening")
    telegram.faults.next("getUpdates", status=502, times=3)
    robin = telegram.person()
    robin.says("hello")
    await bot.says(503, "nothing brought by Telegram for", "at_work")
    await until(telegram, lambda: any(m.from_bot for m in robin.messages))
    telegram.faults.next("sendMessage", retry_after=50)
    robin.says("/start")
    await until(telegram, lambda: telegram.calls[-1].status == 429)
    stopped = asyncio.ensure_future(bot.bot.stop())
    await bot.says(503, "stopping\n", "stopping")
    assert await stopped == 0


@only_sqlite
async def test_standing_by_and_the_database_going(url: str, host: Host) -> None:
    first = await watched(host, url)
    await first.says(200, "at work\n", "at_work")
    with closing(sqlite3.connect(host.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await first.says(503, "the database does not answer\n", "at_work")
    second = await watched(host, url)
    await second.says(200, "standing by\n", "standing_by")
    host.database.rename(host.folder / "elsewhere.db")
    assert await first.bot.ends() == 1
    assert "what was in it has been put back" in first.bot.output
    assert await second.bot.ends() == 1, "it stood by beside the old one"
    assert "another file has taken its place" in second.bot.output


@pytest.mark.skipif(not THOROUGH, reason="with CI=1")
async def test_a_port_that_is_taken_keeps_no_bot_from_working(url: str, host: Host) -> None:
    first = await watched(host, url)
    await first.says(200, "at work", "at_work")
    taken = first.root.removeprefix("http://")
    second = await host.runs("run", environment=host.environment(url, LISTEN=taken))
    await second.writes("no /health, /ready and /metrics", "standing by")
    assert await first.bot.stop() == 0
    await second.writes("listening", "are there now")
    await Watched(second, first.root).says(200, "at work", "at_work")
    assert await second.stop() == 0
