"""Rows with values by name and by place: SQLite's own class, which needs no database for it.

It is written in C and there on every Python. A class of ours would cost a tap half a millisecond,
because the rules look at more than a thousand values.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache, partial
from typing import Any


def named(cursor: Any) -> Any:
    """What makes rows of a cursor's values; psycopg calls it a row factory."""
    result = cursor.pgresult
    if result is None or not result.nfields:
        return tuple
    return _rows_of(tuple(result.fname(place).decode() for place in range(result.nfields)))


@cache
def _rows_of(names: tuple[str, ...]) -> Callable[[tuple[Any, ...]], sqlite3.Row]:
    """Rows with these columns; they keep what their cursor says about itself, not the cursor."""
    columns = ", ".join(f'NULL AS "{name}"' for name in names)
    with closing(sqlite3.connect(":memory:")) as nowhere:
        cursor = nowhere.execute(f"SELECT {columns}")
    return partial(sqlite3.Row, cursor)
