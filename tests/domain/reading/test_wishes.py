"""What runners type into an open setting: times, plans, quiet hours, dates."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reading.around.quiet import read_quiet
from bot.domain.reading.dates import parse_date
from bot.domain.reading.times import Invalid, TypedFault
from bot.domain.reading.wishes import Wish, read_choices, read_wish
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import EVERY_DAY
from bot.typed.tongues import tongues
from bot.views.local import months

TODAY = dt.date(2026, 6, 1)  # a Monday


class TestWishes:
    def test_all_at_once(self) -> None:
        wish = read_wish("Tue Thu Sun 18:30, about 45 min", tongues(), runs=True)
        assert isinstance(wish, Wish)
        assert wish.clock is not None
        assert wish.clock.time == dt.time(18, 30)
        assert wish.days is not None
        assert len(wish.days) == 3
        assert wish.length == dt.timedelta(minutes=45)

    def test_one_thing_leaves_the_others(self) -> None:
        assert read_wish("every day", tongues(), runs=False) == Wish(days=EVERY_DAY)
        assert read_wish("45", tongues(), runs=True) == Wish(length=dt.timedelta(minutes=45))

    def test_a_number_is_no_length_where_nothing_is_run(self) -> None:
        assert read_wish("45", tongues(), runs=False) == Invalid(TypedFault.HOUR)
        assert read_wish("25:00", tongues(), runs=True) == Invalid(TypedFault.HOUR)
        assert read_wish("blue", tongues(), runs=True) is None


def minutes(text: str, *, runs: bool = True) -> int | None:
    """The length in a wish, in minutes; -1 where it would move the start."""
    wish = read_wish(text, tongues(), runs=runs)
    if not isinstance(wish, Wish):
        return None
    return -1 if wish.clock or wish.length is None else wish.length // dt.timedelta(minutes=1)


def read(text: str, *, runs: bool = True) -> str:
    """A wish in short: its days, times and length."""
    wish = read_wish(text, tongues(), runs=runs)
    if not isinstance(wish, Wish):
        return "?"
    days = " ".join(f"{day.name[:2]}" for day in sorted(wish.days or ()))
    times = "/".join(f"{time:%H:%M}" for time in wish.clock.readings) if wish.clock else ""
    length = f"{wish.length // dt.timedelta(minutes=1)}'" if wish.length else ""
    return " ".join(part for part in (days, times, length) if part)


class TestLengths:
    @pytest.mark.parametrize(
        ("text", "length"),
        [
            ("1 h 15", 75), ("2 hours", 120), ("1,25h", 75), ("90 min", 90), ("1h15", 75),
            ("an hour and a half", 90), ("1h", 60), ("2h", 120), ("1.5 h", 90), ("75", 75),
            ("1 hour 15 minutes", 75), ("about 2 hours", 120), ("half an hour", 30), ("1½ h", 90),
            ("one hour", 60), ("two hours", 120), ("2h30", 150), ("1h 30m", 90), ("3 hrs", 180),
            ("1.75 hours", 105), ("½ h", 30), ("two and a half hours", 150),
        ],
    )  # fmt: skip
    def test_a_length_does_not_move_the_start(self, text: str, length: int) -> None:
        assert minutes(text) == length
        assert minutes(text, runs=False) != -1, "nor where no length is asked"

    @pytest.mark.parametrize(
        ("text", "wish"),
        [
            ("19h30", "19:30"), ("7h30", "07:30"), ("18h", "18:00"), ("at 2 h", "02:00"),
            ("sat 7:30 2 h", "SA 07:30/19:30 120'"), ("tue thu 18:30 1 h 15", "TU TH 18:30 75'"),
            ("tue thu 2 hours", "TU TH 120'"), ("18:30 1 h 15", "18:30 75'"),
            ("Tue Sat 18:00 1,25h", "TU SA 18:00 75'"), ("2 h tue thu 18:00", "TU TH 18:00 120'"),
            ("8 am 2 h", "08:00 120'"), ("20 h", "20:00"), ("1:15", "01:15/13:15"),
            ("tue thu 45 min", "TU TH 45'"), ("2 am", "02:00"), ("5h", "05:00"),
        ],
    )  # fmt: skip
    def test_times_beside_it_stay_right(self, text: str, wish: str) -> None:
        assert read(text) == wish

    @pytest.mark.parametrize("text", ["1 h 15", "2 hours", "1,25h", "1h", "3 h", "two hours"])
    def test_where_nothing_is_run_it_is_no_time_either(self, text: str) -> None:
        assert read(text, runs=False) == "?"


class TestWhatStandsAround:
    @pytest.mark.parametrize(
        ("text", "wish"),
        [
            ("every morning at 7:30", "MO TU WE TH FR SA SU 07:30"),
            ("7:30 every morning", "MO TU WE TH FR SA SU 07:30"),
            ("each night at 9", "MO TU WE TH FR SA SU 21:00"),
            ("every night at 12", "MO TU WE TH FR SA SU 00:00"),
            ("mornings at 7", "MO TU WE TH FR SA SU 07:00"),
            ("sat and sun mornings at 9", "SA SU 09:00"),
            ("monday to friday evenings at 7", "MO TU WE TH FR 19:00"),
            ("every morning except sunday at 7", "MO TU WE TH FR SA 07:00"),
            ("every weekday at noon except wednesday", "MO TU TH FR 12:00"),
            ("weekdays 7am, not friday", "MO TU WE TH 07:00"),
            ("daily but not on sundays at 7", "MO TU WE TH FR SA 07:00/19:00"),
            ("daily except for sundays 7 am", "MO TU WE TH FR SA 07:00"),
            ("at 8 pm, no, make it 9", "21:00"),
            ("8pm no 9", "21:00"),
            ("8 am no 9 pm", "21:00"),
            ("at 8, no, at 9", "09:00/21:00"),
            ("tuesday, i mean thursday, at 7pm", "TH 19:00"),
            ("mon wed 7pm, wait, tue thu", "TU TH 19:00"),
            ("tue 18:30 45 min, sorry, 60 min", "TU 18:30 60'"),
            ("change it to half nine", "09:30/21:30"),
            ("no, 9 pm", "21:00"),
            ("once a week on sunday at 10am", "SU 10:00"),
            ("weekly on mondays 7 pm", "MO 19:00"),
            ("once a week at 10am", "?"),
            ("only on weekdays", "MO TU WE TH FR"),
            ("let's do 9 pm please", "21:00"),
            ("9 pm instead", "21:00"),
            ("could you make it 9 pm?", "21:00"),
            ("tue thu 18:30 but only 30 minutes", "TU TH 18:30 30'"),
            # not read whole, or a question
            ("not 9 pm", "?"),
            ("don't make it 9 pm", "?"),
            ("at 9 not 8", "?"),
            ("is it at 9 pm?", "?"),
            ("every morning at 15:00", "?"),
            ("every morning", "?"),
            ("weekdays at noon except blue", "?"),
            ("at 8 pm, no, blue", "?"),
            ("blue, no, at 8 pm", "?"),
        ],
    )
    def test_it_changes_what_is_meant(self, text: str, wish: str) -> None:
        assert read(text) == wish


class TestMoreThanOneTime:
    @pytest.mark.parametrize(
        ("text", "times"),
        [
            ("8am and 6pm", ["08:00", "18:00"]),
            ("07:00, 19:00", ["07:00", "19:00"]),
            ("8 and 18:00", ["08:00", "18:00"]),
            ("8am, 1pm and 6pm", ["08:00", "13:00", "18:00"]),
            ("7am or 7pm", ["07:00", "19:00"]),
            ("tue 19:00 and sun 8:00", ["19:00", "08:00"]),
            ("Tue evening and Sun morning", ["18:30", "08:00"]),
            ("noon & 6 pm", ["12:00", "18:00"]),
        ],
    )
    def test_each_is_read(self, text: str, times: list[str]) -> None:
        found = read_choices(text, tongues())
        assert [f"{wish.clock.time:%H:%M}" for wish in found if wish.clock] == times

    def test_with_their_days(self) -> None:
        first, second = read_choices("Tue evening and Sun morning", tongues())
        assert (first.days, second.days) == ({1}, {6})

    @pytest.mark.parametrize(
        "text", ["8 and 6", "tue thu 18:00", "mon, wed 18:00", "blue and green", "8am", "x" * 99]
    )
    def test_one_time_or_none(self, text: str) -> None:
        assert read_choices(text, tongues()) == ()


class TestQuietHours:
    @pytest.mark.parametrize(
        ("text", "hours"),
        [
            ("12-6", "00:00-06:00"), ("12 to 7", "00:00-07:00"), ("12:30-7", "00:30-07:00"),
            ("from 12 until 6", "00:00-06:00"), ("1-7", "01:00-07:00"), ("11-6", "23:00-06:00"),
            ("12:00-06:00", "00:00-06:00"), ("midnight to 6", "00:00-06:00"),
            ("9-9", "21:00-09:00"), ("22-12", "22:00-12:00"), ("12-14", "12:00-14:00"),
            ("13:00-15:00", "13:00-15:00"), ("1-3pm", "13:00-15:00"), ("8-8", "20:00-08:00"),
        ],
    )  # fmt: skip
    def test_the_night_that_is_meant(self, text: str, hours: str) -> None:
        found = read_quiet(text, tongues())
        assert isinstance(found, QuietHours)
        assert f"{found.start:%H:%M}-{found.end:%H:%M}" == hours

    @pytest.mark.parametrize("text", ["22-7", "10pm to 7am", "from 22:00 until 7", "10 - 7"])
    def test_from_evening_to_morning(self, text: str) -> None:
        assert read_quiet(text, tongues()) == QuietHours(dt.time(22), dt.time(7))

    def test_not_quiet_hours(self) -> None:
        assert read_quiet("25-7", tongues()) == Invalid(TypedFault.HOUR)
        assert read_quiet("22", tongues()) is None
        assert read_quiet("22-7-9", tongues()) is None


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
            ("24.12.26", dt.date(2026, 12, 24)),
            ("24/12/26", dt.date(2026, 12, 24)),
            ("12/24/26", dt.date(2026, 12, 24)),
            ("24-12-26", dt.date(2026, 12, 24)),
            ("24 Dec 26", dt.date(2026, 12, 24)),
            ("24 Dec '26", dt.date(2026, 12, 24)),
            ("Dec 24th, 2026", dt.date(2026, 12, 24)),
            ("2026/12/24", dt.date(2026, 12, 24)),
            ("2026.12.24", dt.date(2026, 12, 24)),
            ("24-12-2026", dt.date(2026, 12, 24)),
            ("٢٤/١٢/٢٠٢٦", dt.date(2026, 12, 24)),
            ("12月24日", dt.date(2026, 12, 24)),
            ("2027年1月3日", dt.date(2027, 1, 3)),
            ("12월 24일", dt.date(2026, 12, 24)),
            ("2 weeks", dt.date(2026, 6, 15)),
            ("for two weeks", dt.date(2026, 6, 15)),
            ("in 3 days", dt.date(2026, 6, 4)),
            ("a week", dt.date(2026, 6, 8)),
            ("10 days from now", dt.date(2026, 6, 11)),
            ("a month", dt.date(2026, 7, 1)),
            ("a fortnight", dt.date(2026, 6, 15)),
            ("next week", dt.date(2026, 6, 8)),
            ("next friday", dt.date(2026, 6, 12)),
            ("friday next week", dt.date(2026, 6, 12)),
            ("next monday", dt.date(2026, 6, 8)),
            ("on friday", dt.date(2026, 6, 5)),
            ("this Friday", dt.date(2026, 6, 5)),
            ("the day after tomorrow", dt.date(2026, 6, 3)),
            ("until the 5th of July", dt.date(2026, 7, 5)),
        ],
    )
    def test_the_coming_day(self, text: str, day: dt.date) -> None:
        assert parse_date(text, TODAY, tongues(), {}) == day

    @pytest.mark.parametrize("text", ["31 Feb", "2020-01-01", "2026-06-01", "40.1.", "1 May 2026"])
    def test_days_that_are_not_ahead(self, text: str) -> None:
        assert parse_date(text, TODAY, tongues(), {}) == Invalid(TypedFault.DATE)

    @pytest.mark.parametrize("text", ["soon", "", "12", "mon tue", "24 Dec or so", "x" * 200])
    def test_no_dates(self, text: str) -> None:
        assert parse_date(text, TODAY, tongues(), {}) is None

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("ru", "24 декабря"), ("ru", "24 дек. 2026"), ("uk", "24 грудня"), ("de", "24. Dez."),
            ("de", "24. Dezember 2026"), ("fr", "24 décembre"), ("es", "24 de diciembre de 2026"),
            ("it", "24 dicembre"), ("pt-br", "24 de dezembro"), ("pl", "24 grudnia"),
            ("ar", "٢٤ ديسمبر"), ("hi", "२४ दिसंबर"), ("tr", "24 Aralık"), ("el", "24 Δεκεμβρίου"),
            ("ja", "12月24日"), ("fa", "24 دسامبر"), ("de", "24 December"), ("xx", "24 Dec"),
        ],
    )  # fmt: skip
    def test_months_in_the_runners_own_words(self, language: str, text: str) -> None:
        found = parse_date(text, TODAY, tongues(language), months(language))
        assert found == dt.date(2026, 12, 24)

    @given(st.text(max_size=40))
    def test_never_a_day_that_is_over(self, text: str) -> None:
        found = parse_date(text, TODAY, tongues(), {})
        assert not isinstance(found, dt.date) or found > TODAY

    @given(st.dates(dt.date(2026, 6, 2), dt.date(2099, 12, 31)))
    def test_what_computers_write_is_read_back(self, day: dt.date) -> None:
        assert parse_date(day.isoformat(), TODAY, tongues(), {}) == day
