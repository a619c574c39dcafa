"""A pause: for how long, and why, nothing is sent."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.time.schedule import (
    MIDNIGHT,
    ONE_DAY,
    QuietHours,
    Rule,
    end_of_quiet,
    local,
    slots,
)
from bot.domain.time.weekdays import EVERY_DAY


class PauseReason(StrEnum):
    """Why a runner's reminders rest."""

    ILL = "ill"
    HOLIDAY = "holiday"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause until an instant, or open-ended (None) until the runner ends it."""

    until: dt.datetime | None
    why: PauseReason

    def covers(self, now: dt.datetime) -> bool:
        """Whether the pause still holds."""
        return self.until is None or now < self.until


def is_ill(pause: Pause | None, now: dt.datetime) -> bool:
    """Whether the runner has said that they are ill, and not yet that they are well."""
    return pause is not None and pause.why is PauseReason.ILL and pause.covers(now)


def paused_until(day: dt.date, zone: str, why: PauseReason) -> Pause:
    """A pause that ends when a local day begins."""
    return Pause(next(slots(Rule(MIDNIGHT, EVERY_DAY, zone), day)).at, why)


def paused_for(
    days: int, now: dt.datetime, zone: str, quiet: QuietHours, why: PauseReason
) -> Pause:
    """A pause of some days: today is the first, unless its quiet hours have begun.

    Raises:
        ValueError: if it is less than a day.
    """
    if days < 1:
        raise ValueError("A pause takes at least a day.")
    first = local(end_of_quiet(now, quiet, zone), zone).date()
    return paused_until(first + days * ONE_DAY, zone, why)
