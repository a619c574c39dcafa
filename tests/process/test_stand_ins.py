"""Two processes behind a dumb round robin, one database: one is at work, the other takes over."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import signal
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Person
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.sandbox.web.webhooks import post_over_http
from tests.engines import server
from tests.process import machine
from tests.process.cable import Cable
from tests.process.crowd import PATIENCE, Crowd, Thumb, audit, done_with, watch
from tests.process.processes import Host, Process, until
from tests.process.test_reminders import all_are_due, arrived
from tests.process.web.test_webhook import PUBLIC, SECRET, free_port
from tests.thorough import CROWD, kills_under_load

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(server.missing() is not None, reason=str(server.missing())),
]

TRIES = 3
CUT_OFF_SECONDS = 6.0
"""On a machine that does nothing else; half as fast is still no fault."""
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

    async def starts(
        self,
        which: int,
        *,
        unhurried: bool = False,
        database: str | None = None,
        url: str | None = None,
        within: tuple[str, ...] = (),
    ) -> Process:
        """Start one of the two, at first or again; `database`, `url`: another way to it, and to
        Telegram; `within`: what goes before the command."""
        environment = self.host.environment(
            url or self.url,
            DATABASE_URL=database or self.database,
            UPDATES="webhook",
            PUBLIC_URL=PUBLIC,
            WEBHOOK_SECRET=SECRET,
            LISTEN=f"127.0.0.1:{self.ports[which]}",
        )
        if unhurried:
            bot = await self.host.runs_unhurried(environment)
        else:
            bot = await self.host.runs("run", environment=environment, within=within)
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
    await crowd.ends(walking)
    await done_with(pair.rows, [calm, *crowd.thumbs])
    audit(telegram, pair.rows, calm, crowd.thumbs)
    crowd.counted(KILLS)
    for bot in pair.bots:
        assert await bot.stop() == 0


@pytest.mark.parametrize(("name", "within"), [(signal.SIGKILL, 2.0), (signal.SIGSTOP, 6.0)])
async def test_who_is_killed_or_frozen_is_taken_over(
    telegram: Telegram, pair: Pair, name: signal.Signals, within: float
) -> None:
    """A machine that is busy with other things may be late, but not each time."""
    robin, pair.turns = telegram.person(), itertools.repeat(0)
    robin.says("/start")
    await (await pair.starts(0)).writes("listening")
    took: list[float] = []
    while not took or (min(took) > within and len(took) < TRIES):
        took.append(await taken_over(telegram, pair, robin, name))
    assert min(took) <= within, took
    print(f"{name.name}: taken over within {min(took):.1f} s, of {took}")
    assert await pair.bots[0].stop() == 0


async def test_who_is_cut_off_is_taken_over(
    telegram: Telegram, pair: Pair, tmp_path: Path
) -> None:
    """Neither hears that the other has gone; the one that was at work ends, and says why."""
    cable = Cable(server.running().folder, tmp_path / "cable")
    await cable.lay()
    robin, pair.turns = telegram.person(), itertools.repeat(0)
    robin.says("/start")
    first = await pair.starts(0, database=cable.url(pair.database))
    await first.writes("listening")
    await (await pair.starts(1)).writes("standing by")
    pair.turns = itertools.repeat(1)
    cable.cut()
    begun = time.monotonic()
    robin.says("/privacy")
    await until(telegram, lambda: screens(robin) > 0)
    took = time.monotonic() - begun
    print(f"cut off: taken over within {took:.1f} s")
    assert took <= 2 * CUT_OFF_SECONDS
    assert await first.ends() == 1
    assert "another process" in first.output.splitlines()[-1]
    assert screens(robin) == 1
    await cable.remove()


@pytest.fixture
async def far() -> AsyncIterator[machine.Machine]:
    """A machine of its own, as far as the network goes."""
    far = machine.Machine()
    try:
        if reason := machine.missing() or far.build():
            pytest.skip(reason)
        yield far
    finally:
        await far.close()


async def test_whose_network_is_cut_is_taken_over(
    telegram: Telegram, pair: Pair, far: machine.Machine
) -> None:
    """The same with a machine of its own whose only cable is pulled, Telegram's side with it."""
    robin, kim = telegram.person(), telegram.person()
    pair.turns = itertools.repeat(1)
    first = await pair.starts(
        0,
        database=await far.database(pair.database),
        url=await far.telegram(pair.url),
        within=far.runs,
    )
    await first.writes("listening")
    await (await pair.starts(1)).writes("standing by")
    robin.says("/start")
    await until(telegram, lambda: any("Are you 18" in m.text for m in robin.messages))
    far.cut()
    begun = time.monotonic()
    for somebody in (robin, kim):
        somebody.says("/privacy")
    await until(telegram, lambda: screens(robin) > 0 and screens(kim) > 0)
    took = time.monotonic() - begun
    print(f"its network cut: taken over within {took:.1f} s")
    assert took <= 2 * CUT_OFF_SECONDS
    assert await first.ends() == 1
    assert "another process" in first.output.splitlines()[-1]
    assert (screens(robin), screens(kim)) == (1, 1)
    await handled(pair, 3)


async def handled(pair: Pair, updates: int) -> None:
    """Wait until all of them are done with, each once."""
    async with asyncio.timeout(PATIENCE):
        while pair.rows("SELECT state, count(*) FROM inbox GROUP BY 1") != [(2, updates)]:
            await asyncio.sleep(0.1)


async def taken_over(telegram: Telegram, pair: Pair, robin: Person, name: signal.Signals) -> float:
    """Seconds until the other one answers what it is brought at that moment; it is then the first.

    How long Telegram would wait for the dead one's answer is not counted.
    """
    first, second = pair.bots[0], await pair.starts(1)
    await second.writes("standing by")
    pair.turns = itertools.repeat(1)
    begun, before = time.monotonic(), screens(robin)
    first.send(name)
    robin.says("/privacy")
    await until(telegram, lambda: screens(robin) > before)
    took = time.monotonic() - begun
    await second.writes("listening")
    if name is signal.SIGSTOP:
        first.send(signal.SIGCONT)
        assert await first.ends() == 1
        assert "another process" in first.output.splitlines()[-1]
    await first.kill()
    pair.turns = itertools.repeat(0)
    pair.bots, pair.ports = [second], [*reversed(pair.ports)]
    return took


def screens(robin: Person) -> int:
    return sum("What I keep" in message.text for message in robin.messages)


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


async def test_six_hundred_reminders_at_once_are_sent_once(telegram: Telegram, pair: Pair) -> None:
    """Both are there; whoever is at work sends, and nobody else."""
    await all_are_due(pair.database, telegram, 600)
    for which in (0, 1):
        await pair.starts(which, unhurried=True)
    async with asyncio.timeout(PATIENCE):
        while pair.rows("SELECT count(*) FROM reminders WHERE due_at IS NOT NULL") != [(0,)]:
            await asyncio.sleep(0.1)
    messages = arrived(telegram)
    assert len(messages) == 600
    assert {*messages.values()} == {1}
    assert pair.rows("SELECT state, count(*) FROM deliveries GROUP BY state") == [("sent", 600)]
    for bot in pair.bots:
        assert await bot.stop() == 0
