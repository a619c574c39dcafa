"""What a runner did lately of what a reminder asks for, and how the back was: read, never kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.domain.back.mornings import Felt
from bot.domain.back.pain import Light, light
from bot.domain.check_in.draft import Purpose
from bot.domain.reminders.fading import HABIT_WEEKS, WEEK, Habit
from bot.domain.reminders.kinds import Kind
from bot.domain.time.schedule import day_of
from storage.engine.database import Row, Statement
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("habits")

DONE = "done"
"""What the query calls an exercise or stretch that was done."""

LOOK_BACK = (HABIT_WEEKS + 1) * WEEK
"""As far as the rules look, and a little more for time zones."""


def lately(runner_id: int, kind: Kind, now: datetime) -> Statement:
    """Reads what was done and felt in the last weeks."""
    stretches = kind.regular is not None and Purpose.STRETCH in kind.regular.done_by
    since = to_seconds(now - LOOK_BACK)
    return _sql.lately(runner_id=runner_id, stretches=stretches, since=since)


def of(rows: Iterable[Row], zone: str) -> Habit:
    """Rows as what was done on the runner's own days."""
    days = [(day_of(from_seconds(row["at"]), zone), row) for row in rows]
    return Habit(
        done=frozenset(day for day, row in days if row["what"] == DONE),
        sore=frozenset(day for day, row in days if _light(row) is not Light.GREEN),
        red=frozenset(day for day, row in days if _light(row) is Light.RED),
    )


def _light(row: Row) -> Light:
    """A worse morning is amber at least."""
    felt = Light.GREEN if row["pain"] is None else light(row["pain"])
    return Light.AMBER if row["what"] == Felt.WORSE and felt is Light.GREEN else felt
