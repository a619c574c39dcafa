"""Where the back hurts, as the runner answers it."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.exercises.catalogue import Region


class Where(StrEnum):
    """Where the back hurts, as answered."""

    UPPER = "upper"
    LOWER = "lower"
    BOTH = "both"
    NO_PAIN = "no_pain"

    @property
    def region(self) -> Region | None:
        """The region; None without pain."""
        return None if self is Where.NO_PAIN else Region(self.value)
