"""A reminder as it is set up: a rule with its next slot, or a one-off."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from bot.domain.reminders.attention import Attention
from bot.domain.reminders.fading import Fading
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.planning import Repeats, begins
from bot.domain.time.schedule import Rule, Slot
from bot.domain.time.weekdays import Weekday


@dataclass(frozen=True, slots=True)
class Reminder:
    """A rule that comes again and again, or a one-off (then without a rule).

    A runner has at most one rule of a kind, and one one-off of a kind about another.
    """

    kind: Kind
    rule: Rule | None
    length: dt.timedelta | None
    """How long a planned run takes."""
    next: Slot | None
    attention: Attention
    fading: Fading = field(default_factory=Fading)
    after_run: bool = False
    """It comes with the question after each run instead of by a rule."""
    done_at: dt.datetime | None = None
    """When what a rule asks for was done the last time."""
    lengths_apart: tuple[tuple[Weekday, dt.timedelta], ...] = ()
    """The weekdays whose planned run takes another time than `length`."""
    about: Kind | None = None
    """What a one-off is about; None for a rule."""

    @property
    def repeats(self) -> Repeats | None:
        """The rule and, for planned runs, their length; None for a one-off."""
        return Repeats(self.rule, self.length, self.lengths_apart) if self.rule else None

    def is_done(self, zone: str) -> bool:
        """Whether what its next slot asks for is done already, so that it will not come."""
        if self.next is None or self.done_at is None:
            return False
        return self.done_at >= begins(self.repeats, self.next, zone)
