"""Two processes behind a dumb round robin, one database: one is at work, the other takes over."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Message, Person
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.sandbox.web.webhooks import post_over_http
from tests.chat import said
from tests.engines import server
from tests.process.fragile import LABELS, NOTED, OVER, READS
from tests.process.processes import Host, Process, until
from tests.process.test_webhook import PUBLIC, SECRET, free_port
from tests.thorough import THOROUGH

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(server.missing() is not None, reason=str(server.missing())),
]

RUNNERS, KILLS = (50, 40) if THOROUGH else (8, 6)
VERDICTS = "SELECT number, version, verdict, forgiven, times FROM verdicts"
ROWS = (
    "SELECT ending, region, pain FROM check_ins WHERE runner_id = {}",
    "SELECT result FROM screenings WHERE runner_id = {}",
    "SELECT items, region FROM programmes WHERE runner_id = {}",
    "SELECT number, version, verdict FROM answers WHERE runner_id = {} ORDER BY nth",
    f"{VERDICTS} WHERE runner_id = {{}} ORDER BY 1, 2, 3",
)
"""All that a check-in leaves behind."""


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


@dataclass
class Thumb:
    """Taps what fits the last keyboard that was shown, and again where nothing comes of it."""

    telegram: Telegram
    person: Person
    tapped: dict[str, str] = field(default_factory=dict)
    """The payload of each tap, by its query."""
    sent: int = 0

    async def walks(self) -> None:
        """From the first word to the four."""
        self.person.says("/start")
        self.sent += 1
        seen = ""
        while OVER not in seen:
            seen = await self.another_screen(seen)
            if "Safety question" in seen:
                await asyncio.sleep(READS)
            self.taps()

    async def another_screen(self, seen: str) -> str:
        """What stands there now, once it is something else or patience is over."""
        with suppress(TimeoutError):
            await self.telegram.until(lambda: self.words not in {"", seen}, 6.0)
        return self.words

    def taps(self) -> None:
        words = self.words
        label = next(label for text, label in LABELS if text in words)
        rows = self.screen.buttons if self.screen else []
        fits = [b.callback_data for row in rows for b in row if b.text.endswith(label)]
        if OVER in words or not fits or not self.screen or not fits[0]:
            return
        _update_id, query = self.person.taps(self.screen.message_id, fits[0])
        self.tapped[query] = fits[0]
        self.sent += 1

    @property
    def screen(self) -> Message | None:
        asks = (m for m in reversed(self.person.messages) if m.from_bot and m.buttons)
        return next(asks, None)

    @property
    def words(self) -> str:
        return said(self.screen) if self.screen else ""


def left_by(pair: Pair, person: Person) -> list[Any]:
    return [pair.rows(query.format(person.id)) for query in ROWS]


async def done_with(pair: Pair, thumbs: list[Thumb]) -> None:
    """Everything that was sent is handled and answered."""
    sent = sum(thumb.sent for thumb in thumbs)
    async with asyncio.timeout(120):
        while pair.rows("SELECT count(*) FROM inbox WHERE state = 2") != [(sent,)]:
            await asyncio.sleep(0.1)


async def test_kills_under_load_lose_nothing_and_double_nothing(
    telegram: Telegram, pair: Pair
) -> None:
    """Each of the crowd ends with the same rows as somebody whom no kill has met."""
    dice = random.Random(7)
    for which in (0, 1):
        await pair.starts(which)
    calm = Thumb(telegram, telegram.person())
    await calm.walks()
    crowd = [Thumb(telegram, telegram.person()) for _ in range(RUNNERS)]
    walking = asyncio.ensure_future(asyncio.gather(*(thumb.walks() for thumb in crowd)))
    for _ in range(KILLS):
        await asyncio.sleep(dice.uniform(0.2, 1.5))
        which = dice.randrange(2)
        await pair.bots[which].kill()
        await pair.starts(which)
    await walking
    await done_with(pair, [calm, *crowd])
    expected = left_by(pair, calm.person)
    assert expected[0], "a whole check-in"
    for thumb in crowd:
        assert left_by(pair, thumb.person) == expected
        check_toasts(telegram, thumb)
    assert telegram.unanswered == []
    for bot in pair.bots:
        assert await bot.stop() == 0


def check_toasts(telegram: Telegram, thumb: Thumb) -> None:
    """What is said to be noted was tapped before."""
    taps = Counter(thumb.tapped.values())
    for call in telegram.calls:
        if call.method == "answerCallbackQuery" and call.parameters.get("text") == NOTED:
            data = thumb.tapped.get(str(call.parameters["callback_query_id"]))
            assert data is None or taps[data] > 1, f"{data} is not noted"


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
