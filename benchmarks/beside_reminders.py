"""The p95 of taps while reminders go out, against the same bot's when none are due.

    python -m benchmarks.beside_reminders [rounds] [seconds]

At Telegram's pace, for newcomers and for runners with a year of training. One bot all along: it is
idle for so many seconds, then as many reminders become due as may go out in that time, and then
again. All the while taps come steadily, each another runner's, so few that no limit makes one
wait.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path

from benchmarks.overload import part
from benchmarks.reminders import planned
from benchmarks.rig.contestants import ROOT, Contestant, contestants
from benchmarks.rig.histories import FIRST_RUNNER
from benchmarks.rig.paced_api import PacedApi
from bot.telegram.handling.services import wall_clock
from bot.telegram.outgoing.limiter import REMINDERS
from storage.engine.instants import to_seconds

ROUNDS, SECONDS = 5, 15
A_SECOND = 6
"""Taps: with as many edits and the reminders fewer than the 30 messages that Telegram allows."""
WARM_UP = 7
PATIENCE = 60.0
"""Seconds."""


@dataclass
class Waits:
    """Seconds from each tap to its answer and its edit, round by round."""

    idle: list[list[float]] = field(default_factory=list)
    beside: list[list[float]] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """The median of the ratios, round by round."""
        rounds = zip(self.beside, self.idle, strict=True)
        return statistics.median(part(a, 0.95) / part(b, 0.95) for a, b in rounds)

    def __str__(self) -> str:
        idle, beside = (sorted(chain(*rounds)) for rounds in (self.idle, self.beside))
        return (
            f"p95 {part(beside, 0.95):.1f} ms beside reminders, {part(idle, 0.95):.1f} idle;"
            f" ratio, round by round {self.ratio:.2f};"
            f" p50 {part(beside, 0.5):.1f} and {part(idle, 0.5):.1f}"
        )


@dataclass(frozen=True)
class Scene:
    """One bot at work, and its file; those who tap come first, those who are reminded then."""

    api: PacedApi
    file: Path
    tapping: int

    async def taps(self, seconds: int) -> list[float]:
        """A tap at a time, each another runner's; how long they took, sorted."""
        first, loop = self.api.made, asyncio.get_running_loop()
        begun = loop.time()
        for number in range(seconds * A_SECOND):
            await asyncio.sleep(max(0.0, begun + number / A_SECOND - loop.time()))
            self.api.tap()
        await self.api.all_over(PATIENCE)
        return sorted(self.api.waits_since(first))

    async def reminded(self, first: int, count: int, seconds: int) -> list[float]:
        """The same while so many reminders go out; they are all sent by then, or soon after."""
        before = self.api.sent
        begin = FIRST_RUNNER + self.tapping + first
        with closing(sqlite3.connect(self.file)) as connection, connection:
            connection.execute(
                "UPDATE reminders SET due_at = slot_at WHERE runner_id >= ? AND runner_id < ?",
                (begin, begin + count),
            )
        waits = await self.taps(seconds)
        async with asyncio.timeout(PATIENCE):
            while self.api.sent - before < count:
                await asyncio.sleep(0.1)
        return waits


@asynccontextmanager
async def at_work(
    contestant: Contestant, now: datetime, tapping: int, due: int
) -> AsyncIterator[Scene]:
    """The bot by a clock that shows `now`, under Telegram's limits; nothing is due yet."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, everybody = folder / "bench.db", tapping + due
        assert contestant.opened
        opened = contestant.opened(now)
        database = await planned(file, everybody, everybody, contestant.past, now, opened)
        await database.close()
        with closing(sqlite3.connect(file)) as connection, connection:
            tomorrow = to_seconds(now + timedelta(days=1))
            connection.execute("UPDATE reminders SET due_at = ?", (tomorrow,))
        api = PacedApi(FIRST_RUNNER, contestant.payload)
        environment = contestant.environment(await api.serve(), folder, everybody)
        clocked = ROOT / "tests" / "process" / "clocked_bot.py"
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(clocked), now.isoformat(), "run", env=environment, cwd=folder
        )
        try:
            await api.polled()
            yield Scene(api, file, tapping)
        finally:
            process.kill()
            await process.wait()
            await api.close()


async def measured(contestant: Contestant, rounds: int, seconds: int) -> Waits:
    """Idle and beside reminders, by turns."""
    now = wall_clock().replace(hour=10, minute=0, second=0, microsecond=0)
    a_round, waits = int(REMINDERS * seconds), Waits()
    tapping = (WARM_UP + 2 * rounds * seconds) * A_SECOND
    async with at_work(contestant, now, tapping, a_round * rounds) as scene:
        await scene.taps(WARM_UP)
        for number in range(rounds):
            waits.idle.append(await scene.taps(seconds))
            waits.beside.append(await scene.reminded(number * a_round, a_round, seconds))
    return waits


async def main(rounds: int, seconds: int) -> None:
    """Measure and print."""
    print(f"load before {os.getloadavg()[0]:.1f}")
    by_name = {one.name: one for one in contestants(wall_clock())}
    for name in ("newcomer", "regular"):
        waits = await measured(by_name[name], rounds, seconds)
        print(f"{name}: {waits}", flush=True)


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    asyncio.run(main(*(given + [ROUNDS, SECONDS][len(given) :])))
