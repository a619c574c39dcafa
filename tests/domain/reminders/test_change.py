from __future__ import annotations

import datetime as dt

import pytest

from bot.domain.reminders.change import Change
from bot.domain.reminders.kinds import Kind, usual
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Rule
from bot.domain.time.weekdays import EVERY_DAY, Weekday, two_in_a_row

VIENNA, DENVER = "Europe/Vienna", "America/Denver"
NO_RUNS: frozenset[Weekday] = frozenset()
HOUR = dt.timedelta(hours=1)
MINE = Repeats(Rule(dt.time(6), frozenset({Weekday.FRIDAY}), DENVER), HOUR)


def test_what_was_not_said_begins_with_what_is_usual() -> None:
    found = Change(time=dt.time(7)).of(None, usual(Kind.DAILY), NO_RUNS, VIENNA)
    assert found == Repeats(Rule(dt.time(7), EVERY_DAY, VIENNA))
    runs = Change(days=EVERY_DAY).of(None, usual(Kind.POST_RUN), NO_RUNS, VIENNA)
    assert (runs.rule.time, runs.length) == (dt.time(18, 30), dt.timedelta(minutes=45))


def test_training_begins_off_the_days_with_a_run_and_never_two_in_a_row() -> None:
    runs = frozenset({Weekday.MONDAY, Weekday.WEDNESDAY})
    days = Change().of(None, usual(Kind.TRAINING), runs, VIENNA).rule.days
    assert len(days) == 3
    assert not two_in_a_row(days)
    assert not days & runs


@pytest.mark.parametrize(
    ("change", "then"),
    [
        (Change(), MINE),
        (Change(time=dt.time(9)), Repeats(Rule(dt.time(9), MINE.rule.days, DENVER), HOUR)),
        (Change(days=EVERY_DAY), Repeats(Rule(dt.time(6), EVERY_DAY, DENVER), HOUR)),
        (Change(length=2 * HOUR), Repeats(MINE.rule, 2 * HOUR)),
    ],
)
def test_what_was_not_said_stays(change: Change, then: Repeats) -> None:
    assert change.of(MINE, usual(Kind.POST_RUN), NO_RUNS, DENVER) == then


def test_a_change_goes_by_the_clock_of_now() -> None:
    assert Change().of(MINE, usual(Kind.POST_RUN), NO_RUNS, VIENNA).rule.zone == VIENNA


def test_only_runs_have_a_length() -> None:
    assert Change(length=HOUR).of(None, usual(Kind.DAILY), NO_RUNS, VIENNA).length is None


def test_what_comes_once_is_not_set_up() -> None:
    with pytest.raises(LookupError):
        usual(Kind.MORNING)
