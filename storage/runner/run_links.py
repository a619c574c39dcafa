"""The address that a runner's watch or phone opens when a run ends.

Only a hash is kept: who reads the database cannot ring anybody's bell. The secret has 256
random bits, so a plain hash is enough; nobody can try them all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.engine.database import Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("run_links")


@dataclass(frozen=True, slots=True)
class RunLink:
    """Whose link it is, and when it was opened during the last day."""

    runner_id: int
    used: tuple[datetime, ...]


async def exists(tx: Transaction, runner_id: int) -> bool:
    """Whether the runner has a link."""
    return await tx.first(_sql.of_runner(runner_id=runner_id)) is not None


async def behind(tx: Transaction, secret: str) -> RunLink | None:
    """The link with this secret; None if there is none (any more)."""
    row = await tx.first(_sql.of_hash(hash=_hash(secret)))
    if row is None:
        return None
    return RunLink(row["runner_id"], tuple(map(from_seconds, json.loads(row["used"]))))


async def keep(tx: Transaction, runner_id: int, secret: str, now: datetime) -> None:
    """A new secret; the one before opens nothing any more."""
    tx.write(_sql.keep(runner_id=runner_id, hash=_hash(secret), made_at=to_seconds(now)))


async def opened(tx: Transaction, runner_id: int, used: Sequence[datetime]) -> None:
    """Keep when the link was opened lately, for its limits."""
    tx.write(_sql.used(runner_id=runner_id, used=json.dumps([to_seconds(at) for at in used])))


async def revoke(tx: Transaction, runner_id: int) -> None:
    """Delete the link; its address opens nothing any more."""
    tx.write(_sql.revoke(runner_id=runner_id))


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
