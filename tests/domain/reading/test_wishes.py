"""What runners type into an open setting: times, plans, quiet hours, dates."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reading.dates import parse_date
from bot.domain.reading.times import Invalid, TypedFault
from bot.domain.reading.wishes import Wish, read_quiet, read_wish
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import EVERY_DAY

TODAY = dt.date(2026, 6, 1)  # a Monday


class TestWishes:
    def test_all_at_once(self) -> None:
        wish = read_wish("Tue Thu Sun 18:30, about 45 min", "en", runs=True)
        assert isinstance(wish, Wish)
        assert wish.clock is not None
        assert wish.clock.time == dt.time(18, 30)
        assert wish.days is not None
        assert len(wish.days) == 3
        assert wish.length == dt.timedelta(minutes=45)

    def test_one_thing_leaves_the_others(self) -> None:
        assert read_wish("every day", "en", runs=False) == Wish(days=EVERY_DAY)
        assert read_wish("45", "en", runs=True) == Wish(length=dt.timedelta(minutes=45))

    def test_a_number_is_no_length_where_nothing_is_run(self) -> None:
        assert read_wish("45", "en", runs=False) == Invalid(TypedFault.HOUR)
        assert read_wish("25:00", "en", runs=True) == Invalid(TypedFault.HOUR)
        assert read_wish("blue", "en", runs=True) is None


class TestQuietHours:
    @pytest.mark.parametrize("text", ["22-7", "10pm to 7am", "from 22:00 until 7", "10 - 7"])
    def test_from_evening_to_morning(self, text: str) -> None:
        assert read_quiet(text, "en") == QuietHours(dt.time(22), dt.time(7))

    def test_not_quiet_hours(self) -> None:
        assert read_quiet("25-7", "en") == Invalid(TypedFault.HOUR)
        assert read_quiet("22", "en") is None
        assert read_quiet("22-7-9", "en") is None


class TestDates:
    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("24 Dec", dt.date(2026, 12, 24)),
            ("Dec 24th", dt.date(2026, 12, 24)),
            ("24.12.", dt.date(2026, 12, 24)),
            ("24/12/2027", dt.date(2027, 12, 24)),
            ("12/24", dt.date(2026, 12, 24)),
            ("until 2026-12-24", dt.date(2026, 12, 24)),
            ("1 May", dt.date(2027, 5, 1)),
            ("29 Feb", dt.date(2028, 2, 29)),
            ("monday", dt.date(2026, 6, 8)),
            ("tomorrow", dt.date(2026, 6, 2)),
        ],
    )
    def test_the_coming_day(self, text: str, day: dt.date) -> None:
        assert parse_date(text, TODAY) == day

    @pytest.mark.parametrize("text", ["31 Feb", "2020-01-01", "2026-06-01", "40.1.", "1 May 2026"])
    def test_days_that_are_not_ahead(self, text: str) -> None:
        assert parse_date(text, TODAY) == Invalid(TypedFault.DATE)

    @pytest.mark.parametrize("text", ["soon", "", "12", "mon tue", "24 Dec or so", "x" * 200])
    def test_no_dates(self, text: str) -> None:
        assert parse_date(text, TODAY) is None

    @given(st.text(max_size=40))
    def test_never_a_day_that_is_over(self, text: str) -> None:
        found = parse_date(text, TODAY)
        assert not isinstance(found, dt.date) or found > TODAY

    @given(st.dates(dt.date(2026, 6, 2), dt.date(2099, 12, 31)))
    def test_what_computers_write_is_read_back(self, day: dt.date) -> None:
        assert parse_date(day.isoformat(), TODAY) == day
