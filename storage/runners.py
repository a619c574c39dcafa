"""Rows of runners."""

from __future__ import annotations

from datetime import datetime

from bot.domain.people import Runner
from storage.database import Row, Statement, Transaction, named_queries
from storage.instants import from_seconds, to_seconds

_sql = named_queries("runners")


def by_id(runner_id: int) -> Statement:
    """Reads one runner."""
    return _sql.get.sql, {"runner_id": runner_id}


async def get(tx: Transaction, runner_id: int) -> Runner | None:
    """The runner, if they agreed to be known."""
    row = await _sql.get(tx, runner_id=runner_id)
    return of(row) if row else None


def of(row: Row) -> Runner:
    """A row as a runner."""
    return Runner(
        id=row["id"],
        chat_id=row["chat_id"],
        language=row["language"],
        consented_at=from_seconds(row["consented_at"]),
        zone=row["zone"],
        blocked_at=from_seconds(row["blocked_at"]) if row["blocked_at"] else None,
        screen=row["screen"],
        text_only=bool(row["text_only"]),
    )


async def welcome(
    tx: Transaction, runner_id: int, chat_id: int, language: str, now: datetime
) -> None:
    """Somebody agreed; from here on their answers are kept."""
    await _sql.welcome(
        tx,
        runner_id=runner_id,
        chat_id=chat_id,
        language=language,
        consented_at=to_seconds(now),
    )


async def blocked(tx: Transaction, runner_id: int, now: datetime) -> None:
    """They blocked the bot: nothing is sent until they come back."""
    await _sql.blocked(tx, runner_id=runner_id, at=to_seconds(now))


async def back(tx: Transaction, runner_id: int) -> None:
    """They are back."""
    await _sql.back(tx, runner_id=runner_id)


def shown(runner_id: int, message_id: int | None) -> Statement:
    """Writes which message asks the open question of a check-in, if one does."""
    return _sql.shown.sql, {"runner_id": runner_id, "screen": message_id}


async def set_text_only(tx: Transaction, runner_id: int, *, on: bool) -> None:
    """Words only, or pictures too."""
    await _sql.set_text_only(tx, runner_id=runner_id, on=int(on))


async def forget(tx: Transaction, runner_id: int) -> None:
    """Every row of theirs goes with this one."""
    await _sql.forget(tx, runner_id=runner_id)
