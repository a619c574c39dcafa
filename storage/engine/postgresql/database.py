"""PostgreSQL: as many transactions side by side as there are connections.

Nobody may come between what a runner's transaction reads and what it writes, so it begins with a
lock on the runner's number, in the same trip as its first reads. READ COMMITTED, because a
snapshot would be older than the lock. A stranger has no row, so it is the number that is locked.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

import psycopg

from storage.engine.charge import Charge, StandingBy
from storage.engine.postgresql.charge import CHANNEL, take_charge
from storage.engine.postgresql.faults import told_apart
from storage.engine.postgresql.pool import Connection, Pool
from storage.engine.transaction import (
    AT_ONCE,
    Database,
    DatabaseFault,
    Row,
    Statement,
    Transaction,
)

BEGIN: Statement = ("BEGIN ISOLATION LEVEL READ COMMITTED", {})
STILL: Statement = ("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", {})
COMMIT: Statement = ("COMMIT", {})
LAST_NUMBER = """SELECT coalesce(max(last_value), 0) FROM pg_sequences
WHERE format('%I.%I', schemaname, sequencename) = named"""


@dataclass(slots=True)
class _Way:
    """How far a transaction has come."""

    connection: Connection | None = None
    """The same one from its first trip to its end."""
    trip: asyncio.Future[list[list[Row]]] | None = None
    """What is under way. It goes on where nobody waits for it any more: half of an exchange
    would leave the connection useless."""
    fault: DatabaseFault | None = None
    """What it met, so that its connection is not to be trusted."""


class Postgresql(Database):
    """An open database of a server's."""

    shared = True

    def __init__(self, pool: Pool, address: str, described: str) -> None:
        super().__init__()
        self._pool, self._address, self._described = pool, address, described
        self._noting = asyncio.Lock()
        self._open: dict[Transaction, _Way] = {}
        self._one_over = asyncio.Event()

    @property
    def described(self) -> str:
        """The engine, its version and the address."""
        return self._described

    @property
    def idle(self) -> bool:
        """Whether no transaction is under way."""
        return not self._open

    async def still_there(self) -> None:
        """A server says so itself."""

    async def begin(self, runner: int | None = None, *, brief: bool = False) -> Transaction:
        """A transaction; it meets the server with its first trip."""
        tx = Transaction(self, [BEGIN], brief=brief)
        if runner:
            tx.hold(runner)
        self._open[tx] = _Way()
        return tx

    def holding(self, runner: int) -> Sequence[Statement]:
        """Waits for whoever writes the runner's rows, up to the lock timeout."""
        return (("SELECT pg_advisory_xact_lock(:runner)", {"runner": runner}),)

    async def send(self, tx: Transaction, statements: Sequence[Statement]) -> list[list[Row]]:
        """Run statements in one trip; the first brings the notes that wait."""
        way = self._open[tx]
        way.trip = asyncio.ensure_future(self._sent(way, statements))
        return await asyncio.shield(way.trip)

    async def _sent(self, way: _Way, statements: Sequence[Statement]) -> list[list[Row]]:
        try:
            with told_apart():
                if way.connection is None:
                    return await self._first(way, statements)
                return await self._pool.run(way.connection, statements)
        except DatabaseFault as fault:
            self.faults += 1
            way.fault = fault
            raise

    async def _first(self, way: _Way, statements: Sequence[Statement]) -> list[list[Row]]:
        """Nobody goes ahead of notes that are on their way: they may be about the same runner."""
        async with self._noting:
            if notes := self.notes():
                return await self._with_notes(way, notes, statements)
        return await self._on_a_live_one(way, statements)

    async def _with_notes(
        self,
        way: _Way,
        notes: Sequence[Statement],
        statements: Sequence[Statement],
    ) -> list[list[Row]]:
        """In the same trip, but in a transaction of their own: they are other runners' rows."""
        before = [BEGIN, *notes, COMMIT]
        try:
            rows = await self._on_a_live_one(way, [*before, *statements])
        except BaseException:
            self.give_back(notes)  # each of them may be written twice
            raise
        return rows[len(before) :]

    async def _on_a_live_one(self, way: _Way, statements: Sequence[Statement]) -> list[list[Row]]:
        """On another connection if the first was dead: nothing was sent, or nothing of it lasts.

        Not where it ends with a commit, for that may have happened.
        """
        way.connection = await self._pool.take()
        try:
            return await self._pool.run(way.connection, statements)
        except psycopg.OperationalError:
            if statements[-1] == COMMIT or not way.connection.closed:
                raise
        dead, way.connection = way.connection, None
        await self._pool.give(dead)
        way.connection = await self._pool.take()
        return await self._pool.run(way.connection, statements)

    async def undo(self, tx: Transaction) -> None:
        """Roll back; a connection that is lost has done that by itself."""
        way = self._open[tx]
        if way.trip:
            await asyncio.wait([way.trip])
        if way.connection:
            with suppress(psycopg.Error):
                await way.connection.rollback()

    async def ended(self, tx: Transaction) -> None:
        """Its connection is free; after a fault another one takes its place."""
        way = self._open.pop(tx)
        try:
            if way.connection:
                # shielded: a connection that is not given back is lost to everybody
                await asyncio.shield(self._pool.give(way.connection, way.fault))
        finally:
            self._one_over.set()

    async def flush(self) -> None:
        """Write the notes that wait: they go ahead of a transaction that does nothing."""
        if self._later:
            async with self.transaction() as tx:
                await tx.read()

    async def emptied(self) -> bool:
        """Nothing is to be done from here: the server vacuums when it sees fit."""
        return True

    async def still(self) -> Transaction:
        """The snapshot of its first statement."""
        tx = Transaction(self, [STILL])
        self._open[tx] = _Way()
        return tx

    async def pages(self, tx: Transaction, table: str) -> AsyncIterator[list[Row]]:
        """Through a cursor of the server's."""
        tx.write((f"DECLARE page CURSOR FOR SELECT * FROM {table}", {}))  # noqa: S608
        while rows := await tx.rows((f"FETCH {AT_ONCE} FROM page", {})):
            yield rows
        tx.write(("CLOSE page", {}))

    def last_number(self, table: str, column: str) -> Statement:
        """Whose sequence has given none yet has NULL as its last value."""
        named = f"pg_get_serial_sequence('{table}', '{column}')"
        return (LAST_NUMBER.replace("named", named), {})

    def number_on(self, table: str, column: str, last: int) -> Sequence[Statement]:
        """A sequence begins at 1, and cannot be told that its last number was 0."""
        if not last:
            return ()
        named = f"pg_get_serial_sequence('{table}', '{column}')"
        return ((f"SELECT setval({named}, :last)", {"last": last}),)

    async def take_charge(self, told: StandingBy) -> Charge:
        """Who has the lock of a session."""
        return await take_charge(self._address, told)

    def announcing(self, runners: Iterable[int]) -> Sequence[Statement]:
        """Heard when it is committed."""
        said = "SELECT pg_notify(:channel, :runner)"
        return tuple((said, {"channel": CHANNEL, "runner": str(runner)}) for runner in runners)

    async def shut(self) -> None:
        """Let go of all connections, once the running transactions are over."""
        while self._open:
            self._one_over.clear()
            await self._one_over.wait()
        await self._pool.close()
