"""The migrations: the same for every engine, apart from a word."""

from __future__ import annotations

from pathlib import Path

from storage.engine.transaction import DatabaseError

FOLDER = Path(__file__).parents[1] / "migrations"

TABLE = "CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY)"
VERSION = "SELECT coalesce(max(number), 0) FROM migrations"


def migrations() -> list[tuple[int, str]]:
    """The migrations as number and script, in order."""
    files = sorted(FOLDER.glob("[0-9]*.sql"))
    return [(int(file.name.split("_")[0]), file.read_text("utf-8")) for file in files]


def newest() -> int:
    """The number of the last one that this code knows."""
    return migrations()[-1][0]


def refuse_newer(where: object, found: int) -> None:
    """Look before touching: a newer database stays exactly as it is.

    Raises:
        DatabaseError: a newer Runback has written it.
    """
    known = newest()
    if found > known:
        raise DatabaseError(
            f"{where}: was written by a newer Runback (schema {found}, this one knows {known}). "
            "Please update Runback; nothing was touched."
        )
