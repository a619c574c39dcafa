"""Another program holds the database, or it is full: said so, tried again, nothing overtaken."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from structlog.testing import capture_logs

from storage.engine.database import DatabaseFault
from storage.telegram.inbox import UpdateState
from tests.chat import Chat
from tests.conftest import House
from tests.engines import ON_SERVER, Holder

SOON = (0.01, 0.01, 0.01)
IN_A_MOMENT = (0.5, 0.5, 0.5)
NEVER = (3600.0, 3600.0, 3600.0)
PATIENCE = 20.0
"""Seconds before a test gives up."""
LOCKED = "LockNotAvailable" if ON_SERVER else "SQLITE_BUSY"
HELD, GIVEN_UP = "I'm trying again", "it doesn't count"


class Lock:
    """Another program, such as a backup, that takes the lock when the next update is stored."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._holder = Holder(house.folder / "test.db")
        self._store = house.inbox.store

    async def comes_with_the_next_update(self) -> None:
        async with self._house.services.database.transaction() as tx:
            await tx.read(*self._holder.impatient())
        self._house.inbox.store = self._store_and_lock

    async def _store_and_lock(self, updates: list[dict[str, Any]]) -> list[str]:
        stored: list[str] = await self._store(updates)
        self._holder.takes()
        self._house.inbox.store = self._store
        return stored

    def goes(self) -> None:
        self._holder.goes()


@pytest.fixture
async def lock(house: House) -> Any:
    lock = Lock(house)
    # A tap that was answered with the apology is answered once more with its screen.
    house.expected_refusals.add("query is too old")
    yield lock
    lock.goes()


async def reads(chat: Chat, house: House, words: str) -> None:
    """Wait until the runner reads something."""
    async with asyncio.timeout(PATIENCE):
        while words not in chat.transcript:
            await house.telegram.changed()


async def taps(chat: Chat, lock: Lock, label: str) -> int:
    """A tap that is stored and cannot be loaded."""
    await lock.comes_with_the_next_update()
    message, data = chat.find(label)
    chat._runback.telegram.clock.advance(1)  # to read the question
    return chat.person.taps(message.message_id, data)[0]


async def states(house: House) -> dict[int, int]:
    return {row["update_id"]: row["state"] for row in await house.rows("inbox")}


async def test_a_yes_to_an_emergency_is_neither_lost_nor_overtaken(
    chat: Chat, house: House, lock: Lock
) -> None:
    house.inbox.retries.waits = IN_A_MOMENT
    await chat.agrees()
    await chat.taps("Lower back", "2")
    none = chat.find("None of these")
    yes = await taps(chat, lock, "Yes")
    await reads(chat, house, HELD)
    assert "call your emergency number" in chat.text
    assert house.telegram.unanswered == []
    lock.goes()
    await chat.taps_old(none[0].message_id, none[1])
    await chat.done(yes)
    assert "get help now" in chat.transcript
    assert [row["result"] for row in await house.rows("screenings")] == ["emergency"]
    assert chat.transcript.count(HELD) == 1
    assert {*(await states(house)).values()} == {UpdateState.REPLIED}
    await chat.says("/train")
    assert not chat.shows_card


async def test_everything_that_came_meanwhile_follows_in_order(
    chat: Chat, house: House, lock: Lock
) -> None:
    house.inbox.retries.waits = IN_A_MOMENT
    await chat.agrees()
    await taps(chat, lock, "Lower back")
    await reads(chat, house, HELD)
    lock.goes()
    chat.person.says("4")
    for _ in range(150):
        last = chat.person.says("hello?")
    await chat.done(last)
    assert "Safety question" in chat.text
    (draft,) = await house.rows("drafts")
    assert '"pain": 4' in draft["answers"]


async def test_after_a_few_tries_the_runner_is_told_what_to_do(
    chat: Chat, house: House, lock: Lock
) -> None:
    house.inbox.retries.waits = SOON
    await chat.agrees()
    with capture_logs() as logs:
        lost = await taps(chat, lock, "Lower back")
        await chat.done(lost)
    assert GIVEN_UP in chat.text
    held = [entry for entry in logs if entry["event"] == "held up"]
    assert [entry["tries"] for entry in held] == [1, 2, 3, 4]
    assert {entry["error"] for entry in held} == {LOCKED}
    assert held[-1]["id"] in chat.text
    lock.goes()
    await chat.taps("Upper back")
    assert "How much does it hurt" in chat.transcript
    assert (await states(house))[lost] == UpdateState.FAILED
    await house.restart()
    await chat.taps("3")
    (draft,) = await house.rows("drafts")
    assert '"where": "upper"' in draft["answers"]


async def test_what_is_still_held_at_a_stop_comes_first_at_the_next_start(
    chat: Chat, house: House, lock: Lock
) -> None:
    house.inbox.retries.waits = NEVER
    await chat.agrees()
    await chat.taps("Lower back", "2")
    await taps(chat, lock, "Yes")
    await reads(chat, house, HELD)
    lock.goes()
    waiting = chat.person.says("/train")
    async with asyncio.timeout(PATIENCE):
        while waiting not in await states(house):
            await asyncio.sleep(0)
    await house.restart()
    await chat.done(waiting)
    assert "get help now" in chat.transcript
    assert not chat.shows_card


@pytest.fixture
def away(house: House) -> Iterator[None]:
    yield
    house.errors.clear()


async def rename(house: House, table: str, to: str) -> None:
    async with house.services.database.transaction() as tx:
        tx.write((f"ALTER TABLE {table} RENAME TO {to}", {}))


@pytest.mark.usefixtures("away")
async def test_a_fault_in_the_middle_of_a_handler_is_tried_again(chat: Chat, house: House) -> None:
    """Nothing of it lasts, and nothing was shown: the same as if it had not been opened."""
    house.inbox.retries.waits = IN_A_MOMENT
    house.expected_refusals.add("query is too old")
    await chat.has_four()
    await chat.says("/progress")
    await chat.taps("My target")
    message, data = chat.find("3")
    await rename(house, "targets", "elsewhere")
    tap, _ = chat.person.taps(message.message_id, data)
    await reads(chat, house, HELD)
    await rename(house, "elsewhere", "targets")
    await house.inbox.finished(tap)
    assert [type(error) for error in house.errors] == [DatabaseFault]
    assert [row["sessions"] for row in await house.rows("targets")] == [3]


async def test_what_no_waiting_helps_is_put_aside_at_once(chat: Chat, house: House) -> None:
    await chat.has_four()
    async with house.services.database.transaction() as tx:
        tx.write(("UPDATE programmes SET items = 'not a list'", {}))
    with capture_logs() as logs:
        await chat.says("I had a secret")
    assert GIVEN_UP in chat.text
    assert (await house.rows("inbox"))[-1]["state"] == UpdateState.FAILED
    assert "secret" not in str(logs)


async def test_an_apology_that_cannot_be_sent_holds_nothing_up(
    chat: Chat, house: House, lock: Lock
) -> None:
    house.inbox.retries.waits = IN_A_MOMENT
    await chat.agrees()
    house.telegram.faults.next("sendMessage", status=502)
    with capture_logs() as logs:
        tap = await taps(chat, lock, "Lower back")
        while "apology not sent" not in str(logs):
            await house.telegram.changed()
        lock.goes()
        await chat.done(tap)
    assert "How much does it hurt" in chat.text
