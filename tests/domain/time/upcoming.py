"""The slot that comes next, for tests that need no quiet hours and no free day."""

from __future__ import annotations

import datetime as dt

from bot.domain.time.schedule import Rule, Slot, local, slots


def next_slot(rule: Rule, after: dt.datetime) -> Slot:
    """The first slot strictly after an instant."""
    today = local(after, rule.zone).date()
    return next(slot for slot in slots(rule, today) if slot.at > after)
