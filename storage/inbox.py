"""Updates received and not yet done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import cast

from storage.database import Statement, Transaction, named_queries
from storage.instants import to_seconds

_sql = named_queries("inbox")


class State(IntEnum):
    """How far an update has come."""

    RECEIVED = 0
    COMMITTED = 1
    REPLIED = 2
    FAILED = 3


@dataclass(frozen=True, slots=True)
class Received:
    """One update as Telegram sent it: its raw JSON and the runner it is from, if any."""

    update_id: int
    runner_id: int | None
    body: str


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An update that a killed process left behind."""

    update_id: int
    body: str
    state: State
    attempts: int


async def store(tx: Transaction, batch: Iterable[Received], now: datetime) -> None:
    """Keep a batch; what is known already stays as it is."""
    for update in batch:
        await _sql.store(
            tx,
            update_id=update.update_id,
            runner_id=update.runner_id,
            body=update.body,
            received_at=to_seconds(now),
        )


def state_of(update_id: int) -> Statement:
    """Reads how far an update has come."""
    return _sql.state.sql, {"update_id": update_id}


async def unfinished(tx: Transaction) -> list[Unfinished]:
    """What is left to do, in order."""
    return [
        Unfinished(row["update_id"], row["body"], State(row["state"]), row["attempts"])
        async for row in _sql.unfinished(tx)
    ]


async def attempt(tx: Transaction, update_id: int) -> None:
    """Count that its replay has begun."""
    await _sql.attempt(tx, update_id=update_id)


async def waiting_of(tx: Transaction, runner_id: int, after: int, most: int) -> list[str]:
    """The bodies of one runner's updates that nobody has begun, in order."""
    waiting = _sql.waiting_of(tx, runner_id=runner_id, after=after, most=most)
    return [row["body"] async for row in waiting]


async def committed(tx: Transaction, update_id: int) -> None:
    """Its effects are in this transaction; its screen is still to be sent."""
    await _sql.committed(tx, update_id=update_id)


def replied(update_id: int) -> Statement:
    """Writes that the runner has seen the answer."""
    return _sql.replied.sql, {"update_id": update_id}


async def failed(tx: Transaction, update_id: int) -> None:
    """It could not be handled and is not tried again."""
    await _sql.failed(tx, update_id=update_id)


async def forget_runner(tx: Transaction, runner_id: int) -> None:
    """Keep only the numbers of a runner's updates, so that none is taken twice."""
    await _sql.forget_runner(tx, runner_id=runner_id)


async def prune(tx: Transaction, before: datetime) -> None:
    """Telegram delivers nothing again after 24 hours, so old numbers may go."""
    await _sql.prune(tx, before=to_seconds(before))


def runner_of(update: dict[str, object]) -> int | None:
    """The id of the person an update is from, whatever kind of update it is."""
    for content in update.values():
        if isinstance(content, dict):
            sender = cast("dict[str, object]", content).get("from")
            if isinstance(sender, dict):
                return cast("int", sender.get("id"))
    return None
