"""Processor time of one tap: Runback for newcomers and regulars, beside other bots.

    python -m benchmarks.taps [blocks] [taps a block] [part of a name …]

Runback does all it always does: stores the update, loads the runner, decides, writes, commits,
answers, edits. All bots run at once, each a process with a small Bot API of its own; they get
their blocks of taps in turn, and are idle otherwise, so what slows one slows its neighbours.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.rig import cpu
from benchmarks.rig.contestants import Contestant, contestants
from benchmarks.rig.fake_api import FakeApi
from benchmarks.rig.histories import FIRST_RUNNER, OPEN
from bot.telegram.handling.services import wall_clock

WARM_UP = 40
BLOCKS, TAPS = 9, 40


@dataclass
class Run:
    """One bot at work, and the milliseconds a tap of each of its blocks."""

    contestant: Contestant
    api: FakeApi
    process: int
    folder: Path
    blocks: list[float] = field(default_factory=list)

    async def block(self, taps: int) -> None:
        """So many runners tap at once."""
        before = cpu.seconds(self.process)
        await self.api.send(taps)
        self.blocks.append((cpu.seconds(self.process) - before) / taps * 1000)

    @property
    def median(self) -> float:
        """Milliseconds a tap."""
        return statistics.median(self.blocks)


@asynccontextmanager
async def running(contestant: Contestant, runners: int) -> AsyncIterator[Run]:
    """A bot as a process, warmed up."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await contestant.ready(folder, runners, wall_clock())
        api = FakeApi(FIRST_RUNNER, contestant.payload)
        environment = contestant.environment(await api.serve(), folder, runners)
        process = await asyncio.create_subprocess_exec(
            *contestant.command, env=environment, cwd=folder
        )
        try:
            await api.polled()
            await api.send(WARM_UP)
            yield Run(contestant, api, process.pid, folder)
        finally:
            process.kill()
            await process.wait()
            await api.close()


async def compare(chosen: Sequence[Contestant], blocks: int, taps: int) -> dict[str, Run]:
    """All of them, in turn, by name."""
    async with AsyncExitStack() as stack:
        runners = WARM_UP + blocks * taps
        runs = [await stack.enter_async_context(running(one, runners)) for one in chosen]
        for number in range(blocks):
            for run in runs if number % 2 == 0 else reversed(runs):
                await run.block(taps)
        for run in runs:
            check(run, runners)
        return {run.contestant.name: run for run in runs}


def check(run: Run, taps: int) -> None:
    """Every tap has really been an answer."""
    if not run.contestant.answers:
        return
    with closing(sqlite3.connect(run.folder / "bench.db")) as connection:
        (answered,) = connection.execute(run.contestant.answers, {"open": OPEN}).fetchone()
        (done,) = connection.execute("SELECT count(*) FROM inbox WHERE state >= 1").fetchone()
    if (answered, done) != (taps, taps):
        raise SystemExit(f"{run.contestant.name}: {answered} answers and {done} kept of {taps}")


def lines(runs: dict[str, Run]) -> list[str]:
    """The medians, each beside all that it is compared with, as rows of a table."""
    names = list(runs)
    least = {name: f"{min(run.blocks):.2f}" for name, run in runs.items()}
    table = [f"| | ms a tap | least | {' | '.join(f'× {name}' for name in names[:3])} |"]
    table += ["|---" * (3 + len(names[:3])) + "|"]
    for name, run in runs.items():
        ratios = " | ".join(f"{ratio(run, runs[other]):.2f}" for other in names[:3])
        table.append(f"| {name} | {run.median:.2f} | {least[name]} | {ratios} |")
    return table


def ratio(run: Run, other: Run) -> float:
    """The median over the other's, block by block: neighbours in time have the same machine."""
    return statistics.median(a / b for a, b in zip(run.blocks, other.blocks, strict=True))


def main(words: Sequence[str]) -> None:
    """Measure and print."""
    numbers = [int(word) for word in words if word.isdigit()]
    parts = [word for word in words if not word.isdigit()]
    blocks, taps = (*numbers, *(BLOCKS, TAPS)[len(numbers) :])
    every = contestants(wall_clock())
    chosen = [one for one in every if not parts or any(part in one.name for part in parts)]
    print(*lines(asyncio.run(compare(chosen, blocks, taps))), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
