"""Two processes on one database: no runner's rows are mixed, nobody waits for a stranger."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, time, timedelta

from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Rule
from bot.domain.time.weekdays import EVERY_DAY
from bot.steps.planning import rules
from storage.engine.database import Database, Statement
from storage.reminders import claimed
from storage.runner import runners, said

NOW = datetime(2026, 5, 4, 4, tzinfo=UTC)
NEXT_WEEK = NOW + timedelta(days=7)
ROBIN, KIM = 1, 2
PATIENCE = 60.0

COUNT: Statement = ("SELECT coalesce(max(nth), 0) AS n FROM alarms WHERE runner_id = 1", {})


async def welcome(database: Database, *who: int) -> None:
    async with database.transaction() as tx:
        for runner in who:
            await runners.welcome(tx, runner, runner, "en", NOW)


async def one_more(database: Database) -> None:
    """What reads, gives way, and writes what it read and one more."""
    async with database.transaction(ROBIN) as tx:
        n = await tx.value(COUNT) + 1
        await asyncio.sleep(0.01)
        tx.write(("INSERT INTO alarms VALUES (1, :n, 'soon', 0, NULL, NULL)", {"n": n}))


async def test_a_runner_is_dealt_with_by_one_at_a_time(
    database: Database, second: Database
) -> None:
    await welcome(database, ROBIN)
    await asyncio.gather(*(one_more(which) for which in (database, second) * 5))
    async with database.transaction() as tx:
        assert await tx.value(COUNT) == 10


async def test_nobody_waits_for_another_runner(database: Database, second: Database) -> None:
    await welcome(database, ROBIN, KIM)
    async with database.transaction(ROBIN) as tx:
        await tx.read()
        async with asyncio.timeout(PATIENCE), second.transaction(KIM) as other:
            assert await runners.get(other, KIM)


async def test_whose_rows_it_is_may_be_found_out_first(
    database: Database, second: Database
) -> None:
    """As a run-finished link does: the lock comes when the runner is known."""
    await welcome(database, ROBIN)
    order: list[str] = []

    async def rings() -> None:
        async with second.transaction() as tx:
            await tx.value(("SELECT id FROM runners", {}))
            tx.hold(ROBIN)
            await tx.read()
            order.append("rings")

    async with database.transaction(ROBIN) as tx:
        await tx.read()
        ringing = asyncio.ensure_future(rings())
        await asyncio.sleep(0.2)
        order.append("turn")
    await ringing
    assert order == ["turn", "rings"]


class TestNotes:
    """They are about other runners, whose turns may be under way elsewhere."""

    async def test_two_turns_with_notes_about_each_other_do_not_wait_for_ever(
        self, database: Database, second: Database
    ) -> None:
        await welcome(database, ROBIN, KIM)
        start = asyncio.Barrier(2)

        async def turn(mine: Database, me: int, other: int) -> None:
            mine.later(runners.lost(other))
            async with mine.transaction(me) as tx:
                await tx.read()
                await start.wait()
                await runners.set_zone(tx, me, "UTC")

        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(turn(database, ROBIN, KIM), turn(second, KIM, ROBIN))

    async def test_they_are_in_before_the_next_turn_reads(self, database: Database) -> None:
        await welcome(database, ROBIN, KIM)
        async with database.transaction(ROBIN) as tx:
            await runners.set_zone(tx, ROBIN, "UTC")
        database.later(runners.reminded(ROBIN, 77))
        first, then = await database.begin(KIM), await database.begin(ROBIN)
        found = asyncio.gather(first.read(), then.rows(runners.by_id(ROBIN)))
        row = (await found)[1][0]
        await first.commit()
        await then.commit()
        assert row["reminder"] == 77

    async def test_they_last_whatever_becomes_of_the_turn(self, database: Database) -> None:
        await welcome(database, ROBIN)
        database.later(runners.reminded(ROBIN, 77))
        tx = await database.begin(ROBIN)
        await tx.read()
        await tx.rollback()
        async with database.transaction() as after:
            runner = await runners.get(after, ROBIN)
        assert runner is not None
        assert runner.live.reminder == 77


async def remind(database: Database, runner_id: int, *kinds: Kind) -> None:
    async with database.transaction() as tx:
        runner = await runners.get(tx, runner_id)
        assert runner is not None
        for kind in kinds:
            rule = Rule(time(8), EVERY_DAY, "Europe/Vienna")
            await rules.set_rule(tx, runner, kind, Repeats(rule), NOW)


class TestClaiming:
    """Four processes look for what is due at the same moment."""

    async def test_each_is_claimed_once(self, database: Database, second: Database) -> None:
        people = range(100, 200)
        await welcome(database, *people)
        for runner in people:
            await remind(database, runner, Kind.DAILY, Kind.TRAINING)
        seen: Counter[tuple[int, str]] = Counter()

        async def claimer(mine: Database) -> None:
            nothing = 0
            while nothing < 3:
                async with mine.transaction() as tx:
                    rows = await claimed.claim(tx, NEXT_WEEK, timedelta(minutes=2), 20)
                seen.update((row["runner_id"], row["kind"]) for row in rows)
                nothing = 0 if rows else nothing + 1

        await asyncio.gather(*(claimer(which) for which in (database, second) * 2))
        assert len(seen) == 200
        assert {*seen.values()} == {1}

    async def test_who_is_being_answered_is_left_for_the_next_look(
        self, database: Database, second: Database
    ) -> None:
        await welcome(database, ROBIN, KIM)
        await remind(database, ROBIN, Kind.DAILY)
        await remind(database, KIM, Kind.DAILY)
        async with database.transaction(ROBIN) as tx:
            await tx.read()
            async with asyncio.timeout(PATIENCE), second.transaction() as look:
                rows = await claimed.claim(look, NEXT_WEEK, timedelta(minutes=2), 20)
        assert [row["runner_id"] for row in rows] == [KIM]
        async with second.transaction() as look:
            rows = await claimed.claim(look, NEXT_WEEK, timedelta(minutes=2), 20)
        assert [row["runner_id"] for row in rows] == [ROBIN]

    async def test_old_words_are_let_go_around_who_is_being_answered(
        self, database: Database, second: Database
    ) -> None:
        await welcome(database, ROBIN, KIM)
        async with database.transaction() as tx:
            tx.write(*(said.keep(who, [], NOW) for who in (ROBIN, KIM)))
        async with database.transaction(ROBIN) as tx:
            await runners.set_zone(tx, ROBIN, "UTC")
            await tx.read()
            async with asyncio.timeout(PATIENCE), second.transaction() as look:
                await said.let_go(look, NEXT_WEEK)
        async with database.transaction() as tx:
            left = await tx.rows(("SELECT id FROM runners WHERE said_at IS NOT NULL", {}))
        assert [row["id"] for row in left] == [ROBIN]
