"""The same year with a stand-in: who is killed or stopped is taken over by one that is there.

Both have connections of their own to one server. A lock decides who may be at work, with real
processes (`tests/process/test_stand_ins.py`); here it is seen what comes of it for those who wait
for a reminder, also where both are at work for a moment, as after a frozen one has woken up.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from bot.words import WordsByLanguage
from tests.engines import ON_SERVER
from tests.flows.reminders.test_simulated_year import World, lived_through
from tests.mortal import Life
from tests.reminding import Engine

pytestmark = pytest.mark.skipif(
    not ON_SERVER, reason="with a file only one is at work: RUNBACK_TEST_ENGINE=postgresql"
)
TAKEN_OVER = (0, 2, 6)
"""Seconds: stopped, killed, cut off."""
BOTH_AT_WORK = 0.05
"""How often a second one looks for what is due at the same moment."""


class WorldOfTwo(World):
    """Two processes; `engine` is at work, `beside` is there."""

    beside: Engine
    overlaps = takeovers = 0

    async def live(self) -> None:
        self.beside = await self._another()
        await super().live()
        await self.beside.stop()

    async def _another(self) -> Engine:
        """One more process; what arrives is counted by one hand."""
        life = Life(offline=self.process.offline, sent=self.process.sent)
        return await Engine.start(self.telegram, self.clock, self.folder, self.words, life)

    async def _follows(self, seconds: int) -> dt.timedelta:
        """The one that is there takes over, and another one will stand by."""
        self.engine = self.beside
        self.process = self.engine.life
        self.takeovers += 1
        self.clock.advance(seconds)
        self.beside = await self._another()
        return dt.timedelta(seconds=seconds)

    async def _restored(self) -> dt.timedelta:
        return await self._follows(self.dice.choice(TAKEN_OVER))

    async def _restart(self) -> None:
        await self.engine.stop()
        await self._follows(0)

    async def _no_host(self) -> None:
        await self.beside.stop()
        await super()._no_host()
        self.beside = await self._another()

    def _cable(self, *, gone: bool) -> None:
        super()._cable(gone=gone)
        self.beside.life.offline = gone

    async def _send(self) -> None:
        if self.process.steps is not None or self.dice.random() > BOTH_AT_WORK:
            return await super()._send()
        self.overlaps += 1
        await asyncio.gather(self.engine.tick(), self.beside.tick())
        return None


async def test_a_year_of_two(tmp_path: Path, words: WordsByLanguage, capsys: Any) -> None:
    world = WorldOfTwo(tmp_path, words, seed=2023)
    await lived_through(world, capsys)
    assert world.overlaps > 100
    assert world.takeovers > len(world.kills)
    with capsys.disabled():
        print(f"{world.takeovers} times taken over, {world.overlaps} times both at work")
