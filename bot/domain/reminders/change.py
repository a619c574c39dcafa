"""What a runner changes about a rule, and the rule that comes of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.domain.reminders.kinds import Usual
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Rule
from bot.domain.time.weekdays import Days


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be so from now on; None: it stays as it is, or begins with what is usual."""

    time: dt.time | None = None
    days: Days | None = None
    length: dt.timedelta | None = None

    def of(self, before: Repeats | None, usual: Usual, runs: Days, zone: str) -> Repeats:
        """The rule with this change, by the clock of a zone.

        Args:
            before: the rule so far, if there is one.
            usual: how the kind is set up, as far as the runner has not said.
            runs: days with a planned run.
            zone: IANA name.
        """
        old = before or Repeats(Rule(usual.time, usual.days_beside(runs), zone), usual.length)
        rule = Rule(self.time or old.rule.time, self.days or old.rule.days, zone)
        return Repeats(rule, usual.length and (self.length or old.length or usual.length))
