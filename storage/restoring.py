"""The way back from a backup, into a file or onto a server."""

from __future__ import annotations

import asyncio
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from storage.copying import all_or_nothing, copied
from storage.engine.database import (
    Database,
    DatabaseError,
    NotThereError,
    file_of,
    look_into,
    open_database,
)
from storage.engine.file.beside import beside, put, side_files
from storage.engine.file.driver import driver_with, key_of
from storage.engine.file.refusing import refuse_unreadable
from storage.engine.file.rewriting import refuse_damaged, rewrite
from storage.rekeying import Keys, alone_with, refusing

_JSON = re.compile(rb'\{\s*"[a-z_]+"\s*:')


@dataclass(frozen=True, slots=True)
class Restored:
    """What is there now."""

    where: str
    schema: int
    """The number of the last migration in the backup; what was missing has been applied."""


@dataclass(frozen=True, slots=True)
class _Backup:
    file: Path
    key: str | None
    schema: int


async def restore(file: Path, url: str, keys: Keys, *, replace: bool = False) -> Restored:
    """Put a backup in the place of the database, brought up to date and under the key of now.

    Raises:
        DatabaseError: the backup is not to be trusted, there is a database already, or somebody
            works with it; then that is as it was.
    """
    driver_with(keys.now)
    backup = await _looked_at(file, keys)
    if path := file_of(url):
        _refuse_place(file, path, replace=replace)
        await asyncio.to_thread(_refuse_locked_away, path, keys)
        await _into_file(backup, path, keys.now)
        return Restored(f"{driver_with(keys.now).name}, {path}", backup.schema)
    with tempfile.TemporaryDirectory(prefix="runback-restore-") as folder:
        fresh = Path(folder) / "backup.db"
        await _brought(backup, fresh, keys.now)
        where = await _onto_server(fresh, url, keys.now, replace=replace)
    return Restored(where, backup.schema)


async def _looked_at(file: Path, keys: Keys) -> _Backup:
    """What is known of a backup before anything is touched."""
    _refuse_missing(file)
    await asyncio.to_thread(_refuse_export, file)
    key = await asyncio.to_thread(key_of, file, keys.now, keys.before)
    found = await look_into(f"sqlite:///{file}", key=key)
    await found.close()
    found.refuse_empty()
    return _Backup(file, key, found.schema)


def _refuse_missing(file: Path) -> None:
    refuse_unreadable(file)
    if not file.is_file():
        raise NotThereError(file)


def _refuse_export(file: Path) -> None:
    """The two ways back are easily taken for each other; no database begins like JSON.

    One that is encrypted begins with any byte, one in 256 with a brace, which alone says nothing.
    """
    with file.open("rb") as content:
        if _JSON.match(content.read(64)):
            raise DatabaseError(
                f"{file}: is no backup; one runner's /export comes back with --runner"
            )


def _refuse_place(file: Path, path: Path, *, replace: bool) -> None:
    if not path.exists():
        return
    if file.samefile(path):
        raise DatabaseError(f"{file}: is the database itself")
    if not replace:
        raise DatabaseError(f"{path}: is there already; with --replace it is overwritten")


def _refuse_locked_away(path: Path, keys: Keys) -> None:
    """What the keys of now cannot open may be all of somebody's rows: it is not overwritten."""
    if not path.exists() or path.stat().st_size == 0:
        return
    try:
        key_of(path, keys.now, keys.before)
    except DatabaseError as error:
        # its newest rows may stand in its log only, and no log without its file is kept
        files = ", ".join(file.name for file in (path, *side_files(path)) if file.exists())
        raise DatabaseError(
            f"{error}; it would be lost for good: move {files} away first, if that is meant"
        ) from None


async def _into_file(backup: _Backup, path: Path, key: str | None) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"{path.parent}: {error.strerror}") from None
    async with alone_with(path):
        with beside(path) as fresh:
            await _brought(backup, fresh, key)
            put(fresh, path, driver_with(key))


async def _brought(backup: _Backup, fresh: Path, key: str | None) -> None:
    """A copy of the backup that is whole, up to date, and under the key of now."""
    await asyncio.to_thread(rewrite, backup.file, fresh, key=backup.key, into=key)
    await asyncio.to_thread(refuse_damaged, fresh, key)
    await (await open_database(f"sqlite:///{fresh}", key=key)).close()


async def _onto_server(fresh: Path, url: str, key: str | None, *, replace: bool) -> str:
    source = await open_database(f"sqlite:///{fresh}", key=key)
    try:
        target = await open_database(url)
        try:
            await _copied_alone(source, target, replace=replace)
        finally:
            await target.close()
    finally:
        await source.close()
    return target.described


async def _copied_alone(source: Database, target: Database, *, replace: bool) -> None:
    charge = await target.take_charge(refusing(target.described))
    try:
        with all_or_nothing("restored"):
            await copied(source, target, replace=replace)
    finally:
        await charge.give_up()
