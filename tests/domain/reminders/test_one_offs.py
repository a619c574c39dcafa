from __future__ import annotations

import datetime as dt

import pytest

from bot.domain.reminders.one_offs import SNOOZE, SOON, PlannedRun, next_morning, once, tonight
from bot.domain.reminders.planning import Repeats, first_free
from bot.domain.time.pauses import Pause, PauseReason, paused_for, paused_until
from bot.domain.time.schedule import QuietHours, Rule, Slot, local
from bot.domain.time.weekdays import EVERY_DAY, Weekday

BERLIN = "Europe/Berlin"
QUIET = QuietHours()


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def question_after(run: PlannedRun, after: dt.datetime) -> Slot:
    """The first "back from your run?" after an instant, as it is planned."""
    never_quiet = QuietHours(dt.time(7), dt.time(7))
    return first_free(Repeats(run.rule, run.length), after, never_quiet, lambda _slot: True)


def shown(instant: dt.datetime | None, zone: str = BERLIN) -> str:
    assert instant is not None
    return f"{local(instant, zone):%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("now", "expected", "moved"),
    [
        ("2026-06-01T09:00+02:00", "06-01 19:30", False),
        ("2026-06-01T19:10+02:00", "06-01 19:30", False),
        ("2026-06-01T19:20+02:00", "06-01 20:00", False),
        ("2026-06-01T20:10+02:00", "06-01 20:40", False),
        ("2026-06-01T20:45+02:00", "06-02 07:00", True),
        ("2026-06-01T23:00+02:00", "06-02 07:00", True),
        ("2026-06-02T01:00+02:00", "06-02 19:30", False),
    ],
)
def test_tonight(now, expected, moved):
    slot = tonight(at(now), BERLIN, QUIET)
    assert (shown(slot.at), slot.moved) == (expected, moved)


def test_tonight_comes_before_early_quiet_hours():
    early = QuietHours(dt.time(18), dt.time(7))
    assert shown(tonight(at("2026-06-01T09:00+02:00"), BERLIN, early).at) == "06-01 17:00"


def test_once():
    soon = once(at("2026-06-01T18:00+02:00"), SOON, BERLIN, QUIET)
    assert (shown(soon.at), soon.time, soon.moved) == ("06-01 18:30", dt.time(18, 30), False)
    snoozed = once(at("2026-06-01T20:30+02:00"), SNOOZE, BERLIN, QUIET)
    assert (shown(snoozed.at), snoozed.day, snoozed.moved) == (
        "06-02 07:00",
        dt.date(2026, 6, 1),
        True,
    )


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-06-01T06:00+02:00", "06-02 08:00"),
        ("2026-06-01T22:00+02:00", "06-02 08:00"),
        ("2026-06-02T01:00+02:00", "06-02 08:00"),
    ],
)
def test_next_morning(now, expected):
    assert shown(next_morning(at(now), BERLIN, QUIET).at) == expected


def test_next_morning_waits_for_the_end_of_long_quiet_hours():
    late = QuietHours(dt.time(22), dt.time(9))
    slot = next_morning(at("2026-06-01T20:00+02:00"), BERLIN, late)
    assert (shown(slot.at), slot.moved) == ("06-02 09:00", True)


class TestPlannedRun:
    def runs(self, minutes: int) -> PlannedRun:
        tuesdays = Rule(dt.time(18, 30), frozenset({Weekday.TUESDAY}), BERLIN)
        return PlannedRun(tuesdays, dt.timedelta(minutes=minutes))

    def test_asks_ten_minutes_after_the_expected_finish(self):
        slot = question_after(self.runs(45), at("2026-06-01T12:00+02:00"))
        assert shown(slot.at) == "06-02 19:25"
        assert (slot.day, slot.time) == (dt.date(2026, 6, 2), dt.time(18, 30))

    def test_a_run_under_way_is_still_asked_about(self):
        assert (
            shown(question_after(self.runs(45), at("2026-06-02T19:00+02:00")).at) == "06-02 19:25"
        )

    def test_next_week_comes_after_this_week(self):
        first = question_after(self.runs(45), at("2026-06-02T19:00+02:00"))
        assert shown(question_after(self.runs(45), first.at).at) == "06-09 19:25"

    def test_over_midnight_and_a_clock_change_minutes_are_minutes(self):
        night = PlannedRun(Rule(dt.time(23, 30), EVERY_DAY, BERLIN), dt.timedelta(hours=4))
        slot = question_after(night, at("2026-03-28T12:00+01:00"))
        assert shown(slot.at) == "03-29 04:40"  # 23:30 and four hours is 04:30 in this night
        assert slot.day == dt.date(2026, 3, 28)

    @pytest.mark.parametrize("minutes", [0, -5, 24 * 60])
    def test_impossible_lengths_are_refused(self, minutes):
        with pytest.raises(ValueError, match="longer than nothing"):
            self.runs(minutes)


class TestPause:
    def test_open_ended(self):
        assert Pause(None, PauseReason.ILL).covers(at("2099-01-01T00:00+00:00"))

    def test_until_an_instant(self):
        pause = paused_until(dt.date(2026, 6, 8), BERLIN, PauseReason.HOLIDAY)
        assert shown(pause.until) == "06-08 00:00"
        assert pause.covers(at("2026-06-07T23:59+02:00"))
        assert not pause.covers(at("2026-06-08T00:00+02:00"))

    @pytest.mark.parametrize(
        ("now", "days", "until"),
        [
            ("2026-06-01T08:00+02:00", 1, "06-02 00:00"),
            ("2026-06-01T22:00+02:00", 1, "06-03 00:00"),
            ("2026-06-02T01:00+02:00", 1, "06-03 00:00"),
            ("2026-06-01T08:00+02:00", 7, "06-08 00:00"),
        ],
    )
    def test_days(self, now, days, until):
        assert shown(paused_for(days, at(now), BERLIN, QUIET, PauseReason.WISH).until) == until

    def test_into_a_day_left_out(self):
        pause = paused_until(dt.date(2011, 12, 30), "Pacific/Apia", PauseReason.WISH)
        assert shown(pause.until, "Pacific/Apia") == "12-31 00:00"

    def test_less_than_a_day_is_refused(self):
        with pytest.raises(ValueError, match="at least a day"):
            paused_for(0, at("2026-06-01T08:00+02:00"), BERLIN, QUIET, PauseReason.WISH)
