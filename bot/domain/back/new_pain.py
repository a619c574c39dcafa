"""Whether pain is new, which asks for more care with running.

The first six weeks, the pain and the stride are our own judgement, to be reviewed by a
physiotherapist; that normal walking comes first is one clinician's milestone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.back.rescreening import Checked, start_of_pain

NEW_FOR = timedelta(weeks=6)
RUN_AT_MOST = 3
"""The most pain to run with while it is new."""


class PainAge(StrEnum):
    """How old the present pain is, as far as finished check-ins tell."""

    NEW = "new"
    MAYBE = "maybe"
    """Nobody knows: it may be older than the first check-in."""
    OLD = "old"


def pain_age(earlier: Sequence[Checked], now: datetime) -> PainAge:
    """The age of the pain there is now. `earlier`: finished check-ins, newest first."""
    first = start_of_pain(earlier)
    if first and first.at <= now - NEW_FOR:
        return PainAge.OLD
    before = any(checked.felt for checked in earlier if checked.at <= now - NEW_FOR)
    free = any(checked.felt == 0 for checked in earlier)
    return PainAge.NEW if free and not before else PainAge.MAYBE


def too_much_to_run(pain: int, age: PainAge) -> bool:
    """Whether pain that is known to be new is too much to run with."""
    return age is PainAge.NEW and pain > RUN_AT_MOST
