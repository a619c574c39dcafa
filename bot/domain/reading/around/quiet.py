"""Quiet hours: both ends (`22-7`), one of them (`not before nine`), or none at all."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from bot.domain.reading.times import (
    LONGEST,
    ClockTime,
    Invalid,
    first_found,
    parse_time,
    plain,
)
from bot.domain.reading.tongue import SettingWords, Tongue, Tongues, compiled
from bot.domain.reading.unasked.sentence import found_in, trimmed
from bot.domain.time.schedule import QuietHours

NEVER = QuietHours(dt.time(0), dt.time(0))
DEEP = dt.time(3)
"""The middle of a night, for telling quiet hours from a siesta."""
LONGEST_NIGHT = 12
"""Hours; more is hardly meant where there is another way to read it (our own judgement)."""


@dataclass(frozen=True, slots=True)
class OneEnd:
    """When they begin or end; the other end stays as it is."""

    begins: bool
    clock: ClockTime

    def of(self, quiet: QuietHours) -> QuietHours | None:
        """These quiet hours with that end; None where no night comes of it, and it is asked."""
        if quiet.start == quiet.end:
            return None
        starts = self.clock.readings if self.begins else (quiet.start,)
        ends = (quiet.end,) if self.begins else self.clock.readings
        nights = _nights([QuietHours(start, end) for start in starts for end in ends])
        return min(nights, key=lambda way: _hours(way.start, way.end), default=None)


def never_quiet(text: str, tongues: Tongues, *, asked: bool) -> bool:
    """Whether it wants no quiet hours. `asked`: they are what is asked for, so "none" says it."""
    if len(text) > LONGEST:
        return False
    return any(_is_never(text, tongue, asked=asked) for tongue in tongues)


def _is_never(text: str, tongue: Tongue, *, asked: bool) -> bool:
    words = tongue.unasked
    said = trimmed(re.sub(r"[^\w\s':.,;/&+@~?-]", " ", plain(text)), words)
    ways = f"(?:{words.never_quiet}|{words.no_quiet})" if asked else words.never_quiet
    return compiled(ways).fullmatch(said) is not None


def read_end(text: str, tongues: Tongues) -> OneEnd | None:
    """One end: `before nine`, `not after 10 pm`, `don't write to me until 8`."""
    if len(text) > LONGEST:
        return None
    found = (_one_end(text, tongue, tongues) for tongue in tongues)
    return next((end for end in found if end), None)


def _one_end(text: str, tongue: Tongue, tongues: Tongues) -> OneEnd | None:
    words = tongue.unasked
    said = trimmed(plain(text).rstrip(" .!"), words)
    rest = found_in(said, words.quiet, words)
    told = compiled(rf"^(?:{words.ends}) ").sub("", said if rest is None else rest)
    for begins, head in ((False, tongue.settings.until), (True, tongue.settings.since)):
        at = compiled(rf"^(?:{head}) ").sub("", told)
        clock = parse_time(at, tongues) if at != told else None
        if isinstance(clock, ClockTime):
            return OneEnd(begins, clock)
    return None


def read_quiet(text: str, tongues: Tongues) -> QuietHours | Invalid | None:
    """Quiet hours such as `22-7`: of all ways the shortest night, so that `12-6` is midnight."""
    return first_found(_quiet(text, tongue.settings, tongues) for tongue in tongues)


def _quiet(text: str, words: SettingWords, tongues: Tongues) -> QuietHours | Invalid | None:
    ends = compiled(rf"\s*(?:-|\b{words.to}\b)\s*").split(plain(text[:LONGEST]))
    if len(ends) != 2 or len(text) > LONGEST:
        return None
    first, second = (compiled(rf"^{words.from_} ").sub("", end) for end in ends)
    clocks = parse_time(first, tongues), parse_time(second, tongues)
    faults = [clock for clock in clocks if isinstance(clock, Invalid)]
    start, end = clocks
    if faults or not isinstance(start, ClockTime) or not isinstance(end, ClockTime):
        return faults[0] if faults else None
    return _night(_ways(first, start), end.readings)


def _ways(text: str, clock: ClockTime) -> tuple[dt.time, ...]:
    """The readings of where it begins; a twelve that says no more may be midnight."""
    bare = re.fullmatch(r"12(?:[:.]?[0-5]\d)?", text) is not None
    return (*clock.readings, clock.time.replace(hour=0)) if bare else clock.readings


def _night(starts: tuple[dt.time, ...], ends: tuple[dt.time, ...]) -> QuietHours:
    """The shortest night there is; where it is none (a siesta), the shortest of all."""
    ways = [QuietHours(start, end) for start in starts for end in ends]
    long = {way: _hours(way.start, way.end) for way in ways}
    some = [way for way in ways if long[way]]
    return min(_nights(ways) or some or ways, key=lambda way: long[way])


def _nights(ways: list[QuietHours]) -> list[QuietHours]:
    """Those that are a night, and no day or siesta."""
    long = {way: _hours(way.start, way.end) for way in ways}
    return [way for way in ways if _hours(way.start, DEEP) < long[way] <= LONGEST_NIGHT]


def _hours(start: dt.time, end: dt.time) -> float:
    """From one time of day to the next other one."""
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return (minutes % (24 * 60)) / 60
