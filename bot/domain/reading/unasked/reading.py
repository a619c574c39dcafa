"""The sentence as a whole: which of all that nobody asked for it is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.reading.around.quiet import NEVER, never_quiet, read_end, read_quiet
from bot.domain.reading.dates import parse_date, parse_days_long
from bot.domain.reading.days import parse_days
from bot.domain.reading.times import plain
from bot.domain.reading.tongue import Tongues, UnaskedWords, compiled
from bot.domain.reading.unasked.meant import (
    AsksTime,
    Away,
    Meant,
    Place,
    Quiet,
    RestOn,
    Resume,
)
from bot.domain.reading.unasked.planned import planned, which
from bot.domain.reading.unasked.sentence import clauses, found_in, sentence, trimmed
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import EVERY_DAY

LONGEST = 120
"""Characters; a longer text is a story."""
FAR = 366
"""Days; more is no pause."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The day it is for the runner, and the names of months in their languages."""

    today: dt.date
    months: Mapping[str, int]


def unasked_in(text: str, tongues: Tongues, calendar: Calendar) -> Meant | None:
    """What a text wishes for; None where it is about none of that, or not understood."""
    if len(text) > LONGEST:
        return None
    found = (_meant(text, tongue.unasked, tongues, calendar) for tongue in tongues)
    return next((meant for meant in found if meant), None)


def _meant(text: str, words: UnaskedWords, tongues: Tongues, calendar: Calendar) -> Meant | None:
    said, asks = sentence(plain(text), words)
    if compiled(words.asks_time).fullmatch(said):
        return AsksTime()
    if asks:
        return planned(said, words, tongues, asks=True)
    return (
        _resumed(said, words)
        or _quiet(said, words, tongues)
        or _rests(said, words, tongues)
        or _away(said, words, tongues, calendar)
        or _place(said, words)
        or planned(said, words, tongues, asks=False)
        or which(said, words, tongues)
    )


def _resumed(said: str, words: UnaskedWords) -> Resume | None:
    parts = clauses(said, words)
    all_say_so = all(compiled(words.resumes).fullmatch(part) for part in parts)
    return Resume() if parts and all_say_so else None


def _quiet(said: str, words: UnaskedWords, tongues: Tongues) -> Quiet | None:
    """Quiet hours; None where the rest is no time at all, for it may be a pause."""
    if never_quiet(said, tongues, asked=False):
        return Quiet(NEVER)
    rest = found_in(said, words.quiet, words)
    if rest is None:
        return None
    hours = read_quiet(rest, tongues) if rest else None
    if isinstance(hours, QuietHours):
        return Quiet(hours)
    if end := read_end(rest, tongues):
        return Quiet(end)
    half = compiled(words.half_quiet).fullmatch(rest)
    named = not rest and compiled(words.quiet_hours).search(said)
    return Quiet(None) if half or named else None


def _rests(said: str, words: UnaskedWords, tongues: Tongues) -> RestOn | None:
    """Weekdays that are called days of rest: `mondays are my rest days`."""
    rest = found_in(said, words.rests, words)
    days = parse_days(rest, tongues) if rest else None
    return RestOn(days) if days and days != EVERY_DAY else None


def _away(
    said: str, words: UnaskedWords, tongues: Tongues, calendar: Calendar
) -> Away | RestOn | None:
    """A pause whose every clause says so, and one of them how long; or on which weekdays.

    "Until monday" is a pause; "do not remind me on mondays" is none.
    """
    rests = [found_in(part, words.away, words) for part in clauses(said, words)]
    lengths = [rest for rest in rests if rest]
    if None in rests or len(lengths) != 1:
        return None
    days = parse_days(lengths[0], tongues)
    return RestOn(days) if days else _length(lengths[0], tongues, calendar)


def _length(rest: str, tongues: Tongues, calendar: Calendar) -> Away | None:
    days = parse_days_long(rest, tongues)
    if days is None:
        day = parse_date(rest, calendar.today, tongues, calendar.months)
        far = isinstance(day, dt.date) and (day - calendar.today).days > FAR
        return Away(day) if isinstance(day, dt.date) and not far else None
    return Away(days) if 0 < days <= FAR else None


def _place(said: str, words: UnaskedWords) -> Place | None:
    for name, firm in _named(said, words):
        if re.fullmatch(r"[^\d,.;]+(?:, [^\d,.;]+)?", name):
            return Place(name, firm)
    return None


def _named(said: str, words: UnaskedWords) -> Iterator[tuple[str, bool]]:
    """What stands where a place would; without what may follow one."""
    for head, firm in ((words.moved_to, True), (words.is_in, False)):
        found = compiled(rf"{head} (?P<place>.+)").fullmatch(said)
        if found:
            behind = compiled(rf"(?:(?: |, ?){words.place_behind})+$")
            yield trimmed(behind.sub("", found["place"]), words), firm
