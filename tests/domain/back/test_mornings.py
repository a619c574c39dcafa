"""The light of a day: of the number tapped, and of the mornings after."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.back.mornings import (
    LIGHTS,
    Advice,
    Felt,
    Morning,
    MorningHold,
    advice,
    because,
    hold,
    last_worse,
    light_today,
    worst_today,
)
from bot.domain.back.pain import Light, light
from bot.domain.time.schedule import day_of
from tests.domain.check_in.walk import MONDAY

ZONES = ["UTC", "Europe/Berlin", "Pacific/Auckland", "America/Denver"]
NOON = MONDAY.replace(hour=12)
CARE = [*Light]


def woke(days_ago: float, felt: Felt = Felt.WORSE, pain: int | None = 2) -> Morning:
    at = NOON - timedelta(days=days_ago)
    return Morning(at.date(), at, felt, pain)


def today(*mornings: Morning, pain: int | None = 1) -> Light:
    return light_today(pain, mornings, NOON, "UTC")


def test_without_mornings_the_number_decides() -> None:
    assert [today(pain=p) for p in (None, 2, 4, 7)] == [Light.GREEN, *CARE]


@pytest.mark.parametrize(
    ("days", "colour"), [(0, Light.AMBER), (6, Light.AMBER), (7, Light.GREEN), (40, Light.GREEN)]
)
def test_a_worse_morning_is_amber_for_a_week_at_most(days: float, colour: Light) -> None:
    assert today(woke(days)) is colour


@pytest.mark.parametrize("felt", [Felt.SAME, Felt.BETTER])
def test_or_until_a_morning_that_is_not_worse(felt: Felt) -> None:
    assert today(woke(0, felt), woke(2)) is Light.GREEN


@pytest.mark.parametrize("felt", [Felt.SAME, Felt.BETTER])
@pytest.mark.parametrize(
    ("days", "colour"), [(1, Light.AMBER), (6, Light.AMBER), (7, Light.GREEN)]
)
def test_two_in_a_row_are_a_week_whatever_comes_next(days: int, felt: Felt, colour: Light) -> None:
    assert today(woke(0, felt), woke(days), woke(days + 2)) is colour


def test_two_with_a_better_one_in_between_are_not_in_a_row() -> None:
    assert today(woke(0, Felt.SAME), woke(1), woke(2, Felt.SAME), woke(3)) is Light.GREEN


def test_two_a_month_apart_are_not_in_a_row() -> None:
    assert hold((woke(0), woke(30)), NOON, "UTC") is MorningHold.WORSE


@pytest.mark.parametrize("pain", [None, 0, 2, 5, 10])
def test_six_in_the_morning_is_red_whatever_is_tapped_later(pain: int | None) -> None:
    assert today(woke(0, Felt.SAME, 6), pain=pain) is Light.RED


def test_but_only_on_that_day_by_the_runners_clock() -> None:
    late = Morning(NOON.date(), NOON.replace(hour=23), Felt.SAME, 8)
    one, five = NOON + timedelta(hours=12), NOON + timedelta(hours=17)
    assert light_today(1, (late,), one, "UTC") is Light.RED, "the night belongs to the day before"
    assert light_today(1, (late,), five, "UTC") is Light.GREEN
    one = five
    assert light_today(1, (late,), one, "America/Denver") is Light.RED


def test_the_questions_are_asked_for_the_morning_s_number_too() -> None:
    assert worst_today(2, (woke(0, Felt.SAME, 7),), NOON, "UTC") == 7
    assert worst_today(2, (woke(0, Felt.SAME, 5),), NOON, "UTC") == 2
    assert worst_today(None, (woke(1, Felt.SAME, 7),), NOON, "UTC") is None


def test_the_latest_worse_morning() -> None:
    assert last_worse((woke(0, Felt.SAME), woke(2), woke(4))) == NOON - timedelta(days=2)
    assert last_worse((woke(0, Felt.SAME),)) is None


@pytest.mark.parametrize(
    ("mornings", "said"),
    [
        ((woke(0, Felt.BETTER, 1),), Advice.AS_PLANNED),
        ((woke(0, Felt.SAME, 4),), Advice.GENTLE),
        ((woke(0, Felt.WORSE, 1),), Advice.STEP_BACK),
        ((woke(0), woke(2)), Advice.WEEK_BACK),
        ((woke(0, Felt.SAME), woke(2), woke(4)), Advice.WEEK_ON),
        ((woke(0, Felt.BETTER, 6),), Advice.REST),
        ((woke(0), woke(2, Felt.SAME), woke(4)), Advice.STEP_BACK),
    ],
)
def test_what_is_advised(mornings: tuple[Morning, ...], said: Advice) -> None:
    assert advice(mornings, NOON, "UTC") is said


# What always holds.

ROWS = st.lists(
    st.tuples(st.integers(1, 6), st.sampled_from(Felt), st.none() | st.integers(0, 10)),
    max_size=8,
)
PAINS = st.none() | st.integers(0, 10)
some = settings(max_examples=200)


def rows(told: list[tuple[int, Felt, int | None]]) -> tuple[Morning, ...]:
    """Mornings, newest first, the newest at noon today."""
    at, found = NOON, list[Morning]()
    for days, felt, pain in told:
        found.append(Morning(at.date(), at, felt, pain))
        at -= timedelta(days=days)
    return tuple(found)


def shown(pain: int | None) -> Light:
    return Light.GREEN if pain is None else light(pain)


@some
@given(ROWS, PAINS, st.integers(0, 400), st.sampled_from(ZONES))
def test_mornings_only_ever_ask_for_more_care(
    told: list[tuple[int, Felt, int | None]], pain: int | None, hours: int, zone: str
) -> None:
    now = NOON + timedelta(hours=hours)
    colour, held = light_today(pain, rows(told), now, zone), hold(rows(told), now, zone)
    assert CARE.index(colour) >= CARE.index(shown(pain))
    assert colour is shown(pain) or (held and colour is LIGHTS[held])
    if colour is not shown(pain):
        assert because(pain, rows(told), now, zone) is held, "and it is told why"


@some
@given(ROWS, PAINS, st.integers(0, 30), st.sampled_from(ZONES))
def test_no_morning_holds_for_more_than_a_week(
    told: list[tuple[int, Felt, int | None]], pain: int | None, days: int, zone: str
) -> None:
    now = NOON + timedelta(days=7 + days)
    assert light_today(pain, rows(told), now, zone) is shown(pain)


@some
@given(ROWS, st.sampled_from(ZONES))
def test_the_advice_and_the_light_of_the_day_agree(
    told: list[tuple[int, Felt, int | None]], zone: str
) -> None:
    mornings = rows(told)
    if not mornings or mornings[0].pain is None:
        return
    colour = light_today(mornings[0].pain, mornings, NOON, zone)
    said = advice(mornings, NOON, zone)
    assert (said is Advice.AS_PLANNED) == (colour is Light.GREEN)
    assert (said is Advice.REST) == (colour is Light.RED)


@some
@given(ROWS, PAINS, st.integers(0, 23), st.sampled_from(ZONES))
def test_red_in_the_morning_is_red_until_the_day_ends(
    told: list[tuple[int, Felt, int | None]], pain: int | None, hours: int, zone: str
) -> None:
    mornings, now = rows(told), NOON + timedelta(hours=hours)
    if not mornings or mornings[0].pain is None or mornings[0].pain < 6:
        return
    same_day = day(now, zone) == day(mornings[0].at, zone)
    if same_day:
        assert light_today(pain, mornings, now, zone) is Light.RED


def day(at: datetime, zone: str) -> str:
    return day_of(at, zone).isoformat()
