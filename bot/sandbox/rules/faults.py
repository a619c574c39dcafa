"""Faults on demand: the next calls of a method fail the way a test needs."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.rules.refusals import RefusalError, too_many_requests

_PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


@dataclass(slots=True)
class Fault:
    """What a call meets instead of its answer."""

    status: int
    description: str
    retry_after: int | None
    times: int
    applied: bool
    drop: bool

    def refusal(self) -> RefusalError:
        """The answer that the call gets, in Telegram's words and with its prefix."""
        if self.retry_after is not None:
            return too_many_requests(self.retry_after)
        prefix = _PREFIXES.get(self.status, "Error")
        words = self.description or prefix
        return RefusalError(
            self.status, words if words.startswith(prefix) else f"{prefix}: {words}"
        )


class Faults:
    """The faults that wait for their call, in the order they were asked for."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[Fault]] = {}

    def next(
        self,
        method: str,
        *,
        status: int = 400,
        description: str = "",
        retry_after: int | None = None,
        times: int = 1,
        applied: bool = False,
        drop: bool = False,
    ) -> None:
        """Let the next calls of a method fail.

        Args:
            method: the method, in any case.
            status: the HTTP status and error code.
            description: Telegram's words; the prefix of the status is added.
            retry_after: answer 429 with these seconds instead.
            times: how many calls fail.
            applied: the call takes effect all the same, only its answer is the fault.
            drop: the connection ends without an answer.
        """
        fault = Fault(status, description, retry_after, times, applied, drop)
        self._waiting.setdefault(method.lower(), []).append(fault)

    def take(self, method: str) -> Fault | None:
        """The fault that this call meets, if any; `method` in small letters."""
        if not self._waiting or not (waiting := self._waiting.get(method)):
            return None
        fault = waiting[0]
        fault.times -= 1
        if fault.times <= 0:
            waiting.pop(0)
        return fault

    def clear(self) -> None:
        """Forget the faults that have not come true."""
        self._waiting.clear()
