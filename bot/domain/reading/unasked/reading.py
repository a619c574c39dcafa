"""The sentence as a whole: which of all that nobody asked for it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.reading.around.quiet import NEVER, never_quiet, read_end, read_quiet
from bot.domain.reading.days import parse_days
from bot.domain.reading.times import ClockTime, parse_time, plain
from bot.domain.reading.tongue import Tongue, Tongues, UnaskedWords, compiled
from bot.domain.reading.unasked.away import Calendar, away, over, partly
from bot.domain.reading.unasked.meant import (
    AsksTime,
    Away,
    AwayLater,
    ClockShows,
    Meant,
    Place,
    Quiet,
    RestOn,
)
from bot.domain.reading.unasked.planned import planned, which
from bot.domain.reading.unasked.sentence import found_in, sentence, trimmed
from bot.domain.reading.unasked.whens import on_weekdays, span_in
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import EVERY_DAY

_TO_THE_MINUTE = re.compile(r"\d\s?[:.h]\s?\d\d|\d ?(?:[ap]m|h|uhr)\b")
"""What is surely a time of day; a bare number may be pain."""
LONGEST = 120
"""Characters; a longer text is a story."""


def unasked_in(text: str, tongues: Tongues, calendar: Calendar) -> Meant | None:
    """What a text wishes for; None where it is about none of that, or not understood."""
    if len(text) > LONGEST:
        return None
    found = (_meant(text, tongue, tongues, calendar) for tongue in tongues)
    return next((meant for meant in found if meant), None)


def _meant(text: str, tongue: Tongue, tongues: Tongues, calendar: Calendar) -> Meant | None:
    words = tongue.unasked
    said, asks = sentence(plain(text), words)
    if compiled(words.asks_time).fullmatch(said):
        return AsksTime()
    if asks:
        return planned(said, words, tongues, asks=True)
    return (
        over(said, tongue)
        or _quiet(said, words, tongues)
        or _rests(said, tongue, tongues, calendar)
        or away(said, tongue, tongues, calendar)
        or _clock(said, tongue, tongues)
        or _place(said, words)
        or planned(said, words, tongues, asks=False)
        or partly(said, tongue, tongues, calendar)
        or which(said, words, tongues)
    )


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


def _rests(
    said: str, tongue: Tongue, tongues: Tongues, calendar: Calendar
) -> RestOn | Away | AwayLater | None:
    """Weekdays that are called days of rest: `mondays are my rest days`; or one day off."""
    rest = found_in(said, tongue.unasked.rests, tongue.unasked)
    if rest and (when := span_in(rest, tongues, calendar.today)):
        return when
    days = parse_days(rest, tongues) if rest else None
    if not days or days == EVERY_DAY:
        return None
    return on_weekdays(said, days, tongue, calendar.today) or RestOn(days)


def _place(said: str, words: UnaskedWords) -> Place | None:
    name = r"[^\d,.;]+(?:, [^\d,.;]+)?"
    gone = compiled(
        rf"{words.not_there} (?P<left>[^\d,.;]+?)(?:\s*[,.;]\s*|\s+(?={words.but_there} ))"
        rf"(?:{words.but_there} )*(?P<place>.+)"
    ).fullmatch(said)
    for named, firm in _named(gone["place"] if gone else said, words):
        if re.fullmatch(name, named):
            return Place(named, firm)
    if gone and re.fullmatch(name, gone["place"]):
        return Place(gone["place"], firm=False, left=gone["left"])
    return None


def _named(said: str, words: UnaskedWords) -> Iterator[tuple[str, bool]]:
    """What stands where a place would; without what may follow one."""
    for head, firm in ((words.moved_to, True), (words.is_in, False)):
        found = compiled(rf"{head} (?P<place>.+)").fullmatch(said)
        if found:
            behind = compiled(rf"(?:(?: |, ?){words.place_behind})+$")
            yield trimmed(behind.sub("", found["place"]), words), firm


def _clock(said: str, tongue: Tongue, tongues: Tongues) -> ClockShows | None:
    """`my time is 14:20 now`; "it's 4 here" may be about something else."""
    here = tongue.times.here
    shown = compiled(rf"{tongue.unasked.my_time} (?P<time>.+?)(?: (?:{here}))*").fullmatch(said)
    if shown is None:
        shown = compiled(
            rf"{tongue.times.shows} (?P<time>\d{{1,2}}\s?[:.h]\s?\d\d.*?)(?: (?:{here}))+"
        ).fullmatch(said)
    if shown is None or not isinstance(parse_time(shown["time"], tongues), ClockTime):
        return None
    if not _TO_THE_MINUTE.search(shown["time"]):
        return None
    return ClockShows(shown["time"])
