"""Compare the slots of a rule with dateutil.rrule on random cases, and time both.

    python benchmarks/schedule.py [CASES [SEED]]

Prints cases, mismatches (none is right), and how many times faster we are per case.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
import time
import zoneinfo
from bisect import bisect
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

for place in (".", "tests/domain"):  # it runs as a script, beside the tests' oracle
    sys.path.insert(0, str(Path(__file__).parents[1] / place))

from bot.domain.time.schedule import Rule  # noqa: E402
from bot.domain.time.weekdays import Weekday  # noqa: E402
from bot.zones.newest import use_newest_zones  # noqa: E402
from tests.domain.time.schedule_oracle import next_by_rrule  # noqa: E402
from tests.domain.time.upcoming import next_slot  # noqa: E402

CHUNK = 50_000
FIRST = dt.datetime(1975, 1, 1, tzinfo=dt.UTC)
SPAN = int((dt.datetime(2037, 12, 1, tzinfo=dt.UTC) - FIRST).total_seconds())


class Case(NamedTuple):
    """One rule and one instant."""

    rule: Rule
    after: dt.datetime


def zones() -> list[str]:
    """Every zone that has a place in its name."""
    return sorted(name for name in zoneinfo.available_timezones() if "/" in name)


def changes_of(name: str) -> list[dt.datetime]:
    """Instants within a week before each of a zone's clock changes, then narrowed to an hour."""
    here, week, hour = zoneinfo.ZoneInfo(name), dt.timedelta(days=7), dt.timedelta(hours=1)
    weeks = [FIRST + number * week for number in range(SPAN // 604_800)]
    offsets = [now.astimezone(here).utcoffset() for now in weeks]
    return [
        _change(now, here, old) * hour + now
        for now, old, new in zip(weeks, offsets, offsets[1:], strict=False)
        if old != new
    ]


def _change(now: dt.datetime, here: dt.tzinfo, old: dt.timedelta | None) -> int:
    """After how many hours of the next week the zone leaves its old offset."""
    hours = range(168)
    return bisect(hours, False, key=lambda n: _offset(now + dt.timedelta(hours=n), here) != old)


def _offset(now: dt.datetime, here: dt.tzinfo) -> dt.timedelta | None:
    return now.astimezone(here).utcoffset()


def cases(count: int, dice: random.Random) -> Iterator[Case]:
    """Random rules; half of the instants anywhere, half within two days of a clock change."""
    names = zones()
    changes = {name: changes_of(name) for name in names}
    for number in range(count):
        name = dice.choice(names)
        after = FIRST + dt.timedelta(seconds=dice.randrange(SPAN))
        if number % 2 and changes[name]:
            after = dice.choice(changes[name]) + dt.timedelta(minutes=dice.randrange(-2880, 2880))
        days = frozenset(dice.sample(list(Weekday), dice.choice((1, 2, 3, 7))))
        yield Case(Rule(dt.time(dice.randrange(24), dice.randrange(60)), days, name), after)


class Tally:
    """What a run has shown so far."""

    def __init__(self) -> None:
        self.done = self.wrong = 0
        self.ours = self.theirs = 0.0

    def add(self, chunk: list[Case]) -> None:
        """Compute a chunk both ways, compare, and count."""
        began = time.process_time()
        found = [next_slot(rule, after) for rule, after in chunk]
        halfway = time.process_time()
        answers = [
            next_by_rrule(r.time, frozenset(map(int, r.days)), r.zone, after) for r, after in chunk
        ]
        self.theirs += time.process_time() - halfway
        self.ours += halfway - began
        self.done += len(chunk)
        for case, slot, answer in zip(chunk, found, answers, strict=True):
            if (slot.day, slot.at) != answer:
                self.wrong += 1
                print("MISMATCH", case, slot, answer)

    def __str__(self) -> str:
        ours, theirs = (seconds / self.done * 1e6 for seconds in (self.ours, self.theirs))
        each = (
            f"CPU per case: ours {ours:.1f} us, rrule {theirs:.1f} us, {theirs / ours:.1f} times"
        )
        return f"{self.done} cases, {self.wrong} mismatches, {each}"


def main() -> None:
    """Compare, chunk by chunk."""
    count, seed = (int(word) for word in [*sys.argv[1:], *("1000000", "7")[len(sys.argv) - 1 :]])
    print("time zones", use_newest_zones(), flush=True)
    stream, tally = cases(count, random.Random(seed)), Tally()
    while chunk := list(islice(stream, CHUNK)):
        tally.add(chunk)
        print(tally, flush=True)
    sys.exit(1 if tally.wrong else 0)


if __name__ == "__main__":
    main()
