"""What may honestly be said about a runner's pain over time.

The runner is compared with nobody but themselves: the last seven days with their first seven.
A change counts from 2 points or 30 % of the own beginning (Ostelo 2008, Spine 33:90); below
that it is "about the same". From few numbers nothing is said, and nothing is ever said about
why: most new back pain eases within weeks anyway (Kongsted and Leboeuf-Yde 2009).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from bot.domain.back.mornings import Morning, Tally, tally
from bot.domain.progress.diary import Diary, Reading
from bot.domain.progress.weeks import Weeks, target_at, weeks

ENOUGH = 3
"""Points below which there is neither a graph nor a statement (our own rule)."""
WINDOW = timedelta(days=7)
LONG = timedelta(weeks=6)
"""No better after this long: somebody should look at it (see-soon lists say four to six weeks)."""
POINTS = 2
PERCENT = 30
LOW = 3
"""A beginning this low leaves no room for a change of 2 points: days with pain tell more."""


class PainChange(StrEnum):
    """Between the first seven days and the last seven."""

    LESS = "less"
    SAME = "same"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class TooFew:
    """Fewer than three check-ins: nothing can be said."""

    points: int


@dataclass(frozen=True, slots=True)
class FirstWeek:
    """There is nothing yet to compare the beginning with."""


@dataclass(frozen=True, slots=True)
class NothingLately:
    """Too little from the last seven days to say how it is now."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two averages, to one decimal, and whether the change between them means anything."""

    first: float
    last: float
    change: PainChange


@dataclass(frozen=True, slots=True)
class Share:
    """So many check-ins with pain, of so many."""

    painful: int
    of: int


@dataclass(frozen=True, slots=True)
class WithPain:
    """For a low beginning: how many check-ins were with pain, then and now."""

    first: Share
    last: Share

    @property
    def fewer(self) -> bool:
        """Whether the share is lower than at first."""
        return self.last.painful * self.first.of < self.first.painful * self.last.of


Statement = TooFew | FirstWeek | NothingLately | Compared | WithPain


@dataclass(frozen=True)
class Progress:
    """All that `/progress` shows."""

    statement: Statement
    no_better: bool
    """Six weeks have passed and it is not less: a person should look at it."""
    weeks: Weeks
    target: int
    """Training days a week that the runner aims for now."""
    readings: tuple[Reading, ...]
    mornings: tuple[Morning, ...]
    """The mornings after of the latest weeks, oldest first; no statement is made from them."""
    tally: Tally
    """What became of the questions about them."""

    @property
    def drawable(self) -> bool:
        """Whether there are enough points for a picture."""
        return len(self.readings) >= ENOUGH


def progress(diary: Diary, now: datetime, zone: tzinfo) -> Progress:
    """A runner's progress at a moment, in their own time zone."""
    said, found = statement(diary.readings, now), weeks(diary, now, zone)
    since = found.lately[0].monday if found.lately else date.max
    mornings = tuple(morning for morning in diary.mornings if morning.day >= since)
    return Progress(
        statement=said,
        no_better=_no_better(said, diary.readings, now),
        weeks=found,
        target=target_at(diary.targets, now),
        readings=diary.readings,
        mornings=mornings,
        tally=tally(mornings, (day for day in diary.asked if day >= since)),
    )


def statement(readings: Sequence[Reading], now: datetime) -> Statement:
    """What may be said about the pain, compared with the runner's own first week."""
    if len(readings) < ENOUGH:
        return TooFew(len(readings))
    first = [r.pain for r in readings if r.at < readings[0].at + WINDOW]
    last = [r.pain for r in readings if now - WINDOW < r.at <= now]
    if now - WINDOW < readings[0].at + WINDOW:
        return FirstWeek()
    if not last or len(first) + len(last) < ENOUGH:
        return NothingLately()
    return _compared(first, last)


def _compared(first: list[int], last: list[int]) -> Compared | WithPain:
    before, after = _tenths(first), _tenths(last)
    if before <= LOW * 10 and after - before < POINTS * 10:
        return WithPain(_share(first), _share(last))
    return Compared(before / 10, after / 10, _change(before, after))


def _tenths(pains: list[int]) -> int:
    """The average in tenths: what is compared is exactly what is shown."""
    return round(sum(pains) * 10 / len(pains))


def _change(before: int, after: int) -> PainChange:
    by = abs(after - before)
    if by < POINTS * 10 and by * 100 < before * PERCENT:
        return PainChange.SAME
    return PainChange.LESS if after < before else PainChange.MORE


def _share(pains: list[int]) -> Share:
    return Share(sum(pain > 0 for pain in pains), len(pains))


def _no_better(said: Statement, readings: Sequence[Reading], now: datetime) -> bool:
    match said:
        case Compared(_, last, change):
            persists = last > 0 and change is not PainChange.LESS
        case WithPain():
            persists = said.last.painful > 0 and not said.fewer
        case _:
            return False
    return persists and now >= readings[0].at + LONG
