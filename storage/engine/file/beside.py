"""A file that is made beside another, and takes its place once all has gone well."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from storage.engine.file.driver import Driver
from storage.engine.transaction import DatabaseError

SIDE_FILES = ("-wal", "-shm", "-journal")


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """An empty file in the same folder that only its owner may read; taken away afterwards.

    Raises:
        DatabaseError: none can be made there.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    except OSError as error:
        raise DatabaseError(f"{path.parent.absolute()}: {error.strerror}") from None
    os.close(handle)
    fresh = Path(name)
    try:
        yield fresh
    finally:
        for file in (fresh, *side_files(fresh)):
            file.unlink(missing_ok=True)


def put(fresh: Path, path: Path, driver: Driver) -> None:
    """Let a file take the place of another, at once and for good; nobody may work with that.

    A log beside the old one would be read into the new one, so it is read in before.

    Raises:
        DatabaseError: it cannot be done.
    """
    try:
        _to_disk(fresh)
        if path.exists():
            _read_in(path, driver)
        for file in side_files(path):
            file.unlink(missing_ok=True)
        fresh.replace(path)
        _to_disk(path.parent)
    except OSError as error:
        raise DatabaseError(f"{path}: {error.strerror}") from None


def put_back(fresh: Path, path: Path) -> None:
    """Let a file have the name of one that was deleted; never that of one that is there.

    Raises:
        DatabaseError: it cannot be done.
    """
    try:
        _to_disk(fresh)
        for file in side_files(path):
            file.unlink(missing_ok=True)
        os.link(fresh, path)
        _to_disk(path.parent)
    except OSError as error:
        raise DatabaseError(f"{path}: {error.strerror}") from None


def side_files(path: Path) -> list[Path]:
    """Where SQLite keeps what belongs to a file and does not stand in it yet."""
    return [path.with_name(f"{path.name}{kind}") for kind in SIDE_FILES]


def _read_in(path: Path, driver: Driver) -> None:
    """Whatever is killed from here on, the old file is whole; a damaged one is no loss.

    Raises:
        DatabaseError: another program has the file for itself.
    """
    try:
        with closing(driver.connect(str(path))) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except driver.library.Error as error:
        if "locked" in str(error):
            raise driver.fault(path, error) from error


def _to_disk(path: Path) -> None:
    """A power cut must not leave the new name with old content."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
