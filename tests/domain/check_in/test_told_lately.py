"""The number of the last hour: when it stands for now, and when it is asked anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.back.pain import Told
from bot.domain.back.rescreening import Checked
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Region, Version
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Card, Ease, Judged, Verdict
from tests.domain.check_in.walk import MONDAY, known

NOW = MONDAY
LOWER, UPPER, BOTH = Region.LOWER, Region.UPPER, Region.BOTH


def ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


def told(*numbers: tuple[float, int], region: Region | None = LOWER, over: float = 1) -> Record:
    """A check-in of this place that was over so many minutes ago, after these numbers."""
    newest_first = sorted(numbers)
    return known(
        told=tuple(Told(n, ago(at), pain) for n, (at, pain) in enumerate(newest_first)),
        earlier=(Checked(ago(over), region, newest_first[0][1] if numbers else None),),
    )


@pytest.mark.parametrize(
    ("record", "number"),
    [
        (known(), None),
        (told((20, 3)), 3),
        (told((60, 3)), 3),
        (told((61, 3)), None),
        (told((20, 1), (50, 5)), 5),
        (told((20, 1), (70, 5)), 1),
        (told((20, 7)), 7),
        (told((20, 3), region=UPPER), None),
        (told((20, 3), region=BOTH), None),
        (told((20, 3), over=21), None),
        (told(region=None), 0),
        (told(region=None, over=61), None),
        (told((20, 3), region=None), None),
    ],
)
def test_the_worst_of_the_hour_and_of_the_place(record: Record, number: int | None) -> None:
    assert record.told_lately(LOWER, NOW) == number


def test_a_night_between_asks_anew() -> None:
    four = NOW.replace(hour=4, minute=10)
    record = known(
        told=(Told(1, four - timedelta(minutes=15), 2),),
        earlier=(Checked(four - timedelta(minutes=14), LOWER, 2),),
    )
    assert record.told_lately(LOWER, four) is None


@pytest.mark.parametrize(("minutes", "number"), [(10, None), (25, 2)])
def test_what_hurt_since_asks_anew(minutes: float, number: int | None) -> None:
    hurt = Judged(Card(1, Version.FULL), Verdict.PAIN, ago(minutes))
    worse = Stretched(13, Ease.WORSE, ago(minutes), check_in=1)
    for record in (
        replace(told((20, 2)), judged=(hurt,)),
        replace(told((20, 2)), stretched=(worse,)),
    ):
        assert record.told_lately(LOWER, NOW) == number
