"""How often the server is spoken to: once for all that was queued."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from storage.engine.database import Database, Statement, open_database
from tests.engines import server


def insert(what: str) -> Statement:
    return "INSERT INTO told (what, at) VALUES (:what, 0)", {"what": what}


COUNT: Statement = ("SELECT count(*) FROM told", {})
CONNECTING = 4
"""Trips until a connection is ready: to say who one is, and three for what ours is set to."""


class Relay:
    """Passes everything on, and counts how often the client begins to speak."""

    def __init__(self) -> None:
        self.trips = 0
        self.under_way: list[asyncio.Future[object]] = []

    async def between(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        socket = server.running().folder / f".s.PGSQL.{server.PORT}"
        answers, asks = await asyncio.open_unix_connection(socket)
        both = asyncio.gather(self._pass(reader, asks, 1), self._pass(answers, writer, 0))
        self.under_way.append(both)
        await both

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, counts: int
    ) -> None:
        while data := await reader.read(65536):
            self.trips += counts
            writer.write(data)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


@pytest.fixture
def relay() -> Relay:
    return Relay()


@pytest.fixture
async def watched(url: str, relay: Relay, tmp_path: Path) -> AsyncIterator[Database]:
    place = tmp_path / f".s.PGSQL.{server.PORT}"
    listening = await asyncio.start_unix_server(relay.between, place)
    database = await open_database(url.replace(str(server.running().folder), str(tmp_path)))
    yield database
    await database.close()
    listening.close()
    await asyncio.gather(*relay.under_way)


async def trips_of(relay: Relay, database: Database, round_: int) -> int:
    """Of a turn with notes, a lock, writes, reads and a commit."""
    before = relay.trips
    database.later(insert(f"note {round_}"))
    async with database.transaction(7) as tx:
        tx.write(*(insert(f"{part} of {round_}") for part in range(20)))
        assert len(await tx.read(COUNT, COUNT)) == 2
        tx.write(insert(f"last of {round_}"))
    return relay.trips - before


async def test_two_trips_a_turn(relay: Relay, watched: Database) -> None:
    """And what the pool's connections take, whichever turn they are made beside."""
    before = len(relay.under_way)
    counts = [await trips_of(relay, watched, round_) for round_ in range(5)]
    made = len(relay.under_way) - before
    assert sum(counts) == 2 * len(counts) + CONNECTING * made
    async with watched.transaction() as tx:
        assert await tx.value(COUNT) == 5 * 22


async def test_a_transaction_that_does_nothing_costs_none(relay: Relay, watched: Database) -> None:
    await trips_of(relay, watched, 0)
    before = relay.trips
    async with watched.transaction(7):
        pass
    assert relay.trips == before


async def test_what_leaves_at_once_may_be_large(relay: Relay, watched: Database) -> None:
    """Both sides would wait for ever if nobody read while much is written."""
    async with asyncio.timeout(60), watched.transaction() as tx:
        tx.write(*(insert(f"{n} " + "x" * 10_000) for n in range(300)))
        reads: list[Statement] = [("SELECT what FROM told", {})] * 3
        rows = await tx.read(*reads)
    assert [len(found) for found in rows] == [300] * 3
