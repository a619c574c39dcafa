"""What broke lately, in numbers only, and when the hosts were last told."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from storage.engine.database import Transaction
from storage.engine.instants import to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("troubles")

ONE_DAY = timedelta(days=1)


class Trouble(StrEnum):
    """Kinds of what a host wants to know."""

    UPDATES = "updates"
    REMINDERS = "reminders"


async def untold(tx: Transaction, now: datetime) -> dict[Trouble, int]:
    """How often each kind happened since it was last told; each is told at most once a day."""
    found, yesterday = {}, to_seconds(now - ONE_DAY)
    for what in Trouble:
        told = await tx.value(_sql.told(what=what))
        if told is not None and told > yesterday:
            continue
        since = yesterday if told is None else max(yesterday, told + 1)
        count = await tx.value(getattr(_sql, what.value)(since=since))
        if count:
            found[what] = int(count)
            tx.write(_sql.tell(what=what, now=to_seconds(now)))
    return found
