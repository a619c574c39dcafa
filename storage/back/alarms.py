"""Words of alarm, each until it is answered."""

from __future__ import annotations

from datetime import datetime

from bot.domain.back.alarms import Alarm, AlarmAnswer, AlarmKind
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("alarms")


def of_runner(runner_id: int) -> Statement:
    """Reads the alarms that are open, and the latest of the others."""
    return _sql.of_runner(runner_id=runner_id)


def of(row: Row) -> Alarm:
    """A row as an alarm."""
    answer = AlarmAnswer(row["answer"]) if row["answer"] else None
    kind, at, signs = AlarmKind(row["kind"]), from_seconds(row["at"]), tuple(row["signs"].split())
    return Alarm(row["nth"], kind, at, answer, signs)


async def keep(tx: Transaction, runner_id: int, alarm: Alarm) -> None:
    """A new alarm, not answered yet."""
    values = {"nth": alarm.nth, "kind": alarm.kind.value, "at": to_seconds(alarm.at)}
    tx.write(_sql.open(runner_id=runner_id, signs=" ".join(alarm.signs), **values))


async def answer(
    tx: Transaction, runner_id: int, nth: int, said: AlarmAnswer, now: datetime
) -> None:
    """What the runner said to one of them; the last word counts."""
    values = {"nth": nth, "answer": said.value, "at": to_seconds(now)}
    tx.write(_sql.answer(runner_id=runner_id, **values))
