"""What a runner has typed in the last minute: in the row of the runner, and not for longer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from bot.domain.reading.lately import Typed
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("said")

MOST = 500
"""Runners whose words are let go at a time; the others with the next look, seconds later."""


def of(row: Row) -> tuple[Typed, ...]:
    """What a runner's row says was typed, in order.

    Nothing where it cannot be read: what lasts for a minute is not worth a runner's attention.
    """
    try:
        return tuple(Typed(text, from_seconds(at)) for at, text in json.loads(row["said"]))
    except (ValueError, TypeError, OverflowError):
        return ()


def keep(runner_id: int, said: Iterable[Typed], now: datetime) -> Statement:
    """Writes what was typed, in place of what was kept before."""
    text = json.dumps([(to_seconds(typed.at), typed.text) for typed in said])
    return _sql.keep(runner_id=runner_id, said=text, at=to_seconds(now))


async def let_go(tx: Transaction, before: datetime) -> None:
    """Empty what has been kept since then or longer, of whatever runners; of so many at a time."""
    tx.write(_sql.let_go(before=to_seconds(before), most=MOST))
