"""When it is asked how it goes, what a round asks, and what may be said about a change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.progress.activities import LONGEST, activity_in
from bot.domain.progress.outcomes import (
    EVERY,
    PUT_OFF,
    AskActivity,
    AskImpression,
    AskScore,
    Change,
    Impression,
    Offered,
    Rated,
    Round,
    asks,
    at_hand,
    compared,
    judged,
    may_be_shown,
    named,
    offered_now,
    one_is_enough,
    scored,
    time_to_ask,
    whole,
)

MONDAY, DAY = date(2026, 6, 1), timedelta(days=1)
scores = st.integers(0, 10)
pairs = st.tuples(scores, scores)


def answered(nth: int, day: date, *numbers: int) -> Round:
    """A whole round; a number for each activity."""
    rated = tuple(Rated(f"activity {place}", score) for place, score in enumerate(numbers))
    return Round(nth, day, rated, len(rated), Impression.SAME if nth > 1 else None)


def test_a_first_round_names_two_activities_and_asks_for_a_number_each() -> None:
    this = at_hand((), MONDAY)
    assert asks(this) == AskActivity(None)
    this = named(this, "Running", MONDAY) or this
    assert asks(this) == AskScore(0, "Running")
    this = scored(this, 0, 4, MONDAY)
    assert asks(this) == AskActivity("Running")
    assert named(this, "RUNNING", MONDAY) is None
    assert asks(one_is_enough(this)) is None
    this = named(this, "Sitting", MONDAY) or this
    assert asks(this) == AskScore(1, "Sitting")
    this = scored(this, 1, 7, MONDAY)
    assert (asks(this), this.average) == (None, 5.5)


def test_a_later_round_asks_for_the_same_and_the_impression() -> None:
    first = answered(1, MONDAY, 4, 6)
    this = at_hand((first,), MONDAY + EVERY)
    assert [rated.activity for rated in this.rated] == ["activity 0", "activity 1"]
    this = scored(this, 0, 0, MONDAY + EVERY)
    assert asks(this) == AskScore(1, "activity 1")
    this = scored(this, 1, 0, MONDAY + EVERY)
    assert asks(this) == AskImpression()
    assert asks(judged(this, Impression.WORSE, MONDAY + EVERY)) is None


@given(st.integers(0, 400))
def test_it_is_time_again_after_four_weeks_and_not_a_day_before(days: int) -> None:
    rounds = (answered(1, MONDAY, 4, 6),)
    assert time_to_ask(rounds, MONDAY + days * DAY) == (days >= 28)


@given(st.integers(0, 60), st.integers(0, 60))
def test_not_now_is_kept_for_a_week_from_then(put_off: int, later: int) -> None:
    this = Round(1, put_off=MONDAY + put_off * DAY)
    today = MONDAY + (put_off + later) * DAY
    assert may_be_shown((this,), today) == (later >= 7)
    assert time_to_ask((this,), today), "who asks for it themselves may answer"


@given(
    st.lists(
        st.tuples(st.integers(1, 9), st.sampled_from(["ignored", "not now", "answered"])),
        max_size=60,
    )
)
def test_nobody_is_asked_more_often_than_once_a_week_or_when_it_is_not_due(
    sessions: list[tuple[int, str]],
) -> None:
    """Session after session, so many days apart; what the runner does where it is offered."""
    rounds: tuple[Round, ...] = ()
    today, offers = MONDAY, list[tuple[date, str]]()
    for check_in, (days, reaction) in enumerate(sessions):
        today += days * DAY
        if not offered_now(rounds, check_in, today):
            continue
        this = replace(at_hand(rounds, today), offered=Offered(check_in, today))
        assert offered_now((*whole(rounds), this), check_in, today), "the same end, shown again"
        this = answers(this, today) if reaction == "answered" else this
        this = replace(this, put_off=today) if reaction == "not now" else this
        rounds = (*whole(rounds), this)
        offers.append((today, reaction))
    least = {"ignored": EVERY, "not now": PUT_OFF, "answered": EVERY}
    for (before, did), (after, _) in pairwise(offers):
        assert after - before >= least[did]
    assert [one.nth for one in rounds] == list(range(1, len(rounds) + 1))


def answers(this: Round, today: date) -> Round:
    """A round to its end, whatever it asks."""
    while asked := asks(this):
        match asked:
            case AskActivity():
                this = named(this, f"activity {len(this.rated)}", today) or this
            case AskScore(number):
                this = scored(this, number, 5, today)
            case AskImpression():
                this = judged(this, Impression.SAME, today)
    return this


@given(st.integers(0, 100))
def test_what_was_left_half_way_is_not_mixed_with_another_day(days: int) -> None:
    half = scored(at_hand((answered(1, MONDAY, 4, 6),), MONDAY), 0, 9, MONDAY)
    this = at_hand((answered(1, MONDAY, 4, 6), half), MONDAY + days * DAY)
    assert (this.rated[0].score is None) == (days > 1)


@given(pairs, pairs)
def test_a_change_is_one_from_two_points_of_the_average_on(
    then: tuple[int, int], now: tuple[int, int]
) -> None:
    found = compared((answered(1, MONDAY, *then), answered(2, MONDAY + EVERY, *now)))
    assert found is not None
    by = sum(now) / 2 - sum(then) / 2
    fits = Change.MORE if by >= 2 else Change.LESS if by <= -2 else Change.SAME
    assert found.change is fits


@given(scores, scores)
def test_of_a_single_activity_it_takes_three(then: int, now: int) -> None:
    found = compared((answered(1, MONDAY, then), answered(2, MONDAY + EVERY, now)))
    assert found is not None
    assert (found.change is Change.SAME) == (abs(now - then) < 3)


def test_one_round_is_compared_with_nothing_and_half_a_round_is_none() -> None:
    first = answered(1, MONDAY, 4, 6)
    half = replace(answered(2, MONDAY + EVERY, 9, 9), impression=None)
    assert compared(()) is compared((first,)) is compared((first, half)) is None


@given(st.text(max_size=120))
def test_an_activity_is_one_line_of_at_most_sixty_signs_that_can_be_seen(text: str) -> None:
    activity = activity_in(text)
    if activity is None:
        return
    assert 1 <= len(activity) <= LONGEST
    assert activity == " ".join(activity.split())
    assert activity_in(activity) == activity, "what is clean stays"
    assert not set(activity) & set("\u202e\u200b\x00\x0b\u2028\ud800")


@pytest.mark.parametrize("text", ["", "  ", "7", "?!", "\u202e", "x" * 61])
def test_no_activity(text: str) -> None:
    assert activity_in(text) is None
