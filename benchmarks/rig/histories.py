"""Runners to measure with: newcomers, and those who have trained for years."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.safety import Cleared
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Ending
from bot.domain.exercises.catalogue import Hold, Region, Reps, Version
from bot.domain.exercises.verdicts import Card, Ease, Verdict
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason
from bot.domain.reminders.live import Live
from storage.back import mornings, screenings
from storage.check_in import answers, check_ins, drafts, programmes
from storage.engine.database import Transaction, open_database
from storage.runner import runners

FIRST_RUNNER = 1_000_000
OPEN = 1_000_000
"""The check-in that is open, behind all of the past."""
FOUR = (1, 2, 3, 4)
STRETCHES = (13,)
DOSE = Reps(3, 8, 8)
BETWEEN = timedelta(days=2)
"""From one training to the next."""


async def prepare(path: Path, count: int, draft: Draft, past: timedelta, now: datetime) -> None:
    """So many runners with this draft open, and all with the same past."""
    database = await open_database(f"sqlite:///{path}")
    async with database.transaction() as tx:
        await runners.welcome(tx, FIRST_RUNNER, FIRST_RUNNER, "en", now - past)
        tx.write(runners.shown(FIRST_RUNNER, Live(question=5)))
        await runners.set_text_only(tx, FIRST_RUNNER, on=True)
        await runners.set_zone(tx, FIRST_RUNNER, "Europe/Vienna")
        await _lived(tx, past, now)
        await drafts.keep(tx, FIRST_RUNNER, draft, now)
        if draft.purpose is Purpose.TRAIN:
            first = FOUR[0], Version.FULL
            await answers.show(tx, FIRST_RUNNER, draft.id, *first, DOSE, now, DoseReason.UP)
    await database.close()
    _copied(path, range(FIRST_RUNNER + 1, FIRST_RUNNER + count))


async def _lived(tx: Transaction, past: timedelta, now: datetime) -> None:
    """A training every other day, after the stretches; a check-in and a morning with each."""
    days, at = past // BETWEEN, now - past
    if not days:
        return
    cleared = Cleared(now - timedelta(days=3), frozenset())
    await screenings.keep(tx, FIRST_RUNNER, 0, {}, cleared, Region.LOWER)
    four = Programme(tuple(Card(number, Version.FULL) for number in FOUR))
    await programmes.keep(tx, FIRST_RUNNER, 0, four, Region.LOWER, at)
    for day in range(1, days):
        await _day(tx, day, at + day * BETWEEN)


async def _day(tx: Transaction, day: int, at: datetime) -> None:
    for number in STRETCHES:
        await answers.show(tx, FIRST_RUNNER, day, number, None, Hold(2, 20), at)
        await answers.judge(tx, FIRST_RUNNER, day, number, None, Ease.BETTER, at)
    for number in FOUR:
        card, done = (number, Version.FULL), Verdict.NO_PAIN
        await answers.show(tx, FIRST_RUNNER, day, *card, DOSE, at, DoseReason.UP)
        await answers.judge(tx, FIRST_RUNNER, day, *card, done, at, sets=3)
    draft = Draft(day, Purpose.RUN, at, where=Where.LOWER, pain=2)
    await check_ins.finish(tx, FIRST_RUNNER, draft, Ending.REST, at)
    await mornings.keep(tx, FIRST_RUNNER, Morning(at.date(), at, Felt.SAME, None))


def _copied(path: Path, others: range) -> None:
    """All that the first one has, for everybody else: they trained on the same days."""
    with closing(sqlite3.connect(path)) as connection, connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in names.fetchall():
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            whose = "id" if table == "runners" else "runner_id"
            if whose not in columns:
                continue
            mine = {whose, "chat_id"}
            together = "check_in_id, " if "check_in_id" in columns else ""
            taken = ", ".join("others.value" if c in mine else c for c in columns)
            connection.execute(
                f"WITH RECURSIVE others(value) AS (SELECT {others.start} UNION ALL"
                f" SELECT value + 1 FROM others WHERE value + 1 < {others.stop})"
                f" INSERT INTO {table} ({', '.join(columns)})"
                f" SELECT {taken} FROM {table}, others WHERE {table}.{whose} = {FIRST_RUNNER}"
                f" ORDER BY {together}others.value, {table}.rowid"
            )
