"""How Telegram says no: a status, a description, and sometimes parameters."""

from __future__ import annotations

from typing import Any


class RefusalError(Exception):
    """An answer with ok=false, in Telegram's words."""

    def __init__(
        self, status: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON body of the answer."""
        body = {"ok": False, "error_code": self.status, "description": self.description}
        return body | {"parameters": self.parameters} if self.parameters else body


class DroppedError(ConnectionError):
    """The connection ends without an answer; only a fault asks for that."""


def bad_request(words: str) -> RefusalError:
    """400, with Telegram's prefix."""
    return RefusalError(400, f"Bad Request: {words}")


def forbidden(words: str) -> RefusalError:
    """403, with Telegram's prefix."""
    return RefusalError(403, f"Forbidden: {words}")


def conflict(words: str) -> RefusalError:
    """409, with Telegram's prefix."""
    return RefusalError(409, f"Conflict: {words}")


def too_many_requests(seconds: int) -> RefusalError:
    """429, with the seconds to wait."""
    words = f"Too Many Requests: retry after {seconds}"
    return RefusalError(429, words, {"retry_after": seconds})
