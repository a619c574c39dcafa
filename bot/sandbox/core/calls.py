"""The log of calls that the bot made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it was made, and what came back."""

    id: int
    at: datetime
    """When it was answered."""
    method: str
    parameters: Mapping[str, Any]
    status: int
    body: dict[str, Any]
    by_fault: bool = False
    """Whether a fault on demand gave this answer."""

    @property
    def ok(self) -> bool:
        """Whether the call was granted, not refused with an error."""
        return bool(self.body["ok"])

    @property
    def description(self) -> str:
        """Why it was refused; empty when it was not."""
        return str(self.body.get("description", ""))

    @property
    def chat_id(self) -> int | None:
        """The chat that was meant; None where none or no number was named."""
        try:
            return int(self.parameters["chat_id"])
        except (KeyError, TypeError, ValueError):
            return None
