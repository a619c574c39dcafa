"""Fewer reminders as a habit forms: never unasked, and back when pain or forgetting comes back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reminders.attention import Note
from bot.domain.reminders.fading import (
    ASK_AGAIN,
    BACK,
    CALM,
    HABIT_WEEKS,
    WEEK,
    Fading,
    FadingStep,
    Habit,
    next_step,
    note,
)
from bot.domain.time.weekdays import EVERY_DAY, Days, Weekday

DAY = dt.timedelta(days=1)
START = dt.date(2026, 6, 1)  # a Monday
LATER = START + HABIT_WEEKS * WEEK
THREE = frozenset({Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY})

days_of_a_rule = st.frozensets(st.sampled_from(Weekday), min_size=1)


def done(days: Days = EVERY_DAY, weeks: int = 60, *, but: set[dt.date] = frozenset()) -> Habit:
    """Done on these weekdays, week after week."""
    found = {START + n * DAY for n in range(weeks * 7)}
    return Habit(frozenset(d for d in found if d.weekday() in days and d not in but))


def live(
    fading: Fading, habit: Habit, days: Days, first: dt.date, count: int
) -> list[tuple[dt.date, Note]]:
    """What is sent in so many days, and what it says besides."""
    sent = []
    for day in (first + n * DAY for n in range(count)):
        said = note(fading, habit, days, day) if day.weekday() in days else None
        if said is not None:
            fading = fading.sent(day, said)
            sent.append((day, said))
    return sent


class TestTheOffer:
    def test_after_six_weeks_of_it_and_not_a_day_earlier(self):
        sent = live(Fading(), done(), EVERY_DAY, START, 60)
        assert len(sent) == 60, "nothing is left out before somebody has agreed"
        first = next(day for day, said in sent if said is Note.FADE)
        assert HABIT_WEEKS * WEEK * 0.8 <= first - START <= HABIT_WEEKS * WEEK

    def test_asked_once_in_twelve_weeks(self):
        asked = [d for d, said in live(Fading(), done(), THREE, LATER, 400) if said is Note.FADE]
        assert all(later - earlier >= ASK_AGAIN for earlier, later in pairwise(asked))
        assert len(asked) >= 4

    def test_not_if_a_fifth_is_missing(self):
        often = done(but={START + n * DAY for n in range(0, 60, 4)})
        assert note(Fading(), often, EVERY_DAY, LATER) is Note.NONE

    def test_other_days_than_the_chosen_ones_count_too(self):
        others = done(frozenset({Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SATURDAY}))
        assert note(Fading(), others, THREE, LATER) is Note.FADE

    def test_ten_times_in_one_week_are_no_habit(self):
        busy = Habit(frozenset(LATER - n * DAY for n in range(1, 8)))
        assert note(Fading(), busy, THREE, LATER) is Note.NONE

    def test_not_while_the_back_has_hurt_lately(self):
        sore = replace(done(), sore=frozenset({LATER - CALM}))
        assert note(Fading(), sore, EVERY_DAY, LATER) is Note.NONE
        assert note(Fading(), sore, EVERY_DAY, LATER + DAY) is Note.FADE

    @given(days=days_of_a_rule, count=st.integers(0, 80), seed=st.randoms())
    def test_never_without_consent_fewer(self, days, count, seed):
        habit = Habit(frozenset(START + seed.randrange(90) * DAY for _ in range(count)))
        sent = live(Fading(), habit, days, START, 90)
        assert len(sent) == sum((START + n * DAY).weekday() in days for n in range(90))


class TestFewer:
    @pytest.mark.parametrize(
        ("days", "step", "in_four_weeks"),
        [(EVERY_DAY, FadingStep.HALF, 14), (EVERY_DAY, FadingStep.WEEKLY, 4),
         (THREE, FadingStep.HALF, 6), (THREE, FadingStep.WEEKLY, 4)],
    )  # fmt: skip
    def test_how_many_come(self, days, step, in_four_weeks):
        agreed = Fading(step, LATER, LATER)
        sent = live(agreed, done(), days, LATER + DAY, 28)
        assert len(sent) == in_four_weeks

    @given(days=days_of_a_rule, steps=st.integers(1, 2), count=st.integers(1, 200))
    def test_evenly_apart_and_never_none_at_all(self, days, steps, count):
        step = FadingStep(steps)
        sent = live(Fading(step, LATER, LATER), done(weeks=80), days, LATER + DAY, count)
        planned = [d for n in range(1, count + 1) if (d := LATER + n * DAY).weekday() in days]
        every = 2 if step is FadingStep.HALF else len(days)
        assert [day for day, _ in sent] == planned[every - 1 :: every]

    def test_the_second_step_is_offered_after_the_first_has_held(self):
        half = Fading(FadingStep.HALF, LATER, LATER)
        asked = [d for d, said in live(half, done(), THREE, LATER, 200) if said is Note.FADE]
        assert asked
        assert asked[0] - LATER >= ASK_AGAIN

    def test_weekly_is_the_last_step(self):
        assert next_step(Fading(FadingStep.WEEKLY)) is None
        weekly = live(Fading(FadingStep.WEEKLY, LATER, LATER), done(), THREE, LATER + DAY, 300)
        assert {said for _, said in weekly} == {Note.NONE}

    @pytest.mark.parametrize("days", [{Weekday.MONDAY}, {Weekday.MONDAY, Weekday.THURSDAY}])
    def test_no_step_that_would_not_make_them_fewer(self, days):
        step = FadingStep(len(days) - 1)
        asked = Fading(step, START - 30 * WEEK, START - 30 * WEEK)
        assert note(asked, done(), frozenset(days), LATER) in {Note.NONE, None}


class TestBack:
    AGREED = Fading(FadingStep.HALF, LATER, LATER)

    def test_when_the_back_hurts_again(self):
        sore = replace(done(), sore=frozenset({LATER + 10 * DAY}))
        sent = live(self.AGREED, sore, EVERY_DAY, LATER + 10 * DAY, 20)
        assert sent[0] == (LATER + 10 * DAY, Note.SORE_AGAIN)
        assert [said for _, said in sent[1:]] == [Note.NONE] * 19, "said once, then as chosen"

    def test_pain_from_before_the_agreement_is_over(self):
        sore = replace(done(), sore=frozenset({LATER - DAY}))
        assert note(self.AGREED, sore, EVERY_DAY, LATER + 2 * DAY) is Note.NONE

    def test_when_it_has_become_less(self):
        stopped = done(weeks=HABIT_WEEKS)
        sent = live(self.AGREED, stopped, EVERY_DAY, LATER + DAY, 30)
        back = next(day for day, said in sent if said is Note.LESS_LATELY)
        assert WEEK <= back - LATER <= 2 * WEEK
        assert [said for _, said in sent].count(Note.LESS_LATELY) == 1

    @given(said=st.sampled_from(sorted(BACK)))
    def test_back_means_at_every_chosen_time(self, said):
        assert self.AGREED.sent(LATER, said).step is FadingStep.ALL


class TestTheButton:
    def test_takes_the_step_that_was_offered(self):
        asked = Fading().sent(LATER, Note.FADE)
        assert asked.agreed(FadingStep.HALF, LATER) == Fading(FadingStep.HALF, LATER, LATER)

    @pytest.mark.parametrize("step", [-1, 0, 2, 7])
    def test_no_other(self, step):
        assert Fading().sent(LATER, Note.FADE).agreed(step, LATER) is None

    def test_doubled_it_changes_nothing(self):
        agreed = Fading().sent(LATER, Note.FADE).agreed(FadingStep.HALF, LATER)
        assert agreed.agreed(FadingStep.HALF, LATER) is None

    def test_old_it_changes_nothing(self):
        back = Fading(FadingStep.HALF, LATER, LATER).sent(LATER + WEEK, Note.SORE_AGAIN)
        assert back.agreed(FadingStep.HALF, LATER + WEEK) is None
        assert Fading().agreed(FadingStep.HALF, LATER) is None
