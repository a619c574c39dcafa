"""How far each of the four has come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.catalogue import load
from bot.domain.exercises.catalogue import Reps, Version
from bot.domain.exercises.verdicts import Card
from bot.domain.progress.strength import Clean, Climb, climbs

CATALOGUE = load()
START = datetime(2026, 3, 2, 8, tzinfo=UTC)
HARDER = next(e for e in CATALOGUE.strength if e.harder)
BELOW, ABOVE = Card(HARDER.number, Version.FULL), Card(HARDER.harder[0], Version.FULL)
EASIER = Card(BELOW.number, Version.EASIER)


def trained(*sessions: tuple[Card, int]) -> list[Clean]:
    return [
        Clean(card, Reps(3, reps, reps), START + n * timedelta(days=2))
        for n, (card, reps) in enumerate(sessions)
    ]


def climb(card: Card, *sessions: tuple[Card, int], beside: tuple[Card, ...] = ()) -> Climb:
    return climbs((card, *beside), trained(*sessions), CATALOGUE)[0]


def test_nothing_trained_yet() -> None:
    assert climb(BELOW) == Climb(BELOW, BELOW)


def test_the_same_exercise_with_more_repetitions() -> None:
    found = climb(BELOW, (BELOW, 8), (BELOW, 9), (BELOW, 11))
    assert found == Climb(BELOW, BELOW, Reps(3, 8, 8), Reps(3, 11, 11))


def test_fewer_than_before_is_said_as_well() -> None:
    assert climb(BELOW, (BELOW, 11), (BELOW, 8)).last == Reps(3, 8, 8)


def test_a_harder_step_begins_its_own_repetitions() -> None:
    found = climb(ABOVE, (BELOW, 8), (BELOW, 12), (ABOVE, 8), (ABOVE, 9))
    assert found == Climb(ABOVE, BELOW, Reps(3, 8, 8), Reps(3, 9, 9))


def test_from_the_easier_version_to_the_full_one() -> None:
    assert climb(BELOW, (EASIER, 8), (BELOW, 8)).began == EASIER
    assert climb(EASIER, (BELOW, 8), (EASIER, 8)).began == EASIER, "down is no climb"


def test_what_is_one_of_the_four_itself_has_not_become_another() -> None:
    assert climb(ABOVE, (BELOW, 8), (ABOVE, 8), beside=(BELOW,)).began == ABOVE
