"""When something is due: a wall-clock time on chosen weekdays in a time zone.

Nothing here adds 24 hours. Each instant is computed anew from the runner's local day and
time, so it stays right when clocks change or the runner travels.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import count
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.time.weekdays import Days, Weekday

ONE_DAY = dt.timedelta(days=1)
MIDNIGHT = dt.time(0)
DAY_BEGINS = dt.time(4)
"""Before that the night belongs to the day before: who trains past midnight has not slept yet
(our own judgement)."""
UNKNOWN_ZONE = "UTC"
"""The clock we go by as long as the runner has not told us theirs; every screen says so."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A wall-clock time on some weekdays in an IANA time zone; once on each of them.

    Raises:
        ValueError: if a time is not a plain hour and minute, no day is chosen,
            or the time zone is unknown.
    """

    time: dt.time
    days: Days
    zone: str
    apart: tuple[tuple[Weekday, dt.time], ...] = ()
    """The weekdays with another time than `time`."""

    def __post_init__(self) -> None:
        for time in (self.time, *(other for _, other in self.apart)):
            if time.tzinfo or time.second or time.microsecond:
                raise ValueError("A rule's time is an hour and a minute of the runner's clock.")
        if not self.days:
            raise ValueError("A rule needs at least one day.")
        if not is_zone(self.zone):
            raise ValueError(f"There is no time zone {self.zone!r}.")

    @property
    def week(self) -> dict[Weekday, dt.time]:
        """Its days, Monday first, each with its time."""
        other = dict(self.apart)
        return {day: other.get(day, self.time) for day in sorted(self.days)}


def rule_of(week: Mapping[Weekday, dt.time], zone: str) -> Rule:
    """The rule that comes on each of these days at its time."""
    times = [week[day] for day in sorted(week)]
    usual = max(times, key=times.count)
    apart = tuple((day, week[day]) for day in sorted(week) if week[day] != usual)
    return Rule(usual, frozenset(week), zone, apart)


@dataclass(frozen=True, slots=True)
class Slot:
    """What is due once: the local day and time it is for, and the instant to send it at.

    `day` and `time` name the slot and never change; `at` may lie elsewhere when the clock
    jumped over the time or quiet hours moved it.
    """

    day: dt.date
    time: dt.time
    at: dt.datetime
    moved: bool = False


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From when until when nothing is sent, by the runner's clock; equal ends mean never quiet."""

    start: dt.time = dt.time(21)
    end: dt.time = dt.time(7)

    def cover(self, time: dt.time) -> bool:
        """Whether the time lies in the quiet hours; their end does not."""
        if self.start <= self.end:
            return self.start <= time < self.end
        return time >= self.start or time < self.end

    def leaving(self, time: dt.time) -> QuietHours:
        """Quiet hours that leave out a time they cover, by the nearer of their ends.

        They begin half an hour or less after it, so that what it brings can be done and answered
        (our own judgement), or end right at it.
        """
        since_start, until_end = _minutes(self.start, time), _minutes(time, self.end)
        if since_start > until_end:
            return replace(self, end=time)
        later = (time.hour * 60 + time.minute) // HALF_AN_HOUR * HALF_AN_HOUR + HALF_AN_HOUR
        return replace(self, start=dt.time(*divmod(later % (24 * 60), 60)))


HALF_AN_HOUR = 30


def _minutes(start: dt.time, end: dt.time) -> int:
    """From one time of day to the next other one."""
    return ((end.hour - start.hour) * 60 + end.minute - start.minute) % (24 * 60)


@cache  # zoneinfo keeps only eight by itself; there are some 600, and reading one takes 150 us
def zone_info(name: str) -> ZoneInfo:
    """The time zone of an IANA name.

    Raises:
        KeyError: if there is none (or ValueError or OSError: `is_zone` knows).
    """
    return ZoneInfo(name)


def is_zone(name: str) -> bool:
    """Whether a time zone of that name is known here."""
    try:
        zone_info(name)
    except (ValueError, OSError, ZoneInfoNotFoundError):  # not a name, a folder, no such zone
        return False
    return True


def local(instant: dt.datetime, zone: str) -> dt.datetime:
    """The instant by the clock of a time zone.

    Raises:
        ValueError: if the instant has no time zone of its own.
    """
    if instant.tzinfo is None:
        raise ValueError("An instant needs a time zone; without one it is only a wall-clock time.")
    return instant.astimezone(zone_info(zone))


def day_of(instant: dt.datetime, zone: str) -> dt.date:
    """The runner's day an instant belongs to: it ends at 04:00 of their clock, not at midnight.

    Raises:
        ValueError: if the instant has no time zone of its own.
    """
    return day_at(local(instant, zone))


def day_at(here: dt.datetime) -> dt.date:
    """The same of a moment that is told by the runner's clock already."""
    return here.date() if here.time() >= DAY_BEGINS else here.date() - ONE_DAY


def day_ends(now: dt.datetime, zone: str) -> dt.datetime:
    """When the runner's day ends (UTC): the next 04:00 of their clock."""
    days = (day_of(now, zone) + n * ONE_DAY for n in count(1))
    ends = (instant(day, DAY_BEGINS, zone) for day in days)
    return next(end for end in ends if end is not None and end > now)


def instant(day: dt.date, time: dt.time, zone: str) -> dt.datetime | None:
    """The first instant (UTC) of a local day at or after a wall-clock time.

    A repeated time counts when it comes first. A time the clock jumps over becomes the first
    minute after the jump, even when that is midnight of the next day (Nuuk in spring).
    None for a day that a time zone left out (30 December 2011 in Samoa).
    """
    tz = zone_info(zone)
    wanted = dt.datetime.combine(day, time)
    found = wanted.replace(tzinfo=tz).astimezone(dt.UTC)
    if found.astimezone(tz).replace(tzinfo=None) == wanted:
        return found
    if not _exists(day, tz):
        return None
    return _end_of_gap(wanted, tz)


def slots(rule: Rule, since: dt.date) -> Iterator[Slot]:
    """The rule's slots from a local day on, without end."""
    week = rule.week
    for days in count():
        day = since + days * ONE_DAY
        time = week.get(Weekday(day.weekday()))
        if time is not None:
            at = instant(day, time, rule.zone)
            if at is not None:
                yield Slot(day, time, at)


def slot_after_day(rule: Rule, day: dt.date) -> Slot:
    """The first slot of a local day later than `day`, the last one dealt with.

    To be used whenever the time zone may have changed: a local day then neither comes twice
    nor gets lost. The slot may already be past; `reminders.decide` knows what to do with it.
    """
    return next(slots(rule, day + ONE_DAY))


def moved(slot: Slot, quiet: QuietHours, zone: str) -> Slot:
    """The slot, at the end of the quiet hours if it lies in them (and then marked as moved)."""
    at = end_of_quiet(slot.at, quiet, zone)
    return slot if at == slot.at else replace(slot, at=at, moved=True)


def end_of_quiet(now: dt.datetime, quiet: QuietHours, zone: str) -> dt.datetime:
    """The first instant from `now` on that is not quiet: `now` itself unless it is quiet."""
    here = local(now, zone)
    if not quiet.cover(here.time()):
        return now
    day = here.date() if here.time() < quiet.end else here.date() + ONE_DAY
    ends = (end for days in count() for end in _instants(day + days * ONE_DAY, quiet.end, zone))
    return next(end for end in ends if end > now)


def _instants(day: dt.date, time: dt.time, zone: str) -> Iterator[dt.datetime]:
    """Every instant of a wall-clock time on a day: one, two if repeated, none if left out."""
    first = instant(day, time, zone)
    if first is None:
        return
    yield first
    again = dt.datetime.combine(day, time, zone_info(zone)).replace(fold=1).astimezone(dt.UTC)
    if again > first:
        yield again


def _exists(day: dt.date, tz: ZoneInfo) -> bool:
    """Whether any minute of the day shows on the clocks of a time zone."""
    midnight = dt.datetime.combine(day, MIDNIGHT)
    return _end_of_gap(midnight, tz).astimezone(tz).date() == day


def _end_of_gap(wanted: dt.datetime, tz: ZoneInfo) -> dt.datetime:
    """The first instant whose wall clock shows `wanted` or later.

    In a gap, `fold=1` reads the clock by the offset after it and so gives an instant before
    it, `fold=0` one after it: the jump is in between.
    """
    before = wanted.replace(tzinfo=tz, fold=1).astimezone(dt.UTC)
    after = wanted.replace(tzinfo=tz, fold=0).astimezone(dt.UTC)
    seconds = int((after - before).total_seconds())

    def reached(second: int) -> bool:
        then = before + dt.timedelta(seconds=second)
        return then.astimezone(tz).replace(tzinfo=None) >= wanted

    return before + dt.timedelta(seconds=bisect_left(range(seconds), True, key=reached))
