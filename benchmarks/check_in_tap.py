"""Processor time of one check-in tap: our whole bot against a python-telegram-bot echo.

Run: python benchmarks/check_in_tap.py [taps] [rounds]

The echo answers a tap and edits its message, with a keyboard of seven buttons, in
python-telegram-bot's standard set-up: httpx, one update at a time. Ours does all it always
does: stores the update, loads the runner, decides, writes, commits, answers, edits.
Both are processes of their own, in turn, against the same small server.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psutil

from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.presses.check_in.conversation import AnswerPain
from bot.telegram.handling.services import wall_clock
from storage.check_in import drafts
from storage.engine.database import open_database
from storage.runner import runners

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from fake_api import FakeApi  # noqa: E402

FIRST_RUNNER, CHECK_IN = 1_000_000, 5
WARM_UP = 200
OURS, STOCK = "runback", "echo"
COMMANDS = {
    OURS: [
        sys.executable,
        str(HERE.parent / "tests" / "process" / "unhurried.py"),
        wall_clock().isoformat(),
    ],
    STOCK: [sys.executable, str(HERE / "stock_echo.py")],
}


async def prepare(path: Path, taps: int) -> None:
    """So many runners have agreed, and are asked how much it hurts."""
    database = await open_database(f"sqlite:///{path}")
    now = wall_clock()
    draft = Draft(CHECK_IN, Purpose.RUN, now, where=Where.LOWER)
    async with database.transaction() as tx:
        for runner in range(FIRST_RUNNER, FIRST_RUNNER + taps):
            await runners.welcome(tx, runner, runner, "en", now)
            tx.write(runners.shown(runner, 5))
            await drafts.keep(tx, runner, draft, now)
    await database.close()


def payload(number: int) -> str:
    """Tap `number`: pain from 0 to 10."""
    return AnswerPain(CHECK_IN, number % 11).pack()


@contextmanager
def running(name: str, url: str, folder: Path) -> Iterator[psutil.Process]:
    """One of the two bots as a process."""
    environment = os.environ | {
        "BOT_TOKEN": "42:BENCHMARK-TOKEN-THAT-NOBODY-KNOWS-0",
        "TELEGRAM_API_URL": url,
        "DATABASE_URL": f"sqlite:///{folder / 'bench.db'}",
        "LOG_LEVEL": "ERROR",
    }
    process = psutil.Popen(COMMANDS[name], env=environment, cwd=folder)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def seconds(process: psutil.Process) -> float:
    """Processor time so far, all threads."""
    times = process.cpu_times()
    return float(times.user + times.system)


async def measure(name: str, taps: int) -> float:
    """Processor milliseconds per tap."""
    with tempfile.TemporaryDirectory() as folder:
        await prepare(Path(folder) / "bench.db", taps + WARM_UP)
        api = FakeApi(FIRST_RUNNER, payload)
        url = await api.serve()
        with running(name, url, Path(folder)) as process:
            await api.polled()
            await api.send(WARM_UP)
            before = seconds(process)
            await api.send(taps)
            used = seconds(process) - before
        await api.close()
        if name == OURS:
            check(Path(folder) / "bench.db", taps + WARM_UP)
    return used / taps * 1000


def check(path: Path, taps: int) -> None:
    """Every tap has really been an answer."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT count(*) FROM drafts WHERE json_extract(answers, '$.pain') IS NOT NULL"
        answered = connection.execute(query).fetchone()[0]
    if answered != taps:
        raise SystemExit(f"only {answered} of {taps} answers are stored")


async def compare(taps: int, rounds: int) -> float:
    """Print every round and the medians; the ratio."""
    found: dict[str, list[float]] = {OURS: [], STOCK: []}
    for round_ in range(rounds):
        for name in sorted(found, reverse=round_ % 2 == 1):
            found[name].append(await measure(name, taps))
        print(*(f"{name}: {times[-1]:.2f} ms" for name, times in found.items()), sep=", ")
    medians = {name: statistics.median(times) for name, times in found.items()}
    ratio = medians[OURS] / medians[STOCK]
    print(f"medians: runback {medians[OURS]:.2f} ms, echo {medians[STOCK]:.2f} ms a tap")
    print(f"ratio: {ratio:.2f} (the goal is at most 0.75)")
    return ratio


def main() -> None:
    """Measure and print."""
    taps = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    asyncio.run(compare(taps, rounds))


if __name__ == "__main__":
    main()
