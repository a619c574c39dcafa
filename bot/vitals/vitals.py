"""What a process is doing, and when it last heard Telegram and looked for reminders."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum


class Phase(StrEnum):
    """What a process does all the while."""

    STARTING = "starting"
    STANDING_BY = "standing by"
    AT_WORK = "at work"
    STOPPING = "stopping"


class Vitals:
    """The signs of life of one process, in seconds of a clock that only goes on."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self.phase = Phase.STARTING
        self.at_work_since: datetime | None = None
        self._brought_at = self._looked_at = seconds()

    def at_work(self, now: datetime) -> None:
        """From now on updates are handled here; what was silent before does not count."""
        self.phase, self.at_work_since = Phase.AT_WORK, now
        self._brought_at = self._looked_at = self._seconds()

    def standing_by(self) -> None:
        """Another process is at work."""
        self.phase = Phase.STANDING_BY

    def stopping(self) -> None:
        """Nothing new is begun any more."""
        self.phase = Phase.STOPPING

    def brought(self) -> None:
        """Telegram has brought updates, or said that there are none."""
        self._brought_at = self._seconds()

    def looked(self) -> None:
        """It was looked for reminders that are due."""
        self._looked_at = self._seconds()

    @property
    def silence(self) -> float:
        """Seconds since Telegram last brought something, or said that there is nothing."""
        return self._seconds() - self._brought_at

    @property
    def unlooked(self) -> float:
        """Seconds since it was last looked for reminders."""
        return self._seconds() - self._looked_at
