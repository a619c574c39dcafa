"""How the back was the morning after a run or a session."""

from __future__ import annotations

from datetime import date

from bot.domain.back.mornings import Felt, Morning
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, instant_from, seconds_or_none, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("mornings")


async def keep(tx: Transaction, runner_id: int, morning: Morning) -> None:
    """Keep an answer; the last word about a morning counts."""
    tx.write(
        _sql.keep(
            runner_id=runner_id,
            day=morning.day.isoformat(),
            at=to_seconds(morning.at),
            how=morning.felt.value,
            pain=morning.pain,
            holds_until=seconds_or_none(morning.holds_until),
        )
    )


def recent(runner_id: int) -> Statement:
    """Reads the last 30 mornings with an answer, newest first."""
    return _sql.recent(runner_id=runner_id)


def of(row: Row) -> Morning:
    """A row as the answer of one morning."""
    return Morning(
        date.fromisoformat(row["day"]),
        from_seconds(row["at"]),
        Felt(row["how"]),
        row["pain"],
        instant_from(row["holds_until"]),
    )
