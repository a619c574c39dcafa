"""The strict local Telegram: one bot, its people, and every call answered as Telegram would."""

from __future__ import annotations

import re
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from bot.sandbox.core.calls import Call
from bot.sandbox.core.clock import Clock
from bot.sandbox.core.files import Files
from bot.sandbox.core.profile import Profile
from bot.sandbox.core.queries import Queries
from bot.sandbox.core.signals import Signal
from bot.sandbox.core.updates import Updates
from bot.sandbox.methods import METHODS
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.rules.faults import Fault, Faults
from bot.sandbox.rules.limits import Limits, NoCounters
from bot.sandbox.rules.parameters import Parameters, Upload
from bot.sandbox.rules.refusals import DroppedError, RefusalError
from bot.sandbox.web.webhooks import Webhook

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_PERSON_ID = 1_001
_TOKEN = re.compile(r"\d{1,20}:[\w-]{10,}")
_NO_FILES: Mapping[str, Upload] = {}


class Telegram:
    """Telegram for one bot, in memory.

    Args:
        token: the only token that is accepted.
        clock: what time it is; real time when not given.
        limits: how fast is too fast; `True` for the usual limits, `False` for none.
    """

    def __init__(
        self,
        *,
        token: str = "42:SANDBOX-TOKEN-FOR-TESTS-ONLY-aaaaaaaaa",  # noqa: S107  not a secret
        clock: Clock | None = None,
        limits: Limits | bool = True,
    ) -> None:
        self.token = token
        self.clock = clock or Clock()
        self.calls: list[Call] = []
        self.faults = Faults()
        self.profile = Profile(int(token.partition(":")[0]))
        self.updates = Updates()
        self.webhook = Webhook()
        self.queries = Queries()
        self.files = Files()
        self.people: dict[int, Person] = {}
        self.version = 0
        rules = Limits() if limits is True else limits
        self.pace = rules.counters() if rules else NoCounters()
        self._signal = Signal()

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
            self.people[id] = Person(self, id, first_name, language_code)
            self.touch(self.people[id])
        return self.people[id]

    def group(self, member: Person, title: str = "Running club") -> Group:
        """A group that a person has added the bot to; the bot hears of it."""
        group = Group(self, -(2_000 + len(self.people)), title, member)
        self.people[group.id] = group
        group.blocked = True
        group.unblocks()
        return group

    @property
    def unanswered(self) -> list[str]:
        """The identifiers of taps that the bot has not answered."""
        return self.queries.unanswered()

    @property
    def refused(self) -> list[Call]:
        """The calls that were refused, other than by a fault on demand."""
        return [call for call in self.calls if not call.body["ok"] and not call.by_fault]

    def changed(self) -> Awaitable[None]:
        """Ends at the next change of anything; asked for before the look, it misses nothing."""
        return self._signal.wait()

    def touch(self, person: Person | None = None) -> None:
        """Say that something changed, perhaps in a person's chat."""
        self.version += 1
        if person:
            person.version = self.version
        self._signal.give()

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
        name = method.lower()
        fault = self.faults.take(name)
        try:
            if fault and not fault.applied:
                raise fault.refusal()
            result = await self._result(token, name, Parameters(parameters, files))
            if fault:
                raise fault.refusal()
            status, body = 200, {"ok": True, "result": result}
        except RefusalError as refusal:
            status, body = refusal.status, refusal.body()
        if files:
            parameters = {**parameters, **_described(files)}
        self._log(method, parameters, status, body, fault)
        return status, body

    async def _result(self, token: str, name: str, parameters: Parameters) -> Any:
        if token != self.token:
            known = _TOKEN.fullmatch(token)
            raise RefusalError(401, "Unauthorized") if known else RefusalError(404, "Not Found")
        answer = METHODS.get(name)
        if answer is None:
            raise RefusalError(404, "Not Found: method not found")
        result = answer(self, parameters)
        return await result if isinstance(result, Awaitable) else result

    def _log(
        self,
        method: str,
        parameters: Mapping[str, Any],
        status: int,
        body: dict[str, Any],
        fault: Fault | None,
    ) -> None:
        by_fault = fault is not None
        number = len(self.calls) + 1
        self.calls.append(
            Call(number, self.clock.now(), method, parameters, status, body, by_fault)
        )
        self.touch()
        if fault and fault.drop:
            raise DroppedError(method)


def _described(files: Mapping[str, Upload]) -> dict[str, str]:
    return {name: f"({file.name}, {len(file.data)} bytes)" for name, file in files.items()}
