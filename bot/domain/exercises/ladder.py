"""The ladder: the strength exercises a region is offered, from basic to challenging."""

from __future__ import annotations

from bot.domain.exercises.catalogue import Catalogue, Exercise, Listing, Region


def rungs(catalogue: Catalogue, region: Region | None) -> tuple[Exercise, ...]:
    """The exercises for a region in the order in which they are offered.

    The region's own list in the article's order, then those kept for later in the same
    order; never those that no list offers by itself. Without pain the list for both
    regions is used.
    """
    return tuple(
        exercise
        for place in (Listing.FIRST, Listing.LATER)
        for exercise in catalogue.strength
        if listed_for(exercise, region) is place
    )


def listed_for(exercise: Exercise, region: Region | None) -> Listing:
    """An exercise's place in a region's list; without pain the list for both counts."""
    return exercise.lists[region or Region.BOTH]
