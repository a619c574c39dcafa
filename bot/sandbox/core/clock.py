"""The sandbox's clock: real time plus an offset, so that reminders can be made to come at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _real() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  this is the clock that others are given


class Clock:
    """Tells the time; it can be moved forward, never back."""

    def __init__(self, real: Callable[[], datetime] = _real) -> None:
        self._real = real
        self._offset = timedelta()

    def now(self) -> datetime:
        """The time here, aware, in UTC."""
        return self._real() + self._offset

    def advance(self, seconds: float) -> None:
        """Move the clock forward; ValueError when it would go back."""
        if seconds < 0:
            raise ValueError("the clock cannot go back")
        self._offset += timedelta(seconds=seconds)
