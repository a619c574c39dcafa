"""The answers of trainings: prescriptions, the sets done, and the harder steps offered."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache

from bot.domain.check_in.record import Prescribed, Session
from bot.domain.exercises.catalogue import Dose, Reps, Version
from bot.domain.exercises.verdicts import Card, Verdict
from bot.domain.load.progression import DoseReason, Performed
from bot.domain.progress.strength import Clean
from storage.check_in import answers
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds
from storage.engine.queries import named_queries

_sql = named_queries("answers")

ROWS_KNOWN = 50_000
"""Rows of trainings kept as objects, about 10 MB: 250 regulars who train at once."""


def recent(runner_id: int) -> Statement:
    """Reads the latest cards of trainings, newest first."""
    return _sql.trained(runner_id=runner_id)


def latest(runner_id: int) -> Statement:
    """Reads the cards of the latest training, newest first."""
    return _sql.session(runner_id=runner_id)


def session(rows: Sequence[Row]) -> Session | None:
    """What was done in the training of these rows; None without any."""
    return Session(rows[0]["check_in_id"], performed(rows)) if rows else None


def performed(rows: Iterable[Row]) -> tuple[Performed, ...]:
    """The cards with a verdict, oldest first."""
    return tuple(_performed(row) for row in reversed([*rows]) if row["verdict"])


def clean(rows: Iterable[Row]) -> tuple[Clean, ...]:
    """Trainings of cards of which all went without pain, in the order of their rows."""
    return tuple(Clean(_card(row), _dose(row), from_seconds(row["at"])) for row in rows)


def prescribed(rows: Iterable[Row]) -> tuple[Prescribed, ...]:
    """The cards without a verdict, newest first."""
    return tuple(
        Prescribed(
            row["check_in_id"], _card(row), _dose(row), DoseReason(row["reason"]), row["sets_done"]
        )
        for row in rows
        if not row["verdict"]
    )


async def tick(tx: Transaction, runner_id: int, check_in_id: int, card: Card, sets: int) -> None:
    """So many sets are done; fewer than known before changes nothing."""
    tx.write(
        _sql.tick(
            runner_id=runner_id,
            check_in_id=check_in_id,
            number=card.number,
            version=card.version.value,
            sets=sets,
        )
    )


async def untick(tx: Transaction, runner_id: int, check_in_id: int, card: Card, sets: int) -> None:
    """No more than so many sets are done: a tick was a slip."""
    tx.write(
        _sql.untick(
            runner_id=runner_id,
            check_in_id=check_in_id,
            number=card.number,
            version=card.version.value,
            sets=sets,
        )
    )


async def withdraw(tx: Transaction, runner_id: int, check_in_id: int) -> None:
    """Take back what was prescribed in this training and not begun."""
    tx.write(_sql.withdraw(runner_id=runner_id, check_in_id=check_in_id))


async def offered(tx: Transaction, runner_id: int, check_in_id: int, card: Card) -> None:
    """Note that a harder step instead of this card was offered in this training."""
    tx.write(
        _sql.offered(
            runner_id=runner_id,
            check_in_id=check_in_id,
            number=card.number,
            version=card.version.value,
        )
    )


async def refuse(
    tx: Transaction, runner_id: int, check_in_id: int, number: int, dose: Dose, now: datetime
) -> None:
    """An exercise is not for this runner, in either version."""
    for version in Version:
        await answers.show(tx, runner_id, check_in_id, number, version, dose, now)
        await answers.judge(tx, runner_id, check_in_id, number, version, Verdict.CANNOT, now)


def _performed(row: Row) -> Performed:
    return _said(
        row["number"],
        row["version"],
        row["dose"],
        row["verdict"],
        row["reps_done"],
        row["answered_at"],
        row["check_in_id"],
        row["reason"],
        row["offered"],
    )


# What a row says depends on nothing but the row, so it is worked out once: of the 200 that a
# regular has, one is new since the last tap.
@lru_cache(maxsize=ROWS_KNOWN)
def _said(
    number: int,
    version: str,
    dose: str,
    verdict: str,
    reps_done: int | None,
    at: int,
    check_in: int,
    reason: str,
    offered: int,
) -> Performed:
    return Performed(
        _known_card(number, version),
        _known_dose(dose),
        Verdict(verdict),
        reps_done,
        from_seconds(at),
        check_in,
        DoseReason(reason),
        bool(offered),
    )


def _card(row: Row) -> Card:
    return _known_card(row["number"], row["version"])


def _dose(row: Row) -> Reps:
    return _known_dose(row["dose"])


@lru_cache(maxsize=100)
def _known_card(number: int, version: str) -> Card:
    return Card(number, Version(version))


@lru_cache(maxsize=1000)
def _known_dose(text: str) -> Reps:
    return Reps(**json.loads(text))
