"""Which engine the tests run on: SQLite, or PostgreSQL with `RUNBACK_TEST_ENGINE=postgresql`.

A test asks for the address of a database by the path it would have as a file. The same path is
the same database, so a bot can be started again on it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.engines import server

ON_SERVER = os.environ.get("RUNBACK_TEST_ENGINE", "sqlite") == "postgresql"


def url_for(path: Path) -> str:
    """The address of a database with our tables, or of a file that is yet to be made."""
    return server.running().database(path) if ON_SERVER else f"sqlite:///{path}"


def outside(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """What another process sees, or does."""
    if ON_SERVER:
        return server.running().outside(url_for(path), sql)
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql).fetchall()


def tables_in(path: Path) -> set[str]:
    """The tables that there are, ours and the engine's."""
    if ON_SERVER:
        names = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    else:
        names = "SELECT name FROM sqlite_master WHERE type = 'table'"
    return {name for (name,) in outside(path, names)} - {"sqlite_sequence"}


def columns_in(path: Path, table: str) -> set[str]:
    """The names of a table's columns."""
    if ON_SERVER:
        kept = "SELECT column_name FROM information_schema.columns WHERE table_name = "
        return {name for (name,) in outside(path, f"{kept}'{table}'")}
    return {row[1] for row in outside(path, f"PRAGMA table_info({table})")}


class Holder:
    """Another program, such as a backup, that keeps everybody from a table of ours."""

    def __init__(self, path: Path, table: str = "drafts") -> None:
        self._path, self._table = path, table
        self._other: Any = None

    def impatient(self) -> Sequence[tuple[str, dict[str, object]]]:
        """What to send first, because no test waits five seconds for a lock."""
        if not ON_SERVER:
            return [("PRAGMA busy_timeout = 0", {})]
        name = outside(self._path, "SELECT current_database()")[0][0]
        outside(self._path, f"ALTER DATABASE {name} SET lock_timeout = '50ms'")
        outside(self._path, HANG_UP)
        return []

    def takes(self) -> None:
        """From now on nobody else has it."""
        if ON_SERVER:
            import psycopg

            self._other = psycopg.connect(url_for(self._path))
            self._other.execute(f"LOCK TABLE {self._table}")
        else:
            self._other = sqlite3.connect(self._path, isolation_level=None)
            self._other.execute("BEGIN IMMEDIATE")

    def goes(self) -> None:
        """It is free again."""
        if self._other:
            self._other.rollback()
            self._other.close()
        self._other = None


HANG_UP = (
    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name = 'runback'"
)
"""As a server that restarts, to every connection of the bot's; until they are gone."""

only_sqlite = pytest.mark.skipif(
    ON_SERVER, reason="looks into SQLite's file, or speaks as it does"
)
