"""Upkeep: after some two months of more, two training days a week are enough to keep it up.

Evidence: at least two days of strength work a week is what the American College of Sports
Medicine asks for (2026). When to say so, eight weeks of the last twelve, and how long to leave
it then, is our own judgement, to be reviewed by a physiotherapist.

It is an offer, made once, and changes no dose: only on how many days we remind, and what counts
as a week on target. What was offered and what the runner said to it is a row; whether it is time
follows from the trainings themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import Enum, StrEnum, auto
from itertools import pairwise

from bot.domain.back.pain import Light
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Purpose
from bot.domain.check_in.positions import Done, Position
from bot.domain.check_in.record import Record
from bot.domain.check_in.training import took_place
from bot.domain.load.progression import LONG_GAP
from bot.domain.progress.diary import Diary
from bot.domain.progress.weeks import Week, weeks
from bot.domain.time.schedule import Rule, rule_of, zone_info
from bot.domain.time.weekdays import EVERY_DAY, Days, spread

ENOUGH = 2
"""Training days a week (American College of Sports Medicine 2026: at least two)."""
FULL_WEEKS = 8
WITHIN = 12
"""So many weeks with more than enough, within so many calendar weeks (our judgement)."""
QUIET = timedelta(weeks=12)
"""How long the offer is not made again, whatever was said to it (our judgement)."""
SPAN = timedelta(weeks=WITHIN + 2)
"""How far back the rule looks, at the most."""


class Said(StrEnum):
    """What the runner said to the offer."""

    KEPT = "kept"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Asked:
    """The last time it was offered. `at`: then, or when it was answered."""

    check_in: int
    at: datetime
    said: Said | None = None


@dataclass(frozen=True)
class Habits:
    """How a runner trains and means to, as far as two days a week are concerned."""

    trained: tuple[datetime, ...]
    """Trainings, oldest first, as far back as `SPAN`; today's is the last."""
    target: int
    """Training days a week that the runner aims for now."""
    rule: Rule | None = None
    """The reminder of training days."""
    runs: Days = frozenset()
    """Days with a planned run."""
    asked: Asked | None = None


@dataclass(frozen=True, slots=True)
class TwoDayChange:
    """What becomes of the habits; None: it stays as it is."""

    rule: Rule | None
    target: int | None


class Tap(Enum):
    """What an answer is when it comes: the first, the same once more, or about another offer."""

    FIRST = auto()
    AGAIN = auto()
    OVER = auto()


def may_end_with_it(stands: Position, case: Case) -> bool:
    """Whether this is the end of a training on a day on which it may be offered at all.

    Nobody is told that less is enough while the back is worse: the day's light is green, and
    the mornings have their say in it. Somebody with an open safety answer has no such end.
    """
    if not isinstance(stands, Done) or case.draft.purpose is not Purpose.TRAIN:
        return False
    return bool(stands.kept) and took_place(case) and case.light is Light.GREEN


def at_the_end(done: Done, case: Case, habits: Habits) -> Done:
    """The end of a training, with the offer where it is time for it.

    One offer at a time: a harder step goes first, once a week, so that somebody who gets one
    after every training hears of this, too. The step comes again; it waits in its own rows.
    """
    asked, zone = habits.asked, zone_info(case.record.zone)
    if asked and asked.check_in == case.draft.id:  # shown again after a kill
        return replace(done, offer=None, upkeep=True) if asked.said is None else done
    if case.draft.without_training:  # the same, and there it was not offered
        return done
    first = done.offer and not _stepped_this_week(case.record, case.now, zone)
    if first or not time_for_two_days(habits, case.now, zone):
        return done
    return replace(done, offer=None, upkeep=True)


def time_for_two_days(habits: Habits, now: datetime, zone: tzinfo) -> bool:
    """Whether it is time to say that two days are enough."""
    if habits.asked and now < habits.asked.at + QUIET:
        return False
    if change(habits) == NOTHING and habits.rule:
        return False  # the plan says two days already; more than that is the runner's own wish
    over = _weeks_over(habits.trained, now, zone)
    full = [week for week in over if week.trainings > ENOUGH]
    return len(full) >= FULL_WEEKS and over[-1] in full


def change(habits: Habits) -> TwoDayChange:
    """What two days a week means for this runner; never more than there was."""
    rule = habits.rule
    if rule and len(rule.days) > ENOUGH:
        week, had = two_of(rule.days, habits.runs), rule.week
        rule = rule_of({day: had.get(day, rule.time) for day in week}, rule.zone)
    else:
        rule = None
    return TwoDayChange(rule, ENOUGH if habits.target > ENOUGH else None)


NOTHING = TwoDayChange(None, None)


def two_of(days: Days, runs: Days) -> Days:
    """Two of the days, not in a row and off the runs; where that cannot be, two others."""
    mine = spread(ENOUGH, avoid=runs | (EVERY_DAY - days))
    fits = mine <= days and not mine & runs
    return mine if fits else spread(ENOUGH, avoid=runs)


def tap(asked: Asked | None, check_in: int, said: Said) -> Tap:
    """What to make of an answer; only the first one to the latest offer changes anything."""
    if asked is None or asked.check_in != check_in:
        return Tap.OVER
    if asked.said is None:
        return Tap.FIRST
    return Tap.AGAIN if asked.said is said else Tap.OVER


def _weeks_over(trained: tuple[datetime, ...], now: datetime, zone: tzinfo) -> tuple[Week, ...]:
    """The last calendar weeks that are over, with their training days.

    After more than two weeks away it begins anew, as the doses do.
    """
    gaps = [after for before, after in pairwise(trained) if after - before > LONG_GAP]
    lately = tuple(at for at in trained if not gaps or at >= gaps[-1])
    return weeks(Diary(trainings=lately), now, zone).all[:-1][-WITHIN:]


def _stepped_this_week(record: Record, now: datetime, zone: tzinfo) -> bool:
    """Whether a training of this calendar week has ended with a harder step."""
    this = _week(now, zone)
    return any(p.offered and _week(p.at, zone) == this for p in record.performed)


def _week(at: datetime, zone: tzinfo) -> tuple[int, int]:
    year, week, _ = at.astimezone(zone).isocalendar()
    return year, week
