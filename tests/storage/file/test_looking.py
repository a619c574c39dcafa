"""Looking into a database leaves no trace, whatever state it is in."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.engine.database import (
    Database,
    DatabaseError,
    NotThereError,
    look_into,
    open_database,
    refuse_unwritable,
)
from storage.engine.migrations import migrations, newest
from tests.engines import server, url_for

ARRIVED = ("INSERT INTO inbox (update_id, received_at) VALUES (:id, 1)", {"id": 7})
HOW_MANY = ("SELECT count(*) FROM inbox", {})


def traces(folder: Path) -> dict[str, bytes]:
    """All files; of the index of a log only that it is there: readers leave marks in it."""
    return {
        file.name: b"" if file.name.endswith("-shm") else file.read_bytes()
        for file in sorted(folder.iterdir())
    }


async def seen(url: str) -> int:
    """How many updates somebody sees who only looks."""
    found = await look_into(url)
    try:
        async with found.reading() as tx:
            return int(await tx.value(HOW_MANY))
    finally:
        await found.close()


def older(path: Path, last: int) -> None:
    """A database as an older Runback has left it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE migrations (number BIGINT PRIMARY KEY)")
        for number, script in migrations()[:last]:
            connection.executescript(f"{script} INSERT INTO migrations VALUES ({number});")
        connection.commit()


async def test_one_that_was_closed(path: Path) -> None:
    database = await open_database(f"sqlite:///{path}")
    async with database.transaction() as tx:
        tx.write(ARRIVED)
    await database.close()
    before = traces(path.parent)
    assert list(before) == ["runback.db"]
    assert await seen(f"sqlite:///{path}") == 1
    assert traces(path.parent) == before


async def test_one_that_is_worked_with(database: Database, path: Path) -> None:
    """What was committed a moment ago is seen, and what is not committed is not."""
    async with database.transaction() as tx:
        tx.write(ARRIVED)
    before = traces(path.parent)
    async with database.transaction() as tx:
        tx.write(("DELETE FROM inbox", {}))
        await tx.read()
        assert await seen(url_for(path)) == 1
        assert list(traces(path.parent)) == list(before)


async def test_one_whose_process_was_killed(tmp_path: Path) -> None:
    """Its log is still there, and is read without being read in."""
    alive, dead = tmp_path / "alive", tmp_path / "dead"
    database = await open_database(f"sqlite:///{alive / 'runback.db'}")
    async with database.transaction() as tx:
        tx.write(ARRIVED)
    shutil.copytree(alive, dead)
    await database.close()
    before = traces(dead)
    assert set(before) == {"runback.db", "runback.db-shm", "runback.db-wal"}
    assert await seen(f"sqlite:///{dead / 'runback.db'}") == 1
    assert traces(dead) == before


async def test_a_log_that_could_only_be_read_by_writing(tmp_path: Path) -> None:
    alive, dead = tmp_path / "alive", tmp_path / "dead"
    database = await open_database(f"sqlite:///{alive / 'runback.db'}")
    shutil.copytree(alive, dead, ignore=shutil.ignore_patterns("*-shm"))
    await database.close()
    before = traces(dead)
    with pytest.raises(DatabaseError, match="can only be read by writing"):
        await look_into(f"sqlite:///{dead / 'runback.db'}")
    assert traces(dead) == before


async def test_an_older_one_is_not_migrated(path: Path) -> None:
    older(path, newest() - 2)
    before = traces(path.parent)
    found = await look_into(f"sqlite:///{path}")
    assert (found.schema, found.behind) == (newest() - 2, 2)
    with pytest.raises(DatabaseError, match=f"schema {newest() - 2}, this one reads {newest()}"):
        found.refuse_older()
    await found.close()
    assert traces(path.parent) == before


async def test_a_newer_one_is_refused(path: Path) -> None:
    older(path, newest())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO migrations VALUES (?)", [newest() + 1])
    with pytest.raises(DatabaseError, match="newer Runback"):
        await look_into(f"sqlite:///{path}")


async def test_an_empty_one_has_everything_to_come(path: Path) -> None:
    path.touch()
    found = await look_into(f"sqlite:///{path}")
    assert (found.schema, found.behind) == (0, newest())
    await found.close()
    assert traces(path.parent) == {"runback.db": b""}


async def test_one_of_somebody_else(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(DatabaseError, match="somebody else's"):
        await look_into(f"sqlite:///{path}")


async def test_what_is_no_database(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 500)
    with pytest.raises(DatabaseError, match="not a database"):
        await look_into(f"sqlite:///{path}")


async def test_one_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotThereError, match="no such file"):
        await look_into(f"sqlite:///{tmp_path / 'a' / 'runback.db'}")
    assert list(tmp_path.iterdir()) == []


def test_where_one_could_be_made_and_where_not(tmp_path: Path) -> None:
    refuse_unwritable(f"sqlite:///{tmp_path / 'a' / 'runback.db'}")
    (tmp_path / "a").write_text("no folder")
    with pytest.raises(DatabaseError, match="is no folder"):
        refuse_unwritable(f"sqlite:///{tmp_path / 'a' / 'runback.db'}")


async def test_a_servers_is_only_looked_at() -> None:
    if reason := server.missing():
        pytest.skip(reason)
    url = server.running().url(server.running().made())
    found = await look_into(url)
    assert (found.schema, found.behind) == (0, newest())
    await found.close()
    assert server.running().outside(url, "SELECT to_regclass('migrations')") == [(None,)]
    server.running().outside(url, "CREATE TABLE recipes (name TEXT)")
    with pytest.raises(DatabaseError, match="somebody else's"):
        await look_into(url)


async def test_a_servers_refuses_what_would_change_it(tmp_path: Path) -> None:
    if reason := server.missing():
        pytest.skip(reason)
    url = server.running().database(tmp_path / "a")
    assert await seen(url) == 0
    found = await look_into(url)
    with pytest.raises(Exception, match="read-only"):
        async with found.reading() as tx:
            await tx.read(ARRIVED)
    await found.close()
    server.running().outside(url, "DELETE FROM migrations WHERE number > 5")
    found = await look_into(url)
    assert found.behind == newest() - 5
    await found.close()
