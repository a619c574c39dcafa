"""What a runner has felt and done, as it happened: the ground under every number shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.back.mornings import Morning
from bot.domain.back.safety import Cleared, Result
from bot.domain.exercises.catalogue import Region

TARGET = 2
"""Training days a week, unless the runner aims for another number: strength work on at least two
days a week (American College of Sports Medicine 2026). Stretching is no strength work."""
TARGETS = (1, 2, 3, 4, 5)
"""What a runner may aim for; with five, two days of rest are left."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How much it hurt at one check-in, 0-10; 0 where the answer was "No pain".

    `region`: where; None without pain.
    """

    at: datetime
    pain: int
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """So many training days a week, from that moment on."""

    since: datetime
    trainings: int


@dataclass(frozen=True, slots=True)
class PausedSpan:
    """A safety answer stood open: exercises were paused. `until` None: they still are."""

    since: datetime
    until: datetime | None


@dataclass(frozen=True)
class Diary:
    """A runner's whole history in order of time, oldest first."""

    readings: tuple[Reading, ...] = ()
    runs: tuple[datetime, ...] = ()
    trainings: tuple[datetime, ...] = ()
    """Those in which at least one strength exercise was done."""
    stretchings: tuple[datetime, ...] = ()
    """Check-ins in which at least one stretch was done, those before a training, too."""
    targets: tuple[Target, ...] = ()
    holds: tuple[PausedSpan, ...] = ()
    mornings: tuple[Morning, ...] = ()
    """Their pain is never averaged with the readings. "During", "right after" and "next morning"
    are asked separately (after Thomeé 1997, Silbernagel 2007: pain may be there during and after,
    if it is back to usual by the next morning), so they are different measures. And a morning is
    asked about only after a training or a sore run: averages that held both would move with how
    often was asked, not with the back."""
    asked: tuple[date, ...] = ()
    """The mornings on which the question was sent, answered or not."""

    @property
    def begins(self) -> datetime | None:
        """When the first thing was felt or done; None in an empty diary."""
        firsts = [reading.at for reading in self.readings[:1]]
        firsts += [*self.runs[:1], *self.trainings[:1], *self.stretchings[:1]]
        return min(firsts, default=None)


def holds(results: Iterable[Result]) -> tuple[PausedSpan, ...]:
    """The times in which exercises were paused, from all screening results, oldest first."""
    found: list[PausedSpan] = []
    since: datetime | None = None
    for result in results:
        if not isinstance(result, Cleared):
            since = since or result.at
        elif since:
            found.append(PausedSpan(since, result.at))
            since = None
    return (*found, PausedSpan(since, None)) if since else tuple(found)
