"""Looking into a file without a trace: no side file is made, none is taken away.

SQLite makes `-wal` and `-shm` even for who only reads, unless it is told that the file never
changes. That is so where there is no log beside it: who works with a file has one.
"""

from __future__ import annotations

from pathlib import Path

import aiosqlite

from storage.engine.file.driver import driver_for, reading
from storage.engine.file.refusing import refuse_locked, refuse_unreadable
from storage.engine.found import Found, NotThereError
from storage.engine.migrations import VERSION, refuse_newer
from storage.engine.sqlite import SCHEME, Sqlite
from storage.engine.transaction import DatabaseError

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


async def look(url: str, key: str | None = None) -> Found:
    """What is in the file at `sqlite:///path`.

    Raises:
        NotThereError: there is none.
        DatabaseError: it is newer than this code, not a database of ours, or cannot be read.
    """
    path = _existing(url)
    driver = driver_for(path, key)
    connection = await driver.opened(readable(path))
    try:
        database = Sqlite(connection, path, driver, write_ahead=False)
        return Found(database, await _schema(connection, path))
    except BaseException as error:
        # whatever it was: an open connection's thread would keep the process alive
        await connection.close()
        if isinstance(error, driver.library.Error):
            raise driver.fault(path, error) from error
        raise


def _existing(url: str) -> Path:
    path = Path(url.removeprefix(SCHEME))
    refuse_unreadable(path)
    if not path.exists():
        raise NotThereError(path)
    return path


def readable(path: Path) -> str:
    """The address by which a file is only read.

    Raises:
        DatabaseError: it cannot be read without writing beside it.
    """
    log, index = (path.with_name(f"{path.name}-{kind}") for kind in ("wal", "shm"))
    address = reading(path)
    if index.exists() and log.exists():
        return address
    if log.exists() and log.stat().st_size:
        raise DatabaseError(
            f"{path}: its log ({log.name}) can only be read by writing: another program has the "
            "file for itself, or it was copied while somebody worked with it; nothing was touched"
        )
    refuse_locked(path)
    return f"{address}&immutable=1"


async def _schema(connection: aiosqlite.Connection, path: Path) -> int:
    tables = {row[0] for row in await connection.execute_fetchall(TABLES)}
    if "migrations" not in tables:
        if tables:
            raise DatabaseError(f"{path}: is a database of somebody else's; nothing was touched")
        return 0
    found = int(next(iter(await connection.execute_fetchall(VERSION)))[0])
    refuse_newer(path, found)
    return found
