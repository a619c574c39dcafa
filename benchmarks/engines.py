"""What a tap costs in the database: a file against a server, at hand and a network away.

    python benchmarks/engines.py [taps]

Replayed is what an exercise's verdict does with the database: the runner's rows are read, the
verdict, the next card and the mark that it is done are written, and a note follows. The server is
the tests' own, so it needs no disk to be waited for; the network is a relay that holds every
packet back for a while.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.exercises.catalogue import Reps, Version
from bot.domain.exercises.verdicts import Verdict
from bot.domain.load.progression import DoseReason
from storage import records
from storage.check_in import answers
from storage.engine.database import Database, open_database
from storage.reminders import claimed
from storage.runner import runners
from storage.telegram import inbox
from tests.engines.server import PORT, Server

NOW = datetime(2026, 5, 4, 4, tzinfo=UTC)
DOSE = Reps(3, 8, 8)
MILLISECOND = 0.001
CLAIMERS, REMINDERS = 4, 4000


async def tap(database: Database, runner: int, number: int) -> None:
    """One verdict, as `bot/telegram` has it done."""
    async with database.transaction() as tx:
        await inbox.store(tx, [inbox.Received(number, runner, "{}")], NOW)
    tx = await database.begin(runner)
    await records.load(tx, runner, number)
    await answers.show(tx, runner, number, 1, Version.FULL, DOSE, NOW, DoseReason.UP)
    await answers.judge(tx, runner, number, 1, Version.FULL, Verdict.NO_PAIN, NOW)
    await inbox.committed(tx, number)
    await tx.commit()
    database.later(inbox.replied(number))


async def taps(database: Database, count: int) -> list[float]:
    """Milliseconds of each tap of one runner."""
    async with database.transaction() as tx:
        await runners.welcome(tx, 1, 1, "en", NOW)
    times = []
    for number in range(1, count + 1):
        begun = time.perf_counter()
        await tap(database, 1, number)
        times.append((time.perf_counter() - begun) * 1000)
    return times[count // 5 :]  # texts are prepared by then


def seconds_of(server: Server | None) -> float:
    """Processor time of a server with all its processes."""
    if server is None:
        return 0.0
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        if int(fields[1]) == server.process:
            ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


async def measured(name: str, url: str, count: int, server: Server | None = None) -> None:
    """One line about one way."""
    database = await open_database(url)
    client, there = time.process_time(), seconds_of(server)
    times = await taps(database, count)
    client, there = time.process_time() - client, seconds_of(server) - there
    await database.close()
    print(
        f"{name:28s} wall {statistics.median(times):6.2f} ms"
        f"   CPU here {client / count * 1000:5.2f} ms, there {there / count * 1000:5.2f} ms"
    )


async def relayed(server: Server, folder: Path) -> asyncio.Server:
    """The server's socket once more, in another folder, a millisecond away."""

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        while data := await reader.read(65536):
            loop.call_later(MILLISECOND / 2, writer.write, data)
        loop.call_later(MILLISECOND / 2, writer.close)

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_unix_connection(server.folder / f".s.PGSQL.{PORT}")
        await asyncio.gather(pass_on(reader, there[1]), pass_on(there[0], writer))

    return await asyncio.start_unix_server(relay, folder / f".s.PGSQL.{PORT}")


async def claims(url: str) -> float:
    """Reminders claimed in a second, by several at once."""
    database = await open_database(url)
    async with database.transaction() as tx:
        for runner in range(10, 10 + REMINDERS):
            await runners.welcome(tx, runner, runner, "en", NOW)
        text = (
            "INSERT INTO reminders (runner_id, kind, about, slot_day, slot_time, slot_at, due_at)"
            " SELECT id, 'daily', '', '2026-05-04', '08:00', 1, 1 FROM runners WHERE id >= 10"
        )
        tx.write((text, {}))

    async def claimer() -> int:
        count = 0
        while True:
            async with database.transaction() as tx:
                rows = await claimed.claim(tx, NOW, timedelta(minutes=2), 20)
            if not rows:
                return count
            count += len(rows)

    begun = time.perf_counter()
    counts = await asyncio.gather(*(claimer() for _ in range(CLAIMERS)))
    assert sum(counts) == REMINDERS, counts
    took = time.perf_counter() - begun
    await database.close()
    return REMINDERS / took


async def main(count: int) -> None:
    """All ways, one after the other."""
    server = Server()
    server.make_template()
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder)
            await measured("a file", f"sqlite:///{path / 'bench.db'}", count)
            await measured("a server, at hand", server.database(path / "a"), count, server)
            relay = await relayed(server, path)
            away = server.database(path / "b").replace(str(server.folder), folder)
            await measured("a server, 1 ms away", away, count, server)
            relay.close()
            file = await claims(f"sqlite:///{path / 'claims.db'}")
            there = await claims(server.database(path / "c"))
            print(f"claimed a second by four: from a file {file:.0f}, from a server {there:.0f}")
    finally:
        server.remove()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
