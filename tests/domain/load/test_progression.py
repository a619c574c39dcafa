"""How the dose climbs and comes down: an example for each rule, and what always holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.domain.back.pain import Light
from bot.domain.exercises.catalogue import Exercise, Hold, Reps, Sides, Version
from bot.domain.exercises.traits import Trait
from bot.domain.exercises.verdicts import CLEAN, WELL, Card, Verdict
from bot.domain.load.lengths import Length, shortened
from bot.domain.load.progression import (
    NIGHT,
    DoseReason,
    Performed,
    Prescription,
    Today,
    less_after_a_miss,
    prescription,
)
from tests.domain.check_in.walk import CATALOGUE, MONDAY

FULL, EASIER = Version.FULL, Version.EASIER
CLEAR, MISSED = Verdict.NO_PAIN, Verdict.UNFINISHED
SUPERMAN, BEETLE = CATALOGUE.by_number[1], CATALOGUE.by_number[2]


def reps(sets: int, count: int) -> Reps:
    return Reps(sets, count, count)


class Course:
    """One exercise over weeks: what was prescribed is kept, never computed again."""

    def __init__(self, exercise: Exercise = SUPERMAN) -> None:
        self.exercise = exercise
        self.now = MONDAY
        self.history: list[Performed] = []
        self.bad_morning: datetime | None = None
        self.harder = True

    def due(self, light: Light = Light.GREEN, version: Version = FULL) -> Prescription:
        card = Card(self.exercise.number, version)
        today = Today(self.now, light, self.bad_morning, harder=self.harder)
        return prescription(self.exercise, card, self.history, today)

    def trains(
        self,
        *verdicts: Verdict,
        days: float = 2,
        light: Light = Light.GREEN,
        version: Version = FULL,
        length: Length = Length.WHOLE,
    ) -> Prescription:
        """So many sessions, `days` apart; what is due after the last of them."""
        for verdict in verdicts:
            plan = shortened(self.due(light, version), self.exercise, length)
            card = Card(self.exercise.number, version)
            self.history.append(
                Performed(card, plan.dose, verdict, None, self.now, len(self.history), plan.reason)
            )
            self.now += timedelta(days=days)
        return self.due()

    def wakes_up_worse(self) -> Prescription:
        self.bad_morning = self.now - timedelta(days=1)
        return self.due()

    def away(self, days: float) -> Prescription:
        """After so many days since the last session."""
        self.now = self.history[-1].at + timedelta(days=days)
        return self.due()


def test_it_starts_at_three_times_eight() -> None:
    assert Course().due() == Prescription(reps(3, 8), DoseReason.START)


def test_a_clean_session_is_one_repetition_more_up_to_twelve() -> None:
    course = Course()
    doses = [course.trains(CLEAR) for _ in range(6)]
    assert [plan.dose.least for plan in doses] == [9, 10, 11, 12, 12, 12]
    assert [plan.reason for plan in doses] == [DoseReason.UP] * 4 + [DoseReason.TOP] * 2


def test_too_easy_is_two_more_and_never_above_twelve() -> None:
    course = Course()
    doses = [course.trains(Verdict.TOO_EASY) for _ in range(3)]
    assert [plan.dose.least for plan in doses] == [10, 12, 12]
    assert [plan.reason for plan in doses] == [DoseReason.EASY] * 2 + [DoseReason.TOP]
    course = Course()
    course.trains(CLEAR, CLEAR, CLEAR)
    assert course.trains(Verdict.TOO_EASY).dose == reps(3, 12)
    assert Course(BEETLE).trains(Verdict.TOO_EASY).dose == reps(3, 12), "two for each side"


def test_too_easy_brings_back_a_set_first() -> None:
    course = Course()
    course.trains(MISSED, MISSED)
    assert course.trains(Verdict.TOO_EASY).dose == reps(3, 8)


def test_at_the_top_without_a_harder_step_it_says_so() -> None:
    course = Course()
    course.harder = False
    course.trains(*[CLEAR] * 4)
    assert course.trains(CLEAR) == Prescription(reps(3, 12), DoseReason.STAY)


@pytest.mark.parametrize(("hours", "least"), [(0.1, 9), (1, 9), (17.9, 9), (18, 10), (24, 10)])
def test_a_night_must_lie_in_between(hours: float, least: int) -> None:
    course = Course()
    course.trains(CLEAR)
    plan = course.trains(CLEAR, days=hours / 24)
    assert plan == Prescription(reps(3, least), DoseReason.SOON if least == 9 else DoseReason.UP)


def test_all_day_long_it_stays_the_same() -> None:
    course = Course()
    doses = [course.trains(CLEAR, days=1 / 24) for _ in range(10)]
    assert {plan.dose.least for plan in doses} == {8}
    assert {plan.reason for plan in doses} == {DoseReason.SOON}


def test_a_short_session_this_morning_counts_as_one_without_a_night() -> None:
    course = Course()
    course.trains(CLEAR)
    assert course.trains(CLEAR, days=0.4, length=Length.ONE).reason is DoseReason.SOON


def test_the_second_session_after_weeks_does_not_bring_back_a_set_at_once() -> None:
    course = Course()
    course.trains(*[CLEAR] * 6)
    course.away(20)
    assert course.trains(CLEAR, days=1 / 24) == Prescription(reps(2, 8), DoseReason.SOON)
    assert course.trains(CLEAR) == Prescription(reps(3, 8), DoseReason.UP)


def test_what_was_missed_steps_back_without_a_night_too() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR, MISSED)
    assert course.trains(MISSED, days=1 / 24) == Prescription(reps(3, 8), DoseReason.MISSED)


def missed(course: Course) -> Performed:
    plan = course.due()
    card = Card(course.exercise.number, FULL)
    return Performed(card, plan.dose, MISSED, 3, course.now, 99, plan.reason)


def test_whether_a_miss_makes_it_less() -> None:
    course = Course()
    assert not less_after_a_miss(SUPERMAN, missed(course), course.history)
    course.trains(CLEAR, MISSED)
    assert less_after_a_miss(SUPERMAN, missed(course), course.history)
    floor = Course()
    floor.trains(*[MISSED] * 9)
    assert floor.due().dose == reps(1, 8)
    assert not less_after_a_miss(SUPERMAN, missed(floor), floor.history), "nothing to take"


def test_where_sides_take_turns_it_is_two_more() -> None:
    course = Course(BEETLE)
    doses = [course.trains(CLEAR).dose.least for _ in range(3)]
    assert doses == [10, 12, 12]


def test_jump_squats_have_bounds_of_their_own() -> None:
    jumps = CATALOGUE.by_number[12]
    assert Trait.JUMPS in jumps.traits
    course = Course(jumps)
    assert course.due().dose == reps(3, 4)
    assert course.trains(*[CLEAR] * 20).dose == reps(3, 12)


def test_not_finished_is_the_same_again() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    assert course.trains(MISSED) == Prescription(reps(3, 10), DoseReason.AGAIN)


def test_not_finished_twice_is_two_repetitions_less() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    assert course.trains(MISSED, MISSED) == Prescription(reps(3, 8), DoseReason.MISSED)
    assert course.trains(MISSED).reason is DoseReason.AGAIN, "counting begins anew"


def test_with_the_fewest_repetitions_it_is_a_set_less_and_never_none() -> None:
    course = Course()
    sets = [course.trains(MISSED, MISSED).dose for _ in range(4)]
    assert sets == [reps(2, 8), reps(1, 8), reps(1, 8), reps(1, 8)]


def test_a_set_comes_back_before_the_repetitions_climb() -> None:
    course = Course()
    course.trains(MISSED, MISSED)
    assert course.trains(CLEAR).dose == reps(3, 8)
    assert course.trains(CLEAR).dose == reps(3, 9)


@pytest.mark.parametrize(("days", "sets"), [(6, 3), (7, 2), (10, 2), (14, 2)])
def test_after_a_week_the_same_with_two_sets(days: int, sets: int) -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    plan = course.away(days)
    assert plan.dose.sets == sets
    if sets == 2:
        assert plan == Prescription(reps(2, 9), DoseReason.GAP)


@pytest.mark.parametrize(
    ("light", "length", "reason"),
    [
        (Light.GREEN, Length.TEN, DoseReason.UP),
        (Light.GREEN, Length.ONE, DoseReason.UP),
        (Light.AMBER, Length.TEN, DoseReason.CALM),
    ],
)
def test_a_short_or_sore_session_ends_the_week_away(
    light: Light, length: Length, reason: DoseReason
) -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    course.now = course.history[-1].at + timedelta(days=10)
    course.trains(CLEAR, light=light, length=length)
    plan = course.due()
    assert plan.reason is reason, "two days after it, nobody was a week away"


def test_a_short_session_within_the_week_and_another_long_break_is_a_gap() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    course.trains(CLEAR, length=Length.TEN)
    course.now = course.history[-1].at + timedelta(days=8)
    assert course.due() == Prescription(reps(2, 9), DoseReason.GAP)


@pytest.mark.parametrize("days", [14.1, 20, 300])
def test_after_more_than_two_weeks_from_the_beginning(days: float) -> None:
    course = Course()
    course.trains(*[CLEAR] * 8)
    plan = course.away(days)
    assert plan.reason is DoseReason.AWAY
    assert plan.dose == reps(2, 8), "and gently"
    assert course.trains(CLEAR).dose == reps(3, 8)


def test_a_bad_morning_is_one_step_back_and_only_one() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR, CLEAR)
    assert course.wakes_up_worse() == Prescription(reps(3, 8), DoseReason.BAD_MORNING)
    course.trains(CLEAR)
    assert course.due() == Prescription(reps(3, 9), DoseReason.UP), "that morning is answered"


def test_a_bad_morning_before_the_last_session_is_history() -> None:
    course = Course()
    course.bad_morning = MONDAY - timedelta(days=1)
    assert course.trains(CLEAR).reason is DoseReason.UP


def test_amber_is_one_set_less_and_nothing_more() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    amber = course.due(Light.AMBER)
    assert amber == Prescription(reps(2, 9), DoseReason.AMBER)


def test_after_an_amber_day_the_level_from_before() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    course.trains(CLEAR, light=Light.AMBER, version=EASIER)
    assert course.due() == Prescription(reps(3, 9), DoseReason.CALM)
    assert course.trains(CLEAR).dose == reps(3, 10)


def test_after_an_amber_day_with_the_easier_version_its_sets_come_back() -> None:
    course = Course()
    for light in (Light.GREEN, Light.GREEN, Light.AMBER):
        course.trains(CLEAR, light=light, version=EASIER)
    assert course.history[-1].dose == reps(2, 9)
    assert course.due(version=EASIER).dose == reps(3, 9)


@pytest.mark.parametrize("version", Version)
@pytest.mark.parametrize("verdict", [CLEAR, MISSED, Verdict.TOO_EASY])
def test_amber_after_amber_is_one_set_less_than_usual_each_time(
    version: Version, verdict: Verdict
) -> None:
    course = Course()
    course.trains(CLEAR, CLEAR, version=version)
    for _ in range(6):
        assert course.due(Light.AMBER, version) == Prescription(reps(2, 9), DoseReason.AMBER)
        course.trains(verdict, light=Light.AMBER, version=version)
    assert course.due(version=version) == Prescription(reps(3, 9), DoseReason.CALM)


def test_only_ever_amber_is_two_sets_and_stays_so() -> None:
    course = Course()
    for _ in range(6):
        course.trains(CLEAR, light=Light.AMBER, version=EASIER)
    assert {p.dose for p in course.history} == {reps(2, 8)}


def test_an_amber_day_does_not_hide_weeks_away() -> None:
    course = Course()
    course.trains(*[CLEAR] * 8)
    course.away(20)
    course.trains(CLEAR, light=Light.AMBER, version=EASIER)
    assert course.history[-1].dose == reps(1, 8)
    assert course.due() == Prescription(reps(2, 8), DoseReason.AWAY)
    assert course.trains(CLEAR) == Prescription(reps(3, 8), DoseReason.UP)


def test_weeks_of_amber_are_not_weeks_away() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    course.trains(*[CLEAR] * 12, light=Light.AMBER, version=EASIER)
    assert course.due() == Prescription(reps(3, 9), DoseReason.CALM)


def test_a_bad_morning_on_amber_is_amber_and_not_two_steps() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR, CLEAR)
    course.wakes_up_worse()
    assert course.due(Light.AMBER) == Prescription(reps(2, 10), DoseReason.AMBER)
    course.trains(CLEAR, light=Light.AMBER, version=EASIER)
    assert course.due() == Prescription(reps(3, 10), DoseReason.CALM)


def test_a_bad_morning_on_amber_takes_repetitions_where_there_is_no_set_to_take() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    course.trains(MISSED, length=Length.ONE)
    course.bad_morning = course.history[-1].at + timedelta(hours=12)
    assert course.history[-1].dose == reps(1, 10)
    assert course.due() == Prescription(reps(1, 8), DoseReason.BAD_MORNING)
    assert course.due(Light.AMBER) == Prescription(reps(1, 8), DoseReason.AMBER)
    course.trains(CLEAR, light=Light.AMBER, version=FULL)
    assert course.due(Light.AMBER).dose == reps(1, 10), "that morning is answered"
    assert course.due().dose == reps(1, 10), "and the level is as it was"


def test_a_short_miss_and_a_bad_morning_ask_for_no_more_on_amber_than_on_green() -> None:
    """The example that `test_amber_never_asks_for_more_than_green` found now and then."""
    course = Course()
    course.trains(CLEAR, CLEAR, CLEAR, days=0.1)
    course.trains(CLEAR)
    course.trains(MISSED, length=Length.ONE)
    course.bad_morning = course.history[-1].at + timedelta(hours=12)
    assert course.history[-1].dose == reps(1, 9)
    green, amber = course.due().dose, course.due(Light.AMBER).dose
    assert (green, amber) == (reps(1, 8), reps(1, 8)), "it was 1 × 9"


def test_what_hurt_on_amber_begins_anew_with_its_usual_sets() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    assert course.trains(Verdict.PAIN, light=Light.AMBER) == Prescription(
        reps(3, 8), DoseReason.ANEW
    )


def test_an_easier_version_does_not_bring_back_sets_that_were_taken() -> None:
    course = Course()
    course.trains(MISSED, MISSED, MISSED, MISSED)
    assert course.history[-1].dose == reps(2, 8)
    assert course.due(version=EASIER).dose == reps(2, 8)
    assert course.due(Light.AMBER, EASIER).dose == reps(1, 8)


@pytest.mark.parametrize("length", [Length.ONE, Length.TEN])
def test_a_short_session_says_nothing_about_the_level(length: Length) -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    course.trains(CLEAR, CLEAR, CLEAR, length=length)
    assert [p.dose.sets for p in course.history[2:]] == [1 if length is Length.ONE else 2] * 3
    assert course.due() == Prescription(reps(3, 10), DoseReason.UP)


def test_a_short_session_after_weeks_does_not_hide_them() -> None:
    course = Course()
    course.trains(*[CLEAR] * 6)
    course.away(30)
    assert course.trains(CLEAR, length=Length.ONE).dose == reps(2, 8)


def test_ten_minutes_are_one_set_where_each_side_has_its_own() -> None:
    plan = Prescription(reps(3, 9), DoseReason.UP)
    bridge = CATALOGUE.by_number[5]
    assert bridge.sides is Sides.EACH
    assert shortened(plan, bridge, Length.TEN) == Prescription(reps(1, 9), DoseReason.SHORT)
    assert shortened(plan, SUPERMAN, Length.TEN) == Prescription(reps(2, 9), DoseReason.SHORT)
    assert shortened(plan, SUPERMAN, Length.WHOLE) == plan


@pytest.mark.parametrize("verdict", [Verdict.PAIN, Verdict.CANNOT])
def test_what_hurt_begins_anew_once_the_runner_asks_for_it(verdict: Verdict) -> None:
    course = Course()
    course.trains(CLEAR, CLEAR, CLEAR)
    assert course.trains(verdict) == Prescription(reps(3, 8), DoseReason.ANEW)


def test_not_now_changes_nothing() -> None:
    course = Course()
    course.trains(CLEAR, CLEAR)
    before = course.due()
    course.trains(Verdict.NOT_NOW)
    assert course.due() == before


def test_only_repetitions_are_prescribed() -> None:
    held = replace(SUPERMAN, dose=Hold(20, 3))
    with pytest.raises(TypeError, match="superman"):
        prescription(held, Card(1, FULL), (), Today(MONDAY))


def did(p: Performed) -> bool:
    return p.verdict is not Verdict.NOT_NOW


def tells(p: Performed) -> bool:
    """Whether a session counts for the level: not what was short or amber and went well."""
    short = p.reason is DoseReason.SHORT and p.verdict in CLEAN
    amber = p.reason is DoseReason.AMBER and p.verdict in WELL
    return did(p) and not short and not amber


# What always holds, whatever the runner says and whenever they come back.

EXERCISES = st.sampled_from(CATALOGUE.strength)
SESSIONS = st.lists(
    st.tuples(
        st.sampled_from(Verdict),
        st.sampled_from([0.5, 1, 2, 2, 3, 6.9, 7, 10, 14, 14.1, 40]),
        st.sampled_from([Light.GREEN, Light.GREEN, Light.AMBER]),
        st.sampled_from(Length),
        st.booleans(),
        st.sampled_from(Version),
    ),
    max_size=25,
)
some = settings(max_examples=150)


def lived(exercise: Exercise, sessions: list[tuple[object, ...]]) -> Iterator[Course]:
    """The course after each session."""
    course = Course(exercise)
    for verdict, days, light, length, worse, version in sessions:
        course.trains(verdict, days=days, light=light, length=length, version=version)  # type: ignore[arg-type]
        if worse:
            course.bad_morning = course.history[-1].at + timedelta(hours=12)
        yield course


@some
@given(EXERCISES, SESSIONS, st.sampled_from([Light.GREEN, Light.AMBER]), st.sampled_from(Version))
def test_any_dose_is_within_bounds_and_even_where_sides_take_turns(
    exercise: Exercise, sessions: list[tuple[object, ...]], light: Light, version: Version
) -> None:
    whole = exercise.dose
    assert isinstance(whole, Reps)
    for course in lived(exercise, sessions):
        dose = course.due(light, version).dose
        assert dose.least == dose.most
        assert whole.least <= dose.least <= whole.most
        assert 1 <= dose.sets <= whole.sets
        assert exercise.sides is not Sides.ALTERNATING or dose.least % 2 == 0
        assert course.due(light, version) == course.due(light, version)


@some
@given(EXERCISES, SESSIONS, st.sampled_from(Version))
def test_it_climbs_one_step_at_a_time_and_only_after_a_clean_session(
    exercise: Exercise, sessions: list[tuple[object, ...]], version: Version
) -> None:
    for course in lived(exercise, sessions):
        mine = [p for p in course.history if p.card.version is version and tells(p)]
        if not mine:
            continue
        last, plan = mine[-1], course.due(version=version)
        if last.reason is DoseReason.AMBER:
            assert plan.reason in {DoseReason.ANEW, DoseReason.AWAY}
            continue
        sets, more = plan.dose.sets - last.dose.sets, plan.dose.least - last.dose.least
        step = 2 if exercise.sides is Sides.ALTERNATING else 1
        assert sets <= 1
        assert more <= step * (2 if last.verdict is Verdict.TOO_EASY else 1)
        assert not (sets > 0 and more > 0)
        if sets > 0 or more > 0:
            assert last.verdict in CLEAN
            assert plan.reason in {DoseReason.UP, DoseReason.EASY}
            assert course.now - max(p.at for p in course.history if did(p)) >= NIGHT


@some
@given(EXERCISES, SESSIONS, st.floats(7, 400), st.sampled_from(Version))
def test_a_gap_never_raises_the_dose(
    exercise: Exercise, sessions: list[tuple[object, ...]], days: float, version: Version
) -> None:
    for course in lived(exercise, sessions):
        done = [p for p in course.history if did(p)]
        own = [p for p in done if p.card.version is version]
        counted = [p for p in own if tells(p) and p.reason is not DoseReason.AMBER]
        if not counted:
            continue
        at_once = course.due(version=version).dose
        course.now = done[-1].at + timedelta(days=days)
        later = course.due(version=version).dose
        last = counted[-1].dose
        assert later.sets <= min(2, last.sets)
        assert later.least <= max(last.least, at_once.least)
        assert later.least <= last.least
        if days > 14:
            assert later.least <= exercise.dose.least  # type: ignore[union-attr]


@some
@given(EXERCISES, SESSIONS)
def test_amber_never_asks_for_more_than_green(
    exercise: Exercise, sessions: list[tuple[object, ...]]
) -> None:
    for course in lived(exercise, sessions):
        green, amber = course.due().dose, course.due(Light.AMBER).dose
        assert amber.sets == max(1, amber.sets)
        assert (amber.sets, amber.least) <= (green.sets, green.least)


@some
@given(EXERCISES, SESSIONS, st.lists(st.floats(0.01, 17.9), min_size=1, max_size=6))
def test_without_a_night_nothing_climbs(
    exercise: Exercise, sessions: list[tuple[object, ...]], waits: list[float]
) -> None:
    """However often one comes back within a day, and whatever one taps then."""
    for course in [*lived(exercise, sessions)][-1:]:
        course.now = max(course.now, course.history[-1].at + NIGHT)
        first = course.trains(CLEAR, days=waits[0] / 24)
        for hours in waits:
            plan = course.trains(Verdict.TOO_EASY, days=hours / 24)
            assert (plan.dose.sets, plan.dose.least) <= (first.dose.sets, first.dose.least)


@some
@given(EXERCISES, SESSIONS, st.integers(1, 6), st.sampled_from(Version))
def test_amber_sessions_leave_the_usual_dose_where_it_was(
    exercise: Exercise, sessions: list[tuple[object, ...]], times: int, version: Version
) -> None:
    for course in [*lived(exercise, sessions)][-1:]:
        course.bad_morning = None
        course.now = max(course.now, course.history[-1].at + NIGHT)
        if not any(tells(p) and p.card.version is version for p in course.history):
            continue
        level, amber = course.due(version=version), course.due(Light.AMBER, version)
        for _ in range(times):
            assert course.due(Light.AMBER, version) == amber
            course.trains(CLEAR, light=Light.AMBER, version=version)
        after = course.due(version=version)
        assert after.dose.sets <= level.dose.sets
        assert after.dose.least <= level.dose.least
        assert after.dose.sets >= amber.dose.sets


@some
@given(EXERCISES, SESSIONS, st.randoms(use_true_random=False))
def test_the_same_rows_in_any_order_give_the_same_dose(
    exercise: Exercise, sessions: list[tuple[object, ...]], dice: object
) -> None:
    courses = list(lived(exercise, sessions))
    assume(courses)
    course = courses[-1]
    before = course.due()
    dice.shuffle(course.history)  # type: ignore[attr-defined]
    assert course.due() == before


@some
@given(EXERCISES, SESSIONS)
def test_a_bad_morning_never_raises_the_dose(
    exercise: Exercise, sessions: list[tuple[object, ...]]
) -> None:
    for course in lived(exercise, sessions):
        without = replace_morning(course, None)
        with_it = replace_morning(course, course.now)
        assert with_it.sets <= without.sets
        assert with_it.least <= without.least


def replace_morning(course: Course, at: datetime | None) -> Reps:
    before, course.bad_morning = course.bad_morning, at
    dose = course.due().dose
    course.bad_morning = before
    return dose
