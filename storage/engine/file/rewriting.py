"""Everything in a file, as it is at one moment, into another file; under another key, too."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from storage.engine.file.driver import Driver, driver_with, library_for, reading
from storage.engine.file.looking import readable
from storage.engine.transaction import DatabaseError


def rewrite(source: Path, target: Path, *, key: str | None, into: str | None) -> None:
    """Write what `key` opens into an empty file that `into` opens, while others work with it.

    Raises:
        DatabaseError: it cannot be read, or the disk is full.
    """
    driver = Driver(library_for(key, into), key)
    try:
        with closing(driver.connect(_address(source))) as connection:
            if key == into:
                connection.execute("VACUUM INTO ?", [str(target)])
                return
            other = f"x'{into}'" if into else ""
            connection.execute("ATTACH ? AS other KEY ?", [str(target), other])
            connection.execute("SELECT sqlcipher_export('other')")
            connection.execute("DETACH other")
    except driver.library.Error as error:
        if "full" in str(error):
            raise DatabaseError(f"{target.parent}: {error}; nothing was written") from error
        raise driver.fault(source, error) from error


def refuse_damaged(path: Path, key: str | None) -> None:
    """Read all of a file that nobody works with.

    Raises:
        DatabaseError: something in it does not fit together.
    """
    driver = driver_with(key)
    try:
        with closing(driver.connect(f"{reading(path)}&immutable=1")) as connection:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except driver.library.Error as error:
        raise driver.fault(path, error) from error
    if found != "ok":
        raise DatabaseError(f"{path}: is damaged ({found.splitlines()[0]})")


def _address(path: Path) -> str:
    """With side files where they can be made: others may begin to work with it meanwhile."""
    if os.access(path.parent, os.W_OK) and os.access(path, os.W_OK):
        return reading(path).replace("mode=ro", "mode=rw")
    return readable(path)
