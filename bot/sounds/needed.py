"""What has to be there to be heard: every dose that a card can show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.exercises.by_ear import Heard, first_try, next_set, stretched
from bot.domain.exercises.catalogue import Catalogue, Exercise, Reps, Version
from bot.domain.load.progression import step_of


def all_heard(catalogue: Catalogue) -> tuple[Heard, ...]:
    """Each of them once, in the order of the exercises."""
    found = (heard for exercise in catalogue.exercises for heard in _heard(exercise))
    return tuple(dict.fromkeys(found))


def _heard(exercise: Exercise) -> Iterator[Heard]:
    found: list[Heard | None] = [stretched(exercise)]
    for version in Version:
        found += [first_try(exercise, version), *_sets(exercise, version)]
    yield from filter(None, found)


def _sets(exercise: Exercise, version: Version) -> Iterator[Heard | None]:
    """The first set, and a later one with the rest before it, of every number of repetitions."""
    dose = exercise.dose
    if not isinstance(dose, Reps):
        return
    for reps in range(dose.least, dose.most + 1, step_of(exercise)):
        exact = replace(dose, least=reps, most=reps)
        yield next_set(exercise, version, exact, 0)
        yield next_set(exercise, version, exact, 1)
