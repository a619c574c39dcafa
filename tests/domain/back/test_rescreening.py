"""When the safety questions come back, and which of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.back.rescreening import Checked, Look, full, questions_due
from bot.domain.back.safety import Care, Cleared, Emergency, Question, Result, SeeSoon
from bot.domain.exercises.catalogue import Region
from tests.domain.check_in.walk import MONDAY

SHORT = (Question.EMERGENCY, Question.SOON)
CHANGED = (Question.EMERGENCY, Question.SOON, Question.BONE)
CHANGED_UPPER = (Question.EMERGENCY, Question.SOON, Question.UPPER, Question.BONE)
CLEAR = Cleared(MONDAY, frozenset())


def ago(days: float, pain: int | None, region: Region | None = Region.LOWER) -> Checked:
    """A check-in so many days before today, which is day 10."""
    return Checked(MONDAY + timedelta(days=10 - days), region, pain)


TODAY = Look(
    last=CLEAR,
    now=MONDAY + timedelta(days=10),
    region=Region.LOWER,
    pain=2,
    earlier=(ago(2, 2), ago(6, 3)),
    screened_region=Region.LOWER,
)
"""Ten days after a clean screening; some pain in the lower back, as usual."""


def test_nothing_is_due_while_nothing_changes() -> None:
    assert questions_due(TODAY) == ()


@pytest.mark.parametrize("last", [None, Emergency(MONDAY), SeeSoon(MONDAY, Question.BONE)])
@pytest.mark.parametrize("region", [*Region, None])
def test_whoever_is_not_cleared_is_asked_everything(
    last: Result | None, region: Region | None
) -> None:
    look = replace(TODAY, last=last, region=region, screened_region=region)
    assert questions_due(look) == full(region)


def test_more_than_two_weeks_away_means_everything() -> None:
    assert (
        questions_due(
            replace(TODAY, earlier=(ago(14, 2),), last=Cleared(ago(14, 2).at, frozenset()))
        )
        == ()
    )
    away = replace(TODAY, earlier=(ago(15, 2),), last=Cleared(ago(20, 2).at, frozenset()))
    assert questions_due(away) == full(Region.LOWER)
    assert questions_due(replace(away, active=ago(14, 2).at)) == (), "who stretches is not away"
    assert questions_due(replace(away, active=ago(15, 2).at)) == full(Region.LOWER)


@pytest.mark.parametrize(
    ("screened", "today", "moved"),
    [
        (Region.LOWER, Region.UPPER, True),
        (Region.UPPER, Region.LOWER, True),
        (Region.LOWER, Region.BOTH, True),
        (None, Region.LOWER, True),
        (Region.BOTH, Region.UPPER, False),
        (Region.BOTH, Region.LOWER, False),
        (Region.UPPER, Region.UPPER, False),
        (Region.LOWER, None, False),
    ],
)
def test_pain_in_a_new_place_means_everything(
    screened: Region | None, today: Region | None, moved: bool
) -> None:
    look = replace(TODAY, screened_region=screened, region=today)
    assert questions_due(look) == (full(today) if moved else ())


@pytest.mark.parametrize(("pain", "asked"), [(5, ()), (6, CHANGED), (10, CHANGED)])
def test_much_pain_brings_the_grave_questions_back(pain: int, asked: tuple[Question]) -> None:
    assert questions_due(replace(TODAY, pain=pain)) == asked


@pytest.mark.parametrize("region", [Region.UPPER, Region.BOTH])
def test_and_the_one_about_the_upper_back_if_it_hurts_there(region: Region) -> None:
    assert (
        questions_due(replace(TODAY, pain=6, region=region, screened_region=region))
        == CHANGED_UPPER
    )


@pytest.mark.parametrize(
    ("earlier", "pain", "asked"),
    [
        ((4, 2, 2, 1), 4, CHANGED),  # twice in a row two above the usual 2
        ((2, 2, 2, 1), 4, ()),  # only this time
        ((4, 2, 2, 1), 3, ()),  # only last time
        ((3, 2, 2, 1), 4, ()),  # last time just one above
        ((4, 4, 4, 2), 4, ()),  # 4 has become the usual
        ((4,), 4, ()),  # nothing is usual yet
        ((), 5, ()),
    ],
)
def test_twice_in_a_row_two_above_the_usual(
    earlier: tuple[int, ...], pain: int, asked: tuple[Question]
) -> None:
    checked = tuple(ago(day, p) for day, p in enumerate(earlier, start=1))
    assert questions_due(replace(TODAY, earlier=checked, pain=pain)) == asked


@pytest.mark.parametrize(("mornings", "asked"), [(1, ()), (2, CHANGED), (3, CHANGED)])
def test_two_bad_mornings(mornings: int, asked: tuple[Question]) -> None:
    assert questions_due(replace(TODAY, bad_mornings=mornings)) == asked


def test_every_four_weeks_the_short_form() -> None:
    look = replace(TODAY, earlier=(ago(1, 2),), last=Cleared(ago(28, 2).at, frozenset()))
    assert questions_due(look) == SHORT
    assert questions_due(replace(look, now=look.now - timedelta(seconds=1))) == ()


def spell(weeks: float, first: int, **more: object) -> Look:
    """Pain for so many weeks that began as `first`, and a clean screening two days ago."""
    earlier = (ago(2, 3), ago(9, 3), ago(7 * weeks, first))
    clear = Cleared(ago(2, 3).at, frozenset())
    return replace(TODAY, earlier=earlier, last=clear, pain=3, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("weeks", [4, 4.2, 6, 6.2])
def test_no_improvement_at_four_and_six_weeks(weeks: float) -> None:
    assert questions_due(spell(weeks, first=3)) == SHORT
    assert questions_due(spell(weeks, first=4)) == SHORT


@pytest.mark.parametrize("weeks", [3.9, 5, 7])
def test_not_in_between(weeks: float) -> None:
    assert questions_due(spell(weeks, first=3)) == ()


def test_two_points_or_a_third_less_is_an_improvement() -> None:
    assert questions_due(spell(4, first=5)) == ()
    assert questions_due(replace(spell(4, first=3), pain=2)) == ()


def test_a_day_without_pain_starts_the_count_anew() -> None:
    look = spell(4, first=3)
    newest, older, first = look.earlier
    free = replace(older, region=None, pain=None)
    assert questions_due(replace(look, earlier=(newest, free, first))) == ()
    assert questions_due(replace(look, earlier=(newest, replace(older, pain=0), first))) == ()


def test_stretching_without_a_number_says_nothing_about_the_course() -> None:
    look = spell(4, first=3)
    assert questions_due(replace(look, earlier=(*look.earlier, ago(29, None)))) == SHORT


def test_one_sign_of_bone_stress_is_looked_at_again_after_three_days() -> None:
    care = frozenset({Care.NO_JUMPS, Care.EASY_RUNNING})
    look = replace(TODAY, last=Cleared(ago(3, 2).at, care), earlier=(ago(3, 2),))
    assert questions_due(look) == (Question.EMERGENCY, Question.SOON, Question.BONE)
    assert questions_due(replace(look, now=look.now - timedelta(seconds=1))) == ()


def test_bone_signs_that_were_seen_come_with_the_short_form_every_four_weeks() -> None:
    care = frozenset({Care.NO_JUMPS, Care.EASY_RUNNING, Care.BONE_SEEN})
    look = replace(TODAY, last=Cleared(ago(27, 2).at, care))
    assert questions_due(look) == ()
    assert questions_due(replace(look, last=Cleared(ago(28, 2).at, care))) == CHANGED


def test_several_reasons_ask_every_question_once_and_in_order() -> None:
    care = frozenset({Care.NO_JUMPS, Care.EASY_RUNNING})
    look = replace(TODAY, last=Cleared(ago(28, 2).at, care), pain=8, bad_mornings=2)
    assert questions_due(look) == CHANGED
