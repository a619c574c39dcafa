"""When two days a week are offered, what that changes, and what never happens."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from functools import cache
from itertools import combinations, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.back.mornings import Felt, Morning
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Done, Ending
from bot.domain.check_in.record import Record
from bot.domain.check_in.upkeep import (
    NOTHING,
    Asked,
    Habits,
    Said,
    Tap,
    TwoDayChange,
    at_the_end,
    change,
    may_end_with_it,
    tap,
    time_for_two_days,
    two_of,
)
from bot.domain.exercises.catalogue import Reps, Version
from bot.domain.exercises.verdicts import Card, Verdict
from bot.domain.load.offers import Offer
from bot.domain.load.progression import Performed
from bot.domain.time.schedule import Rule
from bot.domain.time.weekdays import EVERY_DAY, Days, Weekday, two_in_a_row
from tests.domain.check_in.walk import CATALOGUE, MONDAY, known

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
QUARTER = 12 * WEEK
MON, TUE, WED, THU, FRI, SAT, SUN = Weekday
FOUR = tuple(Card(n, Version.FULL) for n in (1, 2, 3, 4))
STEP = Offer(FOUR[0], Card(8, Version.FULL))
END = Done(Ending.PROGRAMME, None, FOUR)
GREEN = Draft(1000, Purpose.TRAIN, MONDAY, pain=1)

day_sets = st.frozensets(st.sampled_from(Weekday))
some_days = st.frozensets(st.sampled_from(Weekday), min_size=1)


def on(*days: Weekday, at: time = time(18, 30)) -> Rule:
    return Rule(at, frozenset(days), "Europe/Vienna")


def trained(*per_week: int) -> tuple[datetime, ...]:
    """So many training days in each week, on every second day, then on those in between."""
    order = (0, 2, 4, 6, 1, 3, 5)
    return tuple(
        MONDAY + week * WEEK + day * DAY
        for week, days in enumerate(per_week)
        for day in sorted(order[:days])
    )


def habits(*per_week: int, target: int = 2, rule: Rule | None = None) -> Habits:
    """The last of these weeks is the one that is not over."""
    return Habits(trained(*per_week), target, rule)


def is_due(of: Habits) -> bool:
    return time_for_two_days(of, of.trained[-1], UTC)


def record(check_in: int = 1000, *, offered: datetime | None = None) -> Record:
    """Something was trained in this check-in; perhaps a harder step was offered before."""
    dose, fine = Reps(3, 12, 12), Verdict.NO_PAIN
    rows = [Performed(FOUR[0], dose, fine, None, MONDAY, check_in)]
    if offered:
        rows.insert(0, Performed(FOUR[1], dose, fine, None, offered, 1, offered=True))
    return known(performed=tuple(rows))


def case(draft: Draft, known: Record | None = None, now: datetime = MONDAY) -> Case:
    return Case(draft, known or record(), CATALOGUE, now)


class TestWhen:
    def test_after_eight_weeks_of_three_days(self) -> None:
        assert is_due(habits(*[3] * 8, 1))
        assert not is_due(habits(*[3] * 7, 1))

    def test_the_week_at_hand_is_not_counted(self) -> None:
        assert not is_due(habits(*[3] * 7, 3))

    def test_four_of_the_twelve_may_be_less(self) -> None:
        assert is_due(habits(3, 3, 1, 3, 3, 2, 3, 2, 3, 3, 1, 3, 1))
        assert not is_due(habits(3, 3, 1, 3, 3, 2, 1, 2, 3, 3, 1, 3, 1))

    def test_what_is_longer_ago_than_twelve_weeks_counts_no_more(self) -> None:
        assert not is_due(habits(3, *[3, 1, 3, 3, 2, 3, 2, 3, 3, 1, 2, 3], 1))

    def test_two_days_a_week_are_what_they_are(self) -> None:
        assert not is_due(habits(*[2] * 20, 1))

    def test_who_came_down_to_two_by_themselves_hears_nothing(self) -> None:
        assert not is_due(habits(*[4] * 10, 2, 1))

    def test_two_trainings_on_one_day_are_one_day(self) -> None:
        twice = habits(*[2] * 12, 1).trained
        doubled = tuple(sorted((*twice, *(at + timedelta(hours=1) for at in twice))))
        assert not is_due(Habits(doubled, 2))

    @pytest.mark.parametrize("rule", [None, on(MON, WED, FRI)])
    def test_a_plan_above_two_or_none_at_all(self, rule: Rule | None) -> None:
        assert is_due(habits(*[3] * 9, 1, rule=rule))

    def test_a_plan_of_two_days_already(self) -> None:
        two = on(MON, THU)
        assert not is_due(habits(*[3] * 9, 1, rule=two))
        assert is_due(habits(*[3] * 9, 1, rule=two, target=3)), "the target is above it"

    def test_after_a_long_gap_it_begins_anew(self) -> None:
        assert not is_due(habits(*[4] * 8, 0, 0, 4, 1))
        assert not is_due(habits(*[4] * 8, 0, 0, 1))
        assert is_due(habits(*[4] * 8, 0, 4, 1)), "a week off is no gap"
        assert is_due(habits(*[4] * 8, 0, 0, *[3] * 8, 1))

    def test_a_gap_up_to_now(self) -> None:
        before = habits(*[3] * 9)
        assert not time_for_two_days(before, before.trained[-1] + 15 * DAY, UTC)

    def test_weeks_are_the_runners_own(self) -> None:
        late = tuple(at.replace(hour=23) for at in trained(*[3] * 8, 1))
        sundays = tuple(at - DAY for at in late)
        assert not time_for_two_days(Habits(sundays, 2), sundays[-1], UTC)
        assert time_for_two_days(Habits(sundays, 2), sundays[-1], ZoneInfo("Asia/Tokyo"))

    def test_not_again_for_twelve_weeks(self) -> None:
        long = habits(*[3] * 20, 1)
        now = long.trained[-1]
        for said in (None, *Said):
            recent = replace(long, asked=Asked(5, now - QUARTER + DAY, said))
            assert not time_for_two_days(recent, now, UTC)
            assert time_for_two_days(replace(long, asked=Asked(5, now - QUARTER, said)), now, UTC)

    def test_nobody_has_trained(self) -> None:
        assert not time_for_two_days(Habits((), 2), MONDAY, UTC)


class TestAtTheEnd:
    ready = habits(*[3] * 8, 1)
    now = ready.trained[-1]

    def end(self, done: Done = END, draft: Draft = GREEN, **more: datetime | None) -> Done:
        known = record(**more)  # type: ignore[arg-type]
        return at_the_end(done, case(draft, known, self.now), self.ready)

    def test_it_is_offered(self) -> None:
        assert self.end().upkeep

    def test_a_harder_step_goes_first_and_this_waits(self) -> None:
        harder = replace(END, offer=STEP)
        assert self.end(harder) == harder
        assert self.end(harder, offered=self.now - 3 * DAY) == harder

    def test_the_next_time_that_week_it_is_its_turn(self) -> None:
        """The ninth week begins on a Monday, so the step of that day is this week's."""
        done = at_the_end(
            replace(END, offer=STEP),
            case(GREEN, record(offered=self.now), self.now + 2 * DAY),
            self.ready,
        )
        assert (done.upkeep, done.offer) == (True, None)

    @pytest.mark.parametrize("said", [None, *Said])
    def test_shown_again_after_a_kill(self, said: Said | None) -> None:
        asked = replace(self.ready, asked=Asked(GREEN.id, self.now, said))
        over = replace(GREEN, without_training=True)
        done = at_the_end(END, case(over, record(), self.now), asked)
        assert done.upkeep == (said is None)
        assert not self.end(draft=over).upkeep, "only what was offered is shown again"

    @pytest.mark.parametrize(("pain", "may"), [(None, True), (2, True), (3, False), (5, False)])
    def test_only_on_green_light(self, pain: int | None, may: bool) -> None:
        assert may_end_with_it(END, case(replace(GREEN, pain=pain))) == may

    def test_not_after_a_bad_morning(self) -> None:
        sore = replace(record(), mornings=(worse(MONDAY),))
        assert not may_end_with_it(END, case(GREEN, sore, MONDAY + DAY))

    @pytest.mark.parametrize("purpose", [Purpose.RUN, Purpose.STRETCH])
    def test_only_after_a_training(self, purpose: Purpose) -> None:
        assert not may_end_with_it(END, case(replace(GREEN, purpose=purpose)))
        assert not may_end_with_it(END, case(GREEN, record(check_in=7))), (
            "nothing was trained in it"
        )

    @pytest.mark.parametrize("ending", [Ending.SEE_SOON, Ending.EMERGENCY])
    def test_not_while_a_safety_answer_is_open(self, ending: Ending) -> None:
        assert not may_end_with_it(Done(ending), case(GREEN))


class TestWhatChanges:
    def test_days_and_target(self) -> None:
        before = Habits((), 3, on(MON, WED, FRI))
        assert change(before) == TwoDayChange(on(MON, FRI), 2)

    def test_what_is_two_or_less_stays(self) -> None:
        assert change(Habits((), 1, on(MON, TUE))) == NOTHING
        assert change(Habits((), 2)) == NOTHING

    def test_off_the_runs(self) -> None:
        runs = frozenset({TUE, THU, SUN})
        assert two_of(frozenset({MON, WED, FRI}), runs) == {MON, FRI}
        assert two_of(frozenset({MON, TUE, THU, SAT}), runs) == {MON, SAT}
        assert two_of(frozenset({TUE, THU, SAT}), runs) == {MON, FRI}

    @given(st.frozensets(st.sampled_from(Weekday), min_size=3), day_sets)
    def test_never_in_a_row_off_the_runs_and_of_the_days_there_were(
        self, days: Days, runs: Days
    ) -> None:
        def pairs(of: Days) -> list[Days]:
            both = map(frozenset, combinations(of, 2))
            return [pair for pair in both if not two_in_a_row(pair)]

        two = two_of(days, runs)
        assert len(two) == 2
        assert not two_in_a_row(two)
        if pairs(EVERY_DAY - runs):
            assert not two & runs
        if pairs(days - runs):
            assert two <= days

    @given(some_days, day_sets, st.integers(1, 5))
    def test_never_more_than_before_at_the_same_time_and_only_once(
        self, days: Days, runs: Days, target: int
    ) -> None:
        before = Habits((), target, on(*days, at=time(6, 45)), runs)
        found = change(before)
        rule, aim = found.rule or before.rule, found.target or target
        assert rule is not None
        assert rule == replace(on(*days, at=time(6, 45)), days=rule.days)
        assert len(rule.days) <= max(2, min(2, len(days)))
        assert aim == min(2, target)
        assert change(replace(before, rule=rule, target=aim)) == NOTHING


class TestTaps:
    @pytest.mark.parametrize("said", Said)
    def test_the_first_counts_and_the_rest_is_harmless(self, said: Said) -> None:
        other = next(s for s in Said if s is not said)
        assert tap(Asked(7, MONDAY), 7, said) is Tap.FIRST
        assert tap(Asked(7, MONDAY, said), 7, said) is Tap.AGAIN
        assert tap(Asked(7, MONDAY, other), 7, said) is Tap.OVER
        assert tap(Asked(8, MONDAY), 7, said) is Tap.OVER
        assert tap(None, 7, said) is Tap.OVER


def worse(at: datetime) -> Morning:
    """A morning that was worse than before."""
    return Morning(at.date(), at, Felt.WORSE, None)


@dataclass
class Life:
    """Two years of trainings: what was offered when, and how it stood at every end."""

    ends: list[tuple[datetime, Done]] = field(default_factory=list)
    offered: list[datetime] = field(default_factory=list)
    bad_days: set[datetime] = field(default_factory=set)
    trained: list[datetime] = field(default_factory=list)


@cache
def life(seed: int) -> Life:
    """Some weeks full, some not, with breaks, sore days, bad mornings and harder steps."""
    dice, lived = random.Random(seed), Life()
    mine = Habits((), dice.choice([1, 2, 3, 4]), dice.choice([None, on(MON, WED, FRI)]))
    steps: tuple[Performed, ...] = ()
    monday = MONDAY
    for _ in range(104):
        days = dice.sample(range(7), dice.choice([0, 2, *[3] * 6, *[4] * 3, 6]))
        for day in sorted(days):
            at = monday + day * DAY
            check_in = len(lived.trained) + 1
            lived.trained.append(at)
            mine = replace(mine, trained=tuple(lived.trained))
            pain = dice.choice([0, 1, 1, 2, 2, 4])
            bad = (worse(at - DAY),) if dice.random() < 0.1 else ()
            if pain > 2 or bad:
                lived.bad_days.add(at)
            here = Performed(FOUR[0], Reps(3, 8, 8), Verdict.NO_PAIN, None, at, check_in)
            now_known = known(performed=(*steps, here), mornings=bad)
            draft = Draft(check_in, Purpose.TRAIN, at, pain=pain)
            end = replace(END, offer=STEP if dice.random() < 0.7 else None)
            here_now = case(draft, now_known, at)
            if may_end_with_it(end, here_now):
                end = at_the_end(end, here_now, mine)
            lived.ends.append((at, end))
            if end.offer:
                steps = (*steps, replace(here, offered=True))
            if end.upkeep:
                lived.offered.append(at)
                said = dice.choice([None, *Said])
                mine = replace(mine, asked=Asked(check_in, at, said))
        monday += dice.choice([*[1] * 30, 4]) * WEEK
    return lived


LIVES = 30
lives = given(st.integers(0, LIVES - 1))
some = settings(max_examples=LIVES)


def full_weeks_before(lived: Life, at: datetime) -> int:
    """Counted in another way than the rule does: by the Mondays of single days."""
    days = {(t - t.weekday() * DAY).date(): set[int]() for t in lived.trained}
    for t in lived.trained:
        days[(t - t.weekday() * DAY).date()].add(t.weekday())
    this = (at - at.weekday() * DAY).date()
    return sum(
        len(found) >= 3 and timedelta(0) < this - monday <= QUARTER
        for monday, found in days.items()
    )


@some
@lives
def test_never_before_eight_full_weeks_are_over(seed: int) -> None:
    lived = life(seed)
    for at in lived.offered:
        assert at - lived.trained[0] >= 8 * WEEK - 7 * DAY
        assert full_weeks_before(lived, at) >= 8


@some
@lives
def test_never_twice_within_twelve_weeks(seed: int) -> None:
    assert all(b - a >= QUARTER for a, b in pairwise(life(seed).offered))


@some
@lives
def test_never_on_a_bad_day_and_never_beside_a_harder_step(seed: int) -> None:
    lived = life(seed)
    assert not lived.bad_days & set(lived.offered)
    assert not any(end.offer and end.upkeep for _, end in lived.ends)


@some
@lives
def test_never_within_eight_weeks_of_a_long_gap(seed: int) -> None:
    lived = life(seed)
    gaps = [b for a, b in pairwise(lived.trained) if b - a > 14 * DAY]
    for at in lived.offered:
        assert all(at < gap or at - gap >= 8 * WEEK - 7 * DAY for gap in gaps)


def test_lives_do_get_there() -> None:
    """Else the properties above would hold for want of trying."""
    assert sum(len(life(seed).offered) for seed in range(LIVES)) > LIVES
    assert sum(len(life(seed).offered) > 1 for seed in range(LIVES)) > 10
