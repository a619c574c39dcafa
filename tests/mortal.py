"""A process that can be killed between any two steps, played inside of one that goes on.

A step is a trip to the database, or the way of a message there or back. From the step on at
which a life ends nothing happens any more: whatever still runs meets `KilledError`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from telegram.error import ChatMigrated, TimedOut
from telegram.request import RequestData

from bot.domain.reminders.outcomes import Outcome
from bot.reminding import Reminding, Sending
from bot.sandbox.telegram import Telegram
from bot.telegram.outgoing.faults import NotSentError
from storage.engine.database import Database, Row, Statement, Transaction
from storage.reminders.claimed import Claimed
from tests.chat import InMemory


class KilledError(BaseException):
    """Not an `Exception`: nobody may catch a SIGKILL."""


@dataclass
class Life:
    """What is left of a process, and what it has sent."""

    steps: int | None = None
    """How many steps it has left; None: as many as it likes."""
    offline: bool = False
    sent: list[tuple[Claimed, float]] = field(default_factory=list)
    """What arrived, and when."""
    dies_when_sent: bool = False
    silent: bool = False
    """Messages arrive, but no answer comes."""
    moved_to: int | None = None
    """The chat's new number, which Telegram tells once."""
    meanwhile: Callable[[], Awaitable[None]] | None = None
    """What happens once while a message is on its way."""
    ended: bool = False

    def step(self) -> None:
        if self.steps is None:
            return
        if self.steps <= 0:
            self.ended = True
            raise KilledError
        self.steps -= 1

    def kill_within(self, steps: int) -> None:
        self.steps, self.ended = steps, False

    def begin_again(self) -> None:
        self.steps, self.ended, self.dies_when_sent = None, False, False


def mortal(database: Database, life: Life) -> Database:
    """A database whose process may be gone by the next trip."""
    send = database.send

    async def send_or_die(tx: Transaction, statements: Sequence[Statement]) -> list[list[Row]]:
        life.step()
        return await send(tx, statements)

    database.send = send_or_die  # type: ignore[method-assign]
    return database


sending: ContextVar[Claimed | None] = ContextVar("sending", default=None)


class Noted(Reminding):
    """Says which slot each message is for, so that a test can count."""

    async def _attempt(self, one: Sending) -> Outcome:
        sending.set(one.known.claimed)
        return await super()._attempt(one)


class MortalRequest(InMemory):
    """Dies before a message has left, or when it has arrived and nobody knows yet."""

    def __init__(self, telegram: Telegram, life: Life) -> None:
        super().__init__(telegram)
        self._life = life

    async def do_request(
        self, url: str, method: str = "POST", request_data: RequestData | None = None, **_: Any
    ) -> tuple[int, bytes]:
        if self._life.offline:
            raise NotSentError("no network")
        if not url.endswith("/sendMessage"):
            return await super().do_request(url, method, request_data)
        life = self._life
        if life.moved_to:
            new, life.moved_to = life.moved_to, None
            raise ChatMigrated(new)
        if life.meanwhile:
            meanwhile, life.meanwhile = life.meanwhile, None
            await meanwhile()
        life.step()
        status, body = await super().do_request(url, method, request_data)
        if status == 200 and (due := sending.get()):
            self._life.sent.append((due, self._telegram.clock.now().timestamp()))
        if life.dies_when_sent:
            life.steps = 0
        life.step()
        if life.silent:
            raise TimedOut
        return status, body
