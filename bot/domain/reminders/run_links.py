"""A watch or phone says that a run has ended: how often that is believed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

AT_MOST_EVERY = dt.timedelta(minutes=1)
AT_MOST_A_DAY = 6
"""More runs than anybody's back likes; less than a broken automation sends."""
ONE_DAY = dt.timedelta(days=1)


def recent(used: Sequence[dt.datetime], now: dt.datetime) -> tuple[dt.datetime, ...]:
    """When a link was opened during the last day."""
    return tuple(at for at in used if now - at < ONE_DAY)


def too_often(used: Sequence[dt.datetime], now: dt.datetime) -> bool:
    """Whether a link was opened a moment ago, or often enough for a day."""
    lately = recent(used, now)
    return len(lately) >= AT_MOST_A_DAY or any(now - at < AT_MOST_EVERY for at in lately)
