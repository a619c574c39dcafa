"""Words that were answered with "To be sure": their fingerprints, for an hour."""

from __future__ import annotations

from datetime import datetime

from storage.engine.database import Transaction
from storage.engine.instants import to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("nets")


async def since(tx: Transaction, runner_id: int, words: str, when: datetime) -> bool:
    """Whether words with this fingerprint were asked about after an instant."""
    found = _sql.since(runner_id=runner_id, words=words, since=to_seconds(when))
    return await tx.first(found) is not None


async def keep(tx: Transaction, runner_id: int, words: str, now: datetime) -> None:
    """Note that they are asked about now."""
    tx.write(_sql.keep(runner_id=runner_id, words=words, at=to_seconds(now)))


async def prune(tx: Transaction, before: datetime, most: int) -> int:
    """What was asked about until then may be asked about again, and is forgotten; how much."""
    return len(await tx.rows(_sql.prune(before=to_seconds(before), most=most)))
