"""The door in memory: one bot, its people, and every call answered as Telegram would."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from bot.sandbox.core.answering import Answering
from bot.sandbox.core.chats import Speaker
from bot.sandbox.core.clock import Clock
from bot.sandbox.core.state import State
from bot.sandbox.methods import METHODS
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.rules.limits import Limits, Unhurried

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.sandbox.core.answering import Method
    from bot.sandbox.core.calls import Call
    from bot.sandbox.rules.uploads import Upload

FIRST_PERSON_ID = 1_001
_NO_FILES: Mapping[str, Upload] = {}


class Telegram(State):
    """Telegram for one bot, in memory.

    Args:
        token: the only token that is accepted.
        clock: what time it is; real time when not given.
        limits: how fast is too fast; `True` for the usual limits, `False` for none.
        methods: what answers the calls, by name in small letters.
    """

    def __init__(
        self,
        *,
        token: str = "42:SANDBOX-TOKEN-FOR-TESTS-ONLY-aaaaaaaaa",  # noqa: S107  not a secret
        clock: Clock | None = None,
        limits: Limits | bool = True,
        methods: Mapping[str, Method] = METHODS,
    ) -> None:
        rules = Limits() if limits is True else limits
        pace = rules.counters() if rules else Unhurried()
        self.people: dict[int, Person] = {}
        super().__init__(int(token.partition(":")[0]), self.people, clock or Clock(), pace)
        self.token = token
        self._answering = Answering(token, self, methods)
        self.calls, self.faults = self._answering.calls, self._answering.faults

    def person(
        self,
        id: int | None = None,
        *,
        first_name: str = "Robin",
        language_code: str | None = "en",
    ) -> Person:
        """A person by identifier, made when not there yet."""
        if id is None:
            id = max(self.people, default=FIRST_PERSON_ID - 1) + 1
        if id not in self.people:
            self.people[id] = Person(self, id, Speaker(id, first_name, language_code))
            self.people[id].touch()
        return self.people[id]

    def group(self, member: Person, title: str = "Running club") -> Group:
        """A group that a person has added the bot to; the bot hears of it."""
        group = Group(self, -(2_000 + len(self.people)), title, member)
        self.people[group.id] = group
        group.adds_bot()
        return group

    @property
    def unanswered(self) -> list[str]:
        """The identifiers of taps that the bot has not answered."""
        return self.queries.unanswered()

    @property
    def refused(self) -> list[Call]:
        """The calls that were refused, other than by a fault on demand."""
        return [call for call in self.calls if not call.ok and not call.by_fault]

    def changed(self) -> Awaitable[None]:
        """Ends at the next change of anything; asked for before the look, it misses nothing."""
        return self.changes.wait()

    async def until(self, fulfilled: Callable[[], object], seconds: float = 5) -> None:
        """Wait for something to be so here, and look again at each change.

        Args:
            fulfilled: says whether it is so.
            seconds: the patience, by the clock on the wall.

        Raises:
            TimeoutError: it was not so in time.
        """
        async with asyncio.timeout(seconds):
            while not fulfilled():
                await self.changed()

    async def call(
        self,
        token: str,
        method: str,
        parameters: Mapping[str, Any],
        files: Mapping[str, Upload] = _NO_FILES,
    ) -> tuple[int, dict[str, Any]]:
        """Answer a call as Telegram does.

        Args:
            token: the token in the address.
            method: the method's name, in any case.
            parameters: as HTTP brings them, nested values as JSON text, or already decoded.
            files: uploads by field name.

        Returns:
            The HTTP status and the JSON body.

        Raises:
            DroppedError: a fault asks that the connection ends without an answer.
        """
        return await self._answering.call(token, method, parameters, files)
