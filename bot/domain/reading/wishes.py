"""What a runner types while a reminder is open: a time, days, a length, or all at once."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.reading.around.corrected import corrected
from bot.domain.reading.around.left_out import left_out
from bot.domain.reading.around.once import once_in
from bot.domain.reading.around.parts import parts_of
from bot.domain.reading.around.rhythms import weekly
from bot.domain.reading.days import parse_days
from bot.domain.reading.plans import (
    MOST_WORDS,
    is_likely_length,
    parse_length,
    parse_plan,
)
from bot.domain.reading.times import (
    LONGEST,
    ClockTime,
    Invalid,
    parse_time,
    plain,
)
from bot.domain.reading.tongue import SettingWords, Tongue, Tongues, compiled
from bot.domain.reading.unasked.sentence import wished, without_filler
from bot.domain.time.weekdays import EVERY_DAY, Days, Weekday

MOST_CHOICES = 3
NOON = 12


@dataclass(frozen=True, slots=True)
class Wish:
    """What was said; what was not said stays as it is."""

    clock: ClockTime | None = None
    days: Days | None = None
    length: dt.timedelta | None = None


@dataclass(frozen=True, slots=True)
class Timetable:
    """Days that each have a time of their own. `beside`: they come to those there are.

    `length`: of all runs. `lengths`: of the runs on some days, where each has its own.
    """

    week: Mapping[Weekday, dt.time]
    length: dt.timedelta | None
    beside: bool
    lengths: Mapping[Weekday, dt.timedelta] | None = None


def read_wish(text: str, tongues: Tongues, *, runs: bool) -> Wish | Invalid | None:
    """The wish in a text, with what stands around it; a length only where it is about runs.

    `every morning at 7:30`, `weekdays at noon except wednesday`, `8 pm, no, make it 9`.
    """
    said = plain(text[: LONGEST + 1]).rstrip(" .!")
    if len(text) > LONGEST or len(said.split()) > MOST_WORDS:
        return _plain_wish(text, tongues, runs=runs)
    if wish := _corrected(said, tongues, runs=runs):  # first: else "martes, no, jueves" is Tuesday
        return wish
    plainly = _plain_wish(text, tongues, runs=runs)
    if isinstance(plainly, Wish):
        return plainly
    found = (way(said, tongues, runs=runs) for way in (_with_days_out, _at_a_part, _weekly, _bare))
    return next((wish for wish in found if wish), plainly)


def read_once(text: str, tongues: Tongues) -> tuple[int, ClockTime] | None:
    """A near day and a time on it, and nothing else: `tomorrow at 7`, `tomorrow morning at 7`.

    The day is in days from today.
    """
    for days, rest in once_in(plain(text[: LONGEST + 1]).rstrip(" .!"), tongues):
        if rest and (clock := _clock_of_a_day(rest, tongues)):
            return days, clock
    return None


def _clock_of_a_day(rest: str, tongues: Tongues) -> ClockTime | None:
    """A time alone, or beside a part of the day, which is read only beside a day."""
    plainly = read_wish(rest, tongues, runs=False)
    if isinstance(plainly, Wish) and (plainly.clock or plainly.days):
        return None if plainly.days else plainly.clock
    for tongue in tongues:
        on_monday = f"{tongue.times.week[0]} {rest}"
        wish = (
            read_wish(on_monday, tongues, runs=False) if any(parts_of(on_monday, tongue)) else None
        )
        if isinstance(wish, Wish) and wish.clock and wish.days == frozenset({Weekday.MONDAY}):
            return wish.clock
    return None


def read_days_only(text: str, tongues: Tongues) -> Days | None:
    """Days with a part of the day but no time: `wednesday evening`, `tuesdays after work`."""
    said = plain(text[: LONGEST + 1]).rstrip(" .!")
    if len(text) > LONGEST:
        return None
    found = (parse_days(without_when(said, tongue), tongues) for tongue in tongues)
    return next((days for days in found if days), None)


def hours_in(text: str, tongues: Tongues) -> frozenset[int] | None:
    """The hours of the part of the day that a text names; None where it names none."""
    said = plain(text[: LONGEST + 1])
    parts = (part.hours for tongue in tongues for part in parts_of(f"x {said}", tongue))
    return next(parts, None)


def without_when(said: str, tongue: Tongue) -> str:
    """Without the part of the day, and without filler."""
    usual = "|".join(sorted(map(re.escape, tongue.settings.usual), key=len, reverse=True))
    vague = compiled(rf"(?<![\w'])(?:{tongue.unasked.vague}|{usual})(?![\w'])")
    return without_filler(vague.sub(" ", said), tongue.unasked).strip(" ,")


def _corrected(said: str, tongues: Tongues, *, runs: bool) -> Wish | None:
    """What was said last holds; what it leaves open is as it was said first."""
    leaves_out = frozenset[str]().union(*(tongue.times.but for tongue in tongues))
    for tongue in tongues:
        if (parted := corrected(said, tongue, leaves_out)) is None:
            continue
        head = wished(parted[0], tongue.unasked)
        first = read_wish(head, tongues, runs=runs) if head else Wish()
        last = read_wish(parted[1], tongues, runs=runs)
        if isinstance(first, Wish) and isinstance(last, Wish):
            clock = _in_the_same_half(first.clock, last.clock, *parted, tongue)
            return Wish(clock, last.days or first.days, last.length or first.length)
    return None


def _in_the_same_half(
    first: ClockTime | None, last: ClockTime | None, before: str, now: str, tongue: Tongue
) -> ClockTime | None:
    """The later time, in the part of the day of the one before where it names none."""
    if first is None or last is None or not first.sure:
        return last or first
    parts = [part for part in parts_of(before, tongue) if not part.of_days]
    if parts and not any(parts_of(now, tongue)) and (times := _within(last, parts[0].hours)):
        return ClockTime(times)  # "8h du soir, non, 9h"
    if last.sure:
        return last
    late = first.time.hour >= NOON
    return ClockTime(tuple(time for time in last.readings if (time.hour >= NOON) == late))


def _with_days_out(said: str, tongues: Tongues, *, runs: bool) -> Wish | None:
    parted = left_out(said, tongues)
    wish = read_wish(parted[0], tongues, runs=runs) if parted and parted[0] else None
    if parted is None or not isinstance(wish, Wish):
        return None
    days = (wish.days or EVERY_DAY) - parted[1]
    return replace(wish, days=days) if days else None


def _at_a_part(said: str, tongues: Tongues, *, runs: bool) -> Wish | None:
    """A time whose part of the day stands elsewhere: `every morning at 7:30`."""
    for part in (part for tongue in tongues for part in parts_of(said, tongue)):
        wish = read_wish(part.rest, tongues, runs=runs)
        if not isinstance(wish, Wish) or not wish.clock or (part.of_days and not wish.days):
            continue
        if times := _within(wish.clock, part.hours):
            return replace(wish, clock=ClockTime(times), days=wish.days or part.days)
    return None


def _within(clock: ClockTime, hours: frozenset[int]) -> tuple[dt.time, ...]:
    """The readings at these hours; beside a part of the day hours may count to twelve."""
    halves = (
        time.replace(hour=time.hour % NOON + half)
        for time in clock.readings
        if time.hour <= NOON
        for half in (0, NOON)
    )
    at_once = tuple(time for time in clock.readings if time.hour in hours)
    return at_once or tuple(time for time in halves if time.hour in hours)


def _weekly(said: str, tongues: Tongues, *, runs: bool) -> Wish | None:
    """`once a week on sunday at 10 am`: without a day it is not said when."""
    rest = weekly(said, tongues)
    wish = read_wish(rest, tongues, runs=runs) if rest else None
    return wish if isinstance(wish, Wish) and wish.days else None


def _bare(said: str, tongues: Tongues, *, runs: bool) -> Wish | None:
    """Without courtesy and filler around it: `let's make that 9 pm please`."""
    for tongue in tongues:
        rest = wished(said, tongue.unasked)
        wish = read_wish(rest, tongues, runs=runs) if rest and rest != said else None
        if isinstance(wish, Wish):
            return wish
    return None


def _plain_wish(text: str, tongues: Tongues, *, runs: bool) -> Wish | Invalid | None:
    plan = parse_plan(text, tongues)
    if plan is not None:
        return plan if isinstance(plan, Invalid) else Wish(plan.clock, plan.days, plan.length)
    lasting = is_likely_length(text, tongues)
    clock = None if lasting else parse_time(text, tongues)
    if isinstance(clock, ClockTime):
        return Wish(clock=clock)
    length = parse_length(text, tongues) if runs else None
    if isinstance(length, dt.timedelta):
        return Wish(length=length)
    days = parse_days(text, tongues)
    if days:
        return Wish(days=days)
    beside = None if lasting else _with_length(text, tongues)
    return beside or clock or length


def _with_length(text: str, tongues: Tongues) -> Wish | None:
    """A length beside a time or days: `18:30 1 h 15`, `tue thu 2 hours`."""
    words = re.sub(r",(?=\s)", " ", plain(text[: LONGEST + 1])).split()
    if len(text) > LONGEST or len(words) > MOST_WORDS:
        return None
    cuts = ((words[:at], words[at:]) for at in range(1, len(words)))
    found = {
        wish
        for parts in cuts
        for one, other in (parts, parts[::-1])
        if (wish := _beside(" ".join(one), " ".join(other), tongues))
    }
    return found.pop() if len(found) == 1 else None


def _beside(text: str, length_text: str, tongues: Tongues) -> Wish | None:
    length = parse_length(length_text, tongues) if not length_text.isdecimal() else None
    if not isinstance(length, dt.timedelta) or is_likely_length(text, tongues):
        return None
    clock, days = parse_time(text, tongues), parse_days(text, tongues)
    if isinstance(clock, ClockTime):
        return Wish(clock=clock, length=length)
    return Wish(days=days, length=length) if days else None


def read_choices(text: str, tongues: Tongues) -> tuple[Wish, ...]:
    """Two or three times where one is kept: `8am and 6pm`, `tue 19:00, sun 8:00`; else none.

    A length behind them is that of each: `tue 8am and 6pm, 45 min`.
    """
    if len(text) > LONGEST:
        return ()
    said = plain(text).strip(" .!?")
    found = (_choices(_parts(said, tongue.settings), tongues) for tongue in tongues)
    return next((choices for choices in found if choices), ())


def _choices(parts: list[str], tongues: Tongues) -> tuple[Wish, ...]:
    *times, last = parts
    length = parse_length(last, tongues) if is_likely_length(last, tongues) else None
    if not isinstance(length, dt.timedelta):
        times, length = parts, None
    if not 2 <= len(times) <= MOST_CHOICES:
        return ()
    read = [_at_a_time(part, tongues) for part in times]
    wishes = [replace(wish, length=wish.length or length) for wish in read if wish]
    return _by_one_clock(_on_the_same_days(wishes)) if len(wishes) == len(times) else ()


def _on_the_same_days(wishes: list[Wish]) -> list[Wish]:
    """Days that are named once are meant for each time: `tuesdays at 8am and 6pm`."""
    named = {wish.days for wish in wishes if wish.days}
    return (
        [replace(wish, days=next(iter(named))) for wish in wishes] if len(named) == 1 else wishes
    )


def _parts(said: str, words: SettingWords) -> list[str]:
    return compiled(rf"\s*(?:\b{words.and_}\b|&|\+|[,;/\n])\s*").split(said)


def read_timetable(text: str, tongues: Tongues, *, runs: bool) -> Timetable | None:
    """`Tue 18:00 and Sun 8:00`; None where a day has two times, or a time no day.

    `runs`: lengths may stand beside it; one at the end alone is that of all runs.
    """
    if len(text) > LONGEST:
        return None
    found = (_timetable(text, tongue.settings, tongues, runs=runs) for tongue in tongues)
    return next((table for table in found if table), None)


def _timetable(
    text: str, words: SettingWords, tongues: Tongues, *, runs: bool
) -> Timetable | None:
    said, rest = _added(text, words)
    for parts in (_parts(rest, words), _after_each_time(rest.split(), tongues)):
        wishes = _each_at_its_time(parts, tongues)
        if week := _week(wishes):
            length, lengths = _lengths(wishes) if runs else (None, {})
            return Timetable(week, length, said, lengths or None)
    return None


def _lengths(wishes: list[Wish]) -> tuple[dt.timedelta | None, dict[Weekday, dt.timedelta]]:
    """The length of all runs, or of those on some days: one of its own follows its time."""
    alone = [wish for wish in wishes if wish.length]
    if len(alone) == 1 and wishes[-1] is alone[0] and not alone[0].clock:
        return alone[0].length, {}
    own, days = dict[Weekday, dt.timedelta](), frozenset[Weekday]()
    for wish in wishes:
        days = wish.days or days
        if wish.length:
            own |= dict.fromkeys(days, wish.length)
    return None, own


def completed(asked: str, said: str, tongues: Tongues, *, runs: bool) -> Wish | None:
    """A wish whose time was not clear (`asked`), with what is typed now: `tue at 8`, then `8 pm`.

    Or a time whose days were not clear, with the days. None where what is typed now names no one
    time, or days where there were some: then it is a new wish.
    """
    before = added(asked, tongues)[1]
    if (again := _again(before, said, tongues, runs=runs)) is not None:
        return again
    whole = read_wish(f"{before} {said}", tongues, runs=runs) if before else None
    named = bool(parse_days(said, tongues)), bool(parse_days(before, tongues))
    if isinstance(whole, Wish) and whole.clock and (whole.clock.sure or named[0] != named[1]):
        return whole
    choices = {replace(one, clock=None) for one in read_choices(before, tongues)}
    first = choices.pop() if len(choices) == 1 else read_wish(before, tongues, runs=runs)
    now = read_wish(said, tongues, runs=runs)
    if not isinstance(first, Wish) or not isinstance(now, Wish) or now.days or not now.clock:
        return None
    return replace(first, clock=now.clock) if now.clock.sure else None


def _again(before: str, said: str, tongues: Tongues, *, runs: bool) -> Wish | None:
    """The time once more, and clear now; side by side "at 10" and "10 am" would be 10:10."""
    first = read_wish(before, tongues, runs=runs) if before else None
    now = read_wish(said, tongues, runs=runs)
    if not isinstance(first, Wish) or not isinstance(now, Wish) or now.days or now.length:
        return None
    clear = first.clock and now.clock and now.clock.sure
    return replace(first, clock=now.clock) if clear else None


def added(text: str, tongues: Tongues) -> tuple[bool, str]:
    """Whether a text says that something comes beside what there is: `also Sun 8:00`; the rest."""
    found = [_added(text, tongue.settings) for tongue in tongues]
    return next((one for one in found if one[0]), found[0])


def _added(text: str, words: SettingWords) -> tuple[bool, str]:
    about = compiled(rf"^(?:{words.about}\s+)+")
    also = compiled(rf"^(?:{words.also}|\+)\s*\b|\s+{words.too}\??$")
    said = about.sub("", plain(text[: LONGEST + 1]).strip(" .!"))
    rest = also.sub("", said)
    return rest != said, rest


def _each_at_its_time(parts: list[str], tongues: Tongues) -> list[Wish]:
    """Each part; days without a time belong to the time that follows. Empty: not read."""
    wishes, waiting = list[Wish](), list[str]()
    for part in parts:
        length = parse_length(part, tongues) if is_likely_length(part, tongues) else None
        if isinstance(length, dt.timedelta):
            wishes.append(Wish(length=length))
            continue
        waiting.append(part)
        if wish := _at_a_time(" ".join(waiting), tongues):
            wishes.append(wish)
            waiting = []
    return [] if waiting else wishes


def _week(wishes: list[Wish]) -> dict[Weekday, dt.time] | None:
    """Their days with their times; None where a time has no day, or a day two times."""
    timed = [wish for wish in wishes if wish.clock]
    days = [day for wish in timed for day in wish.days or ()]
    if not all(wish.days for wish in timed) or len(days) > len(set(days)):
        return None
    read = _by_one_clock(timed)
    return {day: w.clock.time for w in read if w.clock for day in w.days or ()}


def _after_each_time(words: list[str], tongues: Tongues) -> list[str]:
    """`tue 18:00 sun 8:00` without a mark between: cut where a day follows a time."""
    parts, timed = [list[str]()], False
    for word in words:
        if timed and parse_days(word, tongues):
            parts, timed = [*parts, []], False
        timed = timed or any(map(str.isdigit, word))
        parts[-1].append(word)
    return [" ".join(part) for part in parts]


def _at_a_time(text: str, tongues: Tongues) -> Wish | None:
    wish = read_wish(text, tongues, runs=False)
    return wish if isinstance(wish, Wish) and wish.clock else _part_of_day(text, tongues)


def _by_one_clock(wishes: list[Wish]) -> tuple[Wish, ...]:
    """Beside `19:00` an `8:00` is in the morning; where nothing tells, nothing is read."""
    clocks = [wish.clock for wish in wishes if wish.clock]
    if not any(clock.sure for clock in clocks):
        return ()
    return tuple(
        replace(w, clock=ClockTime((c.time,))) for w, c in zip(wishes, clocks, strict=True)
    )


def _part_of_day(text: str, tongues: Tongues) -> Wish | None:
    """`tue evening`: the time that is usual then, for who names none."""
    for tongue in tongues:
        for part, time in tongue.settings.usual.items():
            days_text = plain(text).removesuffix(f" {part}")
            days = parse_days(days_text, tongues) if days_text != plain(text) else None
            if days:
                return Wish(ClockTime((dt.time(*time),)), days)
    return None
