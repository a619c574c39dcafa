"""How old the pain is, as far as anybody knows, and what that means for running."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.back.new_pain import PainAge, pain_age, too_much_to_run
from bot.domain.back.rescreening import Checked
from bot.domain.exercises.catalogue import Region
from tests.domain.check_in.walk import MONDAY


def ago(days: int, pain: int) -> Checked:
    return Checked(MONDAY - timedelta(days=days), Region.LOWER if pain else None, pain or None)


@pytest.mark.parametrize(
    ("earlier", "age"),
    [
        ((), PainAge.MAYBE),
        ((ago(3, 4),), PainAge.MAYBE),
        ((ago(3, 4), ago(10, 0)), PainAge.NEW),
        ((ago(10, 0),), PainAge.NEW),
        ((ago(3, 4), ago(41, 4)), PainAge.MAYBE),
        ((ago(3, 4), ago(42, 4)), PainAge.OLD),
        ((ago(3, 0), ago(60, 4)), PainAge.MAYBE),  # it was there before: nobody knows
    ],
)
def test_the_age_of_pain(earlier: tuple[Checked, ...], age: PainAge) -> None:
    assert pain_age(earlier, MONDAY) is age


def test_new_pain_above_three_is_too_much_to_run() -> None:
    assert not too_much_to_run(3, PainAge.NEW)
    assert too_much_to_run(4, PainAge.NEW)
    assert not too_much_to_run(5, PainAge.MAYBE)
    assert not too_much_to_run(5, PainAge.OLD)
