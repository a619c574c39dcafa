"""The statements of `storage/queries/*.sql`, by noun and name.

A statement begins with `-- name: keep(runner_id, day)`: what it is called, and the values it
takes, `:runner_id` and `:day` in its text. Lines of comment may follow, then the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from storage.engine.transaction import Statement

FOLDER = Path(__file__).parents[1] / "queries"

_NAME = re.compile(r"^-- name: (\w+)\(([\w, ]*)\)$", re.MULTILINE)
_VALUE = re.compile(r"(?<!\w):([a-z_]+)")
_COMMENT = re.compile(r"^--.*\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Query:
    """One text of SQL; called with its values it is a statement."""

    name: str
    sql: str
    takes: frozenset[str]

    def __call__(self, **values: object) -> Statement:
        """The statement.

        Raises:
            TypeError: a value is missing, or there is one too many.
        """
        if values.keys() != self.takes:
            raise TypeError(f"{self.name} takes {sorted(self.takes)}, not {sorted(values)}")
        return self.sql, values


class Queries:
    """The queries of one noun, as attributes."""

    def __init__(self, noun: str, text: str) -> None:
        self._noun = noun
        self._queries: Mapping[str, Query] = {query.name: query for query in parsed(text)}

    def __getattr__(self, name: str) -> Query:
        try:
            return self._queries[name]
        except KeyError:
            raise AttributeError(f"there is no query {name!r} in {self._noun}.sql") from None


def named_queries(noun: str) -> Queries:
    """The queries of `storage/queries/<noun>.sql`."""
    return Queries(noun, (FOLDER / f"{noun}.sql").read_text("utf-8"))


def parsed(text: str) -> Iterator[Query]:
    """The queries of a file.

    Raises:
        ValueError: a query does not take what its text needs.
    """
    _, *parts = _NAME.split(text)
    for name, listed, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        sql = _COMMENT.sub("", body).strip().removesuffix(";")
        takes = frozenset(listed.replace(",", " ").split())
        if takes != frozenset(_VALUE.findall(sql)):
            raise ValueError(f"{name} takes {sorted(takes)}, and its text needs others")
        yield Query(name, sql, takes)
