"""A whole check-in, and the process killed after every tap: the same as without.

Whoever walks here knows nothing but the chat, and what they tap while nobody listens counts.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.telegram import Telegram
from tests.process.fragile import Walker
from tests.process.processes import Host
from tests.thorough import THOROUGH

pytestmark = pytest.mark.process

SEEDS = range(16, 21 if THOROUGH else 17)
MOST_TAPS = 60
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
