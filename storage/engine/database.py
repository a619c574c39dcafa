"""The database, whichever it is: `open_database` chooses the engine by the address.

What all engines have in common stands in `transaction.py`, and is taken from here. `sqlite.py` is
the engine of one process and one file, `postgresql/` the one of a server.
"""

from __future__ import annotations

from storage.engine.sqlite import open_sqlite
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
    "Row",
    "Statement",
    "StatementError",
    "Transaction",
    "Values",
    "open_database",
]

SERVER = "postgresql://"


async def open_database(url: str, *, create: bool = True) -> Database:
    """Open the database at an address, creating and migrating what is in it where needed.

    `sqlite:///path`, or `postgresql://user:password@host/name`. Without `create` a file has to be
    there; a server's database always has to.

    Raises:
        DatabaseError: it is newer than this code, not a database of ours, or out of reach.
    """
    if not url.startswith(SERVER):
        return await open_sqlite(url, create=create)
    try:
        # imported here, because a host with one file has no driver of a server's
        from storage.engine.postgresql.opening import open_postgresql
    except ImportError as missing:
        raise DatabaseError(
            f"postgresql:// needs {missing.name}, which is not installed: "
            "pip install 'runback[postgresql]'"
        ) from None
    return await open_postgresql(url)
