"""The answers of a conversation that is not finished."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from bot.domain.back.safety import Answer, Question, Result
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.exercises.traits import Condition
from bot.domain.load.lengths import Length
from storage.back.screenings import result_from, result_to
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("drafts")


def of_runner(runner_id: int) -> Statement:
    """Reads the open draft; no row if none is open."""
    return _sql.get(runner_id=runner_id)


def new_id(runner_id: int, update_id: int) -> Statement:
    """Reads how a check-in is called that this update opens: by the update's own id.

    So a replay opens nothing twice. Telegram's ids may start again at a lower number; where
    one has named a check-in of this runner before, it gets the next number behind them all.
    """
    return _sql.new_id(runner_id=runner_id, id=update_id)


async def closed(tx: Transaction, runner_id: int) -> Draft | None:
    """The check-in that ended last, if no other has begun since."""
    row = await tx.first(_sql.get_closed(runner_id=runner_id))
    return of(row) if row else None


async def keep(tx: Transaction, runner_id: int, draft: Draft, now: datetime) -> None:
    """Store the answers so far, in the place of those before; its question is put now."""
    tx.write(
        _sql.keep(
            runner_id=runner_id,
            id=draft.id,
            purpose=draft.purpose.value,
            opened_at=to_seconds(draft.opened_at),
            answers=json.dumps(_answers(draft)),
            asked_ms=int(now.timestamp() * 1000),
        ),
    )


async def forget_closed(tx: Transaction, runner_id: int) -> None:
    """Another one has begun: what is over cannot be taken back any more."""
    tx.write(_sql.drop_closed(runner_id=runner_id))


async def close(tx: Transaction, runner_id: int) -> None:
    """The open draft is over, if there is one; a slip in it can still be taken back."""
    tx.write(_sql.close(runner_id=runner_id), _sql.drop(runner_id=runner_id))


async def drop(tx: Transaction, runner_id: int) -> None:
    """Delete the draft: it cannot be read, or is too old to be gone on with."""
    tx.write(_sql.drop(runner_id=runner_id))


def _answers(draft: Draft) -> dict[str, object]:
    return {
        "where": draft.where,
        "pain": draft.pain,
        "asked": None if draft.asked is None else list(draft.asked),
        "answers": dict(draft.answers),
        "conditions": list(draft.conditions),
        "explained": list(draft.explained),
        "result": None if draft.result is None else result_to(draft.result),
        "rebuild": draft.rebuild,
        "recheck": draft.recheck,
        "length": draft.length,
        "warm_up": draft.warm_up,
        "without_training": draft.without_training,
    }


def of(row: Row) -> Draft:
    """A row as a draft; the answers are JSON."""
    stored = json.loads(row["answers"])
    return Draft(
        id=row["id"],
        purpose=Purpose(row["purpose"]),
        opened_at=from_seconds(row["opened_at"]),
        where=Where(stored["where"]) if stored["where"] else None,
        pain=None if stored["pain"] is None else int(stored["pain"]),
        asked=None if stored["asked"] is None else tuple(map(Question, stored["asked"])),
        answers={Question(q): Answer(a) for q, a in stored["answers"].items()},
        conditions=tuple(map(Condition, stored.get("conditions", ()))),
        explained=tuple(map(Question, stored.get("explained", ()))),
        result=_result(stored["result"]),
        rebuild=stored["rebuild"],
        recheck=stored["recheck"],
        put_at=datetime.fromtimestamp(row["asked_ms"] / 1000, UTC),
        length=Length(stored.get("length", Length.WHOLE)),
        warm_up=stored.get("warm_up", False),
        without_training=stored.get("without_training", False),
    )


def _result(stored: Mapping[str, object] | None) -> Result | None:
    """A draft that was open before anything could be named says nothing about it."""
    return None if stored is None else result_from({"conditions": "[]", **stored})
