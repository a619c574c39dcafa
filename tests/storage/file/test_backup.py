"""A backup is one private file, whole, and comes back; on either engine, and at any moment."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from storage.backup import back_up
from storage.engine.charge import StandingBy
from storage.engine.database import Database, DatabaseError, look_into, open_database
from storage.engine.migrations import newest
from storage.importing import bring_back
from storage.rekeying import Keys
from storage.restoring import restore
from tests.engines import ON_SERVER, only_sqlite, url_for
from tests.storage.file.test_looking import older
from tests.storage.test_copying import lived_in, next_arrival, rows

ANYBODY = StandingBy(waits=lambda: None, arrived=lambda _runner: None)
NO_KEY = Keys()
NOBODY = 65534
RUNNERS = ("SELECT count(*) FROM runners", {})


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


async def runners(url: str) -> int:
    found = await look_into(url)
    async with found.reading() as tx:
        count = await tx.value(RUNNERS)
    await found.close()
    return int(count)


async def test_it_is_one_private_file_with_everything(path: Path, backups: Path) -> None:
    await lived_in(url_for(path))
    written = await back_up(url_for(path), backups / "one.db", key=None)
    assert [file.name for file in backups.iterdir()] == ["one.db"]
    assert stat.S_IMODE(written.file.stat().st_mode) == 0o600
    assert (written.size, written.schema) == (written.file.stat().st_size, newest())
    assert await runners(f"sqlite:///{written.file}") == 2
    if not ON_SERVER:
        assert rows(written.file) == rows(path)
    assert [file.name for file in backups.iterdir()] == ["one.db"]


async def test_what_is_written_meanwhile_is_in_or_not(
    database: Database, path: Path, backups: Path
) -> None:
    """The bot has a transaction open, and what it has committed is in its log only."""
    async with database.transaction() as tx:
        tx.write(("INSERT INTO told VALUES ('updates', 1)", {}))
    async with database.transaction() as tx:
        tx.write(("INSERT INTO told VALUES ('reminders', 2)", {}))
        await tx.read()
        await back_up(url_for(path), backups / "one.db", key=None)
    assert rows(backups / "one.db")["told"] == [("updates", 1)]


async def test_it_comes_back_to_where_nothing_was(
    path: Path, backups: Path, tmp_path: Path
) -> None:
    await lived_in(url_for(path))
    await back_up(url_for(path), backups / "one.db", key=None)
    fresh = url_for(tmp_path / "new" / "house" / "runback.db")
    restored = await restore(backups / "one.db", fresh, NO_KEY, replace=ON_SERVER)
    assert restored.schema == newest()
    assert await runners(fresh) == 2
    await back_up(fresh, backups / "two.db", key=None)
    assert rows(backups / "two.db") == rows(backups / "one.db")
    assert await next_arrival(fresh) == await next_arrival(url_for(path))


async def test_what_is_there_goes_only_where_that_is_said(path: Path, backups: Path) -> None:
    url = url_for(path)
    await (await open_database(url)).close()
    await back_up(url, backups / "empty.db", key=None)
    await lived_in(url)
    with pytest.raises(DatabaseError, match=r"is there already; with --replace|has rows already"):
        await restore(backups / "empty.db", url, NO_KEY)
    assert await runners(url) == 2
    await restore(backups / "empty.db", url, NO_KEY, replace=True)
    assert await runners(url) == 0
    with pytest.raises(DatabaseError, match="with --replace it is overwritten"):
        await back_up(url, backups / "empty.db", key=None)
    await back_up(url, backups / "empty.db", key=None, replace=True)


async def test_nobody_is_overwritten_who_is_at_work(
    database: Database, path: Path, backups: Path
) -> None:
    await back_up(url_for(path), backups / "one.db", key=None)
    await lived_in(url_for(path))
    charge = await database.take_charge(ANYBODY)
    with pytest.raises(DatabaseError, match="a process is at work with it; stop that first"):
        await restore(backups / "one.db", url_for(path), NO_KEY, replace=True)
    await charge.give_up()
    assert await runners(url_for(path)) == 2


@only_sqlite
async def test_who_stood_by_does_not_go_on_with_the_old_file(
    database: Database, path: Path, backups: Path
) -> None:
    await back_up(url_for(path), backups / "one.db", key=None)
    await restore(backups / "one.db", url_for(path), NO_KEY, replace=True)
    with pytest.raises(DatabaseError, match="another file has taken its place; restart me"):
        await database.take_charge(ANYBODY)
    again = await open_database(url_for(path))
    await (await again.take_charge(ANYBODY)).give_up()
    await again.close()


@only_sqlite
async def test_a_log_of_the_old_file_is_not_read_into_the_new_one(
    path: Path, backups: Path
) -> None:
    """As after a kill: what was committed last stands in the log only."""
    await (await open_database(url_for(path))).close()
    await back_up(url_for(path), backups / "empty.db", key=None)
    dead = await open_database(url_for(path))
    async with dead.transaction() as tx:
        tx.write(("INSERT INTO told VALUES ('updates', 1)", {}))
    await restore(backups / "empty.db", url_for(path), NO_KEY, replace=True)
    assert rows(path)["told"] == []
    await dead.close()
    assert rows(path)["told"] == []


async def test_an_older_one_is_brought_up_to_date(tmp_path: Path) -> None:
    older(tmp_path / "old.db", 12)
    target = url_for(tmp_path / "runback.db")
    restored = await restore(tmp_path / "old.db", target, NO_KEY, replace=ON_SERVER)
    assert restored.schema == 12
    assert await runners(target) == 0


def newer(path: Path) -> None:
    older(path, newest())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO migrations VALUES (?)", [newest() + 1])


def a_diary(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 500)


def recipes(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def damaged(path: Path) -> None:
    older(path, newest())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO media VALUES (7, ?, ?)", [(f"key {n}", "x" * 200) for n in range(500)]
        )
    content = bytearray(path.read_bytes())
    place = content.index(b"key 77") // 4096 * 4096
    content[place : place + 100] = bytes(100)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("makes", "words"),
    [
        (newer, "newer Runback"),
        (a_diary, "is not a database"),
        (lambda path: path.write_text('{"runners": []}'), "comes back with --runner"),
        (recipes, "somebody else's"),
        (damaged, "malformed|damaged"),
        (Path.touch, "is empty|is not a database"),
        (Path.mkdir, "no such file"),
        (lambda path: None, "no such file"),
    ],
)
async def test_what_is_no_backup_touches_nothing(
    makes: Callable[[Path], None], words: str, path: Path, tmp_path: Path
) -> None:
    await lived_in(url_for(path))
    makes(tmp_path / "odd.db")
    with pytest.raises(DatabaseError, match=words):
        await restore(tmp_path / "odd.db", url_for(path), NO_KEY, replace=True)
    assert await runners(url_for(path)) == 2
    left = {file.name for file in tmp_path.iterdir()}
    assert left <= {"odd.db", "runback.db", "runback.db-at-work"}


@contextmanager
def somebody_elses(folder: Path) -> Iterator[None]:
    """The files in a folder may not be read, not even where root runs the tests."""
    folder.chmod(0o755)
    for file in folder.iterdir():
        file.chmod(0)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


async def test_a_backup_that_may_not_be_read_is_said_to_be_so() -> None:
    """A file that root brought from another machine is a good backup, only not the bot's yet."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "Mon.db"
        await (await open_database(f"sqlite:///{file}")).close()
        (file.parent / "one.json").write_text("{}")
        with somebody_elses(file.parent):
            with pytest.raises(DatabaseError, match=r"Mon\.db: may not be read by the user \w"):
                await restore(file, "sqlite:///new.db", NO_KEY)
            with pytest.raises(DatabaseError, match=r"may not be read .*docs/backup\.md"):
                await bring_back(file.parent / "one.json", "sqlite:///new.db", key=None)
            with pytest.raises(DatabaseError, match="may not be read"):
                await look_into(f"sqlite:///{file}")


async def test_where_no_backup_can_be_written(path: Path, backups: Path) -> None:
    await (await open_database(url_for(path))).close()
    with pytest.raises(DatabaseError, match="No such file or directory"):
        await back_up(url_for(path), backups / "missing" / "one.db", key=None)
    with pytest.raises(DatabaseError, match="is a folder"):
        await back_up(url_for(path), backups, key=None)
    if not ON_SERVER:
        with pytest.raises(DatabaseError, match="is the database itself"):
            await back_up(url_for(path), path, key=None, replace=True)
        with pytest.raises(DatabaseError, match="is the database itself"):
            await restore(path, url_for(path), NO_KEY, replace=True)
    assert list(backups.iterdir()) == []


async def test_there_has_to_be_something(path: Path, backups: Path) -> None:
    with pytest.raises(DatabaseError, match="no such file"):
        await back_up(f"sqlite:///{path}", backups / "one.db", key=None)
    path.touch()
    with pytest.raises(DatabaseError, match="is empty"):
        await back_up(f"sqlite:///{path}", backups / "one.db", key=None)
    assert list(backups.iterdir()) == []


async def test_a_full_disk_is_said_and_leaves_nothing(path: Path, backups: Path) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", str(backups)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no small disk can be had here")
    try:
        await lived_in(url_for(path))
        with pytest.raises(DatabaseError, match="full"):
            await back_up(url_for(path), backups / "one.db", key=None)
        assert list(backups.iterdir()) == []
    finally:
        subprocess.run(["umount", str(backups)], check=True)
