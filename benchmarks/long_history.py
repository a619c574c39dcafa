"""What a long history costs: loading one runner's rows for a tap, after years against a first day.

    python benchmarks/long_history.py [years] [rounds]

The runner stretches and trains every day, fifteen cards each time. Both are measured in the same
process, in turn; the database is a file. The loading is what happens with the write lock in hand,
so everybody else waits for it.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.exercises.catalogue import Hold, Reps, Version
from bot.domain.exercises.verdicts import Ease, Verdict
from bot.domain.load.progression import DoseReason
from storage import records
from storage.check_in import answers
from storage.engine.database import Database, open_database
from storage.runner import runners

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
STRETCHES, EXERCISES = (13, 14, 15), range(1, 13)
DOSE = Reps(3, 8, 8)


async def lives(database: Database, runner_id: int, days: int) -> None:
    """Every card, every day."""
    async with database.transaction() as tx:
        await runners.welcome(tx, runner_id, runner_id, "en", NOW)
        for day in range(days):
            at = NOW - timedelta(days=days - day)
            for number in STRETCHES:
                await answers.show(tx, runner_id, day, number, None, Hold(2, 20), at)
                await answers.judge(tx, runner_id, day, number, None, Ease.BETTER, at)
            for number in EXERCISES:
                card, well = (number, Version.FULL), Verdict.NO_PAIN
                await answers.show(tx, runner_id, day, *card, DOSE, at, DoseReason.UP)
                await answers.judge(tx, runner_id, day, *card, well, at, sets=3)


async def load(database: Database, runner_id: int) -> float:
    """Milliseconds of one load."""
    begun = time.perf_counter()
    async with database.transaction() as tx:
        await records.load(tx, runner_id, 0)
    return (time.perf_counter() - begun) * 1000


async def main(years: float, rounds: int) -> None:
    """Prints both medians and how many times longer the long one takes."""
    # a fortnight, so that both read as many prescriptions as the rules look back on
    histories = {1: 14, 2: int(years * 365)}
    found: dict[int, list[float]] = {runner: [] for runner in histories}
    with tempfile.TemporaryDirectory() as folder:
        database = await open_database(f"sqlite:///{Path(folder) / 'bench.db'}")
        for runner, days in histories.items():
            await lives(database, runner, days)
        for _ in range(rounds):
            for runner, times in found.items():
                times.append(await load(database, runner))
        await database.close()
    short, long = (statistics.median(times) for times in found.values())
    rows = (len(STRETCHES) + len(EXERCISES)) * histories[2]
    print(f"a fortnight {short:.2f} ms, {years:g} years ({rows} answers) {long:.2f} ms")
    print(f"ratio: {long / short:.2f}")


if __name__ == "__main__":
    given = [float(word) for word in sys.argv[1:]]
    asyncio.run(main(given[0] if given else 5, int(given[1]) if len(given) > 1 else 50))
