"""The database: opening, migrating, transactions.

SQLite through aiosqlite. One writer connection, one transaction at a time: statements of two
coroutines on one connection would interleave.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite

HERE = Path(__file__).parent
BUSY_SECONDS = 5

Row = sqlite3.Row
Values = Mapping[str, object]
Statement = tuple[str, Values]


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
                await self._send(("ROLLBACK", {}))
        finally:
            self._database.later(*self._first)
            self._end()

    async def _send(self, *statements: Statement) -> list[list[Row]]:
        sent, self._waiting = [*self._waiting, *statements], []
        self._begun = True
        return await self._database.send(sent)

    def _end(self) -> None:
        self.open = False
        self._database.turn.release()


class Adapter:
    """Lets aiosql's named queries run on a `Transaction`."""

    is_aio_driver = True

    def process_sql(self, _name: str, _kind: object, sql: str) -> str:
        """SQLite takes `:name` parameters as they are."""
        return sql

    async def select(
        self, on: Transaction, _name: str, sql: str, values: Values, record_class: object = None
    ) -> AsyncIterator[Row]:
        """All rows."""
        del record_class
        for row in (await on.read((sql, values)))[0]:
            yield row

    async def select_one(
        self, on: Transaction, _name: str, sql: str, values: Values, record_class: object = None
    ) -> Row | None:
        """The first row, if there is one."""
        del record_class
        rows = (await on.read((sql, values)))[0]
        return rows[0] if rows else None

    async def select_value(self, on: Transaction, _name: str, sql: str, values: Values) -> Any:
        """The first column of the first row."""
        rows = (await on.read((sql, values)))[0]
        return rows[0][0] if rows else None

    async def insert_update_delete(
        self, on: Transaction, _name: str, sql: str, values: Values
    ) -> None:
        """Queue a write."""
        on.write((sql, values))


def named_queries(noun: str) -> Any:
    """The queries of `storage/queries/<noun>.sql`, by name."""
    return aiosql.from_path(HERE / "queries" / f"{noun}.sql", Adapter)  # type: ignore[arg-type]


class Database:
    """An open SQLite file."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._later: list[Statement] = []
        self.turn = asyncio.Lock()

    async def begin(self) -> Transaction:
        """The next transaction, as soon as the running one is over."""
        await self.turn.acquire()
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
        """Write the notes now."""
        if self._later:
            async with self.transaction():
                pass

    async def close(self) -> None:
        """Finish the running transaction and close."""
        await self.flush()
        async with self.turn:
            await self._connection.close()

    async def send(self, statements: Sequence[Statement]) -> list[list[Row]]:
        """Run statements in one trip; only a `Transaction` calls this."""
        # `_execute` runs a function in aiosqlite's thread; pinned by tests/storage.
        rows: list[list[Row]] = await self._connection._execute(  # type: ignore[no-untyped-call]
            _run, self._connection._conn, statements
        )
        return rows


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
    except sqlite3.Error as error:
        await connection.close()
        raise DatabaseError(f"{path}: {error}") from error
    return Database(connection)


def _create_private(path: Path) -> None:
    """Only the owner may read health data; SQLite's side files take the file's mode over."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


async def _prepare(connection: aiosqlite.Connection) -> None:
    connection.row_factory = sqlite3.Row
    await connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    await connection.execute("PRAGMA journal_mode = WAL")
    # NORMAL in WAL mode survives a killed process; only a power cut may lose the last commits,
    # and those updates come again, because Telegram keeps what was not confirmed.
    await connection.execute("PRAGMA synchronous = NORMAL")
    await connection.execute("PRAGMA foreign_keys = ON")
    await connection.execute("PRAGMA secure_delete = ON")
    await _migrate(connection)


def migrations() -> list[tuple[int, str]]:
    """The numbered migrations, in order."""
    files = sorted((HERE / "migrations").glob("[0-9]*.sql"))
    return [(int(file.name.split("_")[0]), file.read_text()) for file in files]


async def _migrate(connection: aiosqlite.Connection) -> None:
    await connection.execute("CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY)")
    for number, script in migrations():
        if number > await _version(connection):
            await connection.executescript(
                f"BEGIN IMMEDIATE;\n{script}\nINSERT INTO migrations VALUES ({number});\nCOMMIT;"
            )


async def _version(connection: aiosqlite.Connection) -> int:
    rows = await connection.execute_fetchall("SELECT coalesce(max(number), 0) FROM migrations")
    return int(next(iter(rows))[0])


def _refuse_newer(path: Path) -> None:
    """Look before touching: a newer database stays exactly as it is."""
    if not path.exists() or not path.stat().st_size:
        return
    known = migrations()[-1][0]
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'")
        found = (
            connection.execute("SELECT max(number) FROM migrations").fetchone()[0] or 0
            if tables.fetchone()
            else 0
        )
    connection.close()
    if found > known:
        raise DatabaseError(
            f"{path}: was written by a newer Runback (schema {found}, this one knows {known}). "
            "Please update Runback; the file was not touched."
        )
