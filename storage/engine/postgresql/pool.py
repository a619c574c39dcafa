"""The connections: a few, each lent to one transaction at a time."""

from __future__ import annotations

import select
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

import psycopg
from psycopg import AsyncConnection, errors
from psycopg.types.numeric import Int8Dumper
from psycopg_pool import AsyncConnectionPool

from storage.engine.postgresql.faults import usable
from storage.engine.postgresql.rows import named
from storage.engine.postgresql.texts import own_texts, taken, translated
from storage.engine.transaction import DatabaseFault, Row, Statement, Values

MOST = 10
"""Telegram takes thirty messages a second, and a transaction some milliseconds."""
PATIENCE_SECONDS = 5
"""For a connection, and for a lock: as long as SQLite's."""
STUCK_SECONDS = 30
"""A transaction that says nothing for so long is of a process that is frozen or cut off: the
server ends it, so that its runner is not locked out."""
LIMITS: Mapping[str, int] = {
    "lock_timeout": PATIENCE_SECONDS,
    "idle_in_transaction_session_timeout": STUCK_SECONDS,
}
"""Seconds, where the host has set none for this database or role."""
PREPARED_FROM, PREPARED_MOST = 1, 500
"""From which use on a text is prepared, and how many stay so. We have some 150 texts, each in a
few shapes, because NULL has a type of its own."""
HANGS_UP = 10
"""How often an idle connection is read from, at most: a farewell is one or two."""

Connection: TypeAlias = AsyncConnection[Any]


class Pool:
    """Lends connections."""

    def __init__(self, address: str) -> None:
        self._own = own_texts()
        self._pool = AsyncConnectionPool(
            address,
            min_size=1,
            max_size=MOST,
            open=False,
            timeout=PATIENCE_SECONDS,
            configure=configure,
            check=_hears,
            reconnect_timeout=60,
        )

    async def open(self) -> None:
        """Begin to connect; who takes the first connection waits for it."""
        await self._pool.open()

    async def take(self) -> Connection:
        """A connection that its server has not hung up on."""
        return await self._pool.getconn()

    async def give(self, connection: Connection, fault: DatabaseFault | None = None) -> None:
        """Take it back; after a fault, or with something left open, it is replaced.

        Where one has been lost, or leads to a stand-in that only reads, all of them are.
        """
        lost = bool(connection.closed)
        if fault or not usable(connection):
            await connection.close()
        await self._pool.putconn(connection)
        if lost or (fault and fault.kind == errors.ReadOnlySqlTransaction.__name__):
            await self._pool.drain()

    async def run(self, on: Connection, statements: Sequence[Statement]) -> list[list[Row]]:
        """The rows of each statement, all in one trip.

        Raises:
            OperationalError: a commit did not happen, because something before it had failed.
        """
        async with on.pipeline() as pipeline:
            with _all_at_once(pipeline):
                cursors = [await self._ask(on, *statement) for statement in statements]
        for (sql, _), cursor in zip(statements, cursors, strict=True):
            if sql == "COMMIT" and cursor.statusmessage != sql:
                raise psycopg.OperationalError("it was not committed")
        return [await cursor.fetchall() if cursor.description else [] for cursor in cursors]

    async def _ask(self, on: Connection, sql: str, values: Values) -> Any:
        text = self._own.get(sql, sql)
        return await (on.execute(translated(text), taken(values)) if values else on.execute(text))

    async def close(self) -> None:
        """Let go of all of them."""
        await self._pool.close()


@contextmanager
def _all_at_once(pipeline: Any) -> Iterator[None]:
    """What is asked inside leaves with the end of the pipeline.

    By itself psycopg sends each statement as it comes, and both sides wake up for every one of
    them. It has no public way to wait; pinned by tests/storage/postgresql.
    """
    pipeline._communicate_gen = _nothing
    try:
        yield
    finally:
        del pipeline._communicate_gen


def _nothing() -> Iterator[None]:
    yield from ()


async def configure(connection: Connection) -> None:
    """What each connection begins with."""
    await connection.set_autocommit(True)
    connection.adapters.register_dumper(int, Int8Dumper)
    connection.row_factory = named
    connection.prepare_threshold = PREPARED_FROM
    connection.prepared_max = PREPARED_MOST
    for name, seconds in LIMITS.items():
        await connection.execute(
            "SELECT set_config(%s, %s, false) WHERE current_setting(%s) = '0'",
            (name, f"{seconds}s", name),
        )


async def _hears(connection: Connection) -> None:
    """Read the farewell of a server that has hung up: an idle connection is silent otherwise.

    It costs no trip. A pool that finds out by an error lends another one.

    Raises:
        OperationalError: the connection is dead.
    """
    listening = select.poll()
    listening.register(connection.fileno(), select.POLLIN)
    for _ in range(HANGS_UP):
        if not listening.poll(0):
            return
        connection.pgconn.consume_input()
    raise psycopg.OperationalError("the server does not stop talking")
