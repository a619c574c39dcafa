"""What PostgreSQL does to a bot: said so, tried again, nothing twice, nothing lost.

Only with `RUNBACK_TEST_ENGINE=postgresql`. Locks are in `test_a_database_that_fails.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any

import pytest

from storage.engine.database import DatabaseFault, Row, Statement, Transaction
from tests import engines
from tests.chat import Chat
from tests.conftest import House
from tests.engines import HANG_UP, server

pytestmark = pytest.mark.skipif(
    not engines.ON_SERVER, reason="only with RUNBACK_TEST_ENGINE=postgresql"
)

PATIENCE = 60.0
HELD, GIVEN_UP = "I'm trying again", "it doesn't count"
FULL = """CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END$$"""
TRIGGER = "CREATE TRIGGER no_space BEFORE INSERT OR UPDATE ON drafts EXECUTE FUNCTION full_disk()"


@pytest.fixture(autouse=True)
def soon(house: House) -> Iterator[None]:
    """Tried again in a moment; a tap that was answered with the apology is answered once more."""
    house.inbox.retries.waits = (0.3, 1.0, 3.0)
    house.expected_refusals.add("query is too old")
    yield
    # in the middle of a handler it reaches the error handler, which is as it should be
    assert {type(error) for error in house.errors} <= {DatabaseFault}
    house.errors.clear()


def say(house: House, sql: str) -> list[tuple[Any, ...]]:
    return engines.outside(house.folder / "test.db", sql)


Trip = Callable[[Transaction, Sequence[Statement]], Awaitable[list[list[Row]]]]


def at_the_next_commit(house: House, does: Callable[[Trip], Trip]) -> None:
    """Something happens once, to the trip with which a turn's effects would last."""
    database, send = house.services.database, house.services.database.send

    async def watched(tx: Transaction, statements: Sequence[Statement]) -> list[list[Row]]:
        if statements[-1][0] == "COMMIT" and any("SET state = 1" in sql for sql, _ in statements):
            database.send = send  # type: ignore[method-assign]
            return await does(send)(tx, statements)
        return await send(tx, statements)

    database.send = watched  # type: ignore[method-assign]


async def taps(chat: Chat, house: House, label: str) -> None:
    """A tap, and the wait until it is done."""
    message, data = chat.find(label)
    house.telegram.clock.advance(1)
    tap, _ = chat.person.taps(message.message_id, data)
    async with asyncio.timeout(PATIENCE):
        await house.inbox.finished(tap)


async def shows_an_exercise(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()


async def test_a_connection_that_is_cut_before_the_commit(chat: Chat, house: House) -> None:
    await shows_an_exercise(chat)
    before = len(await house.rows("verdicts"))

    def cut(send: Trip) -> Trip:
        async def cut_off(tx: Transaction, statements: Sequence[Statement]) -> list[list[Row]]:
            say(house, HANG_UP)
            return await send(tx, statements)

        return cut_off

    at_the_next_commit(house, cut)
    await taps(chat, house, "No pain")
    assert HELD in chat.transcript
    assert len(await house.rows("verdicts")) == before + 1
    answered = [row["verdict"] for row in await house.rows("answers")]
    assert answered.count("no_pain") == 1


async def test_a_connection_that_is_cut_when_the_commit_has_happened(
    chat: Chat, house: House
) -> None:
    """Nobody knows that it has; the mark in the same transaction tells, so nothing is doubled."""
    await shows_an_exercise(chat)

    def cut(send: Trip) -> Trip:
        async def cut_off(tx: Transaction, statements: Sequence[Statement]) -> list[list[Row]]:
            await send(tx, statements)
            raise DatabaseFault("server closed the connection unexpectedly", "OperationalError")

        return cut_off

    at_the_next_commit(house, cut)
    await taps(chat, house, "No pain")
    answered = [row["verdict"] for row in await house.rows("answers")]
    assert answered.count("no_pain") == 1
    (counted,) = [row for row in await house.rows("verdicts") if row["verdict"] == "no_pain"]
    assert counted["times"] == 1
    assert chat.shows_card


async def test_a_restart_between_two_taps_is_not_noticed(chat: Chat, house: House) -> None:
    await shows_an_exercise(chat)
    server.running().stop()
    server.running().start()
    await taps(chat, house, "No pain")
    assert HELD not in chat.transcript
    assert chat.shows_card


async def test_a_server_that_is_away_when_a_tap_is_opened(chat: Chat, house: House) -> None:
    await chat.agrees()
    store = house.inbox.store

    async def store_and_stop(updates: list[dict[str, Any]]) -> None:
        house.inbox.store = store
        await store(updates)
        server.running().stop()

    house.inbox.store = store_and_stop
    message, data = chat.find("Lower back")
    tap, _ = chat.person.taps(message.message_id, data)
    async with asyncio.timeout(PATIENCE):
        while HELD not in chat.transcript:
            await house.telegram.changed()
        server.running().start()
        await house.inbox.finished(tap)
    assert "How much does it hurt" in chat.transcript
    assert chat.transcript.count(HELD) == 1


async def test_a_stand_in_that_only_reads(chat: Chat, house: House) -> None:
    await chat.agrees()
    ((name,),) = say(house, "SELECT current_database()")
    store = house.inbox.store

    async def store_and_fail_over(updates: list[dict[str, Any]]) -> None:
        house.inbox.store = store
        await store(updates)
        say(house, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        say(house, HANG_UP)

    house.inbox.store = store_and_fail_over
    message, data = chat.find("Lower back")
    tap, _ = chat.person.taps(message.message_id, data)
    async with asyncio.timeout(PATIENCE):
        while HELD not in chat.transcript:
            await house.telegram.changed()
        server.running().outside(
            server.running().url(), f"ALTER DATABASE {name} RESET default_transaction_read_only"
        )
        await house.inbox.finished(tap)
    assert "How much does it hurt" in chat.transcript
    house.errors.clear()


async def test_a_disk_that_is_full(chat: Chat, house: House) -> None:
    await chat.agrees()
    say(house, FULL)
    say(house, TRIGGER)
    message, data = chat.find("Lower back")
    tap, _ = chat.person.taps(message.message_id, data)
    async with asyncio.timeout(PATIENCE):
        while HELD not in chat.transcript:
            await house.telegram.changed()
        say(house, "DROP TRIGGER no_space ON drafts")
        await house.inbox.finished(tap)
    assert "How much does it hurt" in chat.transcript
    (draft,) = await house.rows("drafts")
    assert '"where": "lower"' in draft["answers"]
    house.errors.clear()
