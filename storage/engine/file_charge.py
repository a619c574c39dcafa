"""Being at work with a file: who holds a lock on a file beside it.

Not on the database's own file: closing that would let go of SQLite's locks. The system lets the
lock go when the process ends, however it ends.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from storage.engine.charge import TRY_AGAIN, Charge, StandingBy
from storage.engine.transaction import DatabaseError

if sys.platform != "win32":
    import fcntl


class FileCharge(Charge):
    """The lock, held."""

    def __init__(self, handle: int) -> None:
        super().__init__()
        self._handle = handle

    async def give_up(self) -> None:
        """Let go."""
        os.close(self._handle)


async def take_charge(path: Path, told: StandingBy) -> FileCharge:
    """Wait for the lock.

    Raises:
        DatabaseError: the file of the lock cannot be made or opened.
    """
    beside = path.with_name(f"{path.name}-at-work")
    try:
        handle = os.open(beside, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise DatabaseError(f"{beside}: {error.strerror}") from error
    try:
        while not _locked(handle):
            told.waits()
            await asyncio.sleep(TRY_AGAIN)
    except BaseException:
        os.close(handle)
        raise
    return FileCharge(handle)


def _locked(handle: int) -> bool:
    if sys.platform == "win32":
        return True  # there a second process is only told of by Telegram
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
