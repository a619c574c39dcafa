"""Each number of pain as it was told, whatever became of its check-in."""

from __future__ import annotations

from bot.domain.back.pain import RED_FROM, Told
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, instant_from, seconds_or_none, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("pains")


def recent(runner_id: int) -> Statement:
    """Reads the latest numbers and the last red one, newest first."""
    return _sql.recent(runner_id=runner_id, red=RED_FROM)


def of(row: Row) -> Told:
    """A row as what was told."""
    return Told(
        row["check_in_id"], from_seconds(row["at"]), row["pain"], instant_from(row["holds_until"])
    )


async def keep(tx: Transaction, runner_id: int, told: Told) -> None:
    """The number of one check-in; the last word counts."""
    values = {
        "check_in_id": told.check_in,
        "at": to_seconds(told.at),
        "pain": told.pain,
        "holds_until": seconds_or_none(told.holds_until),
    }
    tx.write(_sql.keep(runner_id=runner_id, **values))


async def drop(tx: Transaction, runner_id: int, check_in: int) -> None:
    """It was a slip: the number is asked again."""
    tx.write(_sql.drop(runner_id=runner_id, check_in_id=check_in))
