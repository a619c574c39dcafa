"""What is brief is done in the loop's own thread, and never waits there."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from storage.engine.sqlite import Sqlite, open_sqlite
from storage.engine.transaction import Statement

COUNT: Statement = ("SELECT count(*) FROM inbox", {})


def insert(update_id: int) -> Statement:
    values = {"id": update_id}
    return "INSERT INTO inbox (update_id, received_at) VALUES (:id, 0)", values


@pytest.fixture
async def file(path: Path) -> AsyncIterator[Sqlite]:
    database = await open_sqlite(f"sqlite:///{path}")
    yield database
    await database.close()


@pytest.fixture
def other(path: Path, file: Sqlite) -> Iterator[sqlite3.Connection]:
    """Another program's connection."""
    del file
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def trips(database: Sqlite) -> list[object]:
    """What is handed to the connection's thread from here on."""
    handed: list[object] = []
    queue = database._connection._tx

    class Counting:
        def put_nowait(self, item: Any) -> None:
            handed.append(item)
            queue.put_nowait(item)

    database._connection._tx = Counting()  # type: ignore[assignment]
    return handed


async def keep(database: Sqlite, update_id: int) -> int:
    """One more row; how many there are."""
    async with database.transaction(brief=True) as tx:
        tx.write(insert(update_id))
        return int(await tx.value(COUNT))


def rows(other: sqlite3.Connection) -> int:
    return int(other.execute(*COUNT).fetchone()[0])


async def test_it_needs_no_other_thread(file: Sqlite, other: sqlite3.Connection) -> None:
    handed = trips(file)
    assert await keep(file, 1) == 1
    assert (handed, rows(other)) == ([], 1)


async def test_all_there_is_of_a_runner_goes_to_the_thread(
    file: Sqlite, other: sqlite3.Connection
) -> None:
    handed = trips(file)
    async with file.transaction(brief=True) as tx:
        tx.write(insert(1))
        await tx.read(COUNT)
        assert handed == []
        tx.brief = False
        assert await tx.value(COUNT) == 1
    assert (len(handed), rows(other)) == (2, 1)


async def test_a_lock_is_waited_for_in_the_thread(file: Sqlite, other: sqlite3.Connection) -> None:
    other.execute("BEGIN IMMEDIATE")
    keeping = asyncio.ensure_future(keep(file, 1))
    for _ in range(20):
        await asyncio.sleep(0.001)
    assert not keeping.done()
    other.execute("ROLLBACK")
    assert await keeping == 1
    ((patience,),) = file._connection._conn.execute("PRAGMA busy_timeout").fetchall()
    assert patience == 5000


async def test_a_file_without_a_log_may_make_a_commit_wait(file: Sqlite) -> None:
    file._write_ahead = False
    handed = trips(file)
    assert await keep(file, 1) == 1
    assert handed


async def test_it_does_not_overtake_what_nobody_waits_for_any_more(
    file: Sqlite, other: sqlite3.Connection
) -> None:
    """A cancelled transaction whose end is cancelled, too, is still in the thread's hands."""
    go_on = threading.Event()
    holding = asyncio.ensure_future(file._by_thread(go_on.wait))
    await asyncio.sleep(0)
    tx = await file.begin()
    tx.write(insert(1))
    for work in (tx.read(COUNT), tx.rollback()):
        cut_off = asyncio.ensure_future(work)
        await asyncio.sleep(0)
        cut_off.cancel()
        with suppress(asyncio.CancelledError):
            await cut_off
    assert file.idle
    keeping = asyncio.ensure_future(keep(file, 2))
    await asyncio.sleep(0)
    go_on.set()
    assert await keeping == 1
    await holding
    assert other.execute("SELECT update_id FROM inbox").fetchall() == [(2,)]
