"""Which library reads a file: SQLite as Python brings it, or SQLCipher where there is a key.

A key is 64 hexadecimal digits: the 32 bytes themselves, not a password that they are made from.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiosqlite

from storage.engine.transaction import DatabaseError

HEADER = b"SQLite format 3\0"
"""How a file begins that anybody can read; an encrypted one begins with chance."""
PATIENCE_SECONDS = 5
ROWS_AT_ONCE = 64
"""aiosqlite's own default."""
NOT_ONE = "not a database"
"""What both libraries say of a file that the key, or no key, does not open."""


@dataclass(frozen=True, slots=True)
class Driver:
    """A library with SQLite's interface, and the key that each connection begins with."""

    library: Any
    key: str | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """What a host calls it."""
        return "encrypted SQLite" if self.key else "SQLite"

    def connect(self, address: str, *, one_thread: bool = True) -> sqlite3.Connection:
        """A connection to `file:…`, or a path; the key is tried by the first statement only."""
        connection: sqlite3.Connection = self.library.connect(
            address,
            uri=address.startswith("file:"),
            isolation_level=None,
            check_same_thread=one_thread,
        )
        connection.row_factory = self.library.Row
        if self.key:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{self.key}'\"")
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_SECONDS * 1000}")
        return connection

    async def opened(self, address: str) -> aiosqlite.Connection:
        """The same, with a thread of its own; who asks may do without it, one at a time."""
        connector = partial(self.connect, address, one_thread=False)
        return await aiosqlite.Connection(connector, ROWS_AT_ONCE)

    def fault(self, path: Path, error: BaseException) -> DatabaseError:
        """What the library or the system says of a file, as what the host is told."""
        if "locked" in str(error):
            return DatabaseError(f"{path}: is locked by another program")
        if NOT_ONE not in str(error):
            return DatabaseError(f"{path}: {_words(error)}")
        if self.key:
            return DatabaseError(
                f"{path}: is not opened by DATA_KEY, or not a database; nothing was touched"
            )
        return DatabaseError(
            f"{path}: is not a database, or is encrypted: then it needs its DATA_KEY; "
            "nothing was touched"
        )


def driver_with(key: str | None) -> Driver:
    """The library for files with this key, or without one.

    Raises:
        DatabaseError: it is not installed.
    """
    return Driver(library_for(key), key)


def library_for(*keys: str | None) -> Any:
    """The library that can do with all of these keys; None is no key.

    Raises:
        DatabaseError: it is not installed.
    """
    if not any(keys):
        return sqlite3
    try:
        # imported here, because a host without a key has no use for it
        from sqlcipher3 import dbapi2
    except ImportError:
        raise DatabaseError(
            "DATA_KEY needs sqlcipher3-wheels, which is not installed: in Runback's folder "
            "pip install --require-hashes -r requirements-encrypted.lock (docs/encryption.md)"
        ) from None
    return dbapi2


def driver_for(path: Path, key: str | None) -> Driver:
    """The library for a file that is there, or is yet to be made.

    Raises:
        DatabaseError: there is a key, and everybody can read the file; or a library is missing.
    """
    driver = driver_with(key)
    if key and is_plain(path):
        raise DatabaseError(
            f"{path}: is not encrypted, and DATA_KEY is set: `runback rekey` encrypts it; "
            "nothing was touched"
        )
    return driver


def is_plain(path: Path) -> bool:
    """Whether it is a SQLite file that anybody can read; False where there is none."""
    try:
        with path.open("rb") as file:
            return file.read(len(HEADER)) == HEADER
    except OSError:
        return False


def reading(path: Path) -> str:
    """The address by which a file is only read, with no thought of side files."""
    return f"file:{quote(str(path))}?mode=ro"


def _words(error: BaseException) -> str:
    return getattr(error, "strerror", None) or str(error)


def key_of(path: Path, *keys: str | None) -> str | None:
    """The first of the keys that opens a file that is there; None where anybody can read it.

    Raises:
        DatabaseError: none of them does.
    """
    if is_plain(path):
        return None
    given = [key for key in keys if key]
    for key in given:
        if _opens(path, driver_with(key)):
            return key
    raise driver_with(given[0] if given else None).fault(path, ValueError(NOT_ONE))


def _opens(path: Path, driver: Driver) -> bool:
    try:
        with closing(driver.connect(f"{reading(path)}&immutable=1")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.library.DatabaseError as error:
        if NOT_ONE in str(error):
            return False
        raise driver.fault(path, error) from error
    return True
