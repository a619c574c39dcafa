"""Results of screenings, each with the answers that led to it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.domain.back.safety import Answer, Care, Cleared, Emergency, Question, Result, SeeSoon
from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.traits import Condition
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("screenings")

NO_REGION = "none"


def latest(runner_id: int) -> Statement:
    """Reads the result that was written last, whatever the clock said."""
    return _sql.latest(runner_id=runner_id)


def latest_full(runner_id: int) -> Statement:
    """Reads the region of the latest screening in which everything was asked."""
    return _sql.latest_full(runner_id=runner_id)


async def keep(
    tx: Transaction,
    runner_id: int,
    check_in_id: int,
    answers: Mapping[Question, Answer],
    result: Result,
    region: Region | None,
) -> None:
    """Store a result; `region` counts only where everything was asked."""
    full = Question.PERSONAL in answers
    tx.write(
        _sql.keep(
            runner_id=runner_id,
            check_in_id=check_in_id,
            region=(region or NO_REGION) if full else None,
            answers=json.dumps(dict(answers)),
            **result_to(result),
        )
    )


async def take_back(tx: Transaction, runner_id: int, check_in_id: int) -> Result | None:
    """A slip in this check-in: its result goes; the one that counts again."""
    tx.write(_sql.drop(runner_id=runner_id, check_in_id=check_in_id))
    row = await tx.first(latest(runner_id))
    return result_from(row) if row else None


async def withdraw(tx: Transaction, runner_id: int) -> Result | None:
    """The answers were not true: what they cleared goes; the result that counts again."""
    tx.write(_sql.drop_cleared(runner_id=runner_id))
    row = await tx.first(latest(runner_id))
    return result_from(row) if row else None


def result_to(result: Result) -> dict[str, object]:
    """A result as columns: `at`, `result`, `because`, `care`, `conditions`."""
    because, care, conditions = None, frozenset[Care](), frozenset[Condition]()
    match result:
        case Cleared():
            care, conditions = result.care, result.conditions
        case SeeSoon():
            because = result.because.value
        case Emergency():
            pass
    return {
        "at": to_seconds(result.at),
        "result": NAMES[type(result)],
        "because": because,
        "care": json.dumps(sorted(care)),
        "conditions": json.dumps(sorted(conditions)),
    }


NAMES: Mapping[type, str] = {Cleared: "cleared", SeeSoon: "see_soon", Emergency: "emergency"}


def result_from(row: Row | Mapping[str, object]) -> Result:
    """The screening's result that these columns hold."""
    at = from_seconds(int(str(row["at"])))
    if row["result"] == NAMES[Cleared]:
        care = frozenset(map(Care, json.loads(str(row["care"]))))
        return Cleared(at, care, frozenset(map(Condition, json.loads(str(row["conditions"])))))
    if row["result"] == NAMES[SeeSoon]:
        return SeeSoon(at, Question(str(row["because"])))
    return Emergency(at)


def region_from(row: Row) -> Region | None:
    """Where it hurt at a full screening; None without pain."""
    return None if row["region"] == NO_REGION else Region(row["region"])
