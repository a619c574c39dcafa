"""The library: every exercise to read about, by the region it is aimed at."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.exercises.catalogue import Aim, Catalogue, Exercise, ExerciseKind, Listing, Region


class Shelf(StrEnum):
    """Where an exercise stands."""

    UPPER = "upper"
    LOWER = "lower"
    STRETCHES = "stretches"


class Tab(StrEnum):
    """The sides of one exercise's page."""

    HOW = "how"
    EASIER = "easier"
    WHY = "why"


def on_shelf(catalogue: Catalogue, shelf: Shelf) -> tuple[Exercise, ...]:
    """The exercises of a shelf in the article's order, also those that are never offered."""
    if shelf is Shelf.STRETCHES:
        return catalogue.stretches
    return tuple(e for e in catalogue.strength if e.aims[Region(shelf.value)] is not Aim.NONE)


def regions(exercise: Exercise) -> tuple[Region, ...]:
    """The regions an exercise is aimed at."""
    return tuple(region for region, aim in exercise.aims.items() if aim is not Aim.NONE)


def by_choice_only(exercise: Exercise) -> bool:
    """Whether no programme ever takes it by itself: V Ups and single leg jump squats."""
    strength = exercise.kind is ExerciseKind.STRENGTH
    return strength and all(place is Listing.NEVER for place in exercise.lists.values())
