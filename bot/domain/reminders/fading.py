"""Fewer reminders as a habit forms: only with the runner's consent, and back when needed.

The same cue every day becomes a habit within 18 to 254 days, and a missed day does it no lasting
harm (Lally 2010). How much of it is enough to come less often, and how little brings the
reminders back, is our own judgement, to be reviewed by a physiotherapist.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import IntEnum

from bot.domain.reminders.attention import Note
from bot.domain.time.weekdays import Days

WEEK = dt.timedelta(days=7)
HABIT_WEEKS = 6
ENOUGH = 0.8
"""Done on so many of the chosen days, over the weeks above, it goes without being told."""
SLIPPING_WEEKS = 2
TOO_LITTLE = 0.5
"""Done on fewer of the chosen days than this, over the weeks above, it needs telling again."""
CALM = 2 * WEEK
"""Without pain beyond green for so long before we offer to come less often."""
ASK_AGAIN = 12 * WEEK
"""From one offer to the next, whatever was answered."""


class FadingStep(IntEnum):
    """How often a reminder comes: at every chosen time, every second, or once a week."""

    ALL = 0
    HALF = 1
    WEEKLY = 2


FEWEST_DAYS = {FadingStep.HALF: 2, FadingStep.WEEKLY: 3}
"""Days a week a rule needs for a step; with fewer it would not make the reminders fewer."""


@dataclass(frozen=True, slots=True)
class Habit:
    """What a runner did lately of what a reminder asks for, and when the back hurt.

    Local days. `sore`: pain that was amber or red, or a morning that was worse. `red`: pain that
    was red.
    """

    done: frozenset[dt.date] = frozenset()
    sore: frozenset[dt.date] = frozenset()
    red: frozenset[dt.date] = frozenset()

    def share(self, days: Days, before: dt.date, weeks: int) -> float:
        """Of so many days a week the part that was done, 0 to 1; on which ones does not matter."""
        kept = (self._days_done(before - n * WEEK) for n in range(weeks))
        return sum(min(len(days), count) for count in kept) / (len(days) * weeks)

    def sore_since(self, day: dt.date) -> bool:
        """Whether the back has hurt on that day or after it."""
        return any(sore >= day for sore in self.sore)

    def _days_done(self, before: dt.date) -> int:
        return sum(before - WEEK <= day < before for day in self.done)


@dataclass(frozen=True, slots=True)
class Fading:
    """What a runner has agreed to for one reminder.

    `since`: the local day on which the step began. `asked`: the day of our latest offer.
    """

    step: FadingStep = FadingStep.ALL
    since: dt.date | None = None
    asked: dt.date | None = None

    def agreed(self, step: int, day: dt.date) -> Fading | None:
        """The runner takes the offer; None for a button of an offer that does not stand."""
        stands = self.asked is not None and (self.since is None or self.since <= self.asked)
        offered = next_step(self)
        return Fading(offered, day, self.asked) if offered and stands and step == offered else None

    def back(self, day: dt.date) -> Fading:
        """At every chosen time again."""
        return Fading(FadingStep.ALL, day, self.asked)

    def sent(self, day: dt.date, note: Note) -> Fading:
        """After a reminder with a note was sent."""
        if note is Note.FADE:
            return replace(self, asked=day)
        return self.back(day) if note in BACK else self


BACK = frozenset({Note.SORE_AGAIN, Note.LESS_LATELY})
"""Notes with which the reminders are back at every chosen time."""


def note(fading: Fading, habit: Habit, days: Days, day: dt.date) -> Note | None:
    """What the reminder of a day says about coming less often; None if it is to be let by."""
    if fading.step is not FadingStep.ALL:
        if habit.sore_since(fading.since or day):
            return Note.SORE_AGAIN
        if habit.share(days, day, SLIPPING_WEEKS) < TOO_LITTLE:
            return Note.LESS_LATELY
        if not _comes(fading, days, day):
            return None
    return Note.FADE if _is_habit(fading, habit, days, day) else Note.NONE


def next_step(fading: Fading) -> FadingStep | None:
    """What could be offered next."""
    return None if fading.step is FadingStep.WEEKLY else FadingStep(fading.step + 1)


def _comes(fading: Fading, days: Days, day: dt.date) -> bool:
    """Every second, or every so many that it is once a week, counted from the agreement on."""
    every = 2 if fading.step is FadingStep.HALF else len(days)
    since = fading.since or day
    weeks, rest = divmod((day - since).days, 7)
    extra = (since + dt.timedelta(days=n) for n in range(1, rest + 1))
    return (weeks * len(days) + sum(d.weekday() in days for d in extra)) % every == 0


def _is_habit(fading: Fading, habit: Habit, days: Days, day: dt.date) -> bool:
    step = next_step(fading)
    return (
        step is not None
        and len(days) >= FEWEST_DAYS[step]
        and (fading.asked is None or day - fading.asked >= ASK_AGAIN)
        and (fading.since is None or day - fading.since >= HABIT_WEEKS * WEEK)
        and not habit.sore_since(day - CALM)
        and habit.share(days, day, HABIT_WEEKS) >= ENOUGH
    )
