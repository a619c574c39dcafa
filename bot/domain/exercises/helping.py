"""What helps a runner: how often each stretch has felt better."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.domain.exercises.catalogue import Catalogue
from bot.domain.exercises.stretching import Stretched, helped

ENOUGH = 3
"""Tries below which a count says nothing yet (our own rule)."""


@dataclass(frozen=True, slots=True)
class Helped:
    """One stretch: better so many times, of so many tries."""

    number: int
    better: int
    of: int

    @property
    def too_early(self) -> bool:
        """Whether it was tried too rarely to say anything."""
        return self.of < ENOUGH


def helping(catalogue: Catalogue, tries: Sequence[Stretched]) -> tuple[Helped, ...]:
    """Every stretch that was tried, none hidden, the most helpful first.

    The order is that of `stretching`: the mean of a Beta distribution that starts even, so that
    one lucky try does not beat seven of eight.
    """
    counted = (Helped(e.number, *helped(tries, e.number)) for e in catalogue.stretches)
    tried = (stretch for stretch in counted if stretch.of)
    return tuple(sorted(tried, key=lambda s: -Fraction(s.better + 1, s.of + 2)))
