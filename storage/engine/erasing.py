"""Taking what was deleted out of the files, too."""

from __future__ import annotations

from storage.engine.database import Database


async def emptied(database: Database) -> bool:
    """Whether no page with deleted rows is left in what this engine keeps beside the file.

    PostgreSQL cleans up by itself, when it sees fit: what differs stands in docs/postgresql.md.
    """
    return await database.emptied()
