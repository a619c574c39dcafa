"""Weeks on target: examples for each rule, and rules that hold for any diary."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.back.mornings import Felt, Morning, tally
from bot.domain.back.safety import Cleared, Emergency, Question, SeeSoon
from bot.domain.progress.diary import Diary, PausedSpan, Reading, Target, holds
from bot.domain.progress.weeks import Weeks, WeekState, weeks

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
DAY, WEEK = timedelta(days=1), timedelta(days=7)


def trained(*per_week: int) -> Diary:
    """So many trainings in each week, on its first days."""
    return Diary(
        runs=(MONDAY,),
        trainings=tuple(
            MONDAY + week * WEEK + day * DAY
            for week, days in enumerate(per_week)
            for day in range(days)
        ),
    )


def after(diary: Diary, count: int) -> Weeks:
    """Seen on the last evening of week number `count`."""
    return weeks(diary, MONDAY + (count - 1) * WEEK + 6 * DAY, UTC)


def states(found: Weeks) -> str:
    letters = {
        WeekState.ON_TARGET: "T",
        WeekState.REPAIRED: "r",
        WeekState.HELD: "h",
        WeekState.OPEN: "o",
        WeekState.MISSED: "m",
    }
    return "".join(letters[week.state] for week in found.all)


def test_a_day_of_rest_breaks_nothing_and_a_week_on_target_counts() -> None:
    found = after(trained(2, 3, 2, 1), 4)
    assert states(found) == "TTTo"
    assert (found.streak, found.on_target, found.trainings) == (3, 3, 8)


def test_one_repair_a_month_keeps_the_streak() -> None:
    assert states(after(trained(2, 1, 2, 2), 4)) == "TrTT"
    assert after(trained(2, 1, 2, 2), 4).streak == 3


def test_the_second_missed_week_of_a_month_breaks_it() -> None:
    found = after(trained(2, 0, 2, 0, 2), 5)  # the fifth week begins on 30 March
    assert states(found) == "TrTmT"
    assert (found.streak, found.on_target) == (1, 3)


def test_the_next_month_has_a_repair_of_its_own() -> None:
    found = after(trained(2, 0, 2, 2, 2, 0, 2), 7)
    assert states(found) == "TrTTTrT"
    assert found.streak == 5


def test_two_weeks_running_are_a_break_even_in_two_months() -> None:
    found = after(trained(2, 2, 2, 2, 0, 0, 2), 7)  # missed: from 30 March and from 6 April
    assert states(found) == "TTTTrmT"
    assert found.streak == 1


def test_a_missed_week_before_the_first_one_on_target_costs_no_repair() -> None:
    assert states(after(trained(0, 2, 0, 2), 4)) == "mTrT"


def test_two_trainings_on_one_day_count_once() -> None:
    diary = Diary(trainings=(MONDAY, MONDAY + timedelta(hours=3)))
    assert after(diary, 1).trainings == 1


def test_a_target_of_ones_own_holds_from_then_on() -> None:
    diary = trained(2, 2, 3, 2)
    target = Target(MONDAY + WEEK * 2, 3)
    diary = Diary(runs=diary.runs, trainings=diary.trainings, targets=(target,))
    found = after(diary, 5)
    assert [week.target for week in found.all] == [2, 2, 3, 3, 3]
    assert states(found) == "TTTro"


def test_a_week_in_which_exercises_were_paused_does_not_count() -> None:
    diary = trained(2, 0, 0, 2)
    held = (PausedSpan(MONDAY + WEEK, MONDAY + 2 * WEEK + DAY),)
    found = after(Diary(runs=diary.runs, trainings=diary.trainings, holds=held), 4)
    assert states(found) == "ThhT"
    assert found.streak == 2


def test_holds_come_from_the_results() -> None:
    at = [MONDAY + n * DAY for n in range(6)]
    results = [
        Cleared(at[0], frozenset()),
        SeeSoon(at[1], Question.SOON),
        Emergency(at[2]),
        Cleared(at[3], frozenset()),
        Emergency(at[4]),
    ]
    assert holds(results) == (PausedSpan(at[1], at[3]), PausedSpan(at[4], None))


def test_weeks_are_the_runners_own() -> None:
    sunday_evening = datetime(2026, 3, 8, 23, 30, tzinfo=UTC)
    diary = Diary(trainings=(sunday_evening,), readings=(Reading(sunday_evening, 4),))
    (here,) = weeks(diary, sunday_evening, UTC).all
    (east,) = weeks(diary, sunday_evening, ZoneInfo("Asia/Tokyo")).all
    assert (here.monday, east.monday) == (date(2026, 3, 2), date(2026, 3, 9))
    assert here.average == 4


def test_nothing_done_yet() -> None:
    assert weeks(Diary(), MONDAY, UTC) == Weeks((), 0)


moments = st.lists(st.integers(0, 300 * 24), max_size=60).map(
    lambda hours: tuple(MONDAY + timedelta(hours=h) for h in sorted(hours))
)
diaries = st.builds(
    lambda trainings, runs, targets: Diary(
        runs=(MONDAY, *runs),
        trainings=trainings,
        targets=tuple(Target(at, count) for at, count in targets),
    ),
    moments,
    moments,
    st.lists(
        st.tuples(st.integers(0, 300).map(lambda d: MONDAY + d * DAY), st.integers(1, 5)),
        max_size=4,
    ).map(lambda found: sorted(found)),
)
zones = st.sampled_from(["UTC", "Europe/Vienna", "America/Los_Angeles", "Pacific/Auckland"])


@given(diaries, st.integers(0, 320), zones)
def test_the_numbers_fit_together(diary: Diary, days: int, zone: str) -> None:
    found = weeks(diary, MONDAY + days * DAY, ZoneInfo(zone))
    mondays = [week.monday for week in found.all]
    assert all(b - a == WEEK for a, b in pairwise(mondays))
    assert found.streak <= found.on_target <= len(found.all)
    assert all(
        week.trainings >= week.target for week in found.all if week.state is WeekState.ON_TARGET
    )
    repaired = [
        (w.monday.year, w.monday.month) for w in found.all if w.state is WeekState.REPAIRED
    ]
    assert len(repaired) == len(set(repaired)), "one repair a month"


@given(diaries, st.integers(0, 320), st.integers(0, 60), zones)
def test_totals_never_go_back_and_the_past_stays_as_it_was(
    diary: Diary, days: int, later: int, zone: str
) -> None:
    def until(now: datetime) -> Weeks:
        seen = Diary(
            runs=tuple(at for at in diary.runs if at <= now),
            trainings=tuple(at for at in diary.trainings if at <= now),
            targets=tuple(t for t in diary.targets if t.since <= now),
        )
        return weeks(seen, now, ZoneInfo(zone))

    before, after = until(MONDAY + days * DAY), until(MONDAY + (days + later) * DAY)
    assert after.trainings >= before.trainings
    if later:
        over = before.all[:-1]
        assert after.all[: len(over)] == over


mornings = st.lists(
    st.tuples(st.integers(0, 300), st.sampled_from(Felt), st.none() | st.integers(0, 10)),
    max_size=40,
    unique_by=lambda found: found[0],
).map(
    lambda found: tuple(
        Morning(MONDAY.date() + day * DAY, MONDAY + day * DAY, felt, pain)
        for day, felt, pain in sorted(found, key=lambda one: one[0])
    )
)


@given(diaries, mornings, st.integers(0, 320), zones)
def test_mornings_are_counted_and_move_nothing_else(
    diary: Diary, felt: tuple[Morning, ...], days: int, zone: str
) -> None:
    now = MONDAY + days * DAY
    diary = replace(diary, readings=tuple(Reading(at, 4) for at in diary.runs))
    without = weeks(diary, now, ZoneInfo(zone))
    found = weeks(replace(diary, mornings=felt), now, ZoneInfo(zone))
    shown = [m for m in felt if found.all[0].monday <= m.day < found.all[-1].monday + WEEK]
    assert sum(week.mornings for week in found.all) == len(shown)
    assert sum(week.worse for week in found.all) == sum(m.felt is Felt.WORSE for m in shown)
    assert [replace(week, mornings=0, worse=0) for week in found.all] == list(without.all)


@given(mornings, st.lists(st.integers(0, 300), max_size=40))
def test_the_tally_of_mornings_adds_up(felt: tuple[Morning, ...], asked: list[int]) -> None:
    found = tally(felt, [MONDAY.date() + day * DAY for day in asked])
    assert found.better + found.same + found.worse == len(felt)
    assert max(len(felt), len(set(asked))) <= found.asked <= len(felt) + len(asked)
    assert found.unanswered >= 0
