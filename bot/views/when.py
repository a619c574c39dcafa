"""Days, times and instants as a runner reads them, in their language and on their clock."""

from __future__ import annotations

import datetime as dt

from babel.core import Locale, get_global
from babel.dates import format_date, format_time

from bot.domain.time.schedule import UNKNOWN_ZONE, Rule, Slot, local
from bot.domain.time.weekdays import EVERY_DAY, WEEKEND, WORKING_DAYS, Days, Weekday
from bot.words import DEFAULT, Words

_MONDAY = dt.date(2024, 1, 1)


def clock(words: Words, time: dt.time) -> str:
    """A time of day as the language writes it, by 12 or 24 hours; in English always 18:05."""
    if words.locale.language == DEFAULT:
        return time.strftime("%H:%M")
    return format_time(time, "short", locale=words.locale)


def weekdays(words: Words) -> tuple[Weekday, ...]:
    """The days of a week, in the order of where the language is mostly spoken.

    In English from Monday on, as in Britain.
    """
    first = 0 if words.locale.language == DEFAULT else _at_home(words.locale).first_week_day
    return tuple(Weekday((first + day) % len(Weekday)) for day in range(len(Weekday)))


def _at_home(locale: Locale) -> Locale:
    """The language where most of its speakers are, if it names no country: CLDR's likely one."""
    if locale.territory:
        return locale
    likely = get_global("likely_subtags").get(str(locale), "")
    return Locale(locale.language, likely.rpartition("_")[2]) if likely else locale


def day_name(words: Words, day: Weekday) -> str:
    """A weekday's short name, as in a list of days."""
    return _date(_MONDAY + day * dt.timedelta(days=1), "EEE", words)


def day_names(words: Words, days: Days) -> str:
    """Weekdays, in the fewest words."""
    for key, group in (("every", EVERY_DAY), ("working", WORKING_DAYS), ("weekend", WEEKEND)):
        if days == group:
            return words.plain(f"days.{key}")
    if len(days) == len(EVERY_DAY) - 1:
        (left_out,) = EVERY_DAY - days
        return words.plain("days.but", day=day_name(words, left_out))
    return " ".join(day_name(words, day) for day in weekdays(words) if day in days)


def week(words: Words, rule: Rule) -> str:
    """Days and times of a rule, the days of one time together: `Tue 18:00 · Sun 08:00`."""
    days: dict[dt.time, set[Weekday]] = {}
    for day, time in rule.week.items():
        days.setdefault(time, set()).add(day)
    return " · ".join(
        f"{day_names(words, frozenset(d))} {clock(words, t)}" for t, d in days.items()
    )


def date(words: Words, day: dt.date, today: dt.date) -> str:
    """A day of the calendar in the runner's language; with its year where it is another one."""
    return _date(day, "EEE d MMM" if day.year == today.year else "EEE d MMM y", words)


def sent_at(words: Words, slot: Slot, zone: str | None) -> str:
    """When something will be sent, on the runner's clock."""
    return moment(words, slot.at, zone)


def moment(words: Words, at: dt.datetime, zone: str | None) -> str:
    """Weekday and time of an instant on the runner's clock."""
    here = local(at, zone or UNKNOWN_ZONE)
    return f"{_date(here.date(), 'EEE', words)} {clock(words, here.time())}"


def _date(day: dt.date, pattern: str, words: Words) -> str:
    return format_date(day, pattern, locale=words.locale)
