"""A year in the life of fifty runners in twelve time zones, and what should come of it.

What should come is computed with dateutil alone (`tests.domain.time.schedule_oracle`); nothing of
`bot.domain` decides here what is right.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from dateutil.rrule import WEEKLY, rrule

from bot.domain.reminders.kinds import Kind
from bot.domain.time.schedule import QuietHours
from tests.domain.time.schedule_oracle import instant_of, zone_of
from tests.thorough import THOROUGH

START = dt.datetime(2022, 6, 1, tzinfo=dt.UTC)
END = dt.datetime(2023 if THOROUGH else 2022, 6 if THOROUGH else 12, 1, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
MINUTE = dt.timedelta(minutes=1)

ZONES = (
    "Europe/Berlin",
    "Europe/Dublin",  # whose winter time is the exception, not its summer time
    "America/New_York",
    "America/Denver",
    "America/Mexico_City",  # gave up summer time in October 2022
    "Asia/Amman",  # kept summer time for good in October 2022
    "America/Santiago",  # jumps over midnight
    "Australia/Sydney",
    "Australia/Lord_Howe",  # moves by half an hour
    "Pacific/Auckland",
    "Africa/Casablanca",  # changes for Ramadan
    "Asia/Kathmandu",  # 5 h 45 min
)
TIMES = ("00:00", "02:00", "02:15", "02:30", "07:00", "08:00", "08:00", "12:15", "18:30", "23:45")
NEVER = QuietHours(dt.time(0), dt.time(0))
Key = tuple[int, str, str, str]
"""Runner, kind, local day, local time: what may come at most once."""


@dataclass(frozen=True)
class Habit:
    """A rule as a runner would say it."""

    kind: Kind
    time: str
    days: frozenset[int]
    length: dt.timedelta | None = None

    @property
    def wait(self) -> dt.timedelta:
        return self.length + 10 * MINUTE if self.length else dt.timedelta(0)


@dataclass
class Life:
    """A runner's year."""

    id: int
    zone: str
    habits: list[Habit]
    quiet: QuietHours
    reacts: bool = True
    away: list[tuple[dt.datetime, dt.datetime]] = field(default_factory=list)
    """When nothing may be sent: blocked, paused, or stopped by a screening."""
    why_away: str = ""
    moves_to: str = ""


def fifty(dice: random.Random) -> list[Life]:
    """Fifty runners; some block the bot, pause, are stopped by a screening, travel, ignore us."""
    lives = [_life(n, ZONES[n % len(ZONES)], dice) for n in range(50)]
    for n, why in enumerate(["blocked"] * 4 + ["paused"] * 4 + ["screening"] * 4, 12):
        begin = START + dt.timedelta(days=dice.randint(20, 300), minutes=dice.randint(0, 1439))
        lives[n].away = [(begin, begin + dt.timedelta(days=dice.randint(2, 30)))]
        lives[n].why_away = why
    for n in range(24, 30):
        lives[n].moves_to = ZONES[(n + dice.randint(1, 11)) % len(ZONES)]
    for life in lives[44:]:
        life.reacts = False
    return lives


def _life(n: int, zone: str, dice: random.Random) -> Life:
    """In each zone one runner has every day at an odd hour, so no clock change is missed."""
    count = 7 if n < len(ZONES) else dice.choice([1, 2, 2, 3])
    quiet = NEVER if n < len(ZONES) else dice.choice([NEVER, QuietHours()])
    habits = [Habit(Kind.DAILY, TIMES[n % len(TIMES)], _days(dice, count))]
    if dice.random() < 0.2:
        habits.append(Habit(Kind.TRAINING, dice.choice(TIMES), _days(dice, 2)))
    if dice.random() < 0.2:
        length = dt.timedelta(minutes=dice.choice([30, 45, 100]))
        habits.append(Habit(Kind.POST_RUN, dice.choice(TIMES), _days(dice, 2), length))
    return Life(1001 + n, zone, habits, quiet)


def _days(dice: random.Random, count: int) -> frozenset[int]:
    return frozenset(dice.sample(range(7), count))


def expected(life: Life, habit: Habit) -> Iterator[tuple[Key, dt.datetime]]:
    """Every slot of the year and when it should come, by dateutil."""
    here = zone_of(life.zone)
    hour, minute = map(int, habit.time.split(":"))
    first = dt.datetime(2022, 5, 30, hour, minute)  # noqa: DTZ001 — a wall-clock time
    for wall in rrule(WEEKLY, byweekday=sorted(habit.days), dtstart=first):
        begins = instant_of(wall, here)
        if begins is None:
            continue
        wanted = begins + habit.wait
        if wanted > END:
            return
        if wanted > START:
            key = (life.id, habit.kind.value, wall.date().isoformat(), habit.time)
            yield key, out_of_quiet(wanted, here, life.quiet)


def out_of_quiet(at: dt.datetime, here: dt.tzinfo, quiet: QuietHours) -> dt.datetime:
    """The end of the quiet hours, by a person with a clock and a calendar."""
    wall = at.astimezone(here)
    if quiet == NEVER or dt.time(7) <= wall.time() < dt.time(21):
        return at
    morning = wall.date() if wall.hour < 7 else wall.date() + DAY
    found = instant_of(dt.datetime.combine(morning, dt.time(7)), here)
    assert found is not None
    return found
