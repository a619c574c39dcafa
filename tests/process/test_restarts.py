"""A whole check-in, and the process killed after every tap: the same as without.

Whoever walks here knows nothing but the chat, and what they tap while nobody listens counts.
"""

from __future__ import annotations

import asyncio
import random
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.telegram import Telegram
from storage.engine.database import open_database
from tests.engines import ON_SERVER, outside, url_for
from tests.process.crowd import Crowd, Thumb, audit, done_with, watch
from tests.process.fragile import Walker
from tests.process.processes import Host, Process, until
from tests.thorough import CROWD, THOROUGH, kills_under_load

pytestmark = pytest.mark.process

SEEDS = range(16, 21 if THOROUGH else 17)
MOST_TAPS = 60
KILLS = kills_under_load(in_ci=20, on_a_desk=3)
EARLY = 0.2
"""Of all kills: while it is still starting, and nobody has heard of it."""
ROWS = (
    "SELECT ending, region, pain FROM check_ins",
    "SELECT result FROM screenings",
    "SELECT items, region FROM programmes",
    "SELECT number, version, verdict FROM answers ORDER BY nth",
    "SELECT number, version, verdict, forgiven, times FROM verdicts ORDER BY 1, 2, 3",
)
"""All that a check-in leaves behind."""


async def walk(
    telegram: Telegram, url: str, folder: Path, dice: random.Random | None, **settings: str
) -> tuple[Walker, list[Any]]:
    """One runner with a database of their own; the walker, and the rows in the end."""
    folder.mkdir()
    host = Host(folder, telegram.token, telegram.clock.now, **settings)
    walker = Walker(host, url, telegram, telegram.person(), dice)
    try:
        await walker.walks(MOST_TAPS)
        return walker, [host.rows(query) for query in ROWS]
    finally:
        await host.clear_up()
        host.check_outputs()


@pytest.mark.parametrize("seed", SEEDS)
async def test_a_kill_after_every_tap_changes_nothing(
    seed: int, telegram: Telegram, url: str, tmp_path: Path
) -> None:
    await kill_after_every_tap(seed, telegram, url, tmp_path)


async def kill_after_every_tap(
    seed: int, telegram: Telegram, url: str, folder: Path, **settings: str
) -> None:
    """The audit itself, however the bot receives its updates."""
    calm, expected = await walk(telegram, url, folder / "calm", None, **settings)
    shaken, found = await walk(telegram, url, folder / "shaken", random.Random(seed), **settings)
    assert found == expected
    assert len(calm.tapped) > 15
    assert 2 * shaken.kills >= len(calm.tapped), "a second tap at most before the next kill"
    assert shaken.doubled <= shaken.kills
    assert telegram.unanswered == []


async def test_kills_under_load_lose_nothing_and_double_nothing(
    telegram: Telegram, url: str, host: Host
) -> None:
    """Each of a crowd ends with the same rows as somebody whom no kill has met."""
    dice = random.Random(12)
    await (await open_database(url_for(host.database))).close()
    watch(partial(outside, host.database), on_server=ON_SERVER)
    bot = await starts(host, url)
    calm, crowd = Thumb(telegram, telegram.person()), Crowd(telegram, CROWD)
    await calm.walks()
    walking = asyncio.ensure_future(crowd.walks())
    for kill in range(KILLS):
        crowd.counted(kill)
        await works_a_while(telegram, bot, dice)
        await bot.kill()
        bot = await starts(host, url)
    await crowd.ends(walking)
    await done_with(host.rows, [calm, *crowd.thumbs])
    audit(telegram, host.rows, calm, crowd.thumbs)
    assert await bot.stop() == 0
    sent = sum(len(thumb.sent) for thumb in crowd.thumbs)
    print(
        f"{KILLS} kills, {len(crowd.thumbs)} runners, {sent} updates, {len(telegram.calls)} calls"
    )


async def starts(host: Host, url: str) -> Process:
    return await host.runs("run", environment=host.environment(url))


async def works_a_while(telegram: Telegram, bot: Process, dice: random.Random) -> None:
    """A moment, or a few calls to Telegram: anywhere between two steps of somebody's tap."""
    if dice.random() < EARLY:
        await asyncio.sleep(dice.uniform(0.0, 2.0))
        return
    await bot.writes("listening")
    enough = len(telegram.calls) + dice.randrange(20)
    await until(telegram, lambda: len(telegram.calls) >= enough)
