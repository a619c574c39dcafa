"""How a call gets its answer: token, fault on demand, method, and a line in the log."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from bot.sandbox.core.calls import Call
from bot.sandbox.core.state import State
from bot.sandbox.rules.faults import Fault, Faults
from bot.sandbox.rules.parameters import Parameters
from bot.sandbox.rules.refusals import DroppedError, RefusalError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.rules.uploads import Upload

Method = Callable[[State, Parameters], Any]
"""What answers a call: with a result, with an awaitable one, or by raising a refusal."""
_TOKEN = re.compile(r"\d{1,20}:[\w-]{10,}")


class Answering:
    """Answers calls from a table of methods, and remembers them.

    Args:
        token: the only one that is accepted.
        state: what the methods read and change.
        methods: by name in small letters; what is not there is "method not found".
    """

    def __init__(self, token: str, state: State, methods: Mapping[str, Method]) -> None:
        self.calls: list[Call] = []
        self.faults = Faults()
        self._token, self._state, self._methods = token, state, methods

    async def call(
        self, token: str, method: str, parameters: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> tuple[int, dict[str, Any]]:
        """The HTTP status and the JSON body that answer a call.

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
        if token != self._token:
            known = _TOKEN.fullmatch(token)
            raise RefusalError(401, "Unauthorized") if known else RefusalError(404, "Not Found")
        answer = self._methods.get(name)
        if answer is None:
            raise RefusalError(404, "Not Found: method not found")
        result = answer(self._state, parameters)
        return await result if isinstance(result, Awaitable) else result

    def _log(
        self,
        method: str,
        parameters: Mapping[str, Any],
        status: int,
        body: dict[str, Any],
        fault: Fault | None,
    ) -> None:
        number, now = len(self.calls) + 1, self._state.clock.now()
        self.calls.append(
            Call(number, now, method, parameters, status, body, by_fault=fault is not None)
        )
        self._state.changes.note()
        if fault and fault.drop:
            raise DroppedError(method)


def _described(files: Mapping[str, Upload]) -> dict[str, str]:
    return {name: f"({file.name}, {len(file.data)} bytes)" for name, file in files.items()}
