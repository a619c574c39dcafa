"""Programmes; every one that ever held is kept."""

from __future__ import annotations

import json
from datetime import datetime

from bot.domain.exercises.catalogue import Region, Version
from bot.domain.exercises.verdicts import Card
from bot.domain.load.programme import Programme
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("programmes")


def current(runner_id: int) -> Statement:
    """Reads the programme that was made last; no row if there is none."""
    return _sql.current(runner_id=runner_id)


def of(row: Row) -> Programme:
    """A row as a programme; the cards are JSON."""
    return Programme(
        tuple(Card(number, Version(version)) for number, version in json.loads(row["items"]))
    )


def region_of(row: Row) -> Region | None:
    """Whose list it was chosen from; None without pain."""
    return Region(row["region"]) if row["region"] else None


async def keep(
    tx: Transaction,
    runner_id: int,
    check_in_id: int,
    programme: Programme,
    region: Region | None,
    now: datetime,
) -> None:
    """Store a new programme; older ones stay as history."""
    tx.write(
        _sql.keep(
            runner_id=runner_id,
            check_in_id=check_in_id,
            made_at=to_seconds(now),
            region=region.value if region else None,
            items=json.dumps([[card.number, card.version] for card in programme.items]),
        )
    )


async def take_back(
    tx: Transaction, runner_id: int, check_in_id: int
) -> tuple[Programme | None, Region | None]:
    """The end of this check-in is taken back: its programme goes; the one that holds again."""
    tx.write(_sql.drop(runner_id=runner_id, check_in_id=check_in_id))
    row = await tx.first(current(runner_id))
    return (of(row), region_of(row)) if row else (None, None)
