"""The parameters of a call: text as HTTP brings it, or values already decoded from JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.rules.uploads import Upload


@dataclass(frozen=True, slots=True)
class Parameters:
    """Reads one call's parameters the way Telegram does: forgiving about types."""

    values: Mapping[str, Any]
    files: Mapping[str, Upload]

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def text(self, name: str) -> str:
        """The value as text; empty when it is missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def number(self, name: str, default: int = 0) -> int:
        """The value as a whole number; the default when it is missing or no number."""
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            return default

    def decimal(self, name: str) -> float:
        """The value as a number; 0 when it is missing or no number."""
        try:
            return float(self.values.get(name, 0))
        except (TypeError, ValueError):
            return 0.0

    def flag(self, name: str) -> bool:
        """Whether the value says true, yes or 1, in any case."""
        return str(self.values.get(name, "")).lower() in {"true", "yes", "1"}

    def decoded(self, name: str, what: str) -> Any:
        """The value decoded from JSON, or None when it is missing or empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def mapping(self, name: str, what: str) -> dict[str, Any]:
        """The value decoded from JSON as an object; empty when it is missing."""
        value = self.decoded(name, what)
        if value is not None and not isinstance(value, dict):
            raise bad_request(f"{what} must be an Object")
        return value or {}

    def array(self, name: str, what: str) -> list[Any]:
        """The value decoded from JSON as an array; empty when it is missing."""
        value = self.decoded(name, what)
        if value is not None and not isinstance(value, list):
            raise bad_request(f"expected an Array of {what}")
        return value or []
