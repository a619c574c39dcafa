"""The wrong states that a host may find a command in, each made for real in its own folder."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from storage.engine.charge import StandingBy
from storage.engine.database import open_database
from storage.engine.migrations import newest
from storage.rekeying import Keys, rekey
from tests.storage.file.test_looking import older

KEY, OTHER = "ab" * 32, "cd" * 32
TOKEN = "7:another-token-that-nobody-knows-0123456789"
NOBODY = "http://127.0.0.1:9"
URL = "sqlite:///runback.db"
Settings = Mapping[str, str]


class State(Enum):
    """What is wrong, as the table's columns are called; everything else is right."""

    NO_FILE = "no file"
    NEWER = "newer schema"
    LOCKED = "locked"
    READ_ONLY = "read-only folder"
    WRONG_KEY = "wrong key"
    NO_NETWORK = "no network"
    WRONG_TOKEN = "wrong token"
    SECOND = "second process"


CHANGED: Mapping[State, Settings] = {
    State.NO_FILE: {},
    State.NO_NETWORK: {"TELEGRAM_API_URL": NOBODY},
    State.WRONG_TOKEN: {"BOT_TOKEN": TOKEN},
}
"""States that are made by settings alone."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a command is called."""

    folder: Path
    settings: Settings

    @property
    def database(self) -> Path:
        return self.folder / "runback.db"


@asynccontextmanager
async def lasting(state: State, place: Place) -> AsyncIterator[Settings]:
    """Inside, the state is so; the settings to call a command with."""
    more = {"DATABASE_URL": URL, **place.settings}
    if state is not State.NO_FILE:
        older(place.database, newest())
        older(place.folder / "backup.db", newest())
        _used(place.database)
    async with _made(state, place) as changed:
        yield {**more, **changed}


def _used(path: Path) -> None:
    """As the bot leaves a file: with a log, as long as somebody works with it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def _made(state: State, place: Place) -> AbstractAsyncContextManager[Settings]:
    if state in CHANGED:
        return _nothing_but(CHANGED[state])
    return {
        State.NEWER: _newer,
        State.LOCKED: _locked,
        State.READ_ONLY: _read_only,
        State.WRONG_KEY: _encrypted,
        State.SECOND: _at_work,
    }[state](place)


@asynccontextmanager
async def _nothing_but(changed: Settings) -> AsyncIterator[Settings]:
    yield changed


@asynccontextmanager
async def _newer(place: Place) -> AsyncIterator[Settings]:
    for name in ("runback.db", "backup.db"):
        with closing(sqlite3.connect(place.folder / name)) as connection, connection:
            connection.execute("INSERT INTO migrations VALUES (?)", [newest() + 1])
    yield {}


@asynccontextmanager
async def _locked(place: Place) -> AsyncIterator[Settings]:
    """Another program has the file for itself, and does not let go."""
    with closing(sqlite3.connect(place.database, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield {}


@asynccontextmanager
async def _read_only(place: Place) -> AsyncIterator[Settings]:
    """For root, who may write anywhere, see `READ_ONLY`."""
    place.folder.chmod(0o500)
    yield {}
    place.folder.chmod(0o700)


@asynccontextmanager
async def _encrypted(place: Place) -> AsyncIterator[Settings]:
    for name in ("runback.db", "backup.db"):
        await rekey(f"sqlite:///{place.folder / name}", Keys(KEY))
        (place.folder / f"{name}-at-work").unlink()
    yield {"DATA_KEY": OTHER}


@asynccontextmanager
async def _at_work(place: Place) -> AsyncIterator[Settings]:
    database = await open_database(f"sqlite:///{place.database}")
    charge = await database.take_charge(StandingBy(lambda: None, lambda _runner: None))
    yield {}
    await charge.give_up()
    await database.close()


READ_ONLY = (
    "unshare", "--mount", "sh", "-c",
    'mount --bind . . && mount -o remount,bind,ro "$PWD" && cd "$PWD" && exec "$@"', "sh",
)  # fmt: skip
"""What follows sees the current folder as a disk that is only for reading; nobody else does."""


def before(state: State) -> tuple[str, ...]:
    """What stands before a command in this state."""
    return READ_ONLY if state is State.READ_ONLY and os.geteuid() == 0 else ()


def can_be_made(state: State) -> bool:
    """Whether this machine lets such a state be made."""
    tried = [*before(state), "true"]
    return shutil.which(tried[0]) is not None and not subprocess.run(tried, check=False).returncode
