"""What could not be read of typed times, days and dates."""

from __future__ import annotations

from bot.domain.reading.times import TypedFault
from bot.words import Words


def sentence(words: Words, reason: TypedFault | None) -> str:
    """A clear sentence; None: it is not known what is wrong with it."""
    key = f"edit-fault.{reason}" if reason else "edit-fault.unknown"
    return words("edit-fault", reason=words(key))
