"""A database as it is found: only looked at, so that nothing in it or beside it changes."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from storage.engine.migrations import newest
from storage.engine.transaction import Database, DatabaseError, Transaction


class NotThereError(DatabaseError):
    """There is no file; it would be made by who works with it."""

    def __init__(self, where: object) -> None:
        super().__init__(f"{where}: there is no such file")
        self.where = where


class Found:
    """An open database that is only read."""

    def __init__(self, database: Database, schema: int) -> None:
        self.database = database
        """Only for reading."""
        self.schema = schema
        """The number of its last migration; 0 where it has no tables yet."""

    @property
    def described(self) -> str:
        """Which engine, and where; for the host, without a password."""
        return self.database.described

    @property
    def behind(self) -> int:
        """How many migrations the next start would apply."""
        return newest() - self.schema

    def refuse_empty(self) -> None:
        """Look whether there is anything.

        Raises:
            DatabaseError: it has no tables.
        """
        if not self.schema:
            raise DatabaseError(f"{self.described}: is empty")

    def refuse_older(self) -> None:
        """Look before reading: an older one lacks columns that are read.

        Raises:
            DatabaseError: it has to be brought up to date first.
        """
        if self.behind:
            raise DatabaseError(
                f"{self.described}: is of an older Runback (schema {self.schema}, this one reads "
                f"{newest()}). `runback run` brings it up to date; nothing was touched."
            )

    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """All of it as things stand at the beginning."""
        return self.database.reading()

    async def close(self) -> None:
        """Let go of it."""
        await self.database.shut()
