"""What a runner types for a time of day: generous with spelling, never a guess.

What could be two times is returned as both; what is no time at all is None; what reads like a
time that does not exist (25:00) says why.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import TypeVar

from bot.domain.reading.cleaning import cleaned
from bot.domain.reading.tongue import TimeWords, Tongues, Words, compiled

LONGEST = 80
"""Characters; a longer text is a message, not a time."""

_MINUTES_A_DAY = 24 * 60

Found = TypeVar("Found")


class TypedFault(StrEnum):
    """What is wrong with something that was understood but does not exist."""

    HOUR = "hour"  # 25:00
    MINUTE = "minute"  # 7:60
    HALF_OF_DAY = "half_of_day"  # 13 am
    LENGTH = "length"  # a run of 30 hours
    DATE = "date"  # 31 February, or a day that is over
    FAR = "far"  # a pause of years


@dataclass(frozen=True, slots=True)
class Invalid:
    """A typed refusal, so that the caller can say in a sentence what is wrong."""

    fault: TypedFault


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day; two if it may mean morning or evening, as typed first (7, then 19)."""

    readings: tuple[dt.time, ...]

    @property
    def time(self) -> dt.time:
        """The time by the 24-hour clock."""
        return self.readings[0]

    @property
    def sure(self) -> bool:
        """Whether there is only one way to read it."""
        return len(self.readings) == 1


@dataclass(frozen=True, slots=True)
class _Written:
    """An hour as written, the minutes after it, and whether it counts to 24."""

    hour: int
    minutes: int = 0
    to_24: bool = False

    def readings(self, allowed: frozenset[int] | None) -> ClockTime | Invalid:
        if not -60 < self.minutes < 60:
            return Invalid(TypedFault.MINUTE)
        if self.hour > 23:
            return Invalid(TypedFault.HOUR)
        times = [_at_minute(hour * 60 + self.minutes) for hour in self._hours(allowed is not None)]
        if allowed is not None:
            times = [time for time in times if time.hour in allowed]
        return ClockTime(tuple(times)) if times else Invalid(TypedFault.HALF_OF_DAY)

    def _hours(self, half_named: bool) -> tuple[int, ...]:
        if half_named and 1 <= self.hour <= 12:
            return self.hour % 12, self.hour % 12 + 12
        if self.to_24 or not 1 <= self.hour < 12:
            return (self.hour,)
        return self.hour, self.hour + 12


def plain(text: str) -> str:
    """The cleaned text with `@` and `~` on their own, and `a.m.` as one word."""
    halves = re.sub(r"(?<!\d)½", "0.5", re.sub(r"(?<=\d) ?½", ".5", text))
    said = cleaned(halves).replace("@", " @ ").replace("~", " ~ ")
    return " ".join(re.sub(r"\b([ap])\.?\s?m\b\.?", r"\1m", said).split())


def parse_time(text: str, tongues: Tongues) -> ClockTime | Invalid | None:
    """The time of day in a text: `7`, `7:30`, `7.30pm`, `0730`, `19h30`, `half past seven`."""
    if len(text) > LONGEST:
        return None
    cleaned = plain(text).rstrip(" .!,?")
    return first_found(_time(cleaned, tongue.times) for tongue in tongues)


def parse_clock(text: str, tongues: Tongues) -> ClockTime | Invalid | None:
    """What a clock shows now: `18:05`, `it's 15:45 here`, `my clock says 9.30 pm`."""
    if len(text) > LONGEST:
        return None
    said = plain(text).rstrip(" .!,?")
    return first_found(parse_time(_shown(said, tongue.times), tongues) for tongue in tongues)


def _shown(said: str, table: TimeWords) -> str:
    """Without the words that say that a clock shows it."""
    here = compiled(rf"(?: (?:{table.here}))+$").sub("", said)
    return compiled(rf"^{table.shows} ").sub("", here)


def first_found(results: Iterable[Found | Invalid | None]) -> Found | Invalid | None:
    """The first result that was understood, or else the first refusal."""
    found = [result for result in results if result is not None]
    understood = (result for result in found if not isinstance(result, Invalid))
    return next(understood, found[0] if found else None)


def without(words: Iterable[str], text: str) -> str:
    """The text without any of the words at its beginning."""
    first, _, rest = text.partition(" ")
    return without(words, rest) if first in words and rest else text


def _time(text: str, table: TimeWords) -> ClockTime | Invalid | None:
    text = without(table.before, text)
    if text in table.fixed:
        return ClockTime((dt.time(*table.fixed[text]),))
    text, allowed = _part_of_day(text, table)
    written = _digits(text, table) or _spelt(text, table)
    return written.readings(allowed) if written else None


def _part_of_day(text: str, table: TimeWords) -> tuple[str, frozenset[int] | None]:
    for phrase in sorted(table.parts, key=len, reverse=True):
        rest = text.removesuffix(phrase)
        if rest != text and rest[-1:].isdigit() | rest[-1:].isspace():
            return rest.strip(), table.parts[phrase]
        if table.parts_lead and text.startswith(f"{phrase} "):
            return without(table.before, text.removeprefix(f"{phrase} ")), table.parts[phrase]
    return text, None


def _digits(text: str, table: TimeWords) -> _Written | None:
    text, hours_to_24 = _without_unit(text, table)
    match = _digits_pattern(table.clock24).fullmatch(text)
    if match is None:
        return None
    hour, minute = match["hour"], match["minute"] or "0"
    four = text.isdigit() and len(text) == 4
    to_24 = hours_to_24 or four or hour.startswith("0") or bool(match["mark24"])
    return _Written(int(hour), int(minute), to_24)


@cache
def _digits_pattern(marks: Words) -> re.Pattern[str]:
    """`7`, `7:30`, `7 30`, `730`, and `19h30` with the words that count hours to 24."""
    mark24 = "|".join(sorted(marks, key=len, reverse=True))
    return re.compile(
        rf"(?P<hour>\d{{1,2}}?)(?:\s?[:.,](?=\d)|\s?(?P<mark24>{mark24})\s?| |)(?P<minute>\d\d)?"
    )


def _without_unit(text: str, table: TimeWords) -> tuple[str, bool]:
    for unit in sorted(table.clock24 | table.oclock, key=len, reverse=True):
        rest = text.removesuffix(unit)
        if rest != text and rest[-1:].isdigit() | rest[-1:].isspace():
            return rest.strip(), unit in table.clock24
    return text, False


def _spelt(text: str, table: TimeWords) -> _Written | None:
    text, _ = _without_unit(text, table)
    return (
        _toward(text, table)
        or _around_hour(text, table)
        or _after_hour(text, table)
        or _hour_and_minutes(text, table)
    )


def _toward(text: str, table: TimeWords) -> _Written | None:
    """`halb acht`: minutes that lead up to the hour which is named."""
    for phrase, minutes in table.toward.items():
        hour = _hour(text.removeprefix(f"{phrase} "), table)
        if hour and text.startswith(f"{phrase} "):
            return replace(hour, minutes=minutes)
    return None


def _around_hour(text: str, table: TimeWords) -> _Written | None:
    """`ten past seven`, `quarter to 8`."""
    for word in table.past | table.to:
        minutes, found, hour = text.partition(f" {word} ")
        digits = word in table.past | table.counted
        number = _minutes(minutes, table, digits=digits) if found else None
        written = _hour(hour, table)
        if number is not None and written:
            return replace(written, minutes=number if word in table.past else -number)
    return None


def _after_hour(text: str, table: TimeWords) -> _Written | None:
    """`siete y media`, `8 menos cuarto`, `7 heures et demie`."""
    for word in table.plus | table.minus:
        hour, found, minutes = text.partition(f" {word} ")
        written = _hour(_without_unit(hour, table)[0], table) if found else None
        number = _minutes(minutes, table, digits=True) if written else None
        if written and number is not None:
            return replace(written, minutes=number if word in table.plus else -number)
    return None


def _hour_and_minutes(text: str, table: TimeWords) -> _Written | None:
    """A time in words (`seven`, `seven thirty`), or None if it is none."""
    hour, _, minutes = text.partition(" ")
    if hour not in table.numbers:
        return None
    number = _minutes(minutes, table, digits=True) if minutes else 0
    return None if number is None else _Written(table.numbers[hour], number)


def _hour(text: str, table: TimeWords) -> _Written | None:
    if text in table.numbers:
        return _Written(table.numbers[text])
    return _Written(int(text)) if re.fullmatch(r"\d{1,2}", text) else None


def _minutes(text: str, table: TimeWords, *, digits: bool) -> int | None:
    """Minutes in words or digits; bare digits are not read before "to", for "7 to 8" is a span."""
    number, _, unit = text.partition(" ")
    if unit in table.minutes:
        text, digits = number, True
    if digits and re.fullmatch(r"\d{1,2}", text):
        return int(text)
    return table.fractions.get(text)


def _at_minute(minute: int) -> dt.time:
    return dt.time(*divmod(minute % _MINUTES_A_DAY, 60))
