"""The database: opening, migrating, transactions.

SQLite through aiosqlite. One writer connection, one transaction at a time: statements of two
coroutines on one connection would interleave.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiosqlite

HERE = Path(__file__).parents[1]
BUSY_SECONDS = 5

Row = sqlite3.Row
Values = Mapping[str, object]
Statement = tuple[str, Values]
DatabaseFault = sqlite3.OperationalError
"""The database cannot do it now: another process holds the lock, the disk is full."""


class DatabaseError(Exception):
    """The database cannot be used as it is; the message says why."""


class Transaction:
    """One transaction.

    Writes wait and travel together with the next read or with the commit, because each trip
    into the database's thread costs more than the statements it carries.
    """

    def __init__(self, database: Database, first: Sequence[Statement] = ()) -> None:
        self._database = database
        self._first = first
        self._waiting: list[Statement] = [("BEGIN IMMEDIATE", {}), *first]
        self._begun = False
        self.open = True

    def write(self, *statements: Statement) -> None:
        """Queue statements whose rows nobody needs."""
        self._waiting.extend(statements)

    async def read(self, *statements: Statement) -> list[list[Row]]:
        """The rows of each statement, all in one trip, after what was queued."""
        rows = await self._send(*statements)
        return rows[len(rows) - len(statements) :]

    async def rows(self, statement: Statement) -> list[Row]:
        """The rows of one statement, after what was queued."""
        (rows,) = await self.read(statement)
        return rows

    async def first(self, statement: Statement) -> Row | None:
        """The first row of one statement; None if there is none."""
        return next(iter(await self.rows(statement)), None)

    async def value(self, statement: Statement) -> Any:
        """The first column of the first row; None if there is no row."""
        row = await self.first(statement)
        return None if row is None else row[0]

    async def commit(self) -> None:
        """Make everything last, and let the next transaction begin."""
        if self._begun or len(self._waiting) > 1:
            await self._send(("COMMIT", {}))
        self._end()

    async def rollback(self) -> None:
        """Undo everything, and let the next transaction begin."""
        self._waiting = []
        try:
            if self._begun:
                await self._database.undo()
        finally:
            self._database.later(*self._first)
            self._end()

    async def _send(self, *statements: Statement) -> list[list[Row]]:
        sent, self._waiting = [*self._waiting, *statements], []
        self._begun = True
        return await self._database.send(sent)

    def _end(self) -> None:
        self.open = False
        self._database.writing.release()


class Database:
    """An open SQLite file."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._later: list[Statement] = []
        self.writing = asyncio.Lock()

    async def begin(self) -> Transaction:
        """The next transaction, as soon as the running one is over."""
        await self.writing.acquire()
        first, self._later = self._later, []
        return Transaction(self, first)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Everything inside happens or nothing does."""
        tx = await self.begin()
        try:
            yield tx
            await tx.commit()
        except BaseException:
            if tx.open:
                # shielded: a cancelled turn must not leave the connection in a transaction
                await asyncio.shield(tx.rollback())
            raise

    def later(self, *statements: Statement) -> None:
        """Notes that may be lost in a kill; they travel with the next transaction."""
        self._later.extend(statements)

    async def flush(self) -> None:
        """Write the notes that wait, in a transaction of their own."""
        if self._later:
            async with self.transaction():
                pass

    async def close(self) -> None:
        """Finish the running transaction and close, whatever becomes of the last notes."""
        try:
            with suppress(DatabaseFault):
                await self.flush()
        finally:
            async with self.writing:
                await self._connection.close()

    async def send(self, statements: Sequence[Statement]) -> list[list[Row]]:
        """Run statements in one trip; only a `Transaction` calls this."""
        # `_execute` runs a function in aiosqlite's thread; pinned by tests/storage.
        rows: list[list[Row]] = await self._connection._execute(  # type: ignore[no-untyped-call]
            _run, self._connection._conn, statements
        )
        return rows

    async def undo(self) -> None:
        """Roll back; only a `Transaction` calls this.

        No fault if there is nothing to undo: SQLite has ended a transaction that met a full
        disk, and a cancelled commit may still have happened.
        """
        await self._connection.rollback()


def _run(connection: sqlite3.Connection, statements: Sequence[Statement]) -> list[list[Row]]:
    return [connection.execute(sql, values).fetchall() for sql, values in statements]


async def open_database(url: str) -> Database:
    """Open the database at `sqlite:///path`, creating and migrating it where needed.

    Raises:
        DatabaseError: it is newer than this code, not a database, or out of reach.
    """
    path = Path(url.removeprefix("sqlite:///"))
    try:
        _refuse_newer(path)
        _create_private(path)
        connection = await aiosqlite.connect(path, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseError(f"{path}: {error}") from error
    try:
        await _prepare(connection)
    except BaseException as error:
        # whatever it was: an open connection's thread would keep the process alive
        await connection.close()
        if isinstance(error, sqlite3.Error):
            raise DatabaseError(f"{path}: {error}") from error
        raise
    return Database(connection)


def _create_private(path: Path) -> None:
    """Only the owner may read health data; SQLite's side files take the file's mode over."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


async def _prepare(connection: aiosqlite.Connection) -> None:
    connection.row_factory = sqlite3.Row
    await connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    await _write_ahead(connection)
    # NORMAL in WAL mode survives a killed process; only a power cut may lose the last commits,
    # and those updates come again, because Telegram keeps what was not confirmed.
    await connection.execute("PRAGMA synchronous = NORMAL")
    await connection.execute("PRAGMA foreign_keys = ON")
    await connection.execute("PRAGMA secure_delete = ON")
    await _migrate(connection)


async def _write_ahead(connection: aiosqlite.Connection) -> None:
    """Changing the mode of a file does not wait for other processes, as statements do."""
    for wait in [0.05] * BUSY_SECONDS * 20:
        try:
            await connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as busy:
            if "locked" not in str(busy):
                raise
            await asyncio.sleep(wait)
        else:
            return


def migrations() -> list[tuple[int, str]]:
    """The migrations as number and script, in order."""
    files = sorted((HERE / "migrations").glob("[0-9]*.sql"))
    return [(int(file.name.split("_")[0]), file.read_text()) for file in files]


async def _migrate(connection: aiosqlite.Connection) -> None:
    await connection.execute("CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY)")
    for number, script in migrations():
        if number > await _version(connection):
            await _apply(connection, number, script)


async def _apply(connection: aiosqlite.Connection, number: int, script: str) -> None:
    try:
        await connection.executescript(
            f"BEGIN IMMEDIATE;\n{script}\nINSERT INTO migrations VALUES ({number});\nCOMMIT;"
        )
    except sqlite3.Error:
        await connection.rollback()
        # fine if another process has started at the same moment and was faster
        if number > await _version(connection):
            raise


async def _version(connection: aiosqlite.Connection) -> int:
    rows = await connection.execute_fetchall("SELECT coalesce(max(number), 0) FROM migrations")
    return int(next(iter(rows))[0])


def _refuse_newer(path: Path) -> None:
    """Look before touching: a newer database stays exactly as it is."""
    if not path.exists() or not path.stat().st_size:
        return
    known = migrations()[-1][0]
    address = f"file:{quote(str(path))}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'")
        found = (
            connection.execute("SELECT max(number) FROM migrations").fetchone()[0] or 0
            if tables.fetchone()
            else 0
        )
    if found > known:
        raise DatabaseError(
            f"{path}: was written by a newer Runback (schema {found}, this one knows {known}). "
            "Please update Runback; the file was not touched."
        )
