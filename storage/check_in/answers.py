"""Cards shown and the verdicts on them: what was prescribed, and what was answered."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from bot.domain.exercises.catalogue import Dose, Version
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Card, Ease, Judged, Verdict
from bot.domain.load.progression import DoseReason
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("answers")

STRETCH = "stretch"
"""Stands in `version` for a stretch, so that both kinds of card live in one table."""


@dataclass(frozen=True, slots=True)
class Said:
    """A card that was answered; `version` None: a stretch."""

    number: int
    version: Version | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What was said of a card, and when."""

    card: Said
    answer: Verdict | Ease
    at: datetime


def summary(runner_id: int) -> Statement:
    """Reads every verdict so far, counted by card: a few rows, however long the history is."""
    return _sql.summary(runner_id=runner_id)


def judged(rows: list[Row]) -> tuple[Judged, ...]:
    """The verdicts on exercises; of the same verdicts on a card the last one."""
    return tuple(
        Judged(
            Card(row["number"], Version(row["version"])),
            Verdict(row["verdict"]),
            from_seconds(row["at"]),
            bool(row["forgiven"]),
            row["check_in_id"],
        )
        for row in rows
        if row["version"] != STRETCH
    )


def stretched(rows: list[Row]) -> tuple[Stretched, ...]:
    """The verdicts on stretches, each with how often it was given."""
    return tuple(
        Stretched(
            row["number"],
            Ease(row["verdict"]),
            from_seconds(row["at"]),
            bool(row["forgiven"]),
            row["check_in_id"],
            row["times"],
        )
        for row in rows
        if row["version"] == STRETCH
    )


async def show(
    tx: Transaction,
    runner_id: int,
    check_in_id: int,
    number: int,
    version: Version | None,
    dose: Dose,
    now: datetime,
    reason: DoseReason | None = None,
) -> None:
    """Keep what is prescribed; `version` is None for a stretch, `reason` outside a training."""
    tx.write(
        _sql.show(
            runner_id=runner_id,
            check_in_id=check_in_id,
            number=number,
            version=version.value if version else STRETCH,
            dose=json.dumps(asdict(dose)),
            reason=reason.value if reason else None,
            shown_at=to_seconds(now),
        )
    )


async def judge(
    tx: Transaction,
    runner_id: int,
    check_in_id: int,
    number: int,
    version: Version | None,
    verdict: Verdict | Ease,
    now: datetime,
    *,
    sets: int | None = None,
    reps: int | None = None,
) -> None:
    """Keep the first verdict on a card; a second tap changes nothing.

    `sets`: those that count as done, if not the ticked ones. `reps`: of a set not finished.
    """
    said = {
        "runner_id": runner_id,
        "check_in_id": check_in_id,
        "number": number,
        "version": version.value if version else STRETCH,
        "verdict": verdict.value,
        "answered_at": to_seconds(now),
    }
    tx.write(_sql.count(**said))
    tx.write(_sql.judge(**said, sets=sets, reps=reps))


async def begun(tx: Transaction, runner_id: int, check_in_id: int) -> bool:
    """Whether a card was shown in this check-in, so that its questions are behind it."""
    row = await tx.first(_sql.begun(runner_id=runner_id, check_in_id=check_in_id))
    return row is not None


async def last_said(tx: Transaction, runner_id: int, check_in_id: int) -> Answered | None:
    """The card of a check-in that was answered last; None if none was."""
    row = await tx.first(_sql.last_said(runner_id=runner_id, check_in_id=check_in_id))
    if row is None:
        return None
    stretch = row["version"] == STRETCH
    card = Said(row["number"], None if stretch else Version(row["version"]))
    verdict = (Ease if stretch else Verdict)(row["verdict"])
    return Answered(card, verdict, from_seconds(row["answered_at"]))


async def ease_of(
    tx: Transaction, runner_id: int, check_in_id: int, number: int
) -> tuple[bool, Ease | None]:
    """Whether a stretch was shown in a check-in, and how it felt if that was said."""
    which = {"check_in_id": check_in_id, "number": number, "version": STRETCH}
    row = await tx.first(_sql.said_of(runner_id=runner_id, **which))
    said = row["verdict"] if row else None
    return row is not None, Ease(said) if said else None


async def unsay(tx: Transaction, runner_id: int, check_in_id: int, said: Said) -> None:
    """A verdict is taken back: the card is as it was when it was shown."""
    version = said.version.value if said.version else STRETCH
    which = {"runner_id": runner_id, "number": said.number, "version": version}
    tx.write(_sql.uncount(check_in_id=check_in_id, **which))
    tx.write(_sql.drop_uncounted(runner_id=runner_id))
    tx.write(_sql.unsay(check_in_id=check_in_id, **which))


async def forgive(tx: Transaction, runner_id: int, until: datetime) -> None:
    """The runner asks to try again what hurt or did not work until then."""
    at = to_seconds(until)
    tx.write(_sql.forgive(runner_id=runner_id, until=at))
    await _count_forgiven(tx, runner_id=runner_id, number=None, version=None, until=at)


async def try_again(tx: Transaction, runner_id: int, card: Card) -> None:
    """The runner wants to try a card again that was too hard."""
    which = {"runner_id": runner_id, "number": card.number, "version": card.version.value}
    tx.write(_sql.try_again(**which))
    await _count_forgiven(tx, **which, until=None)


async def _count_forgiven(tx: Transaction, **which: object) -> None:
    tx.write(_sql.count_forgiven(**which))
    tx.write(_sql.uncount_forgiven(**which))
