"""What every engine has in common: rows, statements, transactions, notes, and how they fail."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, Protocol

from storage.engine.charge import Charge, StandingBy

AT_ONCE = 1000
"""Rows of a page, where whole tables are read."""

Values = Mapping[str, object]
Statement = tuple[str, Values]


class Row(Protocol):
    """A row: its values by name or by place."""

    def __getitem__(self, place: Any, /) -> Any: ...

    def __iter__(self) -> Iterator[Any]: ...

    def __len__(self) -> int: ...

    def __hash__(self) -> int: ...

    def keys(self) -> Iterable[str]:
        """The names of its columns, in order."""
        ...


class DatabaseError(Exception):
    """The database cannot be used as it is; the message says why, and never a password."""


class DatabaseFault(Exception):  # noqa: N818 — nothing is wrong with what was asked
    """The database cannot do it now: somebody holds the lock, the disk is full, it restarts.

    What the driver said stands in the message, without any value of a row. `kind` is its name
    for it, for the log.
    """

    def __init__(self, words: str, kind: str) -> None:
        super().__init__(words)
        self.kind = kind


class StatementError(Exception):
    """A server has refused a statement, and would refuse it again; no value stands in it."""


class Transaction:
    """One transaction.

    Writes wait and travel together with the next read or with the commit, because each trip
    to the database costs more than the statements it carries.
    """

    def __init__(
        self, database: Database, opening: Sequence[Statement], *, brief: bool = False
    ) -> None:
        self._database = database
        self.brief = brief
        """Whether what it does is a matter of a few rows, so that a file's engine does it at once.
        Whoever asks for all that there is of a runner says so before, by taking this back."""
        self._opening = [*opening]
        """What goes before everything else; an empty transaction sends not even that."""
        self._waiting: list[Statement] = []
        self._beside: list[tuple[Statement, list[list[Row]]]] = []
        """What goes with the next trip for whoever may look at it, and where its rows go."""
        self._begun = False
        self.open = True

    def hold(self, runner: int) -> None:
        """From the next trip to the end nobody else writes the rows of this runner."""
        (self._waiting if self._begun else self._opening).extend(self._database.holding(runner))

    def write(self, *statements: Statement) -> None:
        """Queue statements whose rows nobody needs."""
        self._waiting.extend(statements)

    async def read(self, *statements: Statement) -> list[list[Row]]:
        """The rows of each statement, all in one trip, after what was queued."""
        beside, self._beside = self._beside, []
        rows = await self._send(*statements, *(statement for statement, _ in beside))
        mine = rows[len(rows) - len(statements) - len(beside) :]
        for (_, found), one in zip(beside, mine[len(statements) :], strict=True):
            found.append(one)
        return mine[: len(statements)]

    def glance(self, statement: Statement) -> Callable[[], list[Row]]:
        """The rows of one statement, for whoever may look at them until the transaction is over.

        As they were before it wrote anything. Call it before the `read` of the same trip: an
        engine that cannot read them when they are looked at has them brought along.
        """
        found: list[list[Row]] = []
        self._beside.append((statement, found))
        return lambda: found[0]

    async def rows(self, statement: Statement) -> list[Row]:
        """The rows of one statement, after what was queued."""
        (rows,) = await self.read(statement)
        return rows

    async def first(self, statement: Statement) -> Row | None:
        """The first row of one statement; None if there is none."""
        return next(iter(await self.rows(statement)), None)

    async def value(self, statement: Statement) -> Any:
        """The first column of the first row; None if there is no row."""
        row = await self.first(statement)
        return None if row is None else row[0]

    async def commit(self) -> None:
        """Make everything last, and let the next transaction begin."""
        if self._begun or self._waiting:
            await self._send(("COMMIT", {}))
        await self._end()

    async def rollback(self) -> None:
        """Undo everything, and let the next transaction begin."""
        self._waiting = []
        try:
            if self._begun:
                await self._database.undo(self)
        finally:
            await self._end()

    async def _send(self, *statements: Statement) -> list[list[Row]]:
        before = [] if self._begun else self._opening
        sent, self._waiting = [*before, *self._waiting, *statements], []
        self._begun = True
        return await self._database.send(self, sent)

    async def _end(self) -> None:
        self.open = False
        await self._database.ended(self)


class Database(ABC):
    """An open database."""

    shared = False
    """Whether who is at work hears of what other processes store."""

    def __init__(self) -> None:
        self._later: list[Statement] = []
        self.faults = 0
        """How often it could not do what was asked, since it was opened."""

    @property
    @abstractmethod
    def described(self) -> str:
        """Which engine, and where; for the host, without a password."""

    @property
    def encrypted(self) -> bool:
        """Whether what is at rest can be read with a key of ours only."""
        return False

    @property
    def there(self) -> bool:
        """Whether what is written goes where others would look for it."""
        return True

    @property
    @abstractmethod
    def idle(self) -> bool:
        """Whether no transaction is under way."""

    @abstractmethod
    async def still_there(self) -> None:
        """Look whether it is where it was when it was opened; a file may have gone meanwhile.

        Raises:
            DatabaseError: it is not; it has to be opened anew.
        """

    @abstractmethod
    async def begin(self, runner: int | None = None, *, brief: bool = False) -> Transaction:
        """The next transaction.

        Args:
            runner: whose rows nobody else may write meanwhile.
            brief: see `Transaction.brief`.
        """

    @abstractmethod
    def holding(self, runner: int) -> Sequence[Statement]:
        """What a transaction sends to be the only one that writes a runner's rows."""

    @abstractmethod
    async def send(self, tx: Transaction, statements: Sequence[Statement]) -> list[list[Row]]:
        """Run statements in one trip; only a `Transaction` calls this.

        Raises:
            DatabaseFault: it cannot be done now; nothing of the transaction will last.
        """

    @abstractmethod
    async def undo(self, tx: Transaction) -> None:
        """Roll back; only a `Transaction` calls this. No fault if there is nothing to undo."""

    @abstractmethod
    async def ended(self, tx: Transaction) -> None:
        """A transaction is over; only a `Transaction` calls this."""

    @abstractmethod
    async def flush(self) -> None:
        """Write the notes that wait."""

    @abstractmethod
    async def emptied(self) -> bool:
        """Take deleted rows out of the files too, as far as this can be done from here."""

    @abstractmethod
    async def still(self) -> Transaction:
        """A transaction that only reads, all of it as things stand at its beginning."""

    @abstractmethod
    def pages(self, tx: Transaction, table: str) -> AsyncIterator[list[Row]]:
        """All rows of a table, some at a time."""

    @abstractmethod
    def last_number(self, table: str, column: str) -> Statement:
        """Reads the last number that was given in a column that counts by itself; 0: none."""

    @abstractmethod
    def number_on(self, table: str, column: str, last: int) -> Sequence[Statement]:
        """What makes such a column go on after a number."""

    @abstractmethod
    async def take_charge(self, told: StandingBy) -> Charge:
        """Wait until no other process is at work with this database, and be the one."""

    @abstractmethod
    def announcing(self, runners: Iterable[int]) -> Sequence[Statement]:
        """What tells who is at work that something of theirs was stored by another process."""

    @abstractmethod
    async def shut(self) -> None:
        """Let go of every connection."""

    @asynccontextmanager
    async def transaction(
        self, runner: int | None = None, *, brief: bool = False
    ) -> AsyncIterator[Transaction]:
        """Everything inside happens or nothing does; the arguments are those of `begin`."""
        tx = await self.begin(runner, brief=brief)
        try:
            yield tx
            await tx.commit()
        except BaseException:
            if tx.open:
                # shielded: a cancelled turn must not leave the connection in a transaction
                await asyncio.shield(tx.rollback())
            raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """Everything inside sees the rows as they are at its beginning, and changes none."""
        tx = await self.still()
        try:
            yield tx
        finally:
            # shielded: a cancelled reader must not leave the connection in a transaction
            await asyncio.shield(tx.rollback())

    def later(self, *statements: Statement) -> None:
        """Notes that may be lost in a kill; no later transaction begins before they are in."""
        self._later.extend(statements)

    def notes(self) -> list[Statement]:
        """The notes that wait, taken."""
        notes, self._later = self._later, []
        return notes

    def give_back(self, notes: Sequence[Statement]) -> None:
        """They were not written: they go before those that have come since."""
        self._later[:0] = notes

    async def close(self) -> None:
        """Finish the running transaction and close, whatever becomes of the last notes."""
        try:
            with suppress(DatabaseFault):
                await self.flush()
        finally:
            await self.shut()
