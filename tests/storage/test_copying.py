"""Moving house: everything arrives, nothing is mixed with what was there, and back again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from storage import copying
from storage.copying import copy
from storage.engine.database import DatabaseError, open_database
from storage.runner import runners
from storage.telegram import inbox, media
from tests import engines
from tests.engines import server, tables_in
from tests.storage.test_nouns import KIM, NOW, ROBIN, filled

on_a_server = pytest.mark.skipif(bool(server.missing()), reason=str(server.missing()))


async def lived_in(url: str) -> None:
    """Two runners with something in every table, and an update that is long gone."""
    database = await open_database(url)
    async with database.transaction() as tx:
        await runners.welcome(tx, ROBIN, ROBIN, "en", NOW)
        await runners.welcome(tx, KIM, KIM, "en", NOW)
        tx.write(media.keep(5, "cat-cow", "AgAC"), ("INSERT INTO told VALUES ('updates', 1)", {}))
    await filled(database, ROBIN)
    await filled(database, KIM)
    async with database.transaction() as tx:
        await inbox.store(tx, [inbox.Received(900, KIM, None)], NOW)
        await inbox.prune(tx, NOW + timedelta(days=9), 9)
    await database.close()


def rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in a file, in an order of its own."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
            for table in copying.ALL
        }


STRANGE: dict[str, object] = {"TEXT": "🏃 é'\"\\", "BIGINT": 2**62, "INTEGER": 7, "SMALLINT": 7}
"""A value of each type that something in between might bend."""


def fill_every_column(path: Path) -> list[tuple[str, str]]:
    """Give each column that says nothing anywhere something to say; which those were."""
    with closing(sqlite3.connect(path)) as connection, connection:
        silent = [
            (table, name, kind)
            for table in copying.ALL
            for _n, name, kind, _null, usual, key in connection.execute(
                f"PRAGMA table_info({table})"
            ).fetchall()
            if not key and not _says_something(connection, table, name, usual)
        ]
        for table, name, kind in silent:
            connection.execute(f"UPDATE {table} SET {name} = ?", [STRANGE[kind]])
    return [(table, name) for table, name, _kind in silent]


def _says_something(
    connection: sqlite3.Connection, table: str, name: str, usual: str | None
) -> bool:
    found = {str(value) for (value,) in connection.execute(f"SELECT {name} FROM {table}")}
    return bool(found - {"None", str(usual).strip("'")})


async def next_arrival(url: str) -> int:
    database = await open_database(url)
    async with database.transaction() as tx:
        await inbox.store(tx, [inbox.Received(77, 1, "{}")], NOW)
        found = await tx.value(("SELECT max(arrival) FROM inbox", {}))
    await database.close()
    return int(found)


async def test_every_table_is_copied(path: Path) -> None:
    await (await open_database(engines.url_for(path))).close()
    assert set(copying.ALL) == tables_in(path) - {"migrations"}


async def test_from_file_to_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    await lived_in(f"sqlite:///{one}")
    counts = await copy(f"sqlite:///{one}", f"sqlite:///{other}")
    assert counts["runners"] == 2
    assert rows(other) == rows(one)


@on_a_server
async def test_there_and_back_again(tmp_path: Path) -> None:
    """Identical in every table, also in what comes next."""
    one, back = tmp_path / "one.db", tmp_path / "back.db"
    away = server.running().database(tmp_path / "away")
    await lived_in(f"sqlite:///{one}")
    there = await copy(f"sqlite:///{one}", away)
    again = await copy(away, f"sqlite:///{back}")
    assert there == again
    assert all(there.values()), "something of everything"
    assert rows(back) == rows(one)
    numbers = [await next_arrival(url) for url in (f"sqlite:///{one}", away, f"sqlite:///{back}")]
    assert len({*numbers}) == 1
    assert numbers[0] > max(row[0] for row in rows(one)["inbox"] if row[1] != 77)


@on_a_server
async def test_every_column_travels(tmp_path: Path) -> None:
    """Also those that came with the newest migration."""
    one, back = tmp_path / "one.db", tmp_path / "back.db"
    away = server.running().database(tmp_path / "away")
    await lived_in(f"sqlite:///{one}")
    assert fill_every_column(one)
    assert fill_every_column(one) == []
    await copy(f"sqlite:///{one}", away)
    await copy(away, f"sqlite:///{back}")
    assert rows(back) == rows(one)


@on_a_server
async def test_more_than_a_page(tmp_path: Path) -> None:
    one = f"sqlite:///{tmp_path / 'one.db'}"
    away = server.running().database(tmp_path / "away")
    database = await open_database(one)
    async with database.transaction() as tx:
        await inbox.store(tx, [inbox.Received(n, n, "{}") for n in range(1, 2504)], NOW)
    await database.close()
    assert (await copy(one, away))["inbox"] == 2503
    back = await copy(away, f"sqlite:///{tmp_path / 'back.db'}")
    assert back["inbox"] == 2503


async def test_what_is_there_is_not_mixed_with(tmp_path: Path) -> None:
    one, other = f"sqlite:///{tmp_path / 'one.db'}", f"sqlite:///{tmp_path / 'other.db'}"
    await lived_in(one)
    await lived_in(other)
    before = rows(tmp_path / "other.db")
    with pytest.raises(DatabaseError, match="has rows already, in runners"):
        await copy(one, other)
    assert rows(tmp_path / "other.db") == before


async def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="no such file"):
        await copy(f"sqlite:///{tmp_path / 'typo.db'}", f"sqlite:///{tmp_path / 'other.db'}")
    assert not (tmp_path / "typo.db").exists()


async def test_what_breaks_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    one, other = f"sqlite:///{tmp_path / 'one.db'}", f"sqlite:///{tmp_path / 'other.db'}"
    await lived_in(one)
    await (await open_database(other)).close()
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("DROP TABLE pains")
        connection.execute("CREATE VIEW pains AS SELECT * FROM mornings WHERE 0")
    with pytest.raises(DatabaseError, match="nothing was copied"):
        await copy(one, other)
    assert not any(found for table, found in rows(tmp_path / "other.db").items())


@on_a_server
async def test_a_nul_that_only_sqlite_takes_is_shown_as_one(tmp_path: Path) -> None:
    one = f"sqlite:///{tmp_path / 'one.db'}"
    away = server.running().database(tmp_path / "away")
    database = await open_database(one)
    async with database.transaction() as tx:
        tx.write(media.keep(5, "a\0b", "x"))
    await database.close()
    await copy(one, away)
    assert server.running().outside(away, "SELECT key FROM media") == [("a␀b",)]
