"""How a runner takes one reminder, and how far we back off when nothing comes back.

The numbers are our own judgement; the nearest published example is a commercial training app
that fell back to 3, 2, 6 and 15 days by inactivity (Bidargaddi 2018). We never come more
often than the runner chose.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto

PATIENCE = 3
"""Reminders in a row without a reaction before they come half as often."""

FORTNIGHT = dt.timedelta(days=14)
"""Silence after which one message asks; then also the distance between messages."""

MOST_ALONE = 1 + 3
"""Messages into that silence: the one that asks, then three a fortnight apart."""


class Pace(Enum):
    """How often a reminder may come."""

    FULL = auto()
    HALF = auto()
    FORTNIGHTLY = auto()
    QUIET = auto()


class Note(StrEnum):
    """What a reminder says besides.

    For who does not answer: "another time?", "still there?", "the last one". For whom it has
    become a habit: "less often?"; and why it is back: the back hurts again, or it became less.
    """

    NONE = "none"
    BETTER_TIME = "better_time"
    STILL_THERE = "still_there"
    LAST = "last"
    FADE = "fade"
    SORE_AGAIN = "sore_again"
    LESS_LATELY = "less_lately"


@dataclass(frozen=True, slots=True)
class Attention:
    """What became of one reminder since the runner last reacted; a new one knows nothing.

    Days are the local days of slots. `unanswered` counts reminders sent, `since` is the day of
    the first of them, `last` of the latest, `passed` counts slots let by since, `alone` the
    messages sent into a silence of two weeks and more.
    """

    unanswered: int = 0
    since: dt.date | None = None
    last: dt.date | None = None
    passed: int = 0
    asked: bool = False
    alone: int = 0

    def pace(self, day: dt.date) -> Pace:
        """How often the reminder may come by a local day."""
        if self.since and day - self.since >= FORTNIGHT:
            return Pace.FORTNIGHTLY if self.alone < MOST_ALONE else Pace.QUIET
        return Pace.HALF if self.unanswered >= PATIENCE else Pace.FULL

    def note(self, day: dt.date) -> Note | None:
        """What a reminder for this day would say besides; None if this one is to be let by."""
        match self.pace(day):
            case Pace.FULL:
                return Note.NONE
            case Pace.HALF:
                return self._halved() if self.passed else None
            case Pace.FORTNIGHTLY:
                return self._alone() if self._fortnight_over(day) else None
            case Pace.QUIET:
                return None

    def sent(self, day: dt.date, note: Note, seen: Attention) -> Attention:
        """After sending the reminder for a day. `seen`: what was looked at, others beside it."""
        silent = seen.pace(day) is Pace.FORTNIGHTLY
        return Attention(
            unanswered=self.unanswered + 1,
            since=self.since or day,
            last=day,
            asked=self.asked or note is Note.BETTER_TIME,
            alone=self.alone + silent,
        )

    def let_by(self) -> Attention:
        """After leaving out a slot in order to come less often."""
        return replace(self, passed=self.passed + 1)

    def _halved(self) -> Note:
        return Note.NONE if self.asked else Note.BETTER_TIME

    def _alone(self) -> Note:
        return {0: Note.STILL_THERE, MOST_ALONE - 1: Note.LAST}.get(self.alone, Note.NONE)

    def _fortnight_over(self, day: dt.date) -> bool:
        return self.alone == 0 or self.last is None or day - self.last >= FORTNIGHT


def beside(own: Attention, others: Iterable[Attention]) -> Attention:
    """The attention to one reminder beside the runner's other ones: nobody is asked twice.

    Who reacts to another one is there, so that this one only comes half as often. Where none
    is reacted to, they share one silence: its messages, and the fortnight between them.
    """
    rest = tuple(others)
    silences = [one.since for one in (own, *rest)]
    together = None if None in silences else min(filter(None, silences))
    return replace(
        own,
        since=together if rest else own.since,
        last=max(filter(None, (one.last for one in (own, *rest))), default=None),
        asked=any(one.asked for one in (own, *rest)),
        alone=sum(one.alone for one in (own, *rest)),
    )


def there(other: Attention) -> Attention:
    """The attention to a reminder after a reaction to another one: nobody is silent any more."""
    return replace(other, since=None, alone=0)


REACTED = Attention()
"""After any reaction, also a pause or a changed setting: everything is as it was chosen."""
