"""Opening: created where missing, migrated once, refused where newer, private."""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import bot
from storage.engine.database import Database, DatabaseError, open_database
from storage.engine.migrations import migrations
from storage.engine.queries import FOLDER
from tests.engines import only_sqlite

NEWEST = migrations()[-1][0]
ARRIVAL = 7
"""The last migration before updates were numbered as they arrive."""
KEYBOARD = 10
"""The migration that takes the keyboard for a location out of what is asked."""
CONDITIONS = 12
"""The migration that keeps what was named with a clearance."""
DOUBTS = 23
"""The migration from which on two worries may wait, each with its own time."""


async def opens(path: Path) -> None:
    database = await open_database(f"sqlite:///{path}")
    await database.close()


def schema(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def applied(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT number FROM migrations")]


async def test_from_nothing_to_the_newest(path: Path) -> None:
    await opens(path)
    assert applied(path) == [number for number, _ in migrations()]
    assert {"inbox", "runners", "drafts", "answers", "reminders"} <= {n for n, _ in schema(path)}


async def test_folders_are_made(tmp_path: Path) -> None:
    await opens(tmp_path / "a" / "b" / "runback.db")
    assert (tmp_path / "a" / "b" / "runback.db").exists()


async def test_migrations_run_once(path: Path) -> None:
    await opens(path)
    before = schema(path)
    await opens(path)
    assert applied(path) == [number for number, _ in migrations()]
    assert schema(path) == before


async def test_updates_of_an_older_database_keep_their_order(path: Path) -> None:
    """Their arrival is counted from when they came; within a second their numbers tell."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE migrations (number BIGINT PRIMARY KEY)")
        for number, script in migrations()[:ARRIVAL]:
            connection.executescript(f"{script} INSERT INTO migrations VALUES ({number});")
        old = [(900, 2, 0, 2), (12, 5, 1, 0), (11, 5, 0, 0), (901, 3, 2, 1)]
        connection.executemany(
            "INSERT INTO inbox (update_id, received_at, state, attempts) VALUES (?, ?, ?, ?)", old
        )
        connection.commit()
    await opens(path)
    with closing(sqlite3.connect(path)) as connection:
        kept = "SELECT update_id, received_at, state, attempts FROM inbox ORDER BY arrival"
        assert connection.execute(kept).fetchall() == [old[0], old[3], old[2], old[1]]


async def test_a_keyboard_that_was_shown_is_still_known(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE migrations (number BIGINT PRIMARY KEY)")
        for number, script in migrations()[: KEYBOARD - 1]:
            connection.executescript(f"{script} INSERT INTO migrations VALUES ({number});")
        old = [(1, "zone", "post_run keyboard", 5), (2, "zone", "settings", 6)]
        connection.executemany("INSERT INTO asking VALUES (?, ?, ?, ?)", old)
        connection.commit()
    await opens(path)
    with closing(sqlite3.connect(path)) as connection:
        kept = connection.execute("SELECT runner_id, detail, keyboard FROM asking").fetchall()
    assert kept == [(1, "post_run", 1), (2, "settings", 0)]


async def test_who_was_seen_before_anybody_asked_with_what_is_asked(path: Path) -> None:
    before = [script for number, script in migrations() if number < CONDITIONS]
    numbers = [number for number, _ in migrations() if number < CONDITIONS]
    rows = [
        (1, '{"soon": "seen", "personal": "none"}', "cleared", "[]"),
        (2, '{"personal": "seen"}', "cleared", '["no_jumps"]'),
        (3, '{"personal": "none", "energy": "yes"}', "cleared", '["no_jumps"]'),
        (4, '{"soon": "yes"}', "see_soon", "[]"),
    ]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE migrations (number BIGINT PRIMARY KEY)")
        for number, script in zip(numbers, before, strict=True):
            connection.executescript(f"{script} INSERT INTO migrations VALUES ({number});")
        connection.executemany(
            "INSERT INTO screenings (runner_id, check_in_id, at, answers, result, care)"
            " VALUES (?, 1, 1, ?, ?, ?)",
            rows,
        )
        connection.commit()
    await opens(path)
    with closing(sqlite3.connect(path)) as connection:
        kept = connection.execute(
            "SELECT conditions, care FROM screenings ORDER BY runner_id"
        ).fetchall()
    assert kept == [
        ('["unsaid"]', "[]"),
        ('["unsaid"]', '["no_jumps"]'),
        ("[]", '["low_energy", "no_jumps"]'),
        ("[]", "[]"),
    ]


async def test_a_worry_that_waited_waits_on(path: Path) -> None:
    before = [(number, script) for number, script in migrations() if number < DOUBTS]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE migrations (number BIGINT PRIMARY KEY)")
        for number, script in before:
            connection.executescript(f"{script} INSERT INTO migrations VALUES ({number});")
        connection.executemany(
            "INSERT INTO runners (id, chat_id, language, consented_at, doubt, doubt_at)"
            " VALUES (?, 1, 'en', 1, ?, ?)",
            [(1, "body", 11), (2, "mood", 22), (3, None, None)],
        )
        connection.commit()
    await opens(path)
    with closing(sqlite3.connect(path)) as connection:
        kept = connection.execute(
            "SELECT id, body_doubt_at, mood_doubt_at FROM runners ORDER BY id"
        ).fetchall()
    assert kept == [(1, 11, None), (2, None, 22), (3, None, None)]


def test_migrations_are_numbered_without_gaps() -> None:
    assert [number for number, _ in migrations()] == list(range(1, NEWEST + 1))


async def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    await opens(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO migrations VALUES (?)", [NEWEST + 1])
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="newer Runback"):
        await opens(path)
    assert path.read_bytes() == before


async def test_what_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 500)
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="not a database"):
        await opens(path)
    assert path.read_bytes() == before


async def test_a_folder_in_its_place_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(DatabaseError, match=re.escape(str(path))):
        await opens(path)


async def test_a_file_of_somebody_else_is_refused(path: Path) -> None:
    """Its tables bear the names of ours: nothing of it may be touched."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE runners (name TEXT)")
        connection.execute("INSERT INTO runners VALUES ('Robin')")
        connection.commit()
    with pytest.raises(DatabaseError, match="runners already exists"):
        await opens(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM runners").fetchall() == [("Robin",)]
        tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'inbox'")
        assert tables.fetchone() == (0,), "a migration happens as a whole"


async def test_a_path_with_odd_characters(tmp_path: Path) -> None:
    path = tmp_path / "my runs? 100% & more#1.db"
    await opens(path)
    await opens(path)
    assert path.exists()


@only_sqlite
async def test_only_the_owner_may_read_it(database: Database, path: Path) -> None:
    async with database.transaction() as tx:
        tx.write(("INSERT INTO inbox (update_id, received_at) VALUES (1, 1)", {}))
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["runback.db", "runback.db-shm", "runback.db-wal"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


@only_sqlite
async def test_how_it_is_set_up(database: Database) -> None:
    async with database.transaction() as tx:
        names = ("journal_mode", "foreign_keys", "secure_delete", "busy_timeout", "synchronous")
        found = await tx.read(*((f"PRAGMA {name}", {}) for name in names))
    assert [rows[0][0] for rows in found] == ["wal", 1, 1, 5000, 1]


async def test_several_that_start_at_once_all_come_up(path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(8):
            group.create_task(opens(path))
    assert applied(path) == [number for number, _ in migrations()]


@only_sqlite
async def test_every_query_is_understood_by_the_database(database: Database) -> None:
    """Prepares each statement against the real schema; a typing error would show at a tap."""
    texts = [file.read_text() for file in sorted(FOLDER.glob("*.sql"))]
    queries = [q for text in texts for q in re.split(r"(?m)^-- name: .*$", text)[1:]]
    assert len(queries) > 20
    for query in queries:
        names = set(re.findall(r":(\w+)", re.sub(r"--.*", "", query)))
        async with database.transaction() as tx:
            await tx.read((f"EXPLAIN {query}", dict.fromkeys(names, 1)))


FILE_ONLY = """
import asyncio, sys
import bot.__main__, bot.hosting.check, bot.running, storage.copying
from storage.engine.database import open_database
async def opens():
    await (await open_database("sqlite:///here.db")).close()
asyncio.run(opens())
print(sorted(name for name in sys.modules if "psycopg" in name or "engine.postgresql" in name))
"""
NO_DRIVER = """
import asyncio, sys
sys.modules["psycopg"] = None
from storage.engine.database import DatabaseError, open_database
try:
    asyncio.run(open_database("postgresql://me:secret@host/name"))
except DatabaseError as fault:
    print(fault)
"""


async def said_by(script: str, folder: Path) -> str:
    """What a Python of its own says."""
    environment = {**os.environ, "PYTHONPATH": str(Path(bot.__file__).parents[1])}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, cwd=folder, env=environment, stdout=subprocess.PIPE
    )
    output, _ = await process.communicate()
    return output.decode()


async def test_who_has_a_file_loads_no_driver_of_a_servers(tmp_path: Path) -> None:
    assert await said_by(FILE_ONLY, tmp_path) == "[]\n"


async def test_what_is_missing_for_a_server_is_named(tmp_path: Path) -> None:
    assert await said_by(NO_DRIVER, tmp_path) == (
        "postgresql:// needs psycopg, which is not installed: in Runback's folder "
        "pip install --require-hashes -r requirements-postgresql.lock (docs/postgresql.md)\n"
    )
