"""What a number from 0 to 10 means for today."""

from __future__ import annotations

import pytest

from bot.domain.back.pain import Light, easier_today, light, sets_today, strength_today


@pytest.mark.parametrize(
    ("pains", "colour"),
    [((0, 1, 2), Light.GREEN), ((3, 4, 5), Light.AMBER), ((6, 7, 8, 9, 10), Light.RED)],
)
def test_the_light_of_each_number(pains: tuple[int, ...], colour: Light) -> None:
    assert {light(pain) for pain in pains} == {colour}


@pytest.mark.parametrize("pain", [-1, 11])
def test_a_number_off_the_scale_is_refused(pain: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 10"):
        light(pain)


def test_what_each_light_means() -> None:
    assert [strength_today(each) for each in Light] == [True, True, False]
    assert [easier_today(each) for each in Light] == [False, True, False]


def test_amber_takes_one_set_away_but_never_the_last() -> None:
    assert sets_today(3, Light.GREEN) == 3
    assert sets_today(3, Light.AMBER) == 2
    assert sets_today(1, Light.AMBER) == 1
