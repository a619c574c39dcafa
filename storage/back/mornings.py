"""How the back was the morning after a run or a session."""

from __future__ import annotations

from datetime import date, datetime

from bot.domain.back.mornings import Felt, Morning
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("mornings")


async def keep(
    tx: Transaction, runner_id: int, day: date, felt: Felt, pain: int | None, now: datetime
) -> None:
    """Keep an answer; the last word about a morning counts."""
    tx.write(
        _sql.keep(
            runner_id=runner_id,
            day=day.isoformat(),
            at=to_seconds(now),
            how=felt.value,
            pain=pain,
        )
    )


def recent(runner_id: int) -> Statement:
    """Reads the last 30 mornings with an answer, newest first."""
    return _sql.recent(runner_id=runner_id)


def of(row: Row) -> Morning:
    """A row as the answer of one morning."""
    return Morning(
        date.fromisoformat(row["day"]), from_seconds(row["at"]), Felt(row["how"]), row["pain"]
    )
