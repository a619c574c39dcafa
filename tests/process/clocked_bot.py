"""`python -m bot` by a clock of the test's own: `clocked_bot.py 2026-06-01T10:00:00+00:00 run`."""

from __future__ import annotations

import sys
import time
from datetime import datetime, timedelta

from bot.__main__ import main
from bot.telegram.handling.services import Clock


def going_on_from(instant: str) -> Clock:
    """A clock that shows an instant now, and goes on from there."""
    start, begun = datetime.fromisoformat(instant), time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - begun)


if __name__ == "__main__":
    sys.exit(main(sys.argv[2:], clock=going_on_from(sys.argv[1])))
