"""Text as it is shown: what its marks were has become entities."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Formatted:
    """Text as it is shown, with its entities and the HTML that draws it."""

    text: str = ""
    entities: tuple[dict[str, Any], ...] = ()
    html: str = field(default="", compare=False)
    """Left out of comparisons: `b` and `strong` are the same to Telegram."""
