"""Which setting a runner may type an answer to, beside a check-in; at most one each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.engine.database import Row, Statement, Transaction, named_queries
from storage.engine.instants import from_seconds, to_seconds

_sql = named_queries("asking")


class What(StrEnum):
    """The settings that take typed words."""

    DAILY = "daily"
    TRAINING = "training"
    POST_RUN = "post_run"
    ZONE = "zone"
    QUIET = "quiet"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked, and what it is for."""

    what: What
    detail: str
    at: datetime


def of_runner(runner_id: int) -> Statement:
    """Reads what is asked."""
    return _sql.get.sql, {"runner_id": runner_id}


def of(row: Row) -> Asking:
    """A row as what is asked."""
    return Asking(What(row["what"]), row["detail"], from_seconds(row["at"]))


async def keep(tx: Transaction, runner_id: int, what: What, detail: str, now: datetime) -> None:
    """From here on typed words answer this; what was asked before is forgotten."""
    await _sql.keep(tx, runner_id=runner_id, what=what.value, detail=detail, at=to_seconds(now))


async def over(tx: Transaction, runner_id: int) -> None:
    """Nothing is asked any more."""
    await _sql.over(tx, runner_id=runner_id)
