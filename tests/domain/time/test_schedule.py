from __future__ import annotations

import datetime as dt
import random
import zoneinfo
from itertools import islice, pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.time.schedule import (
    QuietHours,
    Rule,
    Slot,
    end_of_quiet,
    instant,
    local,
    moved,
    rule_of,
    slot_after_day,
    slots,
)
from bot.domain.time.weekdays import EVERY_DAY, Weekday
from bot.zones.newest import use_newest_zones
from tests.domain.time.schedule_oracle import next_by_rrule
from tests.domain.time.upcoming import next_slot

use_newest_zones()

UTC = dt.UTC
ZONES = sorted(name for name in zoneinfo.available_timezones() if "/" in name)
CHANGING = ["Europe/Berlin", "America/Denver", "Australia/Lord_Howe", "America/Nuuk"]
CHANGING += ["Africa/Casablanca", "Pacific/Apia", "Africa/Cairo", "America/Havana"]


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def rule(time: str, zone: str = "Europe/Berlin", days: frozenset[Weekday] = EVERY_DAY) -> Rule:
    return Rule(dt.time.fromisoformat(time), days, zone)


def shown(slot: Slot, zone: str = "Europe/Berlin") -> str:
    return f"{local(slot.at, zone):%Y-%m-%d %H:%M %z}"


def one_of_each_behaviour(first: dt.date) -> list[str]:
    """Of all time zones, one of each set that shows the same clock for two years."""
    start = dt.datetime.combine(first, dt.time(0), UTC)
    moments = [start + dt.timedelta(days=n) for n in range(0, 730, 4)]
    same = {tuple(local(now, name).utcoffset() for now in moments): name for name in ZONES}
    return list(same.values())


def sent(rule: Rule, after: str, count: int) -> list[str]:
    """What a bot would send, one slot after the other."""
    now, out = at(after), []
    for _ in range(count):
        slot = next_slot(rule, now)
        now = slot.at
        out.append(f"{local(now, rule.zone):%m-%d %H:%M}")
    return out


patient = settings(max_examples=300)  # reading a zone may take a moment
times = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
days = st.frozensets(st.sampled_from(Weekday), min_size=1)
zone_names = st.sampled_from(ZONES) | st.sampled_from(CHANGING)
rules = st.builds(Rule, times, days, zone_names)
instants = st.datetimes(at("1975-01-01"), at("2037-11-30"), timezones=st.just(UTC))


class TestNextSlot:
    @patient
    @given(rules, instants)
    def test_is_later_on_an_allowed_day_at_the_time_unless_in_a_gap(self, rule, after):
        slot = next_slot(rule, after)
        here = local(slot.at, rule.zone)
        assert slot.at > after
        assert slot.day.weekday() in rule.days
        if here.time() != rule.time:
            minute_before = local(slot.at - dt.timedelta(minutes=1), rule.zone)
            wanted = dt.datetime.combine(slot.day, rule.time)
            assert minute_before.replace(tzinfo=None) < wanted < here.replace(tzinfo=None)

    @patient
    @given(rules, instants)
    def test_agrees_with_rrule(self, rule, after):
        slot = next_slot(rule, after)
        days = frozenset(map(int, rule.days))
        assert (slot.day, slot.at) == next_by_rrule(rule.time, days, rule.zone, after)

    def test_agrees_with_rrule_near_clock_changes(self):
        for name in CHANGING:
            for year, month in product((2010, 2011, 2018, 2025, 2026), (3, 4, 9, 10, 11, 12)):
                dice = random.Random(f"{name} {year} {month}")
                for _ in range(12):
                    after = dt.datetime(year, month, 1, tzinfo=UTC)
                    after += dt.timedelta(minutes=dice.randrange(30 * 24 * 60))
                    time = dt.time(dice.choice((0, 1, 2, 3, 23)), dice.randrange(60))
                    days = frozenset(dice.sample(list(Weekday), dice.choice((1, 3, 7))))
                    slot = next_slot(Rule(time, days, name), after)
                    expected = next_by_rrule(time, frozenset(map(int, days)), name, after)
                    assert (slot.day, slot.at) == expected, (name, time, days, after)

    @patient
    @given(rules, instants)
    def test_leaves_no_slot_out(self, rule, after):
        slot = next_slot(rule, after)
        earlier = slots(rule, slot.day - dt.timedelta(days=9))
        assert all(other.at <= after or other.at >= slot.at for other in islice(earlier, 9))

    @patient
    @given(rules, instants)
    def test_does_not_move_back(self, rule, after):
        first = next_slot(rule, after)
        second = next_slot(rule, first.at)
        assert first.at < second.at
        assert first.day < second.day

    def test_once_a_day_in_every_zone_for_two_years(self):
        first = dt.date(2026, 1, 1)
        every_day = [first + dt.timedelta(days=n) for n in range(730)]
        for name in one_of_each_behaviour(first):
            found = list(islice(slots(rule("02:30", name), first), 730))
            assert [slot.day for slot in found] == every_day
            pushed = [slot for slot in found if local(slot.at, name).time() != slot.time]
            assert len(pushed) <= 4, (name, pushed)  # only in gaps, at most two a year

    def test_strictly_after(self):
        daily = rule("08:00", "Etc/UTC")
        assert sent(daily, "2026-06-01T07:59:59+00:00", 1) == ["06-01 08:00"]
        assert sent(daily, "2026-06-01T08:00:00+00:00", 1) == ["06-02 08:00"]

    def test_only_on_its_days(self):
        runs = rule("18:30", days=frozenset({Weekday.TUESDAY, Weekday.SUNDAY}))
        assert sent(runs, "2026-11-22T12:00:00+01:00", 3) == [
            "11-22 18:30",
            "11-24 18:30",
            "11-29 18:30",
        ]

    @pytest.mark.parametrize(
        ("time", "zone", "after", "expected"),
        [
            pytest.param(
                "02:30",
                "Europe/Berlin",
                "2026-03-28T00:00+01:00",
                ["03-28 02:30", "03-29 03:00", "03-30 02:30"],
                id="gap: the first minute after it",
            ),
            pytest.param(
                "03:00",
                "Europe/Berlin",
                "2026-03-28T12:00+01:00",
                ["03-29 03:00", "03-30 03:00"],
                id="just after a gap",
            ),
            pytest.param(
                "02:30",
                "Europe/Berlin",
                "2026-10-24T12:00+02:00",
                ["10-25 02:30", "10-26 02:30"],
                id="overlap: once",
            ),
            pytest.param(
                "02:15",
                "Australia/Lord_Howe",
                "2026-10-03T00:00+10:30",
                ["10-03 02:15", "10-04 02:30", "10-05 02:15"],
                id="gap of half an hour",
            ),
            pytest.param(
                "01:45",
                "Australia/Lord_Howe",
                "2026-04-04T12:00+11:00",
                ["04-05 01:45", "04-06 01:45"],
                id="overlap of half an hour",
            ),
            pytest.param(
                "23:30",
                "America/Nuuk",
                "2026-03-27T12:00-02:00",
                ["03-27 23:30", "03-29 00:00", "03-29 23:30"],
                id="gap up to midnight",
            ),
            pytest.param(
                "00:00",
                "Africa/Cairo",
                "2026-04-22T12:00+02:00",
                ["04-23 00:00", "04-24 01:00", "04-25 00:00"],
                id="gap from midnight",
            ),
            pytest.param(
                "08:00",
                "America/Sao_Paulo",
                "2019-10-31T12:00-03:00",
                ["11-01 08:00", "11-02 08:00", "11-03 08:00", "11-04 08:00"],
                id="a zone that dropped summer time",
            ),
            pytest.param(
                "08:00",
                "Pacific/Apia",
                "2011-12-28T12:00-10:00",
                ["12-29 08:00", "12-31 08:00"],
                id="a day that was left out",
            ),
            pytest.param(
                "08:00",
                "Europe/Berlin",
                "2028-02-28T07:00+01:00",
                ["02-28 08:00", "02-29 08:00", "03-01 08:00"],
                id="29 February",
            ),
        ],
    )
    def test_clock_changes(self, time, zone, after, expected):
        assert sent(rule(time, zone), after, len(expected)) == expected

    def test_overlap_takes_the_first_occurrence(self):
        slot = next_slot(rule("02:30"), at("2026-10-24T12:00+02:00"))
        assert shown(slot) == "2026-10-25 02:30 +0200"

    def test_between_the_two_occurrences_the_next_day_is_next(self):
        slot = next_slot(rule("02:30"), at("2026-10-25T02:45+02:00"))
        assert shown(slot) == "2026-10-26 02:30 +0100"

    def test_a_slot_keeps_its_day_when_the_gap_pushes_it_over_midnight(self):
        saturday = rule("23:30", "America/Nuuk", frozenset({Weekday.SATURDAY}))
        slot = next_slot(saturday, at("2026-03-28T12:00-02:00"))
        assert slot.day == dt.date(2026, 3, 28)
        assert shown(slot, "America/Nuuk") == "2026-03-29 00:00 -0100"

    def test_a_weekly_slot_on_the_day_left_out_waits_a_week(self):
        fridays = rule("08:00", "Pacific/Apia", frozenset({Weekday.FRIDAY}))
        assert sent(fridays, "2011-12-28T12:00-10:00", 1) == ["01-06 08:00"]

    def test_godthab_is_nuuk(self):
        old, new = rule("23:30", "America/Godthab"), rule("23:30", "America/Nuuk")
        after = at("2026-03-28T12:00-02:00")
        assert next_slot(old, after) == next_slot(new, after)

    def test_vancouver_stays_where_it_is_from_2026_on(self):
        winter = next_slot(rule("08:00", "America/Vancouver"), at("2026-12-20T12:00-07:00"))
        assert shown(winter, "America/Vancouver") == "2026-12-21 08:00 -0700"


class TestTravelling:
    """Planned from the last local day dealt with, no day comes twice and none gets lost."""

    def test_east_after_the_time_is_late_not_lost(self):
        # 08:00 in Denver on 1 June was sent; at 10:00 in Berlin on 2 June the zone is changed.
        slot = slot_after_day(rule("08:00", "Europe/Berlin"), dt.date(2026, 6, 1))
        assert shown(slot) == "2026-06-02 08:00 +0200"

    def test_west_after_sending_does_not_come_twice(self):
        # 08:00 in Berlin on 2 June was sent; in Denver it is still 01:00 on 2 June.
        slot = slot_after_day(rule("08:00", "America/Denver"), dt.date(2026, 6, 2))
        assert shown(slot, "America/Denver") == "2026-06-03 08:00 -0600"

    def test_west_across_the_date_line(self):
        slot = slot_after_day(rule("08:00", "Pacific/Auckland"), dt.date(2026, 6, 1))
        assert slot.day == dt.date(2026, 6, 2)

    @patient
    @given(times, days, st.lists(zone_names, min_size=2, max_size=6), instants)
    def test_no_local_day_twice_and_none_lost(self, time, days, places, start):
        day = local(start, places[0]).date()
        dealt_with = []
        for place in places:
            slot = slot_after_day(Rule(time, days, place), day)
            dealt_with.append(slot.day)
            day = slot.day
        assert dealt_with == sorted(set(dealt_with))
        between = (
            earlier + dt.timedelta(days=n)
            for earlier, later in pairwise(dealt_with)
            for n in range(1, (later - earlier).days)
        )
        left_out = {dt.date(2011, 12, 30), dt.date(1993, 8, 21), dt.date(1994, 12, 31)}
        left_out |= {dt.date(1995, 1, 1), dt.date(1993, 8, 20)}
        assert all(day.weekday() not in days or day in left_out for day in between)


class TestRule:
    @pytest.mark.parametrize(
        "zone", ["", "Mars/Olympus", "Europe", "../etc/passwd", "Europe/Berlin\0"]
    )
    def test_an_unknown_zone_is_refused(self, zone):
        with pytest.raises(ValueError, match="no time zone"):
            Rule(dt.time(8), EVERY_DAY, zone)

    @pytest.mark.parametrize("time", [dt.time(8, 0, 1), dt.time(8, tzinfo=UTC)])
    def test_only_hours_and_minutes(self, time):
        with pytest.raises(ValueError, match="hour and a minute"):
            Rule(time, EVERY_DAY, "Europe/Berlin")

    def test_at_least_one_day(self):
        with pytest.raises(ValueError, match="at least one day"):
            Rule(dt.time(8), frozenset(), "Europe/Berlin")

    def test_a_naive_instant_is_refused(self):
        with pytest.raises(ValueError, match="needs a time zone"):
            next_slot(rule("08:00"), dt.datetime(2026, 1, 1))  # noqa: DTZ001


EVENINGS = dict.fromkeys((Weekday.TUESDAY, Weekday.THURSDAY), dt.time(18))
WEEK = {**EVENINGS, Weekday.SUNDAY: dt.time(8)}


class TestWeek:
    def test_each_day_comes_at_its_own_time(self):
        found = islice(slots(rule_of(WEEK, "Europe/Berlin"), dt.date(2026, 6, 1)), 4)
        assert [(slot.day.day, slot.time.hour) for slot in found] == [
            (2, 18), (4, 18), (7, 8), (9, 18),
        ]  # fmt: skip

    def test_a_week_and_its_rule_say_the_same(self):
        made = rule_of(WEEK, "Europe/Berlin")
        assert made.week == WEEK
        assert (made.time, made.apart) == (dt.time(18), ((Weekday.SUNDAY, dt.time(8)),))

    def test_one_time_for_all_days_has_none_apart(self):
        made = rule_of(dict.fromkeys(EVERY_DAY, dt.time(8)), "UTC")
        assert made == Rule(dt.time(8), EVERY_DAY, "UTC")

    def test_no_day_has_a_time_with_seconds(self):
        with pytest.raises(ValueError, match="hour and a minute"):
            rule_of({**WEEK, Weekday.MONDAY: dt.time(8, 0, 1)}, "UTC")


class TestQuietHours:
    @pytest.mark.parametrize(
        ("now", "ends"),
        [
            ("2026-06-01T20:59+02:00", "2026-06-01T20:59+02:00"),
            ("2026-06-01T21:00+02:00", "2026-06-02T07:00+02:00"),
            ("2026-06-02T06:59+02:00", "2026-06-02T07:00+02:00"),
            ("2026-06-02T07:00+02:00", "2026-06-02T07:00+02:00"),
            ("2026-10-24T23:00+02:00", "2026-10-25T07:00+01:00"),
        ],
    )
    def test_end(self, now, ends):
        assert end_of_quiet(at(now), QuietHours(), "Europe/Berlin") == at(ends)

    def test_a_moved_slot_keeps_its_name_and_says_so(self):
        slot = next_slot(rule("06:30"), at("2026-06-01T12:00+02:00"))
        later = moved(slot, QuietHours(), "Europe/Berlin")
        assert (later.day, later.time, later.moved) == (slot.day, slot.time, True)
        assert shown(later) == "2026-06-02 07:00 +0200"

    def test_a_slot_outside_stays(self):
        slot = next_slot(rule("08:00"), at("2026-06-01T12:00+02:00"))
        assert moved(slot, QuietHours(), "Europe/Berlin") is slot

    def test_equal_ends_are_never_quiet(self):
        never = QuietHours(dt.time(7), dt.time(7))
        assert not any(never.cover(dt.time(hour)) for hour in range(24))

    def test_an_end_in_the_repeated_hour_does_not_wait_a_day(self):
        quiet = QuietHours(dt.time(23), dt.time(2, 30))
        second = at("2026-10-25T02:15+01:00")  # 02:30 was there before, and comes again
        assert end_of_quiet(second, quiet, "Europe/Berlin") == at("2026-10-25T02:30+01:00")

    def test_an_end_on_the_day_left_out(self):
        night = at("2011-12-29T22:00-10:00")
        assert end_of_quiet(night, QuietHours(), "Pacific/Apia") == at("2011-12-31T07:00+14:00")

    @patient
    @given(instants, times, times, zone_names)
    def test_the_end_is_not_quiet_and_all_before_it_is(self, now, start, end, zone):
        quiet = QuietHours(start, end)
        ends = end_of_quiet(now, quiet, zone)
        assert ends >= now
        assert not quiet.cover(local(ends, zone).time())
        if ends > now:
            assert quiet.cover(local(now, zone).time())
            assert ends - now <= dt.timedelta(hours=26)


def test_instant_of_a_day_left_out_is_none():
    assert instant(dt.date(2011, 12, 30), dt.time(8), "Pacific/Apia") is None
