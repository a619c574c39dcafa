"""How many there are: numbers for the host, and never whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.engine.database import Transaction
from storage.engine.instants import to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("counts")

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is to be done, and not done yet."""

    updates: int
    reminders: int


@dataclass(frozen=True, slots=True)
class Counts:
    """All that a host is told about those who use the bot."""

    runners: int
    active: int
    """Who has answered something in the last seven days."""
    waiting: Waiting
    failed: int
    """Reminders that could not be brought in the last seven days."""


async def waiting(tx: Transaction, now: datetime) -> Waiting:
    """Updates that are not answered, and reminders whose time has come."""
    (updates,), (due,) = await tx.read(_sql.waiting(), _sql.due(now=to_seconds(now)))
    return Waiting(updates[0], due[0])


async def counts(tx: Transaction, now: datetime) -> Counts:
    """Everybody, whoever has answered lately, and what waits or went wrong."""
    since = to_seconds(now - WEEK)
    (runners,), (active,), (failed,) = await tx.read(
        _sql.runners(), _sql.active(since=since), _sql.failed(since=since)
    )
    return Counts(runners[0], active[0], await waiting(tx, now), failed[0])
