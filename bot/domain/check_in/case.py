"""A check-in as the rules look at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from bot.domain.back.mornings import light_today
from bot.domain.back.pain import Light
from bot.domain.back.safety import Cleared, clearance
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Catalogue


@dataclass(frozen=True)
class Case:
    """One check-in with all that decides what comes next: pure, so asking it twice is the same.

    New answers make a new draft, and so a new case.
    """

    draft: Draft
    record: Record
    catalogue: Catalogue
    now: datetime

    @property
    def cleared(self) -> Cleared | None:
        """The newest result of the safety questions, if it lets the runner exercise."""
        return clearance(self.draft.result or self.record.result)

    @cached_property
    def light(self) -> Light:
        """The day's light: of the pain as answered, and of the mornings after."""
        return light_today(self.draft.pain, self.record.mornings, self.now, self.record.zone)
