"""What a runner changes about a rule, and the rule that comes of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.reminders.kinds import Usual
from bot.domain.reminders.planning import Repeats, repeats_of
from bot.domain.time.schedule import Rule, rule_of
from bot.domain.time.weekdays import Days, Weekday


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be so from now on; None: it stays as it is, or begins with what is usual."""

    time: dt.time | None = None
    days: Days | None = None
    length: dt.timedelta | None = None
    """Of all runs; before the lengths of single days."""
    lengths: Mapping[Weekday, dt.timedelta] | None = None
    """Of the runs on some days."""
    week: Mapping[Weekday, dt.time] | None = None
    """Days that each have a time of their own."""
    beside: bool = False
    """Those days come beside the ones there are."""

    def of(self, before: Repeats | None, usual: Usual, runs: Days, zone: str) -> Repeats:
        """The rule with this change, by the clock of a zone.

        Args:
            before: the rule so far, if there is one.
            usual: how the kind is set up, as far as the runner has not said.
            runs: days with a planned run.
            zone: IANA name.
        """
        old = before or Repeats(Rule(usual.time, usual.days_beside(runs), zone), usual.length)
        kept = before.rule.week if before and self.beside else {}
        week = {**kept, **self.week} if self.week else self._week(old.rule)
        rule = rule_of(week, zone)
        if usual.length is None:
            return Repeats(rule)
        so_far = {} if self.length else old.lengths
        length = self.length or old.length or usual.length
        return repeats_of(rule, {**dict.fromkeys(week, length), **so_far, **(self.lengths or {})})

    def _week(self, old: Rule) -> dict[Weekday, dt.time]:
        """One time for all days, where one was said; else each day keeps its own."""
        days = self.days or old.days
        return {day: self.time or old.week.get(day, old.time) for day in days}
