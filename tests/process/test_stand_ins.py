"""Two processes behind a dumb round robin, one database: one is at work, the other takes over."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import signal
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.sandbox.web.webhooks import post_over_http
from tests.engines import server
from tests.process.crowd import Crowd, Thumb, audit, done_with, watch
from tests.process.processes import Host, Process, until
from tests.process.test_webhook import PUBLIC, SECRET, free_port
from tests.thorough import CROWD, kills_under_load

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(server.missing() is not None, reason=str(server.missing())),
]

KILLS = kills_under_load(in_ci=40, on_a_desk=6)


@dataclass
class Pair:
    """Two bots on one database, and who brings them their updates by turns."""

    host: Host
    database: str
    url: str = ""
    ports: list[int] = field(default_factory=lambda: [free_port(), free_port()])
    bots: list[Process] = field(default_factory=list)
    turns: Any = field(default_factory=lambda: itertools.cycle([0, 1]))

    async def bring(self, to: str, json: dict[str, Any], headers: Mapping[str, str]) -> int:
        """A proxy that knows nothing: whoever's turn it is gets it, alive or not."""
        here = f"http://127.0.0.1:{self.ports[next(self.turns)]}"
        return await post_over_http(to.replace(PUBLIC, here), json, headers)

    async def starts(self, which: int) -> Process:
        """Start one of the two, at first or again."""
        environment = self.host.environment(
            self.url,
            DATABASE_URL=self.database,
            UPDATES="webhook",
            PUBLIC_URL=PUBLIC,
            WEBHOOK_SECRET=SECRET,
            LISTEN=f"127.0.0.1:{self.ports[which]}",
        )
        bot = await self.host.runs("run", environment=environment)
        self.bots[which:] = [bot, *self.bots[which + 1 :]]
        return bot

    @property
    def at_work(self) -> int:
        """Which of them is at work."""
        return next(n for n, bot in enumerate(self.bots) if "listening" in bot.output)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What stands in the database."""
        return [tuple(row) for row in server.running().outside(self.database, sql)]


@pytest.fixture
async def pair(telegram: Telegram, host: Host, tmp_path: Path) -> AsyncIterator[Pair]:
    pair = Pair(host, server.running().database(tmp_path / "shared"))
    running = await serve(telegram, post=pair.bring)
    pair.url = running.url
    yield pair
    await host.clear_up()
    await running.stop()


async def test_kills_under_load_lose_nothing_and_double_nothing(
    telegram: Telegram, pair: Pair
) -> None:
    """Each of the crowd ends with the same rows as somebody whom no kill has met."""
    dice = random.Random(7)
    watch(pair.rows, on_server=True)
    for which in (0, 1):
        await pair.starts(which)
    calm, crowd = Thumb(telegram, telegram.person()), Crowd(telegram, CROWD)
    await calm.walks()
    walking = asyncio.ensure_future(crowd.walks())
    for kill in range(KILLS):
        crowd.counted(kill)
        await asyncio.sleep(dice.uniform(0.2, 1.5))
        which = dice.randrange(2)
        await pair.bots[which].kill()
        await pair.starts(which)
    crowd.over = True
    await walking
    await done_with(pair.rows, [calm, *crowd.thumbs])
    audit(telegram, pair.rows, calm, crowd.thumbs)
    crowd.counted(KILLS)
    for bot in pair.bots:
        assert await bot.stop() == 0


@pytest.mark.parametrize("name", [signal.SIGKILL, signal.SIGSTOP])
async def test_who_is_killed_or_frozen_is_taken_over(
    telegram: Telegram, pair: Pair, name: signal.Signals
) -> None:
    first = await pair.starts(0)
    await first.writes("listening")
    second = await pair.starts(1)
    await second.writes("standing by")
    robin = telegram.person()
    robin.says("/start")
    await until(telegram, lambda: any("Are you 18" in m.text for m in robin.messages))
    first.send(name)
    await second.writes("listening")
    if name is signal.SIGSTOP:
        first.send(signal.SIGCONT)
        assert await first.ends() == 1
        assert "another process" in first.output.splitlines()[-1]
    robin.says("/privacy")
    await until(telegram, lambda: any("What I keep" in m.text for m in robin.messages))
    assert await second.stop() == 0


async def test_what_a_stand_in_stores_is_handled_by_who_is_at_work(
    telegram: Telegram, pair: Pair
) -> None:
    for which in (0, 1):
        await (await pair.starts(which)).writes("standing by" if which else "listening")
    robin = telegram.person()
    pair.turns = itertools.repeat(1)
    robin.says("/start")
    await until(telegram, lambda: any("Are you 18" in m.text for m in robin.messages))
    assert json.dumps(pair.rows("SELECT state FROM inbox")) in {"[[1]]", "[[2]]"}
    for bot in pair.bots:
        assert await bot.stop() == 0
