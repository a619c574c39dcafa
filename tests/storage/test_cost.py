"""What reading costs: it grows neither with the number of runners nor with a runner's years.

Counted in steps of SQLite's machine, which are the same on every computer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.domain.back.safety import Cleared
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Ending
from bot.domain.exercises.catalogue import Hold, Reps, Version
from bot.domain.exercises.verdicts import Ease, Verdict
from bot.domain.load.progression import DoseReason
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Rule
from bot.domain.time.weekdays import EVERY_DAY
from bot.steps.planning import rules
from bot.steps.reminders import circumstances
from storage import records
from storage.back import screenings
from storage.check_in import answers, check_ins, programmes
from storage.engine.database import Database, Transaction, open_database
from storage.reminders import claimed
from storage.runner import runners
from storage.telegram import inbox
from tests.domain.check_in.test_conversation import FOUR

NOW = datetime(2026, 5, 4, 4, tzinfo=UTC)
LEASE = timedelta(minutes=2)
ROBIN = 1
REPS = Reps(3, 8, 8)
FEW, MANY = 3, 150
SHORT, LONG = 90, 360
MORE = 1.5
"""Deeper trees cost a little more; reading everything costs as many times more as there is."""

Work = Callable[[Transaction], Awaitable[object]]


async def filled(path: Path, others: int, days: int) -> Database:
    """Robin has used it daily for so many days, and there are so many others with a reminder."""
    database = await open_database(f"sqlite:///{path}")
    async with database.transaction() as tx:
        for number in (ROBIN, *range(100, 100 + others)):
            await runners.welcome(tx, number, number, "en", NOW)
            runner = await runners.get(tx, number)
            assert runner is not None
            rule = Rule(time(8), EVERY_DAY, "Europe/Vienna")
            await rules.set_rule(tx, runner, Kind.DAILY, Repeats(rule), NOW)
            await inbox.store(tx, [inbox.Received(number, number, "{}")], NOW)
            await day(tx, number, 1)
        for ago in range(days, 0, -1):
            await day(tx, ROBIN, ago)
    return database


async def day(tx: Transaction, runner: int, ago: int) -> None:
    """One check-in with a stretch and two exercises."""
    at, full = NOW - timedelta(days=ago), Version.FULL
    await answers.show(tx, runner, ago, 13, None, Hold(2, 20), at)
    await answers.judge(tx, runner, ago, 13, None, Ease.BETTER, at)
    for number in (1, 2, 5):
        await answers.show(tx, runner, ago, number, full, REPS, at, DoseReason.UP)
        await answers.judge(tx, runner, ago, number, full, Verdict.NO_PAIN, at, sets=3)
    draft = Draft(ago, Purpose.RUN, at, where=Where.LOWER, pain=2)
    await check_ins.finish(tx, runner, draft, Ending.REST, at)
    await screenings.keep(tx, runner, ago, {}, Cleared(at, frozenset()), None)
    await programmes.keep(tx, runner, ago, FOUR, None, at)


async def tap(tx: Transaction) -> None:
    await records.load(tx, ROBIN, ROBIN)


async def look(tx: Transaction) -> None:
    assert await claimed.claim(tx, NOW, LEASE, 20) == []


async def remind(tx: Transaction) -> None:
    (row,) = await claimed.claim(tx, NOW + timedelta(days=9), LEASE, 1)
    await circumstances.load(tx, [claimed.of(row)], NOW)


async def judge(tx: Transaction) -> None:
    await answers.show(tx, ROBIN, 9999, 4, Version.FULL, REPS, NOW, DoseReason.UP)
    await answers.judge(tx, ROBIN, 9999, 4, Version.FULL, Verdict.PAIN, NOW)
    await tx.read()


async def steps(database: Database, work: Work) -> int:
    """Steps of SQLite's machine for some work, which is undone."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    tx = await database.begin()
    try:
        await tx.read()
        await database._connection.set_progress_handler(count, 1)  # type: ignore[arg-type]
        await work(tx)
    finally:
        await database._connection.set_progress_handler(None, 1)  # type: ignore[arg-type]
        await tx.rollback()
    return counted


@pytest.mark.parametrize("work", [tap, look, remind], ids=lambda w: w.__name__)
async def test_it_does_not_grow_with_the_runners(tmp_path: Path, work: Work) -> None:
    found = []
    for others in (FEW, MANY):
        database = await filled(tmp_path / f"{others}.db", others, 5)
        found.append(await steps(database, work))
        await database.close()
    few, many = found
    assert 0 < many <= MORE * few, found


@pytest.mark.parametrize("work", [tap, remind, judge], ids=lambda w: w.__name__)
async def test_it_does_not_grow_with_the_years(tmp_path: Path, work: Work) -> None:
    found = []
    for days in (SHORT, LONG):
        database = await filled(tmp_path / f"{days}.db", 0, days)
        found.append(await steps(database, work))
        await database.close()
    short, long = found
    assert 0 < long <= MORE * short, found
