"""An hour of twenty updates a second, faster: what of the bot grows, and how much it logs.

    python -m benchmarks.soak [updates] [a second]

Some hundred runners go through screens of all kinds by turns. Looked at, twelve times: memory,
open files, threads, the write-ahead log beside the database, and the lines that were logged. Only
Linux tells all of it.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.rig.contestants import Contestant, contestants, pain, where
from benchmarks.rig.histories import FIRST_RUNNER
from benchmarks.rig.paced_api import PacedApi
from bot.domain.exercises.library import Shelf
from bot.presses.library import Library, OpenShelf
from bot.presses.reminders.reminder_settings import Reminders
from bot.presses.settings import Settings
from bot.presses.start import Menu
from bot.telegram.handling.services import wall_clock

UPDATES, A_SECOND = 72_000, 120.0
RUNNERS, LOOKS = 500, 12
SCREENS = (Menu(), Reminders(), Settings(), Library(), OpenShelf(Shelf.STRETCHES))
PATIENCE = 60.0
"""Seconds for what was sent last."""


@dataclass(frozen=True)
class Look:
    """What a process has at one moment. `memory`, `log_ahead`: bytes."""

    updates: int
    memory: int
    files: int
    threads: int
    log_ahead: int
    lines: int


def payload(number: int) -> str:
    """By turns: each of the runners answers, and looks at everything."""
    turn = number // RUNNERS % (len(SCREENS) + 2)
    return [where, pain][turn](number) if turn < 2 else SCREENS[turn - 2].pack()


async def soaked(updates: int, a_second: float) -> list[Look]:
    """All that was seen; it is the more of a test, the longer it lasts."""
    newcomer = next(one for one in contestants(wall_clock()) if one.name == "newcomer")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await newcomer.ready(folder, RUNNERS, wall_clock())
        api = PacedApi(FIRST_RUNNER, payload)
        process = await _started(newcomer, await api.serve(), folder)
        try:
            await api.polled()
            return [look async for look in _looks(api, process.pid, folder, updates, a_second)]
        finally:
            process.kill()
            await process.wait()
            await api.close()


async def _started(one: Contestant, url: str, folder: Path) -> asyncio.subprocess.Process:
    environment = one.environment(url, folder, RUNNERS) | {"LOG_LEVEL": "INFO", "LISTEN": ""}
    with (folder / "log").open("wb") as log:
        return await asyncio.create_subprocess_exec(
            *one.command, env=environment, cwd=folder, stdout=log, stderr=log
        )


async def _looks(
    api: PacedApi, pid: int, folder: Path, updates: int, a_second: float
) -> AsyncIterator[Look]:
    begun = time.perf_counter()
    for number in range(updates):
        if (pause := begun + number / a_second - time.perf_counter()) > 0:
            await asyncio.sleep(pause)
        api.tap(FIRST_RUNNER + number % RUNNERS)
        if (number + 1) % (updates // LOOKS) == 0:
            await _answered(api)
            yield _look(number + 1, psutil.Process(pid), folder)


async def _answered(api: PacedApi) -> None:
    async with asyncio.timeout(PATIENCE):
        while api.unanswered:
            await asyncio.sleep(0.05)


def _look(updates: int, process: psutil.Process, folder: Path) -> Look:
    ahead = folder / "bench.db-wal"
    return Look(
        updates,
        process.memory_info().rss,
        process.num_fds(),
        process.num_threads(),
        ahead.stat().st_size if ahead.exists() else 0,
        (folder / "log").read_bytes().count(b"\n"),
    )


def table(looks: list[Look]) -> Iterator[str]:
    """A line for each look."""
    yield "| updates | memory | files | threads | write-ahead log | lines logged |"
    yield "|---" * 6 + "|"
    for look in looks:
        memory, ahead = look.memory / 2**20, look.log_ahead / 2**20
        yield (
            f"| {look.updates} | {memory:.1f} MB | {look.files} | {look.threads}"
            f" | {ahead:.1f} MB | {look.lines} |"
        )


if __name__ == "__main__":
    print(f"load before {os.getloadavg()[0]:.1f}")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else UPDATES
    rate = float(sys.argv[2]) if len(sys.argv) > 2 else A_SECOND
    print("\n".join(table(asyncio.run(soaked(count, rate)))))
