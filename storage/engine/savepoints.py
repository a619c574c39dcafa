"""A part of a transaction that may fail alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from storage.engine.transaction import Transaction


@asynccontextmanager
async def savepoint(tx: Transaction) -> AsyncIterator[None]:
    """What fails inside is undone and raised; the rest of the transaction goes on."""
    tx.write(("SAVEPOINT part", {}))
    try:
        yield
        # what waits belongs to this part: sent later, its faults would hit another one
        await tx.read()
    except Exception:
        with suppress(Exception):
            await tx.read()
        tx.write(("ROLLBACK TO part", {}), ("RELEASE part", {}))
        raise
    tx.write(("RELEASE part", {}))
