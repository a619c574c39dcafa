"""The schedule a second time, by other means: dateutil's rrule and dateutil's time zones.

Shares no line with `bot.domain.time.schedule`; the tests and
`benchmarks/schedule.py` compare both.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

from dateutil import tz
from dateutil.rrule import WEEKLY, rrule

MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)


def next_by_rrule(
    time: dt.time, days: frozenset[int], zone: str, after: dt.datetime
) -> tuple[dt.date, dt.datetime]:
    """The local day and the instant of the next slot strictly after an instant."""
    here = zone_of(zone)
    start = after.astimezone(here).replace(tzinfo=None) - 2 * DAY
    walls = rrule(WEEKLY, byweekday=sorted(days), dtstart=dt.datetime.combine(start.date(), time))
    for wall in walls:
        at = instant_of(wall, here)
        if at is not None and at > after:
            return wall.date(), at
    raise AssertionError("rrule ended")


def instant_of(wall: dt.datetime, here: dt.tzinfo) -> dt.datetime | None:
    """The wall-clock time as an instant, or the first minute after it that exists."""
    first = wall
    while not tz.datetime_exists(first, here):
        first += MINUTE
    if first.date() > wall.date() and not day_exists(wall.date(), here):
        return None
    return tz.enfold(first.replace(tzinfo=here), fold=0).astimezone(dt.UTC)


def day_exists(day: dt.date, here: dt.tzinfo) -> bool:
    """Whether any minute of a day exists."""
    midnight = dt.datetime.combine(day, dt.time(0))
    return any(tz.datetime_exists(midnight + n * MINUTE, here) for n in range(24 * 60))


@cache
def zone_of(name: str) -> dt.tzinfo:
    """dateutil's own reading of a time zone."""
    found = tz.gettz(name)
    if found is None:
        raise LookupError(name)
    return found
