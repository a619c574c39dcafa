"""Our SQL as psycopg takes it: `:name` as `%(name)s`, and texts of its own where they differ."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from storage.engine.queries import FOLDER, parsed
from storage.engine.transaction import Values

OWN = FOLDER / "postgresql"
"""Queries that cannot be the same text for both engines, in files named as the others are."""

_NAME = re.compile(r"(?<![:\w]):([a-z_]+)")
_QUOTED = re.compile(r"('(?:[^']|'')*')")
NUL = "\0"


def own_texts() -> Mapping[str, str]:
    """The texts that have to be replaced, each with the one that replaces it.

    Raises:
        KeyError: one of our own replaces nothing.
    """
    own = {}
    for file in sorted(OWN.glob("*.sql")):
        shared = {query.name: query for query in parsed((FOLDER / file.name).read_text("utf-8"))}
        for query in parsed(file.read_text("utf-8")):
            own[shared[query.name].sql] = query.sql
    return own


@cache
def translated(sql: str) -> str:
    """A text with values; what stands in quotes stays as it is."""
    parts = _QUOTED.split(sql.replace("%", "%%"))
    return "".join(part if part[:1] == "'" else _NAME.sub(r"%(\1)s", part) for part in parts)


def taken(values: Values) -> Values:
    """The values as PostgreSQL takes them: a NUL, which it refuses in texts, is shown as one."""
    if not any(type(value) is str and NUL in value for value in values.values()):
        return values
    return {
        name: value.replace(NUL, "\N{SYMBOL FOR NULL}") if isinstance(value, str) else value
        for name, value in values.items()
    }
