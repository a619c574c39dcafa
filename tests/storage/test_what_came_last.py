"""What came last: neither Telegram's numbers nor the machine's clock decide it.

Telegram may begin again at a lower number after a silent week, and check-ins are named by these
numbers; a clock may be put back.
"""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.back.safety import Answer, Cleared, Emergency, Question
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Ending
from bot.domain.check_in.upkeep import Asked
from bot.domain.exercises.catalogue import Hold, Region, Reps, Version
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Card, Ease, Verdict
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason
from bot.domain.progress.strength import OF_THE_DAY
from bot.steps.check_in.training_habits import habits_of
from storage import records
from storage.back import screenings
from storage.check_in import answers, check_ins, history, programmes, upkeep
from storage.engine.database import Database, Transaction, open_database
from storage.engine.migrations import FOLDER
from storage.runner import runners
from tests.engines import only_sqlite

NOW = datetime(2026, 5, 4, 18, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=9)
ROBIN = 7
BEFORE, AFTER = 500_000, 2_000
"""The number of a check-in, and that of a later one."""
FULL = {Question.PERSONAL: Answer.NONE}
REPS = Reps(3, 8, 12)
ONCE = Card(4, Version.FULL)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
async def robin(database: Database) -> Database:
    async with database.transaction() as tx:
        await runners.welcome(tx, ROBIN, ROBIN, "en", NOW)
    return database


async def record_of(database: Database) -> records.Record:
    async with database.transaction() as tx:
        return (await records.load(tx, ROBIN, 0)).record


async def stretched(tx: Transaction, check_in: int, ease: Ease, at: datetime) -> None:
    await answers.show(tx, ROBIN, check_in, 13, None, Hold(2, 20), at)
    await answers.judge(tx, ROBIN, check_in, 13, None, ease, at)


async def test_a_verdict_belongs_to_the_check_in_it_was_given_in(robin: Database) -> None:
    async with robin.transaction() as tx:
        await stretched(tx, BEFORE, Ease.SAME, NOW)
        await stretched(tx, AFTER, Ease.SAME, LATER)
        past = await history.of_runner(tx, ROBIN, NOW)
    expected = (Stretched(13, Ease.SAME, LATER, check_in=AFTER, times=2),)
    assert (await record_of(robin)).stretched == expected
    assert past.stretched == expected


async def test_a_verdict_counts_though_the_clock_was_put_back(robin: Database) -> None:
    async with robin.transaction() as tx:
        await stretched(tx, 1, Ease.NOT_NOW, LATER)
        await stretched(tx, 2, Ease.NOT_NOW, NOW)
    assert {s.check_in for s in (await record_of(robin)).stretched} == {2}


@pytest.mark.parametrize("then", [LATER, NOW, NOW - timedelta(hours=1)])
async def test_no_older_result_hides_an_emergency(robin: Database, then: datetime) -> None:
    async with robin.transaction() as tx:
        clear = Cleared(NOW, frozenset())
        await screenings.keep(tx, ROBIN, BEFORE, FULL, clear, Region.UPPER)
        await screenings.keep(tx, ROBIN, AFTER, FULL, Emergency(then), Region.LOWER)
        past = await history.of_runner(tx, ROBIN, NOW)
    record = await record_of(robin)
    assert record.result == Emergency(then)
    assert record.screened_region is Region.LOWER
    assert past.screenings == (clear, Emergency(then))


async def test_a_result_stored_again_is_the_latest(robin: Database) -> None:
    async with robin.transaction() as tx:
        for result in (Emergency(NOW), Cleared(LATER, frozenset()), Emergency(NOW)):
            await screenings.keep(tx, ROBIN, 1, FULL, result, None)
    assert (await record_of(robin)).result == Emergency(NOW)


async def test_check_ins_of_the_same_second(robin: Database) -> None:
    async with robin.transaction() as tx:
        for number, pain in ((BEFORE, 3), (AFTER, 7)):
            draft = Draft(number, Purpose.RUN, NOW, where=Where.LOWER, pain=pain)
            await check_ins.finish(tx, ROBIN, draft, Ending.REST, NOW)
        past = await history.of_runner(tx, ROBIN, NOW)
    assert [c.pain for c in (await record_of(robin)).earlier] == [7, 3]
    assert [r.pain for r in past.diary.readings] == [3, 7]


async def test_trainings_of_the_same_second(robin: Database) -> None:
    async with robin.transaction() as tx:
        for number in (BEFORE, AFTER):
            full, well = Version.FULL, Verdict.NO_PAIN
            await answers.show(tx, ROBIN, number, 4, full, REPS, NOW, DoseReason.UP)
            await answers.judge(tx, ROBIN, number, 4, full, well, NOW)
    assert [p.check_in for p in (await record_of(robin)).performed] == [BEFORE, AFTER]


@pytest.mark.parametrize("then", [NOW, NOW - timedelta(hours=1)])
async def test_the_programme_made_last_holds(robin: Database, then: datetime) -> None:
    first, last = (Programme((Card(n, Version.FULL),)) for n in (1, 2))
    async with robin.transaction() as tx:
        await programmes.keep(tx, ROBIN, BEFORE, first, None, NOW)
        await programmes.keep(tx, ROBIN, AFTER, last, None, then)
        past = await history.of_runner(tx, ROBIN, NOW)
    assert (await record_of(robin)).programme == last
    assert past.programme_since == then


async def test_the_offer_made_last(robin: Database) -> None:
    async with robin.transaction() as tx:
        await upkeep.offered(tx, ROBIN, BEFORE, NOW)
        await upkeep.offered(tx, ROBIN, AFTER, NOW)
        assert (await habits_of(tx, ROBIN, NOW)).asked == Asked(AFTER, NOW)


COUNTED = """
    SELECT number, version, verdict, forgiven, count(*), max(answered_at) FROM answers
    WHERE verdict IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"""
KEPT = "SELECT number, version, verdict, forgiven, times, at FROM verdicts ORDER BY 1, 2, 3, 4"


@pytest.mark.parametrize("seed", range(5))
async def test_the_counts_are_those_of_the_answers(robin: Database, seed: int) -> None:
    dice = random.Random(seed)
    async with robin.transaction() as tx:
        for step in range(120):
            at, check_in = NOW + timedelta(minutes=step), dice.randrange(30)
            number, version = dice.choice((4, 5)), dice.choice(tuple(Version))
            await answers.show(tx, ROBIN, check_in, number, version, REPS, at)
            verdict = dice.choice(tuple(Verdict))
            await answers.judge(tx, ROBIN, check_in, number, version, verdict, at)
            await stretched(tx, check_in, dice.choice(tuple(Ease)), at)
            if dice.random() < 0.1:
                await answers.try_again(tx, ROBIN, Card(number, version))
            if dice.random() < 0.05:
                await answers.forgive(tx, ROBIN, LATEST)
        counted, kept = await tx.read((COUNTED, {}), (KEPT, {}))
    assert [tuple(row) for row in kept] == [tuple(row) for row in counted]
    assert len(kept) > 10


@only_sqlite
async def test_what_was_there_before_is_numbered_and_counted(path: Path) -> None:
    """The eighth migration, on rows of the schema before it."""
    with closing(sqlite3.connect(path)) as old:
        old.execute("CREATE TABLE migrations (number BIGINT PRIMARY KEY)")
        for file in sorted(FOLDER.glob("*.sql")):
            if (number := int(file.name[:4])) < 8:
                old.executescript(file.read_text())
                old.execute("INSERT INTO migrations VALUES (?)", (number,))
        old.execute(
            "INSERT INTO runners (id, chat_id, language, consented_at) VALUES (7, 7, 'en', 0)"
        )
        for check_in, at in ((BEFORE, 1), (AFTER, 2)):
            old.execute("INSERT INTO screenings VALUES (7,?,?,NULL,'{}','cleared',NULL,'[]')",
                        (check_in, at))  # fmt: skip
            old.execute(
                "INSERT INTO answers (runner_id, check_in_id, number, version, dose, shown_at,"
                " verdict, answered_at) VALUES (7, ?, 13, 'stretch', '{}', ?, 'same', ?)",
                (check_in, at, at),
            )
        old.commit()
    database = await open_database(f"sqlite:///{path}")
    record = await record_of(database)
    async with database.transaction() as tx:
        (rows,) = await tx.read(("SELECT check_in_id, nth FROM screenings ORDER BY nth", {}))
    await database.close()
    assert [tuple(row) for row in rows] == [(BEFORE, 1), (AFTER, 2)]
    assert [(s.check_in, s.times) for s in record.stretched] == [(AFTER, 2)]


@pytest.mark.parametrize("reason", DoseReason)
async def test_what_is_less_for_reasons_of_the_day_is_the_same_for_query_and_rule(
    robin: Database, reason: DoseReason
) -> None:
    """`/progress` reads it by a query, the page for a physio by a rule: they tell one dose."""
    async with robin.transaction() as tx:
        await answers.show(tx, ROBIN, 1, ONCE.number, ONCE.version, REPS, NOW, reason)
        await answers.judge(tx, ROBIN, 1, ONCE.number, ONCE.version, Verdict.NO_PAIN, NOW)
    async with robin.transaction() as tx:
        past = await history.of_runner(tx, ROBIN, NOW)
    assert [clean.card for clean in past.clean] == ([] if reason in OF_THE_DAY else [ONCE])
