from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.reading.days import parse_days
from bot.domain.reading.plans import parse_length, parse_plan
from bot.domain.reading.times import ClockTime, Invalid, TypedFault, parse_time
from bot.domain.time.weekdays import EVERY_DAY, WEEKEND, WORKING_DAYS, Days, Weekday
from bot.typed.tongues import spoken, tongues

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = Weekday


WORDS = st.from_regex(r"mon|tue|7|18:30|to|-|about|1 h|45 min|except|every day", fullmatch=True)


def read(text: str, language: str = "en") -> str:
    found = parse_time(text, tongues(language))
    if isinstance(found, ClockTime):
        return " or ".join(f"{time:%H:%M}" for time in found.readings)
    return found.fault.value if found else "?"


class TestTimes:
    @pytest.mark.parametrize(
        ("typed", "time"),
        [
            ("07:30", "07:30"),
            ("7.30pm", "19:30"),
            ("0730", "07:30"),
            ("1930", "19:30"),
            ("19h30", "19:30"),
            ("7h", "07:00"),
            ("19 Uhr", "19:00"),
            ("1930 hrs", "19:30"),
            ("7 am", "07:00"),
            ("7 a.m.", "07:00"),
            ("7:30 P.M.", "19:30"),
            ("7p", "19:00"),
            ("07:30 pm", "19:30"),
            ("19:30 pm", "19:30"),
            ("12 am", "00:00"),
            ("12pm", "12:00"),
            ("12:30", "12:30"),
            ("noon", "12:00"),
            ("12 noon", "12:00"),
            ("midnight", "00:00"),
            ("0:15", "00:15"),
            ("around 18:30", "18:30"),
            ("@18:30.", "18:30"),
            ("7 in the morning", "07:00"),
            ("half past seven in the evening", "19:30"),
            ("8 at night", "20:00"),
            ("3 at night", "03:00"),
            ("quarter to one pm", "12:45"),
            ("10 minutes to 8 pm", "19:50"),
            ("１９：３０", "19:30"),
            ("١٩:٣٠", "19:30"),
        ],
    )
    def test_one_reading(self, typed, time):
        assert read(typed) == time

    @pytest.mark.parametrize(
        ("typed", "times"),
        [
            ("7", "07:00 or 19:00"),
            ("at 7", "07:00 or 19:00"),
            ("7:30", "07:30 or 19:30"),
            ("7,30", "07:30 or 19:30"),
            ("7 30", "07:30 or 19:30"),
            ("730", "07:30 or 19:30"),
            ("seven", "07:00 or 19:00"),
            ("seven thirty", "07:30 or 19:30"),
            ("7 o’clock", "07:00 or 19:00"),
            ("half past seven", "07:30 or 19:30"),
            ("half seven", "07:30 or 19:30"),
            ("at half 9", "09:30 or 21:30"),
            ("a quarter past 7", "07:15 or 19:15"),
            ("twenty five to nine", "08:35 or 20:35"),
            ("quarter to one", "00:45 or 12:45"),
        ],
    )
    def test_two_readings_with_the_24_hour_one_first(self, typed, times):
        assert read(typed) == times

    @pytest.mark.parametrize(
        ("typed", "fault"),
        [
            ("25:00", TypedFault.HOUR),
            ("24:00", TypedFault.HOUR),
            ("2500", TypedFault.HOUR),
            ("99", TypedFault.HOUR),
            ("7:60", TypedFault.MINUTE),
            ("775", TypedFault.MINUTE),
            ("13 am", TypedFault.HALF_OF_DAY),
            ("0 pm", TypedFault.HALF_OF_DAY),
            ("12 in the morning", TypedFault.HALF_OF_DAY),
        ],
    )
    def test_no_such_time(self, typed, fault):
        assert parse_time(typed, tongues()) == Invalid(fault)

    @pytest.mark.parametrize(
        "typed",
        [
            "",
            " ",
            "soon",
            "7-8",
            "7 to 8",
            "7 or 8",
            "-7",
            "7:5",
            "7;30",
            "12345",
            "7:30:15",
            "half",
            "morning",
            "7 am pm",
            "5 km",
            "1.5 h",
            "🙂",
            "7" * 500,
        ],
    )
    def test_not_a_time_or_not_sure(self, typed):
        assert parse_time(typed, tongues()) is None

    @pytest.mark.parametrize(
        ("language", "typed", "time"),
        [
            ("de", "um 7 Uhr morgens", "07:00"),
            ("de-AT", "19 Uhr 30", "19:30"),
            ("de", "halb acht", "07:30 or 19:30"),
            ("de", "fünf vor zwölf", "11:55"),
            ("de", "7 pm", "19:00"),
            ("fr", "19 heures 30", "19:30"),
            ("fr", "7h du matin", "07:00"),
            ("es", "a las 7 de la mañana", "07:00"),
            ("es", "mediodía", "12:00"),
            ("tlh", "7 pm", "19:00"),
        ],
    )
    def test_other_languages(self, language, typed, time):
        assert read(typed, language) == time

    @given(st.times())
    def test_every_time_is_read_back_as_written(self, time):
        for form in ("%H:%M", "%H.%M", "%H%M", "%Hh%M", "%I:%M %p", "%I.%M%p"):
            assert read(time.strftime(form)).startswith(time.strftime("%H:%M"))

    @given(st.text(max_size=90) | st.from_regex(r"[0-9ahpm:. tohalfps]{1,12}", fullmatch=True))
    def test_no_text_is_a_fault_of_ours(self, typed):
        parse_time(typed, tongues("de"))
        parse_days(typed, tongues("fr"))
        parse_length(typed, tongues("es"))

    @settings(max_examples=30)
    @given(st.lists(WORDS))
    def test_no_plan_is_a_fault_of_ours(self, words):
        parse_plan(" ".join(words), tongues("de"))


def days(text: str, language: str = "en") -> Days | None:
    return parse_days(text, tongues(language))


class TestDays:
    @pytest.mark.parametrize(
        ("typed", "expected"),
        [
            ("tue thu sun", {TUESDAY, THURSDAY, SUNDAY}),
            ("Mon, Wed & Fri", {MONDAY, WEDNESDAY, FRIDAY}),
            ("m w f", {MONDAY, WEDNESDAY, FRIDAY}),
            ("tues/thurs", {TUESDAY, THURSDAY}),
            ("every Tuesday", {TUESDAY}),
            ("tuesdays and sundays", {TUESDAY, SUNDAY}),
            ("Tu. Sa.", {TUESDAY, SATURDAY}),
            ("wendesday", {WEDNESDAY}),
            ("satuday", {SATURDAY}),
            ("weekdays", WORKING_DAYS),
            ("week days", WORKING_DAYS),
            ("the weekend", WEEKEND),
            ("weekdays and sunday", WORKING_DAYS | {SUNDAY}),
            ("every day", EVERY_DAY),
            ("Daily", EVERY_DAY),
            ("mon-fri", WORKING_DAYS),
            ("Mon – Fri", WORKING_DAYS),
            ("monday to friday", WORKING_DAYS),
            ("fri-mon", {FRIDAY, SATURDAY, SUNDAY, MONDAY}),
            ("every day except sunday", EVERY_DAY - {SUNDAY}),
            ("not sundays", EVERY_DAY - {SUNDAY}),
        ],
    )
    def test_understood(self, typed, expected):
        assert days(typed) == expected

    @pytest.mark.parametrize(
        "typed",
        [
            "",
            "t",
            "s",
            "mwf",
            "every other day",
            "sonday",
            "thuesday",
            "mon-",
            "to",
            "may",
            "every day except every day",
            "mon but tue but wed",
            "7",
            "mon 7",
            "sun " * 50,
        ],
    )
    def test_not_sure(self, typed):
        assert days(typed) is None

    @pytest.mark.parametrize(
        ("language", "typed", "expected"),
        [
            ("de", "Di Do So", {TUESDAY, THURSDAY, SUNDAY}),
            ("de", "Mo bis Fr", WORKING_DAYS),
            ("de", "jeden Tag außer Sonntag", EVERY_DAY - {SUNDAY}),
            ("de", "every day", EVERY_DAY),
            ("fr", "lun mer ven", {MONDAY, WEDNESDAY, FRIDAY}),
            ("fr", "tous les jours", EVERY_DAY),
            ("es", "lunes y miércoles", {MONDAY, WEDNESDAY}),
        ],
    )
    def test_other_languages(self, language, typed, expected):
        assert days(typed, language) == expected

    @given(st.frozensets(st.sampled_from(Weekday), min_size=1), st.sampled_from(sorted(spoken())))
    def test_full_names_are_read_back(self, chosen, language):
        week = tongues(language)[0].times.week
        assert days(" ".join(week[day] for day in chosen), language) == chosen


class TestLengths:
    @pytest.mark.parametrize(
        ("typed", "minutes"),
        [
            ("45", 45),
            ("about 45 min", 45),
            ("45'", 45),
            ("90 minutes", 90),
            ("1:15", 75),
            ("1h15", 75),
            ("1 hour and 15 minutes", 75),
            ("1.5 h", 90),
            ("an hour", 60),
            ("about an hour and a half", 90),
        ],
    )
    def test_understood(self, typed, minutes):
        assert parse_length(typed, tongues()) == dt.timedelta(minutes=minutes)

    @pytest.mark.parametrize("typed", ["0 min", "30 hours", "999 min"])
    def test_no_run_is_that_long(self, typed):
        assert parse_length(typed, tongues()) == Invalid(TypedFault.LENGTH)

    @pytest.mark.parametrize("typed", ["", "1", "5 km", "long", "45 45", "999"])
    def test_not_sure(self, typed):
        assert parse_length(typed, tongues()) is None


class TestPlans:
    @pytest.mark.parametrize(
        ("typed", "expected_days", "times", "minutes"),
        [
            ("Tue Thu Sun 18:30, about 45 min", {TUESDAY, THURSDAY, SUNDAY}, "18:30", 45),
            ("18:30 tue thu", {TUESDAY, THURSDAY}, "18:30", None),
            ("45 min on tue at 18:30", {TUESDAY}, "18:30", 45),
            ("tue 7 30 45 min", {TUESDAY}, "07:30 or 19:30", 45),
            ("tue 18 1h30", {TUESDAY}, "18:00", 90),
            ("weekdays at half past seven pm for an hour", WORKING_DAYS, "19:30", 60),
            ("every day except sunday at 7 am", EVERY_DAY - {SUNDAY}, "07:00", None),
            ("mon to fri 6", WORKING_DAYS, "06:00 or 18:00", None),
        ],
    )
    def test_understood(self, typed, expected_days, times, minutes):
        plan = parse_plan(typed, tongues())
        assert plan is not None
        assert not isinstance(plan, Invalid)
        assert plan.days == expected_days
        assert " or ".join(f"{time:%H:%M}" for time in plan.clock.readings) == times
        assert plan.length == (None if minutes is None else dt.timedelta(minutes=minutes))

    @pytest.mark.parametrize(
        ("typed", "fault"),
        [("tue 25:00", TypedFault.HOUR), ("tue 18:30 50 hours", TypedFault.LENGTH)],
    )
    def test_no_such_plan(self, typed, fault):
        assert parse_plan(typed, tongues()) == Invalid(fault)

    @pytest.mark.parametrize(
        "typed", ["", "tue", "18:30", "tue thu 7 8", "every day 7 and sunday"]
    )
    def test_not_sure(self, typed):
        assert parse_plan(typed, tongues()) is None
