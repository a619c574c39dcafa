"""SQLite through aiosqlite: one file, one connection, one transaction at a time.

Statements of two coroutines on one connection would interleave, so a lock lets them in one after
the other. Nobody needs to hold a runner: nobody else writes at all.

What is brief is done at once, in the loop's own thread: SQLite lets go of Python's lock several
times a statement, so that a tap's twenty statements in another thread cost twice as much as they
do. It never waits there: where another program holds the file, and for all that is not brief, the
connection's own thread does it.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import TypeVar

import aiosqlite

from storage.engine.charge import Charge, StandingBy
from storage.engine.file.beside import beside, put_back
from storage.engine.file.driver import PATIENCE_SECONDS, Driver, driver_for, reading
from storage.engine.file.refusing import refuse_unwritable
from storage.engine.file_charge import take_charge
from storage.engine.found import NotThereError
from storage.engine.migrations import TABLE, VERSION, migrations, refuse_newer
from storage.engine.transaction import (
    AT_ONCE,
    Database,
    DatabaseError,
    DatabaseFault,
    Row,
    Statement,
    Transaction,
)

T = TypeVar("T")
Work = Callable[[], object]

SCHEME = "sqlite:///"
BEGIN: Statement = ("BEGIN IMMEDIATE", {})
ENGINE = f"SQLite {sqlite3.sqlite_version}"
REPLACED = "another file has taken its place; restart me"
DELETED = (
    "was deleted; what was in it has been put back. Restart me; to be rid of it, stop me before"
)
PAGE = """SELECT *, rowid AS rowid FROM anything
WHERE rowid > :after ORDER BY rowid LIMIT :most"""


class SqliteTransaction(Transaction):
    """Notes travel inside of it: they come first, and go with it."""

    def __init__(self, database: Sqlite, notes: Sequence[Statement], *, brief: bool) -> None:
        super().__init__(database, [BEGIN], brief=brief)
        self.notes = notes
        self._look = database.look
        self.write(*notes)

    def glance(self, statement: Statement) -> Callable[[], list[Row]]:
        """Read when they are looked at, as the file was before this transaction.

        Once something of its own is written, they come from inside of it.
        """
        untouched = not self._begun and len(self._waiting) == len(self.notes)
        return partial(self._look, statement) if untouched else super().glance(statement)

    async def rollback(self) -> None:
        """Undo everything; the notes wait for the next one."""
        self._database.give_back(self.notes)
        await super().rollback()


class Sqlite(Database):
    """An open SQLite file."""

    def __init__(
        self, connection: aiosqlite.Connection, path: Path, driver: Driver, *, write_ahead: bool
    ) -> None:
        super().__init__()
        self._connection, self._path, self._driver = connection, path, driver
        self._write_ahead = write_ahead
        """Whether a commit waits for nobody who reads."""
        self._in_thread: deque[Work] = deque()
        """What the connection's thread has not finished, even if nobody waits for it any more."""
        self._file = _number(path)
        self.writing = asyncio.Lock()

    @property
    def described(self) -> str:
        """The engine and the file."""
        return f"{self._driver.name}, {self._path}"

    @property
    def encrypted(self) -> bool:
        """By `DATA_KEY`."""
        return self._driver.key is not None

    @property
    def there(self) -> bool:
        """False once the file was taken away: SQLite goes on writing to the old one."""
        return _number(self._path) == self._file

    @property
    def idle(self) -> bool:
        """Whether no transaction is under way."""
        return not self.writing.locked()

    async def begin(self, runner: int | None = None, *, brief: bool = False) -> Transaction:
        """The next transaction, as soon as the running one is over."""
        del runner
        await self.writing.acquire()
        return SqliteTransaction(self, self.notes(), brief=brief and self._write_ahead)

    def holding(self, runner: int) -> Sequence[Statement]:
        """Nothing: no two transactions run side by side."""
        del runner
        return ()

    async def send(self, tx: Transaction, statements: Sequence[Statement]) -> list[list[Row]]:
        """Run statements at once if that can be, else in one trip to the connection's thread."""
        if not tx.brief or self._in_thread:
            return await self.run(statements)
        begins = statements[:1] == [BEGIN]
        if begins and not self._begun_at_once():
            return await self.run(statements)
        with self._refusing():
            return _run(self._connection._conn, statements[begins:])

    def _begun_at_once(self) -> bool:
        """Take the lock if it can be had without waiting."""
        connection = self._connection._conn
        ((patience,),) = connection.execute("PRAGMA busy_timeout").fetchall()
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            connection.execute(*BEGIN)
        except self._driver.library.DatabaseError:
            return False  # the thread waits, or finds out what it is
        finally:
            connection.execute(f"PRAGMA busy_timeout = {patience}")
        return True

    async def run(self, statements: Sequence[Statement]) -> list[list[Row]]:
        """Run statements in the connection's thread, whoever has the lock."""
        with self._refusing():
            return await self._by_thread(partial(_run, self._connection._conn, statements))

    async def _by_thread(self, work: Callable[[], T]) -> T:
        """What a function gives that runs in the connection's thread, behind all that is there."""

        def done() -> T:
            try:
                return work()
            finally:
                self._in_thread.popleft()

        self._in_thread.append(done)
        # `_execute` runs a function in aiosqlite's thread; pinned by tests/storage.
        result: T = await self._connection._execute(done)  # type: ignore[no-untyped-call]
        return result

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except self._driver.library.DatabaseError as fault:
            self._refuse(fault)
            raise

    def _refuse(self, fault: Exception) -> None:
        """Say what is the file's fault; a statement's own is left as it is.

        Raises:
            DatabaseFault: it is locked, full, read-only or damaged.
        """
        library = self._driver.library
        if type(fault) in {library.OperationalError, library.DatabaseError}:
            self.faults += 1
            kind = getattr(fault, "sqlite_errorname", type(fault).__name__)
            raise DatabaseFault(str(fault), kind) from fault

    def look(self, statement: Statement) -> list[Row]:
        """The rows as they last were committed, read at once: whoever asks cannot wait.

        The loop stands still meanwhile, some 0.3 ms for two hundred rows. What one transaction
        has written and not committed is not seen, and no other one can commit beside it.
        """
        with self._refusing():
            return self._looking.execute(*statement).fetchall()

    @cached_property
    def _looking(self) -> sqlite3.Connection:
        """A connection of the loop's own thread, which only reads."""
        return self._driver.connect(reading(self._path))

    async def undo(self, tx: Transaction) -> None:
        """Roll back.

        SQLite has ended a transaction that met a full disk by itself, and a cancelled commit may
        still have happened.
        """
        del tx
        await self._by_thread(self._connection._conn.rollback)

    async def ended(self, tx: Transaction) -> None:
        """The next may begin."""
        del tx
        self.writing.release()

    async def flush(self) -> None:
        """Write the notes that wait, in a transaction of their own."""
        if self._later:
            async with self.transaction():
                pass

    async def emptied(self) -> bool:
        """Move the write-ahead log into the file and cut it to nothing, so no old page is left.

        False where another process is reading from it: then it has to be tried again. Nobody
        waits for that process, because all answers would wait, too.
        """
        async with self.writing:
            ((patience,),) = await self.run([("PRAGMA busy_timeout", {})])
            try:
                await self.run([("PRAGMA busy_timeout = 0", {})])
                ((found,),) = await self.run([("PRAGMA wal_checkpoint(TRUNCATE)", {})])
            finally:
                await self.run([(f"PRAGMA busy_timeout = {int(patience[0])}", {})])
        return not found["busy"]

    async def still(self) -> Transaction:
        """As the file is at its first read, whoever writes meanwhile."""
        await self.writing.acquire()
        return Transaction(self, [("BEGIN", {})])

    async def pages(self, tx: Transaction, table: str) -> AsyncIterator[list[Row]]:
        """By the number that SQLite gives every row; the last column is that number."""
        sql = PAGE.replace("anything", table)
        rows = await tx.rows((sql, {"after": -(2**63), "most": AT_ONCE}))
        while rows:
            yield rows
            rows = await tx.rows((sql, {"after": rows[-1]["rowid"], "most": AT_ONCE}))

    def last_number(self, table: str, column: str) -> Statement:
        """A table has one such column at most."""
        del column
        kept = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = :name"
        return kept, {"name": table}

    def number_on(self, table: str, column: str, last: int) -> Sequence[Statement]:
        """The line about a table is there from its first row on."""
        del column
        line = {"name": table}
        return (
            ("DELETE FROM sqlite_sequence WHERE name = :name", line),
            ("INSERT INTO sqlite_sequence VALUES (:name, :last)", {**line, "last": last}),
        )

    async def take_charge(self, told: StandingBy) -> Charge:
        """Who has the file's lock.

        Raises:
            DatabaseError: the lock cannot be had, or a backup was restored meanwhile: this is
                still the file from before.
        """
        charge = await take_charge(self._path, told)
        if _number(self._path) == self._file:
            return charge
        await charge.give_up()
        raise DatabaseError(f"{self._path}: {REPLACED}")

    async def still_there(self) -> None:
        """Where the file was deleted, what is open is the only one: it is put back.

        Raises:
            DatabaseError: it was deleted, or another file has its name.
        """
        number = _number(self._path)
        if number == self._file:
            return
        if number is None:
            async with self.writing:
                with beside(self._path) as fresh:
                    await self.run([("VACUUM INTO :fresh", {"fresh": str(fresh)})])
                    put_back(fresh, self._path)
            raise DatabaseError(f"{self._path}: {DELETED}")
        raise DatabaseError(f"{self._path}: {REPLACED}")

    def announcing(self, runners: Iterable[int]) -> Sequence[Statement]:
        """Nothing: who stands by beside a file stores nothing."""
        del runners
        return ()

    async def shut(self) -> None:
        """Close the file, once the running transaction is over."""
        async with self.writing:
            if "_looking" in vars(self):
                self._looking.close()
            await self._connection.close()


def _number(path: Path) -> int | None:
    """Which file it is that has this name now."""
    return path.stat().st_ino if path.exists() else None


def _run(connection: sqlite3.Connection, statements: Sequence[Statement]) -> list[list[Row]]:
    return [connection.execute(sql, values).fetchall() for sql, values in statements]


async def open_sqlite(url: str, *, create: bool = True, key: str | None = None) -> Sqlite:
    """Open the file at `sqlite:///path`, creating and migrating it where needed.

    Raises:
        DatabaseError: it is newer than this code, not a database, or out of reach.
    """
    path = Path(url.removeprefix(SCHEME))
    driver = driver_for(path, key)
    refuse_unwritable(path)
    try:
        _refuse_newer(driver, path, create=create)
        _create_private(path)
        connection = await driver.opened(str(path))
    except (OSError, driver.library.Error) as error:
        raise driver.fault(path, error) from error
    try:
        write_ahead = await _prepare(connection, driver)
    except BaseException as error:
        # whatever it was: an open connection's thread would keep the process alive
        await connection.close()
        if isinstance(error, driver.library.Error):
            raise driver.fault(path, error) from error
        raise
    return Sqlite(connection, path, driver, write_ahead=write_ahead)


def _create_private(path: Path) -> None:
    """Only the owner may read health data; SQLite's side files take the file's mode over."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


async def _prepare(connection: aiosqlite.Connection, driver: Driver) -> bool:
    """Set it up; whether there is a write-ahead log, which not every file system can have."""
    await _write_ahead(connection, driver)
    # NORMAL in WAL mode survives a killed process; only a power cut may lose the last commits,
    # and those updates come again, because Telegram keeps what was not confirmed.
    await connection.execute("PRAGMA synchronous = NORMAL")
    await connection.execute("PRAGMA foreign_keys = ON")
    await connection.execute("PRAGMA secure_delete = ON")
    await _migrate(connection, driver)
    (mode,) = next(iter(await connection.execute_fetchall("PRAGMA journal_mode")))
    return bool(mode == "wal")


async def _write_ahead(connection: aiosqlite.Connection, driver: Driver) -> None:
    """Changing the mode of a file does not wait for other processes, as statements do."""
    for wait in [0.05] * PATIENCE_SECONDS * 20:
        try:
            await connection.execute("PRAGMA journal_mode = WAL")
        except driver.library.OperationalError as busy:
            if "locked" not in str(busy):
                raise
            await asyncio.sleep(wait)
        else:
            return


async def _migrate(connection: aiosqlite.Connection, driver: Driver) -> None:
    await connection.execute(TABLE)
    for number, script in migrations():
        if number > await _version(connection):
            await _apply(connection, driver, number, script)


async def _apply(
    connection: aiosqlite.Connection, driver: Driver, number: int, script: str
) -> None:
    try:
        await connection.executescript(
            f"BEGIN IMMEDIATE;\n{script}\nINSERT INTO migrations VALUES ({number});\nCOMMIT;"
        )
    except driver.library.Error:
        await connection.rollback()
        # fine if another process has started at the same moment and was faster
        if number > await _version(connection):
            raise


async def _version(connection: aiosqlite.Connection) -> int:
    rows = await connection.execute_fetchall(VERSION)
    return int(next(iter(rows))[0])


def _refuse_newer(driver: Driver, path: Path, *, create: bool) -> None:
    if not path.exists():
        if create:
            return
        raise NotThereError(path)
    if not path.stat().st_size:
        return
    with closing(driver.connect(reading(path))) as connection:
        tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'")
        found = connection.execute(VERSION).fetchone()[0] if tables.fetchone() else 0
    refuse_newer(path, found)
