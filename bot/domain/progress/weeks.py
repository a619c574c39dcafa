"""Weeks on target: the streak that a day of rest cannot break.

Weeks instead of days, one repair a month and pauses without penalty, because broken streaks
put people off (Silverman and Barasch 2023) and missing a day now and then does a habit no harm
(Lally 2010). How many repairs there are is our own choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from statistics import fmean

from bot.domain.back.mornings import Felt
from bot.domain.progress.diary import TARGET, Diary, Target
from bot.domain.time.schedule import DAY_BEGINS, day_at

WEEK = timedelta(days=7)
LATELY = 8
"""Weeks that count as lately: what a physiotherapist is shown (our own choice)."""


class WeekState(StrEnum):
    """What became of a week.

    `REPAIRED`: missed, but the month's one repair keeps the streak; never two weeks running, for
    that is a break. `HELD`: exercises were
    paused by a safety answer, so it does not count. `OPEN`: this week, not on target yet.
    """

    ON_TARGET = "on_target"
    REPAIRED = "repaired"
    HELD = "held"
    OPEN = "open"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Week:
    """One calendar week, Monday to Sunday in the runner's own time."""

    monday: date
    average: float | None
    """Mean pain of its check-ins; None where there was none. Mornings are not in it."""
    trainings: int
    """Days with a training: these are what the target counts."""
    stretchings: int
    """Days with a stretching, warm-ups too."""
    runs: int
    """Days with a check-in after a run."""
    mornings: int
    """Mornings after, as far as the runner answered."""
    worse: int
    """Those that were worse than before."""
    target: int
    state: WeekState


@dataclass(frozen=True)
class Weeks:
    """Every week since the first, and what they add up to."""

    all: tuple[Week, ...]
    streak: int
    """Weeks on target in a row; repaired and paused ones neither count nor break it."""

    @property
    def lately(self) -> tuple[Week, ...]:
        """The latest weeks, oldest first, this one included."""
        return self.all[-LATELY:]

    @property
    def on_target(self) -> int:
        """How many of all weeks so far were on target."""
        return sum(week.state is WeekState.ON_TARGET for week in self.all)

    @property
    def trainings(self) -> int:
        """All training days so far; never set back."""
        return sum(week.trainings for week in self.all)

    @property
    def stretchings(self) -> int:
        """All days with a stretching so far."""
        return sum(week.stretchings for week in self.all)


def weeks(diary: Diary, now: datetime, zone: tzinfo) -> Weeks:
    """The weeks from the first entry to this one, each judged when it was over."""
    if diary.begins is None:
        return Weeks((), 0)
    mondays = _mondays(_monday(diary.begins, zone), _monday(now, zone))
    return _judged([_counted(diary, monday, zone) for monday in mondays], diary, now, zone)


def target_at(targets: Iterable[Target], at: datetime) -> int:
    """How many training days a week the runner aimed for at a moment."""
    return next((t.trainings for t in reversed(tuple(targets)) if t.since <= at), TARGET)


def _monday(at: datetime, zone: tzinfo) -> date:
    day = day_at(at.astimezone(zone))
    return day - timedelta(days=day.weekday())


def _mondays(first: date, last: date) -> list[date]:
    return [first + WEEK * number for number in range((last - first).days // 7 + 1)]


def _counted(diary: Diary, monday: date, zone: tzinfo) -> Week:
    start, end = _beginning(monday, zone), _beginning(monday + WEEK, zone)
    pains = [r.pain for r in diary.readings if start <= r.at < end]
    felt = [m.felt for m in diary.mornings if monday <= m.day < monday + WEEK]
    return Week(
        monday=monday,
        average=fmean(pains) if pains else None,
        trainings=_days(diary.trainings, start, end, zone),
        stretchings=_days(diary.stretchings, start, end, zone),
        runs=_days(diary.runs, start, end, zone),
        mornings=len(felt),
        worse=felt.count(Felt.WORSE),
        target=target_at(diary.targets, end),
        state=WeekState.OPEN,
    )


def _beginning(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, DAY_BEGINS, zone)


def _days(moments: Iterable[datetime], start: datetime, end: datetime, zone: tzinfo) -> int:
    return len({day_at(at.astimezone(zone)) for at in moments if start <= at < end})


def _judged(counted: list[Week], diary: Diary, now: datetime, zone: tzinfo) -> Weeks:
    judged: list[Week] = []
    streak, repaired = 0, set[tuple[int, int]]()
    for week in counted:
        month = (week.monday.year, week.monday.month)
        state = _state(week, _held(diary, week, now, zone), now, zone)
        two_in_a_row = bool(judged) and judged[-1].state is WeekState.REPAIRED
        if state is WeekState.MISSED and streak and month not in repaired and not two_in_a_row:
            state = WeekState.REPAIRED
            repaired.add(month)
        streak = 0 if state is WeekState.MISSED else streak + (state is WeekState.ON_TARGET)
        judged.append(replace(week, state=state))
    return Weeks(tuple(judged), streak)


def _state(week: Week, held: bool, now: datetime, zone: tzinfo) -> WeekState:
    if week.trainings >= week.target:
        return WeekState.ON_TARGET
    if held:
        return WeekState.HELD
    over = _beginning(week.monday + WEEK, zone) <= now
    return WeekState.MISSED if over else WeekState.OPEN


def _held(diary: Diary, week: Week, now: datetime, zone: tzinfo) -> bool:
    start, end = _beginning(week.monday, zone), _beginning(week.monday + WEEK, zone)
    return any(hold.since < end and (hold.until or now) > start for hold in diary.holds)
