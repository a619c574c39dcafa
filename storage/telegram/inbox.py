"""Updates received and not yet done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from storage.engine.database import Statement, Transaction
from storage.engine.instants import to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("inbox")

SAME_FOR = timedelta(days=2)
"""For so long an id that comes again names the same update, and is not taken twice.

Telegram delivers nothing again after 24 hours. After at least a week without updates it goes on
from a number chosen at random, which may be below the last one, and may have been used before:
an id as old as that names another update. So the two never meet, unless the clock is wrong.
"""


class UpdateState(IntEnum):
    """How far an update has come."""

    RECEIVED = 0
    COMMITTED = 1
    REPLIED = 2
    FAILED = 3


@dataclass(frozen=True, slots=True)
class Received:
    """One update as Telegram sent it: its raw JSON and the runner it is from, if any.

    Without a body it is one that nobody can read: known, and put aside at once.
    """

    update_id: int
    runner_id: int | None
    body: str | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that waits in the store for its turn, in the order of `arrival`."""

    arrival: int
    update_id: int
    body: str
    state: UpdateState
    attempts: int
    """In how many kills its replay was under way."""


async def store(tx: Transaction, batch: Iterable[Received], now: datetime) -> None:
    """Keep a batch; what is known already stays as it is."""
    for update in batch:
        tx.write(
            _sql.store(
                update_id=update.update_id,
                runner_id=update.runner_id,
                body=update.body,
                received_at=to_seconds(now),
                state=UpdateState.FAILED if update.body is None else UpdateState.RECEIVED,
                same_since=to_seconds(now - SAME_FOR),
            )
        )


def state_of(update_id: int) -> Statement:
    """Reads how far an update has come."""
    return _sql.state(update_id=update_id)


async def left_behind(tx: Transaction) -> list[tuple[int, int]]:
    """The runners with something unfinished, and its last arrival.

    In the order of their waiting, but behind all others whose update was under way in a kill.
    """
    return [(row["runner_id"], row["last"]) for row in await tx.rows(_sql.left_behind())]


async def untouched(tx: Transaction) -> list[int]:
    """The runners with something that nobody has handled."""
    return [row["runner_id"] for row in await tx.rows(_sql.untouched())]


async def attempt(tx: Transaction, update_id: int) -> None:
    """Count that an update's replay has begun, so that one that kills us is put aside."""
    tx.write(_sql.attempt(update_id=update_id))


async def waiting_of(tx: Transaction, runner_id: int, most: int) -> list[Waiting]:
    """What of one runner is not done, in the order in which it came."""
    return [
        Waiting(
            row["arrival"],
            row["update_id"],
            row["body"],
            UpdateState(row["state"]),
            row["attempts"],
        )
        for row in await tx.rows(_sql.waiting_of(runner_id=runner_id, most=most))
    ]


async def committed(tx: Transaction, update_id: int) -> None:
    """Its effects are in this transaction; its screen is still to be sent."""
    tx.write(_sql.committed(update_id=update_id))


def replied(update_id: int) -> Statement:
    """Writes that the runner has seen the answer."""
    return _sql.replied(update_id=update_id)


def put_aside(update_id: int) -> Statement:
    """Writes that it could not be handled and is not tried again."""
    return _sql.failed(update_id=update_id)


async def forget_runner(tx: Transaction, runner_id: int) -> None:
    """Keep only the numbers of a runner's updates, so that none is taken twice."""
    tx.write(_sql.forget_runner(runner_id=runner_id))


async def prune(tx: Transaction, before: datetime, most: int) -> int:
    """Old numbers go, and so does what a forgotten runner has left unfinished; how many went."""
    return len(await tx.rows(_sql.prune(before=to_seconds(before), most=most)))
