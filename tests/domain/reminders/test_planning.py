from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reminders.deciding import LedgerReason
from bot.domain.reminders.outcomes import LONGEST, SHORTEST, Later, again_at
from bot.domain.reminders.planning import (
    Repeats,
    begins,
    first_free,
    from_day_on,
    repeats_of,
)
from bot.domain.time.schedule import QuietHours, Rule, instant, local, zone_info
from bot.domain.time.weekdays import EVERY_DAY, Weekday

QUIET = QuietHours()
NOW = dt.datetime(2026, 6, 1, 10, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
ZONES = st.sampled_from(["Europe/Berlin", "America/Denver", "Australia/Lord_Howe", "UTC"])
MOMENTS = st.datetimes(
    dt.datetime(2024, 1, 1),  # noqa: DTZ001 — hypothesis wants bounds without a zone
    dt.datetime(2030, 1, 1),  # noqa: DTZ001
    timezones=st.just(dt.UTC),
)
TIMES = st.times().map(lambda t: dt.time(t.hour, t.minute))
LENGTHS = st.none() | st.integers(1, 12 * 60).map(lambda minutes: minutes * MINUTE)


def rule(time: dt.time = dt.time(8), zone: str = "Europe/Berlin") -> Rule:
    return Rule(time, EVERY_DAY, zone)


@given(TIMES, ZONES, LENGTHS, MOMENTS)
def test_the_first_slot_is_later_and_never_at_night(time, zone, length, now):
    repeats = Repeats(rule(time, zone), length)
    slot = first_free(repeats, now, QUIET, lambda _slot: True)
    assert slot.at > now
    assert not QUIET.cover(local(slot.at, zone).time())
    following = from_day_on(repeats, slot.day + dt.timedelta(days=1), QUIET)
    assert following.day == slot.day + dt.timedelta(days=1)
    assert following.at > slot.at or following.moved


def test_a_slot_that_is_taken_is_passed_over():
    taken = dt.date(2026, 6, 2)
    slot = first_free(Repeats(rule()), NOW, QUIET, lambda slot: slot.day != taken)
    assert slot.day == dt.date(2026, 6, 3)


def test_who_sets_ten_at_eleven_in_the_evening_means_tomorrow():
    late = dt.datetime(2026, 6, 1, 21, tzinfo=dt.UTC)  # 23:00 in Berlin
    slot = first_free(Repeats(rule(dt.time(22))), late, QUIET, lambda _slot: True)
    assert (slot.day, slot.moved) == (dt.date(2026, 6, 2), True)


def test_what_a_planned_run_asks_about_begins_with_the_run():
    run = Repeats(rule(dt.time(18)), 45 * MINUTE)
    slot = first_free(run, NOW, QUIET, lambda _slot: True)
    assert begins(run, slot, "Europe/Berlin") == slot.at - 55 * MINUTE
    daily = Repeats(rule())
    assert local(begins(daily, slot, "Europe/Berlin"), "Europe/Berlin").time() == dt.time(4)


def test_done_past_midnight_is_done_for_the_evening_before():
    """00:20 on Tuesday belongs to Monday: the reminder of Tuesday at 22:00 still comes."""
    late = Repeats(rule(dt.time(22)))
    slot = first_free(late, NOW, QUIET, lambda _slot: True)
    done = dt.datetime.combine(slot.day, dt.time(0, 20), zone_info("Europe/Berlin"))
    assert done < begins(late, slot, "Europe/Berlin")


def test_waits_over_a_broken_network_double_and_end():
    later = Later(LedgerReason.NETWORK)
    at, waits = NOW, []
    for _ in range(8):
        following = again_at(later, NOW, at)
        waits.append((following - at) // MINUTE)
        at = following
    assert waits == [1, 1, 2, 4, 8, 15, 15, 15]
    assert (waits[0] * MINUTE, waits[-1] * MINUTE) == (SHORTEST, LONGEST)


def test_telegram_says_how_long_to_wait():
    assert again_at(Later(LedgerReason.BUSY, 7 * MINUTE), NOW, NOW) == NOW + 7 * MINUTE


def test_each_planned_run_is_asked_about_after_its_own_length():
    days = frozenset({Weekday.TUESDAY, Weekday.SUNDAY})
    lengths = {Weekday.TUESDAY: 60 * MINUTE, Weekday.SUNDAY: 120 * MINUTE}
    runs = repeats_of(Rule(dt.time(8), days, "Europe/Berlin"), lengths)
    first = first_free(runs, NOW, QUIET, lambda _slot: True)
    then = first_free(runs, first.at, QUIET, lambda _slot: True)
    waits = [slot.at - instant(slot.day, slot.time, "Europe/Berlin") for slot in (first, then)]
    assert waits == [70 * MINUTE, 130 * MINUTE]
    assert runs.lengths == lengths
