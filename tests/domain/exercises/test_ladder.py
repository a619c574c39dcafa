"""The ladder: which exercises a region is offered, in which order."""

from __future__ import annotations

import pytest

from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.ladder import rungs
from tests.domain.check_in.walk import CATALOGUE


@pytest.mark.parametrize(
    ("region", "numbers"),
    [
        (Region.UPPER, [1, 4, 7, 8, 10, 6, 9]),
        (Region.LOWER, [1, 2, 3, 4, 5, 6, 7, 9, 8, 10]),
        (Region.BOTH, [1, 2, 3, 4, 5, 7, 8, 6, 9, 10]),
        (None, [1, 2, 3, 4, 5, 7, 8, 6, 9, 10]),
    ],
)
def test_the_rungs_of_each_region(region: Region | None, numbers: list[int]) -> None:
    assert [exercise.number for exercise in rungs(CATALOGUE, region)] == numbers


@pytest.mark.parametrize("region", [*Region, None])
def test_v_ups_and_jump_squats_are_never_offered(region: Region | None) -> None:
    assert not {11, 12} & {exercise.number for exercise in rungs(CATALOGUE, region)}
