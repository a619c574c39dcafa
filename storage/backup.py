"""A backup: always one SQLite file, whatever engine the database has, taken while the bot runs."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from storage.copying import all_or_nothing, copied
from storage.engine.database import DatabaseError, file_of, look_into, open_database
from storage.engine.file.beside import beside, put
from storage.engine.file.driver import driver_with
from storage.engine.file.rewriting import refuse_damaged, rewrite


@dataclass(frozen=True, slots=True)
class Backup:
    """What was written."""

    file: Path
    size: int
    """Bytes."""
    schema: int
    """The number of its last migration."""


async def back_up(url: str, file: Path, *, key: str | None, replace: bool = False) -> Backup:
    """Write everything, as it is at one moment, into a file that only its owner may read.

    With a `key` the backup is encrypted, and so is the database where it is a file.

    Raises:
        DatabaseError: the database cannot be read, or the file cannot be written; then there is
            no new file, and an old one is as it was.
    """
    driver = driver_with(key)
    _refuse_place(file, file_of(url), replace=replace)
    found = await look_into(url, key=key)
    await found.close()
    found.refuse_empty()
    with beside(file) as fresh:
        if source := file_of(url):
            await asyncio.to_thread(rewrite, source, fresh, key=key, into=key)
        else:
            await _from_server(url, fresh, key)
        await asyncio.to_thread(refuse_damaged, fresh, key)
        put(fresh, file, driver)
    return _made(file, found.schema)


def _made(file: Path, schema: int) -> Backup:
    return Backup(file, file.stat().st_size, schema)


def _refuse_place(file: Path, source: Path | None, *, replace: bool) -> None:
    if file.is_dir():
        raise DatabaseError(f"{file}: is a folder; name the file of the backup")
    if source and file.exists() and source.exists() and file.samefile(source):
        raise DatabaseError(f"{file}: is the database itself")
    if file.exists() and not replace:
        raise DatabaseError(f"{file}: is there already; with --replace it is overwritten")


async def _from_server(url: str, fresh: Path, key: str | None) -> None:
    found = await look_into(url)
    try:
        found.refuse_older()
        target = await open_database(f"sqlite:///{fresh}", key=key)
        try:
            with all_or_nothing("written"):
                await copied(found.database, target)
        finally:
            await target.close()
    finally:
        await found.close()
