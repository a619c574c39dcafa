"""What a server does to a transaction, and what is left of it: nothing, and a word for it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from storage.engine.database import (
    Database,
    DatabaseFault,
    Statement,
    StatementError,
    open_database,
)
from storage.telegram import media
from tests import engines
from tests.engines import HANG_UP, server
from tests.engines.server import Server

PATIENCE = 60.0
MOST_ON_THEIR_WAY = 4
COUNT: Statement = ("SELECT count(*) FROM told", {})


def insert(what: str) -> Statement:
    return "INSERT INTO told (what, at) VALUES (:what, 0)", {"what": what}


async def count(database: Database) -> int:
    async with database.transaction() as tx:
        return int(await tx.value(COUNT))


def hang_up(url: str) -> None:
    server.running().outside(url, HANG_UP)


async def test_a_dead_connection_is_never_lent(database: Database, url: str) -> None:
    """The server has hung up since: it is noticed before anything is sent."""
    tx, other = await database.begin(), await database.begin()
    await asyncio.gather(tx.read(), other.read())
    await tx.rollback()
    await other.rollback()
    hang_up(url)
    await asyncio.sleep(0.1)
    database.later(insert("note"))
    async with database.transaction() as after:
        after.write(insert("one"))
    assert await count(database) == 2


async def test_one_that_dies_with_the_first_words_is_replaced(
    database: Database, url: str
) -> None:
    """Nothing of them can have lasted, so they are said once more to another one."""
    carry_out = database._pool.run  # type: ignore[attr-defined]

    async def cut_off(on: psycopg.AsyncConnection[object], statements: list[Statement]) -> object:
        database._pool.run = carry_out  # type: ignore[attr-defined]
        hang_up(url)
        return await carry_out(on, statements)

    database._pool.run = cut_off  # type: ignore[attr-defined]
    async with database.transaction() as tx:
        tx.write(insert("one"))
        assert await tx.value(COUNT) == 1
    assert await count(database) == 1


async def test_a_connection_that_is_cut_in_the_middle_takes_everything_along(
    database: Database, url: str
) -> None:
    async def works() -> None:
        async with database.transaction() as tx:
            tx.write(insert("one"))
            await tx.read()
            hang_up(url)
            tx.write(insert("two"))

    with pytest.raises(DatabaseFault):
        await works()
    assert await count(database) == 0


async def test_who_waits_too_long_for_a_lock_is_told(database: Database, url: str) -> None:
    async with database.transaction() as tx:
        tx.write(("SET lock_timeout = '50ms'", {}))
    with psycopg.connect(url) as other:
        other.execute("LOCK TABLE told")
        with pytest.raises(DatabaseFault) as fault:
            await count(database)
    assert fault.value.kind == "LockNotAvailable"
    assert await count(database) == 0


async def test_one_of_two_that_wait_for_each_other_is_undone(
    database: Database, second: Database
) -> None:
    async with database.transaction() as tx:
        tx.write(insert("a"), insert("b"))
    both = asyncio.Barrier(2)

    async def touch(which: Database, *names: str) -> None:
        async with which.transaction() as tx:
            for name in names:
                tx.write(("UPDATE told SET at = at + 1 WHERE what = :what", {"what": name}))
                await tx.read()
                if name == names[0]:
                    await both.wait()

    async with asyncio.timeout(PATIENCE):
        ends = await asyncio.gather(
            touch(database, "a", "b"), touch(second, "b", "a"), return_exceptions=True
        )
    (fault,) = [end for end in ends if end]
    assert isinstance(fault, DatabaseFault)
    assert fault.kind == "DeadlockDetected"
    async with database.transaction() as tx:
        rows = await tx.rows(("SELECT at FROM told", {}))
    assert [row["at"] for row in rows] == [1, 1]


async def test_a_stand_in_that_only_reads_is_not_kept(database: Database, url: str) -> None:
    """After a fail-over the next connection may lead to the server that has taken over."""
    name = server.running().outside(url, "SELECT current_database()")[0][0]
    server.running().outside(url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    hang_up(url)
    with pytest.raises(DatabaseFault, match="ReadOnlySqlTransaction"):
        async with database.transaction() as tx:
            tx.write(insert("one"))
    with psycopg.connect(url, autocommit=True) as other:
        other.execute("SET default_transaction_read_only = off")
        other.execute(f"ALTER DATABASE {name} RESET ALL")  # type: ignore[call-overload]
    for _try in range(MOST_ON_THEIR_WAY):
        with suppress(DatabaseFault):  # one was on its way already
            async with database.transaction() as tx:
                tx.write(insert("one"))
            break
    assert await count(database) == 1


async def test_a_commit_that_did_not_happen_is_a_fault(database: Database) -> None:
    """PostgreSQL answers it with ROLLBACK, and no error, where something before it had failed."""

    async def works() -> None:
        async with database.transaction() as tx:
            tx.write(insert("one"))
            with pytest.raises(StatementError):
                await tx.read(("SELECT 1 / 0", {}))

    with pytest.raises(DatabaseFault, match="not committed"):
        await works()
    assert await count(database) == 0


@pytest.mark.parametrize("value", [5, "5"])
async def test_no_value_of_a_row_is_told(database: Database, value: object) -> None:
    async with database.transaction() as tx:
        tx.write(insert("SECRETWORDS"))
    for broken in (
        insert("SECRETWORDS"),
        ("SELECT CAST(:what AS BIGINT)", {"what": "SECRETWORDS"}),
    ):
        with pytest.raises(StatementError) as fault:
            async with database.transaction() as tx:
                await tx.read(broken)
        assert "SECRETWORDS" not in str(fault.value)
        assert fault.value.__suppress_context__


async def test_a_nul_is_shown_as_one(database: Database) -> None:
    async with database.transaction() as tx:
        tx.write(media.keep(1, "a\0b", "x"))
    async with database.transaction() as tx:
        assert await media.of_bot(tx, 1) == {"a␀b": "x"}


@pytest.fixture
def own() -> Iterator[Server]:
    """A server that only this test knows, so that it may stop it."""
    if not engines.ON_SERVER:
        pytest.skip("takes its time: only with RUNBACK_TEST_ENGINE=postgresql")
    own = Server()
    yield own
    own.remove()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT], ids=["farewell", "none"])
async def test_a_server_that_was_restarted_is_not_noticed(
    own: Server, how: signal.Signals
) -> None:
    database = await open_database(own.url())
    assert await count(database) == 0
    own.stop(how)
    own.start()
    async with database.transaction() as tx:
        tx.write(insert("one"))
    assert await count(database) == 1
    await database.close()


async def test_a_server_that_is_away_is_a_fault_until_it_is_back(own: Server) -> None:
    database = await open_database(own.url())
    async with database.transaction() as tx:
        tx.write(insert("before"))
    own.stop()
    with pytest.raises(DatabaseFault):
        async with database.transaction() as tx:
            tx.write(insert("lost"))
    own.start()
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                assert await count(database) == 1
            except DatabaseFault:  # its pool tries again after a while
                continue
            break
    await database.close()


async def test_a_disk_that_is_full(own: Server, tmp_path: Path) -> None:
    small = own.small_disk("4m")
    if small is None:
        pytest.skip("no file system of a few megabytes can be had here")
    database = await open_database(own.url())
    own.outside(own.url(), f"CREATE TABLESPACE small LOCATION '{small}'")
    own.outside(own.url(), "ALTER TABLE media SET TABLESPACE small")

    async def fills() -> None:
        async with database.transaction() as tx:
            tx.write(insert("one"))
            for part in range(80):
                tx.write(media.keep(part, "x" * 60, "y" * 100_000))
            for part in range(80):
                tx.write(("UPDATE media SET file_id = file_id || md5(:n)", {"n": str(part)}))
                await tx.read()

    with pytest.raises(DatabaseFault) as fault:
        await fills()
    assert fault.value.kind == "DiskFull"
    assert await count(database) == 0
    await database.close()
