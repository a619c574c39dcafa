"""How the back was the morning after a run or a session."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from bot.domain.back.mornings import Felt, Morning
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, instant_from, seconds_or_none, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("mornings")

ROWS_KNOWN = 10_000
"""Rows kept as objects, about 2 MB: the rules look at thirty of them with every tap."""


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


async def asked(tx: Transaction, runner_id: int, day: date) -> bool:
    """Whether the question of that morning was sent."""
    (rows,) = await tx.read(_sql.asked(runner_id=runner_id, day=day.isoformat()))
    return bool(rows)


def of(row: Row) -> Morning:
    """A row as the answer of one morning."""
    return _said(row["day"], row["at"], row["how"], row["pain"], row["holds_until"])


@lru_cache(maxsize=ROWS_KNOWN)
def _said(day: str, at: int, how: str, pain: int | None, holds_until: int | None) -> Morning:
    told = date.fromisoformat(day), from_seconds(at), Felt(how), pain
    return Morning(*told, instant_from(holds_until))
