"""The stretches: which are offered, and which come first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.stretching import Stretched, helped, offers
from bot.domain.exercises.verdicts import Ease
from tests.domain.check_in.walk import CATALOGUE, MONDAY

CAT_COW, FIGURE_4, TWIST = 13, 14, 15


def tries(number: int, *eases: Ease) -> list[Stretched]:
    """Tries on consecutive days, the oldest first."""
    return [Stretched(number, ease, MONDAY + timedelta(days=n)) for n, ease in enumerate(eases)]


def offered(region: Region | None, *tried: Stretched) -> list[int]:
    return [exercise.number for exercise in offers(CATALOGUE, region, tried)]


@pytest.mark.parametrize(
    ("region", "numbers"),
    [
        (Region.UPPER, [CAT_COW, TWIST]),
        (Region.LOWER, [CAT_COW, FIGURE_4, TWIST]),
        (Region.BOTH, [CAT_COW, FIGURE_4, TWIST]),
        (None, [CAT_COW, FIGURE_4, TWIST]),
    ],
)
def test_the_stretches_of_each_region(region: Region | None, numbers: list[int]) -> None:
    assert offered(region) == numbers


def test_what_made_it_worse_is_left_out_until_the_runner_asks_for_it() -> None:
    worse = tries(CAT_COW, Ease.BETTER, Ease.WORSE)
    assert offered(Region.LOWER, *worse) == [FIGURE_4, TWIST]
    forgiven = [replace(each, forgiven=True) for each in worse]
    assert offered(Region.LOWER, *forgiven) == [CAT_COW, FIGURE_4, TWIST]


def test_not_now_does_not_bring_it_back() -> None:
    assert CAT_COW not in offered(None, *tries(CAT_COW, Ease.WORSE, Ease.NOT_NOW))


def test_the_rows_may_come_in_any_order() -> None:
    assert CAT_COW not in offered(None, *reversed(tries(CAT_COW, Ease.BETTER, Ease.WORSE)))


def test_what_helped_most_often_comes_first() -> None:
    better_twice = tries(TWIST, Ease.BETTER, Ease.BETTER)
    better_once = tries(FIGURE_4, Ease.BETTER, Ease.SAME)
    assert offered(None, *better_twice, *better_once) == [TWIST, CAT_COW, FIGURE_4]


def test_one_lucky_try_does_not_beat_seven_of_eight() -> None:
    often = tries(TWIST, *[Ease.BETTER] * 7, Ease.SAME)
    assert offered(None, *tries(CAT_COW, Ease.BETTER), *often)[0] == TWIST


def test_no_help_so_far_goes_behind_what_was_never_tried() -> None:
    assert offered(None, *tries(CAT_COW, Ease.SAME)) == [FIGURE_4, TWIST, CAT_COW]


def test_how_often_it_helped() -> None:
    tried = tries(TWIST, Ease.BETTER, Ease.NOT_NOW, Ease.SAME, Ease.BETTER, Ease.WORSE)
    assert helped(tried, TWIST) == (2, 4)
    assert helped(tried, CAT_COW) == (0, 0)
