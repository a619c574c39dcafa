"""The stretches: what has helped this runner comes first, what made it worse is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from bot.domain.exercises.catalogue import Aim, Catalogue, Exercise, Region
from bot.domain.exercises.verdicts import Ease


@dataclass(frozen=True, slots=True)
class Stretched:
    """One try of one stretch, kept for good; or several that felt the same.

    `forgiven`: the runner asked for this stretch again, so the try no longer counts.
    `check_in`: the id of the check-in in which it was shown. `times`: how many tries; `at` and
    `check_in` are then those of the last one.
    """

    number: int
    ease: Ease
    at: datetime
    forgiven: bool = False
    check_in: int = 0
    times: int = 1


def offers(
    catalogue: Catalogue, region: Region | None, tries: Sequence[Stretched]
) -> tuple[Exercise, ...]:
    """The stretches for a region, those that helped this runner most often first.

    A stretch whose last try made it worse is left out until the runner asks for it again.
    Equals stay in the article's order.
    """
    fitting = (e for e in catalogue.stretches if _fits(e, region))
    welcome = (e for e in fitting if _last(tries, e.number) is not Ease.WORSE)
    return tuple(sorted(welcome, key=lambda e: -_chance(tries, e.number)))


def helped(tries: Sequence[Stretched], number: int) -> tuple[int, int]:
    """How often a stretch felt better, and of how many tries."""
    felt = _felt(tries, number)
    return sum(t.times for t in felt if t.ease is Ease.BETTER), sum(t.times for t in felt)


def _fits(exercise: Exercise, region: Region | None) -> bool:
    if region is None or region is Region.BOTH:
        return True
    return exercise.aims[region] is not Aim.NONE


def _felt(tries: Sequence[Stretched], number: int) -> list[Stretched]:
    """The tries that count, oldest first. "Not now" was no try."""
    counting = [t for t in tries if t.number == number and not t.forgiven]
    return [t for t in sorted(counting, key=_when) if t.ease is not Ease.NOT_NOW]


def _when(tried: Stretched) -> datetime:
    return tried.at


def _last(tries: Sequence[Stretched], number: int) -> Ease | None:
    felt = _felt(tries, number)
    return felt[-1].ease if felt else None


def _chance(tries: Sequence[Stretched], number: int) -> Fraction:
    """How likely it is to help: the mean of a Beta distribution that starts even.

    Starting from one help in two tries keeps a single lucky try from beating a stretch
    that has helped seven times of eight.
    """
    better, of = helped(tries, number)
    return Fraction(better + 1, of + 2)
