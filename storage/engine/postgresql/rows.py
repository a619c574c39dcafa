"""Rows with values by name and by place, as SQLite's are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, ClassVar


class NamedRow(tuple[Any, ...]):
    """One row; each set of columns has a class of its own, which knows their places."""

    __slots__ = ()
    places: ClassVar[Mapping[str, int]] = {}

    def __getitem__(self, place: Any) -> Any:
        return tuple.__getitem__(self, self.places[place] if isinstance(place, str) else place)

    def keys(self) -> Sequence[str]:
        """The names of the columns, in order."""
        return [*self.places]


def named(cursor: Any) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
    """What makes rows of a cursor's values; psycopg calls it a row factory."""
    result = cursor.pgresult
    if result is None or not result.nfields:
        return tuple
    return _class_of(tuple(result.fname(place).decode() for place in range(result.nfields)))


@cache
def _class_of(names: tuple[str, ...]) -> type[NamedRow]:
    places = {name: place for place, name in enumerate(names)}
    return type("NamedRow", (NamedRow,), {"__slots__": (), "places": places})
