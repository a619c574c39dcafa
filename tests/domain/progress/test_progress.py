"""What may be said about pain over time, and what may not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.back.mornings import Felt, Morning
from bot.domain.progress.diary import Diary, Reading
from bot.domain.progress.progress import (
    Compared,
    FirstWeek,
    NothingLately,
    PainChange,
    Share,
    TooFew,
    WithPain,
    progress,
    statement,
)

START = datetime(2026, 3, 2, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def readings(first: list[int], last: list[int], days: int = 28) -> tuple[list[Reading], datetime]:
    """The first days' pains, and the last days' pains up to `days` later."""
    now = START + days * DAY
    at_first = [Reading(START + n * DAY, pain) for n, pain in enumerate(first)]
    at_last = [Reading(now - n * DAY, pain) for n, pain in enumerate(reversed(last))]
    return [*at_first, *reversed(at_last)], now


def said(first: list[int], last: list[int], days: int = 28) -> object:
    return statement(*readings(first, last, days))


@pytest.mark.parametrize("points", [0, 1, 2])
def test_nothing_is_said_from_under_three_points(points: int) -> None:
    entries, now = readings([8] * points, [])
    assert statement(entries, now) == TooFew(points)


def test_the_first_week_is_compared_with_nothing() -> None:
    assert said([4, 4, 4], [], days=3) == FirstWeek()
    assert said([4, 4, 4], [2], days=13) == FirstWeek()
    assert isinstance(said([4, 4, 4], [2], days=14), Compared)


def test_nothing_is_said_about_now_without_a_check_in_lately() -> None:
    assert said([4, 4, 4, 4], []) == NothingLately()


def test_two_check_ins_are_too_few_to_compare() -> None:
    middle = Reading(START + 12 * DAY, 4)
    entries, now = readings([8], [1])
    assert statement(sorted([*entries, middle], key=lambda r: r.at), now) == NothingLately()


@pytest.mark.parametrize(
    ("first", "last", "change"),
    [
        ([4, 4, 4], [2, 2], PainChange.LESS),  # 2 points
        ([9, 9, 9], [7, 7], PainChange.LESS),  # 2 points, though less than 30 %
        ([4, 4, 4], [3, 3, 2], PainChange.LESS),  # 2.7: more than 30 %
        ([4, 4, 4], [3, 3, 3], PainChange.SAME),  # 25 %
        ([5, 5], [4, 3], PainChange.LESS),  # exactly 30 %
        ([5, 5], [4, 4], PainChange.SAME),
        ([4, 4, 4], [4, 4], PainChange.SAME),
        ([4, 4, 4], [6, 6], PainChange.MORE),
        ([2, 2, 2], [4, 4], PainChange.MORE),  # a rise is told, low beginning or not
    ],
)
def test_a_change_means_something_from_two_points_or_thirty_per_cent(
    first: list[int], last: list[int], change: PainChange
) -> None:
    found = said(first, last)
    assert isinstance(found, Compared)
    assert found.change is change


def test_a_low_beginning_speaks_of_days_with_pain() -> None:
    assert said([3, 3, 3], [1, 0, 0]) == WithPain(Share(3, 3), Share(1, 3))
    assert isinstance(said([4, 3, 3], [1, 0, 0]), Compared)
    found = said([3, 0], [2, 0])
    assert isinstance(found, WithPain)
    assert not found.fewer


@pytest.mark.parametrize(
    ("first", "last", "days", "no_better"),
    [
        ([4, 4, 4], [4, 4], 41, False),
        ([4, 4, 4], [4, 4], 42, True),
        ([4, 4, 4], [6, 6], 42, True),
        ([4, 4, 4], [2, 2], 42, False),
        ([3, 3, 3], [3, 3], 42, True),
        ([3, 3, 3], [3, 0], 42, False),
        ([0, 0, 0], [0, 0], 42, False),
    ],
)
def test_no_better_after_six_weeks_is_said(
    first: list[int], last: list[int], days: int, no_better: bool
) -> None:
    entries, now = readings(first, last, days)
    assert progress(Diary(readings=tuple(entries)), now, UTC).no_better is no_better


pains = st.lists(
    st.tuples(st.integers(0, 200 * 24), st.integers(0, 10)).map(
        lambda found: Reading(START + timedelta(hours=found[0]), found[1])
    ),
    max_size=40,
).map(lambda found: sorted(found, key=lambda reading: reading.at))


@given(pains, st.integers(0, 250))
def test_what_is_said_follows_from_what_is_shown(entries: list[Reading], days: int) -> None:
    now = START + days * DAY
    known = [reading for reading in entries if reading.at <= now]
    match statement(known, now):
        case TooFew(points):
            assert points == len(known) < 3
        case Compared(first, last, change):
            assert len(known) >= 3
            meaningful = abs(last - first) >= 2 or abs(last - first) >= 0.3 * first - 1e-9
            assert (change is not PainChange.SAME) is meaningful
            assert first > 3 or last - first >= 2
        case WithPain(first, last):
            assert first.of + last.of >= 3
            assert 0 <= last.painful <= last.of
        case _:
            assert len(known) >= 3


@given(pains, st.integers(0, 250), st.integers(0, 10))
def test_more_pain_today_is_never_told_as_less(
    entries: list[Reading], days: int, pain: int
) -> None:
    now = START + days * DAY
    known = [reading for reading in entries if reading.at <= now]
    before = statement(known, now)
    worse = statement([*known, Reading(now, 10)], now)
    if isinstance(before, Compared) and before.change is PainChange.MORE and days > 14:
        assert not (isinstance(worse, Compared) and worse.change is PainChange.LESS)


@given(pains, st.integers(0, 250), st.integers(0, 10))
def test_no_statement_is_made_from_mornings(entries: list[Reading], days: int, pain: int) -> None:
    now = START + days * DAY
    diary = Diary(readings=tuple(reading for reading in entries if reading.at <= now))
    sore = Morning(now.date(), now, Felt.WORSE, pain)
    before, after = progress(diary, now, UTC), progress(replace(diary, mornings=(sore,)), now, UTC)
    assert (after.statement, after.no_better) == (before.statement, before.no_better)
