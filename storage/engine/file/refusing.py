"""What can be told of a file before it is opened, without opening it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from storage.engine.transaction import DatabaseError

if sys.platform != "win32":
    import fcntl
    import pwd

SHARED_FIRST, SHARED_SIZE = 0x40000002, 510
"""Where every reader of a SQLite file has a lock, as SQLite's file format says."""


def refuse_unwritable(path: Path) -> None:
    """Look whether a file can be worked with, or made where there is none.

    Raises:
        DatabaseError: it, or its folder, cannot be written to.
    """
    path = path.absolute()
    folder = _folder(path)
    wanted = [folder, path] if path.exists() else [folder]
    for place in wanted:
        if not os.access(place, os.W_OK):
            raise DatabaseError(f"{place}: cannot be written to")
    if not folder.is_dir():
        raise DatabaseError(f"{folder}: is no folder")


def refuse_unmakeable(path: Path) -> None:
    """Look whether a file could be made; rights alone do not tell it of every file system.

    Raises:
        DatabaseError: not in its folder, or in the one above that is there.
    """
    folder = _folder(path.absolute())
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise DatabaseError(f"{folder}: no file can be made there ({error.strerror})") from None


def _folder(path: Path) -> Path:
    """The nearest folder above that is there."""
    return next(above for above in path.parents if above.exists())


def refuse_unreadable(path: Path) -> None:
    """Look whether a file that should be there may be read, before it is asked what it is.

    Raises:
        DatabaseError: it, or a folder above it, is somebody else's.
    """
    try:
        if path.is_file():
            path.open("rb").close()
    except PermissionError as error:
        raise DatabaseError(
            f"{path}: may not be read by {_who()} ({error.strerror}); "
            "make the file and its folder theirs (docs/backup.md); nothing was touched"
        ) from None
    except OSError:
        return  # whatever else it is, who works with the file says


def _who() -> str:
    """The user of this process, as `chown` takes it."""
    if sys.platform == "win32":
        return "this user"
    try:
        return f"the user {pwd.getpwuid(os.geteuid()).pw_name}"
    except KeyError:
        return f"the user {os.geteuid()}"


def refuse_locked(path: Path) -> None:
    """Look whether it may be read now; who reads without looking could see half of a change.

    Raises:
        DatabaseError: another program has it for itself.
    """
    if sys.platform == "win32":
        return
    try:
        with path.open("rb") as file:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, SHARED_SIZE, SHARED_FIRST)
    except BlockingIOError:
        raise DatabaseError(f"{path}: is locked by another program") from None
    except OSError as error:
        raise DatabaseError(f"{path}: {error.strerror}") from None
