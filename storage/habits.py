"""What a runner did lately of what a reminder asks for, and how the back was: read, never kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from bot.domain.fading import HABIT_WEEKS, WEEK, Habit
from bot.domain.mornings import Felt
from bot.domain.pain import Light, light
from bot.domain.reminders import Kind
from bot.domain.schedule import local
from storage.database import Row, Statement, named_queries
from storage.instants import from_seconds, to_seconds

_sql = named_queries("habits")

LOOK_BACK = (HABIT_WEEKS + 1) * WEEK
"""As far as the rules look, and a little more for time zones."""


def lately(runner_id: int, kind: Kind, now: datetime) -> Statement:
    """Reads what was done and felt in the last weeks."""
    since = to_seconds(now - LOOK_BACK)
    return _sql.lately.sql, {"runner_id": runner_id, "kind": kind, "since": since}


def of(rows: Iterable[Row], zone: str) -> Habit:
    """Rows as the runner's own days."""
    done, sore = set[date](), set[date]()
    for row in rows:
        day = local(from_seconds(row["at"]), zone).date()
        if row["what"] == "done":
            done.add(day)
        elif _is_sore(row):
            sore.add(day)
    return Habit(frozenset(done), frozenset(sore))


def _is_sore(row: Row) -> bool:
    if row["what"] == "pain":
        return light(row["pain"]) is not Light.GREEN
    return bool(row["what"] == Felt.WORSE)
