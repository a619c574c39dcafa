"""Which setting a runner may type an answer to, beside a check-in; at most one each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("asking")


class What(StrEnum):
    """The settings that take typed words."""

    DAILY = "daily"
    TRAINING = "training"
    POST_RUN = "post_run"
    ZONE = "zone"
    QUIET = "quiet"
    UNTIL = "until"
    OUTCOMES = "outcomes"
    HARM = "harm"


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked, and what it is for."""

    what: What
    detail: str
    """Of a time zone: the screen that it was asked from; of harm: what was typed, until a yes;
    of a reminder: what was typed with a time that is not clear yet."""
    at: datetime
    keyboard: bool = False
    """The keyboard for sharing a location is shown, and has to be taken away again."""
    plan: str = ""
    """Of a time zone: what was typed for that screen before, to be read there afterwards."""


def of_runner(runner_id: int) -> Statement:
    """Reads which setting is open; no row if none is."""
    return _sql.get(runner_id=runner_id)


def of(row: Row) -> Asking:
    """A row as the setting that typed words answer."""
    at = from_seconds(row["at"])
    return Asking(What(row["what"]), row["detail"], at, bool(row["keyboard"]), row["plan"])


async def keep(tx: Transaction, runner_id: int, asked: Asking) -> None:
    """From here on typed words answer this; what was asked before is forgotten."""
    tx.write(
        _sql.keep(
            runner_id=runner_id,
            what=asked.what.value,
            detail=asked.detail,
            plan=asked.plan,
            keyboard=int(asked.keyboard),
            at=to_seconds(asked.at),
        )
    )


async def over(tx: Transaction, runner_id: int) -> None:
    """No setting is open any more: typed words answer none."""
    tx.write(_sql.over(runner_id=runner_id))
