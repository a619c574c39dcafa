"""One runner's export, back into the database: what they have been sent, and sent to the host."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storage.copying import all_or_nothing
from storage.engine.database import (
    DatabaseError,
    NotThereError,
    Statement,
    Transaction,
    look_into,
    open_database,
)
from storage.engine.file.refusing import refuse_unreadable
from storage.engine.readable import stored
from storage.everything import TABLES

LEFT_OUT = frozenset({"inbox"})
"""What was on its way when they asked for it is not received again."""
_NAME = re.compile(r"[a-z_]+")
_GONE = frozenset({"doubt", "doubt_at"})
"""Columns of earlier versions for which there is nothing now; they held for a day."""
Told = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Imported:
    """Whose rows are back, and how many."""

    runner_id: int
    rows: int


async def bring_back(file: Path, url: str, *, key: str | None) -> Imported:
    """Write the rows of an export, all or none; other runners go on meanwhile.

    Raises:
        DatabaseError: it is no export of this Runback, the runner is known here, or the database
            cannot be written.
    """
    tables = await asyncio.to_thread(_read, file)
    runner_id = _whose(file, tables)
    found = await look_into(url, key=key)
    await found.close()
    found.refuse_older()
    database = await open_database(url, key=key)
    try:
        with all_or_nothing("restored"):
            async with database.transaction(runner_id) as tx:
                await _refuse_known(tx, runner_id)
                rows = [_insert(table, row) for table in TABLES for row in tables.get(table, ())]
                tx.write(*rows)
    finally:
        await database.close()
    return Imported(runner_id, len(rows))


def _read(file: Path) -> dict[str, Sequence[Told]]:
    refuse_unreadable(file)
    try:
        told = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        raise NotThereError(file) from None
    except OSError as error:
        raise DatabaseError(f"{file}: {error.strerror}") from None
    except ValueError:
        raise DatabaseError(f"{file}: is no export of Runback (no JSON)") from None
    if not isinstance(told, dict) or not isinstance(told.get("runners"), list):
        raise DatabaseError(f"{file}: is no export of Runback")
    unknown = set(told) - set(TABLES) - {"about"}
    if unknown:
        raise DatabaseError(f"{file}: is of another Runback ({', '.join(sorted(unknown))})")
    return {table: told[table] for table in TABLES if table in told and table not in LEFT_OUT}


def _whose(file: Path, tables: Mapping[str, Any]) -> int:
    """The one runner that all of it is about; what is edited to be about others is refused."""
    try:
        (runner,) = tables["runners"]
        owners = {row[TABLES[table]] for table, rows in tables.items() for row in rows}
        names = {name for rows in tables.values() for row in rows for name in row}
        whole = owners == {runner["id"]} and type(runner["id"]) is int
    except (ValueError, TypeError, LookupError, AttributeError):
        whole, names = False, set()
    if not whole or not all(map(_NAME.fullmatch, names)):
        raise DatabaseError(f"{file}: is no export of one runner")
    return int(runner["id"])


async def _refuse_known(tx: Transaction, runner_id: int) -> None:
    if await tx.first(("SELECT 1 FROM runners WHERE id = :id", {"id": runner_id})):
        raise DatabaseError(f"runner {runner_id}: is known here; /forget comes first")


def _insert(table: str, row: Told) -> Statement:
    row = {name: told for name, told in row.items() if name not in _GONE}
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    text = f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608 — names are checked
    return text, {name: stored(name, told) for name, told in row.items()}
