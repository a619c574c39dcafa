"""Rows that become objects when a rule first looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Lazily(Sequence[T_co], Generic[T_co]):
    """What `make` gives, made once, and not at all where nobody asks.

    Few taps look at a year of trainings, and reading it costs more than all the rest of a tap.
    What is made late is as old as what is made early: `Transaction.glance` sees to that.
    Whatever `make` raises comes to whoever looks first.
    """

    def __init__(self, make: Callable[[], Iterable[T_co]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> tuple[T_co, ...]:
        return tuple(self._make())

    def __getitem__(self, index: Any) -> Any:
        return self._made[index]

    def __len__(self) -> int:
        return len(self._made)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        return self._made == (other._made if isinstance(other, Lazily) else other)

    def __hash__(self) -> int:
        return hash(self._made)
