"""Which of PostgreSQL's errors mean "not now", and what may be said of the others.

psycopg's messages quote values of rows (`Key (runner_id, nth)=(…)`), so they leave this room
without their details.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg.pq import TransactionStatus

from storage.engine.transaction import DatabaseFault, StatementError

CLASSES = frozenset(
    [
        "08",  # the connection
        "40",  # deadlocks, and transactions that could not be put in an order
        "53",  # no space, no memory, too many connections
        "57",  # stopped, starting, cancelled by its host
        "58",  # a file that could not be written or read
    ]
)
NOT_NOW = frozenset(
    [
        "25006",  # read-only: it is a stand-in, or has become one
        "25P03",  # this transaction stood idle for too long
        "55P03",  # somebody else has held a lock for too long
        "0A000",  # a table was changed under a prepared statement: a newer version has started
        "42P01",  # a table or a column is not there: it is being migrated or restored
        "42703",
    ]
)
PRIVATE = "22"
"""The class of errors whose very message quotes a value."""


@contextmanager
def told_apart() -> Iterator[None]:
    """What the driver raises inside, as what our callers understand.

    Raises:
        DatabaseFault: it cannot be done now.
        StatementError: it can never be done.
    """
    try:
        yield
    except psycopg.Error as error:
        raise fault_of(error) from None


def fault_of(error: psycopg.Error) -> DatabaseFault | StatementError:
    """An error of psycopg's as ours."""
    kind, state = type(error).__name__, error.sqlstate
    words = f"{kind}: {words_of(error)}"
    return DatabaseFault(words, kind) if passes(error) else StatementError(f"{words} ({state})")


def passes(error: psycopg.Error) -> bool:
    """Whether it may be better in a moment."""
    if error.sqlstate is None:
        # from the driver itself: the connection is lost, the pool has none
        return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
    return error.sqlstate[:2] in CLASSES or error.sqlstate in NOT_NOW


def words_of(error: psycopg.Error) -> str:
    """What it says, without a value of a row."""
    state = error.sqlstate
    if state is None:
        return str(error).partition("\n")[0]
    return str(state if state.startswith(PRIVATE) else error.diag.message_primary or state)


def usable(connection: psycopg.AsyncConnection[object]) -> bool:
    """Whether nothing is open or broken on it, so that the next transaction may have it."""
    return bool(connection.pgconn.transaction_status == TransactionStatus.IDLE)
