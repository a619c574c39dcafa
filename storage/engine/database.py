"""The database, whichever it is: `open_database` chooses the engine by the address.

What all engines have in common stands in `transaction.py`, and is taken from here. `sqlite.py` is
the engine of one process and one file, `postgresql/` the one of a server.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.engine.file import looking, refusing
from storage.engine.file.driver import is_plain
from storage.engine.found import Found, NotThereError
from storage.engine.sqlite import SCHEME, open_sqlite
from storage.engine.transaction import (
    Database,
    DatabaseError,
    DatabaseFault,
    Row,
    Statement,
    StatementError,
    Transaction,
    Values,
)

__all__ = [
    "Database",
    "DatabaseError",
    "DatabaseFault",
    "Found",
    "NotThereError",
    "Row",
    "Statement",
    "StatementError",
    "Transaction",
    "Values",
    "file_of",
    "is_plain",
    "look_into",
    "open_database",
    "refuse_unmakeable",
    "refuse_unwritable",
]

SERVER = "postgresql://"


def file_of(url: str) -> Path | None:
    """The file at an address; None where a server has it."""
    return None if url.startswith(SERVER) else Path(url.removeprefix(SCHEME))


async def open_database(url: str, *, create: bool = True, key: str | None = None) -> Database:
    """Open the database at an address, creating and migrating what is in it where needed.

    `sqlite:///path`, or `postgresql://user:password@host/name`. Without `create` a file has to be
    there; a server's database always has to. With a `key` (64 hexadecimal digits) a file is
    encrypted; a server has keys of its own.

    Raises:
        DatabaseError: it is newer than this code, not a database of ours, or out of reach.
    """
    if not url.startswith(SERVER):
        return await open_sqlite(url, create=create, key=key)
    with _driver_named():
        # imported here, because a host with one file has no driver of a server's
        from storage.engine.postgresql.opening import open_postgresql
    return await open_postgresql(url)


async def look_into(url: str, *, key: str | None = None) -> Found:
    """Open the database at an address for reading only: nothing is made, migrated or changed.

    Raises:
        NotThereError: there is no such file.
        DatabaseError: it is newer than this code, not a database of ours, or out of reach.
    """
    if not url.startswith(SERVER):
        return await looking.look(url, key)
    with _driver_named():
        from storage.engine.postgresql.opening import look
    return await look(url)


def refuse_unwritable(url: str) -> None:
    """Look whether a file can be worked with, or made; a server says so itself.

    Raises:
        DatabaseError: it, or its folder, cannot be written to.
    """
    if path := file_of(url):
        refusing.refuse_unwritable(path)


def refuse_unmakeable(path: Path) -> None:
    """Look whether a file that is not there could be made, by making one that has no name.

    Raises:
        DatabaseError: it could not.
    """
    refusing.refuse_unmakeable(path)


@contextmanager
def _driver_named() -> Iterator[None]:
    try:
        yield
    except ImportError as missing:
        raise DatabaseError(
            f"postgresql:// needs {missing.name}, which is not installed: in Runback's folder "
            "pip install --require-hashes -r requirements-postgresql.lock (docs/postgresql.md)"
        ) from None
