"""The address at which the bot wants its updates."""

from __future__ import annotations

from dataclasses import dataclass

MOST_AT_ONCE = 40
"""Deliveries that are under way side by side, as Telegram's own default."""


@dataclass(slots=True)
class Webhook:
    """Where updates go; nowhere while the address is empty."""

    url: str = ""
    secret: str = ""
    last_error: str = ""
    last_error_at: int = 0
    """In seconds since 1970."""
