"""Pictures that Telegram has already. A `file_id` belongs to the bot that uploaded."""

from __future__ import annotations

from storage.engine.database import Statement, Transaction
from storage.engine.queries import named_queries

_sql = named_queries("media")


async def of_bot(tx: Transaction, bot_id: int) -> dict[str, str]:
    """The `file_id` of every picture that this bot has uploaded, by the picture's key."""
    return {row["key"]: row["file_id"] for row in await tx.rows(_sql.of_bot(bot_id=bot_id))}


def keep(bot_id: int, key: str, file_id: str) -> Statement:
    """Writes the id under which Telegram keeps one of our files."""
    return _sql.keep(bot_id=bot_id, key=key, file_id=file_id)


def drop(bot_id: int, key: str) -> Statement:
    """Writes that Telegram no longer knows a picture."""
    return _sql.drop_one(bot_id=bot_id, key=key)
