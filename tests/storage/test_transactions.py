"""Everything in a transaction happens or nothing does, whatever comes between."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from storage.engine.database import (
    Database,
    DatabaseError,
    DatabaseFault,
    Statement,
    Transaction,
    open_database,
)
from storage.engine.sqlite import Sqlite, open_sqlite
from tests import engines
from tests.engines import only_sqlite, url_for


def insert(update_id: int) -> Statement:
    values = {"id": update_id}
    return "INSERT INTO inbox (update_id, received_at) VALUES (:id, 0)", values


COUNT: Statement = ("SELECT count(*) FROM inbox", {})
BROKEN: Statement = ("INSERT INTO nowhere VALUES (1)", {})


async def count(database: Database) -> int:
    async with database.transaction() as tx:
        return int((await tx.read(COUNT))[0][0][0])


def outside(path: Path) -> int:
    """What another process sees."""
    return int(engines.outside(path, COUNT[0])[0][0])


async def test_writes_last_with_the_commit_and_not_before(database: Database, path: Path) -> None:
    async with database.transaction() as tx:
        tx.write(insert(1), insert(2))
        assert (await tx.read(COUNT))[0][0][0] == 2
        assert outside(path) == 0
    assert outside(path) == 2


async def test_rows_come_by_statement_after_what_was_queued(database: Database) -> None:
    async with database.transaction() as tx:
        tx.write(insert(7))
        numbers, counted = await tx.read(("SELECT update_id FROM inbox", {}), COUNT)
    assert numbers[0]["update_id"] == 7
    assert counted[0][0] == 1


@pytest.mark.parametrize("brief", [False, True])
async def test_an_error_undoes_everything(database: Database, path: Path, brief: bool) -> None:
    async def fail() -> None:
        async with database.transaction(brief=brief) as tx:
            tx.write(insert(1))
            await tx.read(COUNT)
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert outside(path) == 0
    assert await count(database) == 0


@pytest.mark.parametrize("brief", [False, True])
async def test_a_broken_statement_undoes_everything(database: Database, brief: bool) -> None:
    async def fail() -> None:
        async with database.transaction(brief=brief) as tx:
            tx.write(insert(1), BROKEN)

    with pytest.raises(DatabaseFault, match="nowhere"):
        await fail()
    assert await count(database) == 0


@only_sqlite
async def test_a_transaction_that_cannot_begin_says_why(path: Path) -> None:
    database = await open_sqlite(f"sqlite:///{path}")
    await database._connection.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseFault, match="locked"):
            await count(database)
        other.execute("ROLLBACK")
    assert await count(database) == 0
    await database.close()


@pytest.mark.parametrize("brief", [False, True])
async def test_a_cancelled_transaction_is_undone(database: Database, brief: bool) -> None:
    inside = asyncio.Event()

    async def hang() -> None:
        async with database.transaction(brief=brief) as tx:
            tx.write(insert(1))
            await tx.read(COUNT)
            inside.set()
            await asyncio.Event().wait()

    async with asyncio.TaskGroup() as group:
        hanging = group.create_task(hang())
        await inside.wait()
        hanging.cancel()
    assert await count(database) == 0


@pytest.mark.parametrize("brief", [False, True])
@pytest.mark.parametrize("hops", range(12))
async def test_a_cancellation_at_any_moment_leaves_the_connection_usable(
    database: Database, hops: int, brief: bool
) -> None:
    """Also in the middle of a commit, when it may already have happened."""

    async def work() -> None:
        async with database.transaction(brief=brief) as tx:
            tx.write(insert(1))
            await tx.read(COUNT)
            tx.write(insert(2))

    working: asyncio.Future[Any] = asyncio.ensure_future(work())
    for _ in range(hops):
        await asyncio.sleep(0)
    working.cancel()
    results = await asyncio.gather(working, return_exceptions=True)
    assert results[0] is None or isinstance(results[0], asyncio.CancelledError), results
    assert await count(database) in {0, 2}


@only_sqlite
async def test_a_cancelled_commit_may_have_happened_and_is_no_fault(database: Sqlite) -> None:
    tx = await database.begin()
    tx.write(insert(1))
    await tx.read(COUNT)
    go_on = threading.Event()
    holding = asyncio.ensure_future(database._connection._execute(go_on.wait))
    committing = asyncio.ensure_future(tx.commit())
    await asyncio.sleep(0)
    committing.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await committing
    await tx.rollback()
    await holding
    assert database.idle
    assert await count(database) == 1


@pytest.mark.parametrize("brief", [False, True])
async def test_one_at_a_time(database: Database, brief: bool) -> None:
    """Each reads, gives way, and writes what it read and one more: nobody may come between.

    It is about one runner: others may be served at the same time, where the engine can.
    """
    async with database.transaction() as tx:
        tx.write(insert(0))

    async def add_one() -> None:
        async with database.transaction(7, brief=brief) as tx:
            before = (await tx.read(("SELECT attempts FROM inbox", {})))[0][0][0]
            await asyncio.sleep(0)
            tx.write(("UPDATE inbox SET attempts = :n", {"n": before + 1}))

    await asyncio.gather(*(add_one() for _ in range(30)))
    async with database.transaction() as tx:
        assert (await tx.read(("SELECT attempts FROM inbox", {})))[0][0][0] == 30


async def test_an_empty_transaction_costs_no_trip(database: Database) -> None:
    trips: list[object] = []
    send = database.send

    async def counted(tx: Transaction, statements: Any) -> Any:
        trips.append(statements)
        return await send(tx, statements)

    database.send = counted  # type: ignore[method-assign]
    async with database.transaction():
        pass
    assert trips == []


class TestNotes:
    """What may be lost in a kill travels with the next transaction."""

    async def test_they_come_first(self, database: Database, path: Path) -> None:
        database.later(insert(1))
        assert outside(path) == 0
        assert await count(database) == 1
        assert outside(path) == 1

    async def test_they_survive_a_transaction_that_fails(self, database: Database) -> None:
        async def fail() -> None:
            async with database.transaction() as tx:
                await tx.read(COUNT)
                raise LookupError

        database.later(insert(1))
        with pytest.raises(LookupError):
            await fail()
        assert await count(database) == 1

    async def test_they_are_written_at_the_end(self, path: Path) -> None:
        database = await open_database(url_for(path))
        database.later(insert(1))
        await database.close()
        assert outside(path) == 1

    async def test_flush_writes_them_now(self, database: Database, path: Path) -> None:
        database.later(insert(1), insert(2))
        await database.flush()
        await database.flush()
        assert outside(path) == 2


@only_sqlite
async def test_what_send_relies_on_in_aiosqlite(database: Sqlite) -> None:
    """`Database.send` runs many statements in one trip through a private method."""
    connection = database._connection
    assert isinstance(connection._conn, sqlite3.Connection)
    assert await connection._execute(lambda: 42) == 42
    assert await connection._execute(lambda a, b: a + b, 1, 2) == 3


@only_sqlite
async def test_many_statements_are_one_trip(database: Sqlite) -> None:
    trips = []
    put = database._connection._tx.put_nowait

    class Counting:
        def put_nowait(self, item: Any) -> None:
            trips.append(item)
            put(item)

    queue, database._connection._tx = database._connection._tx, Counting()  # type: ignore[assignment]
    async with database.transaction() as tx:
        tx.write(insert(1), insert(2), insert(3))
        await tx.read(COUNT, COUNT)
    database._connection._tx = queue
    assert len(trips) == 2, "one with everything up to the read, one for the commit"


async def test_a_second_process_may_read_meanwhile(database: Database, path: Path) -> None:
    async with database.transaction() as tx:
        tx.write(insert(1))
        await tx.read(COUNT)
        second = await open_database(url_for(path))
        await second.close()


async def test_two_that_start_at_once_both_come_up(path: Path) -> None:
    url = url_for(path)
    opened = await asyncio.gather(*(open_database(url) for _ in range(4)), return_exceptions=True)
    for database in opened:
        assert not isinstance(database, DatabaseError | BaseException), database
        await database.close()


@only_sqlite
async def test_a_locked_file_holds_up_no_close(tmp_path: Path) -> None:
    """A note may be lost; a connection that stays open would keep the process from ending."""
    path = tmp_path / "test.db"
    database = await open_sqlite(f"sqlite:///{path}")
    await database._connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        database.later(("DELETE FROM media", {}))
        await database.close()
    with pytest.raises(ValueError, match="no active connection"):
        await database._connection.execute("SELECT 1")


async def test_a_glance_is_of_before_whatever_was_written_since(database: Database) -> None:
    async with database.transaction() as tx:
        tx.write(insert(1))
    async with database.transaction() as tx:
        early, never = tx.glance(COUNT), tx.glance(COUNT)
        assert [rows[0][0] for rows in await tx.read(COUNT)] == [1]
        tx.write(insert(2))
        await tx.read()
        late = tx.glance(COUNT)
        await tx.read()
        assert early()[0][0] == 1, "as it was when the transaction began"
        assert late()[0][0] == 2, "with what it wrote before"
        del never


async def test_a_glance_at_what_waits_to_be_written(database: Database) -> None:
    async with database.transaction() as tx:
        tx.write(insert(1))
        seen = tx.glance(COUNT)
        await tx.read()
        assert seen()[0][0] == 1
