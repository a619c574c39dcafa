"""A file under another key, or under none."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from storage.engine.charge import StandingBy
from storage.engine.database import DatabaseError, NotThereError, file_of
from storage.engine.file.beside import beside, put
from storage.engine.file.driver import driver_with, key_of
from storage.engine.file.rewriting import refuse_damaged, rewrite
from storage.engine.file_charge import take_charge


@dataclass(frozen=True, slots=True)
class Keys:
    """What may open a file: the key of now, and the one before it; None is no key."""

    now: str | None = field(default=None, repr=False)
    before: str | None = field(default=None, repr=False)


class Rekeyed(Enum):
    """What was done to a file."""

    NOTHING = "is as DATA_KEY says already"
    ENCRYPTED = "is encrypted now; copies of it that are elsewhere are not"
    CHANGED = "has another key now; its backups still need the one they were made with"
    PLAIN = "is not encrypted any more"


async def rekey(url: str, keys: Keys, *, plain: bool = False) -> Rekeyed:
    """Bring a file under the key of now, or under none where `plain`.

    Raises:
        DatabaseError: no key opens it, or somebody works with it; then it is as it was.
    """
    path = file_of(url)
    if path is None:
        raise DatabaseError(
            "DATA_KEY encrypts files only; what to use for PostgreSQL stands in docs/encryption.md"
        )
    _refuse_doubt(path, keys, plain=plain)
    has = await asyncio.to_thread(key_of, path, keys.now, keys.before)
    if has == keys.now:
        return Rekeyed.NOTHING
    async with alone_with(path):
        with beside(path) as fresh:
            await asyncio.to_thread(rewrite, path, fresh, key=has, into=keys.now)
            await asyncio.to_thread(refuse_damaged, fresh, keys.now)
            put(fresh, path, driver_with(has))
    if has is None:
        return Rekeyed.ENCRYPTED
    return Rekeyed.CHANGED if keys.now else Rekeyed.PLAIN


def _refuse_doubt(path: Path, keys: Keys, *, plain: bool) -> None:
    if not path.is_file():
        raise NotThereError(path)
    if plain and keys.now:
        raise DatabaseError("--plain and DATA_KEY: take DATA_KEY away, it is OLD_DATA_KEY now")
    if not plain and not keys.now:
        raise DatabaseError("DATA_KEY is missing; without one: runback rekey --plain")


@asynccontextmanager
async def alone_with(path: Path) -> AsyncIterator[None]:
    """While no process is at work with a file; one that is, is not waited for.

    Raises:
        DatabaseError: one is.
    """
    charge = await take_charge(path, refusing(str(path)))
    try:
        yield
    finally:
        await charge.give_up()


def refusing(where: str) -> StandingBy:
    """Who does not wait where a process is at work."""

    def refuse() -> None:
        raise DatabaseError(f"{where}: a process is at work with it; stop that first")

    return StandingBy(waits=refuse, arrived=lambda _runner: None)
