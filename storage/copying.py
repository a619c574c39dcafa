"""Every row, from one database into another that is empty, whatever engine each of them has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from storage.engine.database import (
    Database,
    DatabaseError,
    DatabaseFault,
    Row,
    Statement,
    StatementError,
    Transaction,
    open_database,
)
from storage.everything import TABLES

ALL = (*TABLES, "media", "told")
"""Runners first, because rows of theirs name them."""
COUNTED = ("inbox", "arrival")
"""The only column that counts by itself: a number is never given twice, also over there."""


async def copy(source_url: str, target_url: str, key: str | None = None) -> dict[str, int]:
    """Copy everything, in one transaction over there; how many rows of each table that were.

    A `key` is that of files, on either side.

    Raises:
        DatabaseError: one of the two cannot be used, the target has rows, or it could not be
            copied; then nothing is over there.
    """
    source = await open_database(source_url, create=False, key=key)
    try:
        target = await open_database(target_url, key=key)
        try:
            with all_or_nothing("copied"):
                return await copied(source, target)
        finally:
            await target.close()
    finally:
        await source.close()


@contextmanager
def all_or_nothing(what: str) -> Iterator[None]:
    """Say what did not happen; nothing of it has.

    Raises:
        DatabaseError: in place of what an engine has raised.
    """
    try:
        yield
    except (DatabaseFault, StatementError) as fault:
        raise DatabaseError(f"nothing was {what}: {fault}") from fault


async def copied(source: Database, target: Database, *, replace: bool = False) -> dict[str, int]:
    """Copy every row in one transaction; how many they were. With `replace` all others go.

    Raises:
        DatabaseError: the target has rows, or not every row has arrived.
    """
    async with target.transaction() as into:
        if replace:
            into.write(*((f"DELETE FROM {table}", {}) for table in reversed(ALL)))  # noqa: S608
        await _refuse_rows(into, target)
        async with source.reading() as out:
            for table in ALL:
                async for rows in source.pages(out, table):
                    into.write(*(_insert(table, row) for row in rows))
                    await into.read()
            last = await out.value(source.last_number(*COUNTED))
            into.write(*target.number_on(*COUNTED, int(last)))
            counts = await _counts(out)
            if await _counts(into) != counts:
                raise DatabaseError("not every row has arrived; nothing was copied")
    return counts


async def _refuse_rows(into: Transaction, target: Database) -> None:
    there = [table for table, count in (await _counts(into)).items() if count]
    if there:
        raise DatabaseError(f"{target.described}: has rows already, in {', '.join(there)}")


async def _counts(tx: Transaction) -> dict[str, int]:
    found = await tx.read(*((f"SELECT count(*) FROM {table}", {}) for table in ALL))  # noqa: S608
    return {table: int(rows[0][0]) for table, rows in zip(ALL, found, strict=True)}


def _insert(table: str, row: Row) -> Statement:
    """Both engines have the same columns; SQLite's own number of a row is none of ours."""
    names = [name for name in row.keys() if name != "rowid"]  # noqa: SIM118 — rows are no mappings
    values = ", ".join(f":{name}" for name in names)
    text = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})"  # noqa: S608
    return text, {name: row[name] for name in names}
