"""The exercises as the rules see them: numbers, regions, sides and doses, no words.

Facts and sources: `bot/content/exercises.toml`, read by `bot.catalogue`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from bot.domain.exercises.traits import Condition, Trait


class Region(StrEnum):
    """Where the back hurts."""

    UPPER = "upper"
    LOWER = "lower"
    BOTH = "both"


class ExerciseKind(StrEnum):
    """Strength exercises stand on the ladder; stretches do not."""

    STRENGTH = "strength"
    STRETCH = "stretch"


class Sides(StrEnum):
    """How left and right are counted.

    `TOGETHER`: both at once. `EACH`: the whole dose per side.
    `ALTERNATING`: sides take turns and every lift counts one, so targets are even.
    """

    TOGETHER = "together"
    EACH = "each"
    ALTERNATING = "alternating"


class Aim(StrEnum):
    """How much an exercise is aimed at a region."""

    MAIN = "main"
    HELPS = "helps"
    NONE = "none"


class Listing(StrEnum):
    """Where an exercise stands in a region's list.

    `FIRST`: in the list. `LATER`: offered only when the list is used up.
    `NEVER`: never offered by itself (V Ups and jump squats always; else: not aimed there).
    """

    FIRST = "first"
    LATER = "later"
    NEVER = "never"


class Version(StrEnum):
    """The exercise as described, or its easier version."""

    FULL = "full"
    EASIER = "easier"


@dataclass(frozen=True, slots=True)
class Reps:
    """So many sets of so many slow repetitions (per side where sides are `EACH`)."""

    sets: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Hold:
    """A stretch held for so many seconds, so many times per side."""

    seconds: int
    times: int


@dataclass(frozen=True, slots=True)
class Flow:
    """Slow flowing repetitions without a hold, in so many rounds."""

    least: int
    most: int
    rounds: int


Dose = Reps | Hold | Flow

PAUSE = 0.5
"""Seconds of stillness before the next repetition, in films and sounds (our judgement)."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of one repetition: the way out, the stay there (0: none), the way back.

    Source: `tempo` in `bot/content/exercises.toml`; our own judgement.
    """

    up: float
    hold: float
    down: float

    @property
    def seconds(self) -> float:
        """From the start of one repetition to the start of the next."""
        return self.up + self.hold + self.down + PAUSE


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise or stretch of the article, by its number there (1-15)."""

    number: int
    slug: str
    kind: ExerciseKind
    sides: Sides
    dose: Dose
    tempo: Tempo | None
    """None where a stretch is held: its dose says how long."""
    aims: Mapping[Region, Aim]
    """For `UPPER` and `LOWER` only."""
    lists: Mapping[Region, Listing]
    """For all three regions."""
    harder: tuple[int, ...]
    """Numbers of the next harder exercises in the family, if there are any."""
    traits: frozenset[Trait]
    not_for: frozenset[Condition]
    """Who is not given it: those whose condition leaves out one of its traits."""
    sources: tuple[str, ...]
    easier_sides: Sides | None = None
    """How left and right are counted in the easier version, where that differs."""

    def sides_in(self, version: Version) -> Sides:
        """How left and right are counted in a version."""
        return (version is Version.EASIER and self.easier_sides) or self.sides


@dataclass(frozen=True)
class Catalogue:
    """All exercises in the article's order."""

    exercises: tuple[Exercise, ...]

    @cached_property
    def by_number(self) -> Mapping[int, Exercise]:
        """The exercises by their number."""
        return {exercise.number: exercise for exercise in self.exercises}

    @cached_property
    def strength(self) -> tuple[Exercise, ...]:
        """The twelve rungs, from basic to challenging."""
        return tuple(e for e in self.exercises if e.kind is ExerciseKind.STRENGTH)

    @cached_property
    def stretches(self) -> tuple[Exercise, ...]:
        """The three flexibility exercises."""
        return tuple(e for e in self.exercises if e.kind is ExerciseKind.STRETCH)
