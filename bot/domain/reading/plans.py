"""What a runner types for a plan: `Tue Thu Sun 18:30, about 45 min`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import permutations

from bot.domain.reading.days import parse_days
from bot.domain.reading.times import (
    LONGEST,
    ClockTime,
    Invalid,
    TypedFault,
    first_found,
    parse_time,
    plain,
    without,
)
from bot.domain.reading.tongue import TimeWords, Tongues, Words
from bot.domain.time.weekdays import Days

MOST_WORDS = 16
LONGEST_RUN = dt.timedelta(hours=12)
LIKELY_MINUTES = range(10, 301)
"""A bare number is a run's minutes in this range; below it could as well be hours."""
LIKELY_HOURS = dt.timedelta(hours=5)
"""What is written like a length and shorter than this is one: hardly a run starts before five."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Days, a time, and, for a run, how long it takes."""

    days: Days
    clock: ClockTime
    length: dt.timedelta | None = None


def parse_length(text: str, tongues: Tongues) -> dt.timedelta | Invalid | None:
    """How long a run takes: `45`, `45 min`, `1 h 15`, `1:15`, `about an hour`."""
    if len(text) > LONGEST:
        return None
    cleaned = plain(text).rstrip(" .!,?")
    if cleaned.isdecimal() and len(cleaned) <= 3:
        minutes = int(cleaned)
        return dt.timedelta(minutes=minutes) if minutes in LIKELY_MINUTES else None
    if re.fullmatch(r"\d:[0-5]\d", cleaned):
        return dt.timedelta(hours=int(cleaned[0]), minutes=int(cleaned[2:]))
    return _length(cleaned, tongues)


def is_likely_length(text: str, tongues: Tongues) -> bool:
    """Whether a text that can be read as a time is rather a length: `1 h 15`, `2 hours`.

    `19h30` is a time, and so is what says so: `at 2 h`, `1h15 am`.
    """
    said = plain(text).rstrip(" .!,?")
    if re.fullmatch(r"[\d:., ]*", said) or any(
        without(tongue.times.before - tongue.times.around, said) != said for tongue in tongues
    ):
        return False
    length = _length(said, tongues)
    return isinstance(length, dt.timedelta) and length < LIKELY_HOURS


def parse_plan(text: str, tongues: Tongues) -> Plan | Invalid | None:
    """Days, a time and perhaps a length, in any order; None if it can be read in two ways."""
    words = re.sub(r",(?=\s)", " ", plain(text)).rstrip(" .!?").split()
    if len(text) > LONGEST or len(words) > MOST_WORDS:
        return None
    found = list(_readings(words, tongues))
    plans = {plan for plan in found if isinstance(plan, Plan)}
    if plans:
        return plans.pop() if len(plans) == 1 else None
    return found[0] if found else None


def _readings(words: list[str], tongues: Tongues) -> Iterator[Plan | Invalid]:
    """Every way to cut the words into days, a time and at most one length."""
    for parts in _cuts(words):
        for days_text, time_text, length_text in set(permutations(parts)):
            days = parse_days(days_text, tongues) if days_text and time_text else None
            clock = _start(time_text, tongues) if days else None
            length = _length(length_text, tongues) if clock and length_text else None
            if days and clock and (length or not length_text):
                yield _plan(days, clock, length)


def _start(text: str, tongues: Tongues) -> ClockTime | Invalid | None:
    return None if is_likely_length(text, tongues) else parse_time(text, tongues)


def _cuts(words: list[str]) -> Iterator[tuple[str, str, str]]:
    for second in range(1, len(words)):
        for third in range(second + 1, len(words) + 1):
            parts = words[:second], words[second:third], words[third:]
            yield " ".join(parts[0]), " ".join(parts[1]), " ".join(parts[2])


def _plan(
    days: Days, clock: ClockTime | Invalid, length: dt.timedelta | Invalid | None
) -> Plan | Invalid:
    if isinstance(clock, Invalid):
        return clock
    return length if isinstance(length, Invalid) else Plan(days, clock, length)


def _length(text: str, tongues: Tongues) -> dt.timedelta | Invalid | None:
    length = first_found(_in_units(text, tongue.times) for tongue in tongues)
    if isinstance(length, dt.timedelta) and not dt.timedelta(0) < length <= LONGEST_RUN:
        return Invalid(TypedFault.LENGTH)
    return length


def _in_units(text: str, table: TimeWords) -> dt.timedelta | None:
    text = without(table.around, text)
    if text in table.lengths:
        return dt.timedelta(minutes=table.lengths[text])
    match = _pattern(table.hours, table.minutes).fullmatch(_in_a_row(text, table))
    if match is None or not (match["hours"] or match["unit"]):
        return None
    part = float(f"0.{match['part'] or 0}")
    hours = dt.timedelta(hours=int(match["hours"] or 0), minutes=round(60 * part))
    return hours + dt.timedelta(minutes=int(match["minutes"] or 0))


def _in_a_row(text: str, table: TimeWords) -> str:
    """Hours and minutes without "and" between them."""
    for word in table.and_:
        text = text.replace(f" {word} ", " ")
    return text


@cache
def _pattern(hours: Words, minutes: Words) -> re.Pattern[str]:
    """A length in units; the minutes after hours need none (`1 h 15`)."""
    hour, minute = ("|".join(sorted(units, key=len, reverse=True)) for units in (hours, minutes))
    return re.compile(
        rf"(?:(?P<hours>\d{{1,2}})(?:[.,](?P<part>\d{{1,2}}))?\s?(?:{hour})\s?)?"
        rf"(?:(?P<minutes>\d{{1,3}})\s?(?P<unit>{minute})?)?"
    )
