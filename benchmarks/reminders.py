"""Reminders that are due: how long deciding and reviving hold the lock, and what one costs.

    python -m benchmarks.reminders [due] [of so many runners]

For newcomers and for runners with a year of training. Beside it one APScheduler job per runner,
as its documentation shows it, in memory: it keeps nothing, asks nothing and sends nothing, so it
is only what looking, running and planning anew cost there.
"""

from __future__ import annotations

import asyncio
import gc
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.cron import CronTrigger  # type: ignore[import-untyped]

from benchmarks.rig.contestants import YEAR
from benchmarks.rig.histories import FIRST_RUNNER, prepare
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.outcomes import Arrived
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Rule, local
from bot.domain.time.weekdays import EVERY_DAY
from bot.steps.planning import rules
from bot.steps.reminders import claiming, delivered
from bot.telegram.handling.services import wall_clock
from storage.engine.database import Database, open_database
from storage.engine.instants import to_seconds
from storage.reminders import claimed
from storage.runner import runners

DUE, OF = 300, 3_000
BROKEN, TIMES = 50, 21
"""Rows that broke and are looked at once more (`SOME` in `bot/reminding.py`), and how often."""
BREAK = "UPDATE reminders SET due_at = NULL WHERE rowid = :number"
NOBODY = 9_000_000
"""Ids from here on have a rule and nothing else, and are not due."""


@dataclass
class Holds:
    """Milliseconds for which the write lock was held."""

    found: list[float] = field(default_factory=list)

    def since(self, begun: float) -> None:
        """One more."""
        self.found.append((time.perf_counter() - begun) * 1000)

    def __str__(self) -> str:
        return f"median {statistics.median(self.found):.1f}, longest {max(self.found):.1f} ms"


async def planned(
    path: Path,
    due: int,
    of: int,
    past: timedelta,
    now: datetime,
    draft: Draft | None = None,
) -> Database:
    """So many runners with a daily rule, of whom so many are due now, with a check-in open."""
    await prepare(path, due, draft or Draft(0, Purpose.RUN, now), past, now)
    database = await open_database(f"sqlite:///{path}")
    async with database.transaction() as tx:
        first = await runners.get(tx, FIRST_RUNNER)
        assert first is not None
        repeats = Repeats(Rule(local(now, "Europe/Vienna").time(), EVERY_DAY, "Europe/Vienna"))
        await rules.set_rule(tx, first, Kind.DAILY, repeats, now - timedelta(hours=1))
    await database.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        others = ((FIRST_RUNNER + 1, FIRST_RUNNER + due), (NOBODY, NOBODY + of - due))
        _copy(connection, "runners", "id", others[1])
        for table in ("reminders", "deliveries"):
            for span in others:
                _copy(connection, table, "runner_id", span)
        later = (to_seconds(now + timedelta(days=1)), NOBODY)
        connection.execute("UPDATE reminders SET due_at = ? WHERE runner_id >= ?", later)
    return await open_database(f"sqlite:///{path}")


def _copy(connection: sqlite3.Connection, table: str, whose: str, span: tuple[int, int]) -> None:
    """What the first runner has in a table, for all of these ids."""
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    taken = ", ".join("others.value" if c in {whose, "chat_id"} else c for c in columns)
    connection.execute(
        f"WITH RECURSIVE others(value) AS (SELECT {span[0]} UNION ALL"
        f" SELECT value + 1 FROM others WHERE value + 1 < {span[1]})"
        f" INSERT INTO {table} ({', '.join(columns)}) SELECT {taken} FROM {table}, others"
        f" WHERE {table}.{whose} = {FIRST_RUNNER}"
    )


async def send_all(database: Database, now: datetime, due: int) -> tuple[Holds, float]:
    """Claim, decide and settle all that is due; the holds, and processor milliseconds for each."""
    holds, sent, begun = Holds(), 0, time.process_time()
    while True:
        tx = await database.begin()
        await tx.read()
        taken = time.perf_counter()
        batch = await claiming.claim(tx, now)
        await tx.commit()
        if not batch.size:
            break
        holds.since(taken)
        for one in batch.to_send:
            async with database.transaction(one.known.runner.id) as settle:
                await delivered.ended(settle, one, Arrived(), now)
        sent += len(batch.to_send)
    if sent != due:
        raise SystemExit(f"{sent} reminders of {due}")
    return holds, (time.process_time() - begun) / due * 1000


async def looks(database: Database, now: datetime) -> float:
    """Processor milliseconds of one look at which nothing is due."""
    begun = time.process_time()
    for _ in range(100):
        async with database.transaction() as tx:
            await claiming.claim(tx, now)
    return (time.process_time() - begun) * 10


async def revived(database: Database, of: int) -> Holds:
    """The holds while rows that broke, all over the table, become due again."""
    holds = Holds()
    for number in range(TIMES):
        scattered = random.Random(number).sample(range(1, of + 1), BROKEN)
        async with database.transaction() as tx:
            tx.write(*((BREAK, {"number": one}) for one in scattered))
        tx = await database.begin()
        await tx.read()
        taken = time.perf_counter()
        found = await claimed.revive(tx, BROKEN)
        await tx.commit()
        holds.since(taken)
        if found != BROKEN:
            raise SystemExit(f"{found} revived of {BROKEN}")
    return holds


async def one_job_each(due: int, of: int) -> float:
    """Processor milliseconds of APScheduler for each one that is due, of so many jobs."""
    scheduler, now, ran = AsyncIOScheduler(timezone=UTC), wall_clock(), asyncio.Semaphore(0)

    async def remind(_number: int) -> None:
        ran.release()

    options = {"misfire_grace_time": None}
    for number in range(of):
        soon = now if number < due else now + timedelta(hours=20)
        daily = CronTrigger(hour=soon.hour, minute=soon.minute, timezone=UTC)
        scheduler.add_job(remind, daily, args=[number], next_run_time=soon, **options)
    begun = time.process_time()
    scheduler.start()
    for _ in range(due):
        await ran.acquire()
    used = (time.process_time() - begun) / due * 1000
    scheduler.shutdown(wait=False)
    return used


async def main(due: int, of: int) -> None:
    """Measure and print."""
    now = wall_clock().replace(hour=10, minute=0, second=0, microsecond=0)
    for name, past in (("newcomers", timedelta()), ("a year of training", YEAR)):
        with tempfile.TemporaryDirectory() as folder:
            database = await planned(Path(folder) / "bench.db", due, of, past, now)
            gc.freeze()  # as the bot does at its start; without it a collection took 25 ms
            holds, each = await send_all(database, now, due)
            look = await looks(database, now)
            again = await revived(database, of)
            await database.close()
        print(f"{due} due of {of}, {name}: {each:.2f} ms of processor each; lock held {holds};")
        print(f"  a look with nothing due {look:.2f} ms; {BROKEN} that broke, revived: {again}")
    print(
        f"one APScheduler job each, in memory, not sent: {await one_job_each(due, of):.2f} ms each"
    )


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    asyncio.run(main(given[0] if given else DUE, given[1] if len(given) > 1 else OF))
