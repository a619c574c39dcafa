"""Everything a runner has felt and done, for the pictures of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.back.safety import Result
from bot.domain.check_in.draft import Purpose
from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Judged
from bot.domain.progress.diary import Diary, Reading, Target, holds
from bot.domain.progress.strength import Clean
from storage.back import mornings
from storage.back.screenings import result_from
from storage.check_in import answers, trainings, upkeep
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("history")

EVER = from_seconds(0)
"""Before anything a runner can have done."""


@dataclass(frozen=True)
class History:
    """A runner's diary, screening results, and verdicts since a moment."""

    diary: Diary
    screenings: tuple[Result, ...]
    judged: tuple[Judged, ...]
    stretched: tuple[Stretched, ...]
    programme_since: datetime | None
    clean: tuple[Clean, ...]
    """Of each strength card the first and the last clean training, oldest first."""


async def of_runner(tx: Transaction, runner_id: int, since: datetime) -> History:
    """The whole diary; verdicts only since a moment."""
    tx.brief = False
    (
        check_ins,
        trained,
        stretchings,
        screenings,
        targets,
        felt,
        asked,
        verdicts,
        programme,
        clean,
    ) = await tx.read(*_all_of_it(runner_id, since))
    results = tuple(map(result_from, screenings))
    return History(
        diary=replace(
            _diary(check_ins, targets, results),
            trainings=upkeep.trained_from(trained),
            stretchings=tuple(from_seconds(row["at"]) for row in stretchings),
            mornings=tuple(map(mornings.of, felt)),
            asked=tuple(date.fromisoformat(row["day"]) for row in asked),
        ),
        screenings=results,
        judged=answers.judged(verdicts),
        stretched=answers.stretched(verdicts),
        programme_since=from_seconds(programme[0]["made_at"]) if programme else None,
        clean=trainings.clean(clean),
    )


def _all_of_it(runner_id: int, since: datetime) -> tuple[Statement, ...]:
    return (
        _sql.check_ins(runner_id=runner_id),
        upkeep.trained(runner_id, EVER),
        _sql.stretchings(runner_id=runner_id),
        _sql.screenings(runner_id=runner_id),
        _sql.targets(runner_id=runner_id),
        _sql.mornings(runner_id=runner_id),
        _sql.asked_mornings(runner_id=runner_id),
        _sql.verdicts(runner_id=runner_id, since=to_seconds(since)),
        _sql.programme(runner_id=runner_id),
        _sql.clean(runner_id=runner_id),
    )


def targets(runner_id: int) -> Statement:
    """Reads what the runner has aimed for, oldest first."""
    return _sql.targets(runner_id=runner_id)


def targets_from(rows: Iterable[Row]) -> tuple[Target, ...]:
    """Rows as targets of training days a week, the oldest first."""
    return tuple(Target(from_seconds(row["since"]), row["sessions"]) for row in rows)


async def set_target(tx: Transaction, runner_id: int, trainings: int, now: datetime) -> None:
    """The runner aims for so many training days a week from now on."""
    tx.write(_sql.set_target(runner_id=runner_id, since=to_seconds(now), sessions=trainings))


def _diary(check_ins: Sequence[Row], targets: Sequence[Row], results: tuple[Result, ...]) -> Diary:
    return Diary(
        readings=tuple(r for row in check_ins if (r := _reading(row))),
        runs=tuple(
            from_seconds(row["finished_at"]) for row in check_ins if row["purpose"] == Purpose.RUN
        ),
        targets=targets_from(targets),
        holds=holds(results),
    )


def _reading(row: Row) -> Reading | None:
    """No region is the answer "No pain"; with a region, pain is missing where nobody asked."""
    where = Region(row["region"]) if row["region"] else None
    pain = row["pain"] if where else 0
    return None if pain is None else Reading(from_seconds(row["finished_at"]), pain, where)
