"""Being at work with a server's database: who has one lock of a session of its own.

The session says something every moment. Who has been killed loses it at once, who is frozen or cut
off is hung up on by the server, and notices as soon as it can.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

import psycopg
from psycopg import AsyncConnection

from storage.engine.charge import TRY_AGAIN, Charge, StandingBy
from storage.engine.postgresql.pool import Connection

SILENT_SECONDS = 5
"""A session that has said nothing for so long is ended by the server."""
SPEAKS_EVERY = 1.5
"""Seconds, so that a slow trip or two do no harm."""
ANSWERS_WITHIN = 3.0
"""Seconds that the server may take to answer; with `SPEAKS_EVERY` less than `SILENT_SECONDS`."""
CHANNEL = "arrivals"
TRY = "SELECT pg_try_advisory_lock(7, 2)"
"""Runners' locks have one number; who migrates has (7, 1)."""


class SessionCharge(Charge):
    """The session that has the lock, and what it hears."""

    def __init__(self, connection: Connection, told: StandingBy) -> None:
        super().__init__()
        self._connection, self._told = connection, told
        self._listening = asyncio.ensure_future(self._listen())

    async def give_up(self) -> None:
        """End the session, and the lock with it."""
        self._listening.cancel()
        await asyncio.wait({self._listening})
        await self._connection.close()

    async def _listen(self) -> None:
        """Hear what others have stored, and say something every moment."""
        try:
            await self._ask(f"LISTEN {CHANNEL}")
            while True:
                async for arrival in self._connection.notifies(timeout=SPEAKS_EVERY, stop_after=1):
                    self._told.arrived(int(arrival.payload))
                await self._ask("SELECT 1")
        except (psycopg.Error, TimeoutError):
            self.lost.set()

    async def _ask(self, words: str) -> None:
        async with asyncio.timeout(ANSWERS_WITHIN):
            await self._connection.execute(words.encode())


async def take_charge(address: str, told: StandingBy) -> SessionCharge:
    """Wait until the lock can be had, on a connection of its own; as long as it takes."""
    while True:
        with suppress(psycopg.Error, TimeoutError):
            return await _on_a_connection(address, told)
        told.waits()
        await asyncio.sleep(TRY_AGAIN)


async def _on_a_connection(address: str, told: StandingBy) -> SessionCharge:
    connection = await AsyncConnection.connect(address, autocommit=True)
    try:
        await connection.execute(f"SET idle_session_timeout = '{SILENT_SECONDS}s'".encode())
        while not await _has_the_lock(connection):
            told.waits()
            await asyncio.sleep(TRY_AGAIN)
    except BaseException:
        await connection.close()
        raise
    return SessionCharge(connection, told)


async def _has_the_lock(connection: Connection) -> bool:
    async with asyncio.timeout(ANSWERS_WITHIN):
        row = await (await connection.execute(TRY)).fetchone()
    return bool(row and row[0])
