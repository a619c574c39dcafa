"""Check-ins that were begun and left: where their question or card stands in the chat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.engine.database import Transaction
from storage.engine.instants import to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("left")

MOST = 200
"""At a time; the others an hour later."""


@dataclass(frozen=True, slots=True)
class Left:
    """The message of a question or card that nobody answers any more, and that of its sound."""

    runner_id: int
    chat_id: int
    language: str
    message_id: int
    sound: int | None


async def before(tx: Transaction, opened: datetime) -> list[Left]:
    """Those of check-ins opened before that moment, without what an alarm asks."""
    (rows,) = await tx.read(_sql.before(opened=to_seconds(opened), most=MOST))
    return [
        Left(row["id"], row["chat_id"], row["language"], row["screen"], row["sound"])
        for row in rows
    ]


async def over(tx: Transaction, card: Left) -> None:
    """It is gone, unless another message has taken its place by now."""
    tx.write(_sql.over(runner_id=card.runner_id, screen=card.message_id))
