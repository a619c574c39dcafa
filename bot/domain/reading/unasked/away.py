"""A pause: for how long, until when, from when, of what, and the end of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.reading.dates import parse_date, parse_days_long
from bot.domain.reading.days import parse_days
from bot.domain.reading.tongue import Tongue, Tongues, compiled
from bot.domain.reading.unasked.meant import Away, AwayLater, AwayPartly, RestOn, Resume, Returned
from bot.domain.reading.unasked.sentence import clauses, found_in, trimmed, without_filler
from bot.domain.reading.unasked.whens import days_in, on_weekdays, span_in, until_span, when_in

FAR = 366
"""Days; more is no pause."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The day it is for the runner, and the names of months in their languages."""

    today: dt.date
    months: Mapping[str, int]


def over(said: str, tongue: Tongue) -> Resume | Returned | None:
    """The pause is over; or the runner is back, from wherever that was."""
    words = tongue.unasked
    parts = clauses(said, words)
    if parts and all(compiled(words.resumes).fullmatch(part) for part in parts):
        return Resume()
    return Returned() if compiled(words.back).fullmatch(said) else None


def away(
    said: str, tongue: Tongue, tongues: Tongues, calendar: Calendar
) -> Away | AwayLater | RestOn | None:
    """A pause whose every clause says so, and one of them how long or when; or on which weekdays.

    "Until monday" is a pause now, "on monday" one that begins later; "do not remind me on
    mondays" is none.
    """
    words = tongue.unasked
    whole = found_in(said, words.away, words)
    if whole and parse_days(whole, tongues):  # "tuesday and thursday" are no two clauses
        return _one(whole, said, tongue, tongues, calendar)
    rests = [found_in(part, words.away, words) for part in clauses(said, words)]
    lengths = [rest for rest in rests if rest]
    if None in rests or len(lengths) != 1:
        return None
    told = (lengths[0], without_filler(lengths[0], words))
    found = (_one(rest, said, tongue, tongues, calendar) for rest in told if rest)
    return next((one for one in found if one), None)


def _one(
    rest: str, said: str, tongue: Tongue, tongues: Tongues, calendar: Calendar
) -> Away | AwayLater | RestOn | None:
    known = _with_beginning(rest, tongues, calendar) or span_in(rest, tongues, calendar.today)
    if known:
        return known
    if days := days_in(rest, tongues):
        return on_weekdays(said, days, tongue, calendar.today) or RestOn(days)
    return _when_or_length(rest, tongues, calendar)


def partly(said: str, tongue: Tongue, tongues: Tongues, calendar: Calendar) -> AwayPartly | None:
    """A pause of some kinds of reminders only: `for a week but keep my run reminders`."""
    words = tongue.unasked
    rest = found_in(said, words.pauses, words)
    if rest is None:
        return None
    kinds = "|".join(words.subjects.values())
    named = compiled(rf"(?<![\w-])(?:{kinds})(?![\w'])")
    if not named.search(rest):
        return None
    beside = compiled(rf"(?<!\S)(?:{words.keeps}|{words.reminders})(?=[\s,.]|$)")
    pieces = beside.sub(" | ", named.sub(" | ", rest)).split("|")
    told = [trimmed(piece, words) for piece in pieces if without_filler(piece, words)]
    lengths = [_when_or_length(piece, tongues, calendar) for piece in told]
    if None in lengths or len(lengths) > 1:
        return None
    return AwayPartly(next((one.length for one in lengths if isinstance(one, Away)), None))


def how_long(text: str, tongues: Tongues, calendar: Calendar) -> Away | AwayLater | None:
    """The same where only the length of a pause is asked for: `a week`, `until I say so`."""
    return span_in(text, tongues, calendar.today) or _length(text, tongues, calendar)


def _when_or_length(rest: str, tongues: Tongues, calendar: Calendar) -> Away | AwayLater | None:
    when = when_in(rest, tongues, calendar.today, calendar.months)
    return when or _length(rest, tongues, calendar)


def _length(rest: str, tongues: Tongues, calendar: Calendar) -> Away | AwayLater | None:
    if any(compiled(tongue.unasked.open_end).fullmatch(rest) for tongue in tongues):
        return Away(None)
    days = parse_days_long(rest, tongues)
    if days is not None:
        return Away(days) if 0 < days <= FAR else None
    if later := _with_beginning(rest, tongues, calendar):
        return later
    named = until_span(rest, tongues, calendar.today)
    day = named or parse_date(rest, calendar.today, tongues, calendar.months)
    far = isinstance(day, dt.date) and (day - calendar.today).days > FAR
    return Away(day) if isinstance(day, dt.date) and not far else None


def _with_beginning(rest: str, tongues: Tongues, calendar: Calendar) -> Away | AwayLater | None:
    found = (_later(rest, tongue, tongues, calendar) for tongue in tongues)
    return next((later for later in found if later), None)


def _later(
    rest: str, tongue: Tongue, tongues: Tongues, calendar: Calendar
) -> Away | AwayLater | None:
    """A pause with a beginning; one that begins today is none of those."""
    for first, last in _two_parts(rest):
        start = _begins(first, tongue, tongues, calendar)
        end = _ends(last, start, tongue, tongues, calendar) if start and last else None
        if start is None or (last and end is None) or (end and (end - start).days > FAR):
            continue
        if start > calendar.today:
            return AwayLater(start, end)
        if end:
            return Away(end)
    return None


def _two_parts(rest: str) -> Iterator[tuple[str, str]]:
    words = rest.split()
    yield rest, ""
    for cut in range(1, len(words)):
        one, other = " ".join(words[:cut]), " ".join(words[cut:])
        yield one, other
        yield other, one


def _begins(text: str, tongue: Tongue, tongues: Tongues, calendar: Calendar) -> dt.date | None:
    words = tongue.settings
    day = compiled(rf"^(?:{words.since}|{words.from_}) ").sub("", text).strip(" ,")
    if day == text:
        return None
    if day in tongue.dates.today:
        return calendar.today
    found = parse_date(day, calendar.today, tongues, calendar.months)
    return found if isinstance(found, dt.date) else None


def _ends(
    text: str, start: dt.date, tongue: Tongue, tongues: Tongues, calendar: Calendar
) -> dt.date | None:
    days = parse_days_long(text, tongues)
    if days:
        return start + dt.timedelta(days=days) if days <= FAR else None
    words = tongue.settings
    day = compiled(rf"^(?:-|{words.until}|{words.to})(?:\s+|$)").sub("", text.strip(" ,"))
    found = parse_date(day, start, tongues, calendar.months)
    return found if isinstance(found, dt.date) else None
