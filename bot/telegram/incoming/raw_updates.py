"""Raw updates into the library's, and what to do with those that it cannot read."""

from __future__ import annotations

import json
from typing import Any

import structlog
from telegram import Bot, Update

log = structlog.get_logger()


def read(raw: dict[str, Any], bot: Bot | None) -> Update | None:
    """An update as the library knows it; None, and a line in the log, if it cannot read it."""
    try:
        return Update.de_json(raw, bot)
    except Exception as fault:
        # Whatever it stumbles over: in its own loop the library would print what the runner
        # wrote, ask for the same update again and again, and hear nothing else.
        error = type(fault).__name__
    log.error("update cannot be read", update_id=raw.get("update_id"), error=error)
    return None


def read_stored(update_id: int, body: str, bot: Bot) -> Update | None:
    """The same, from the text that was kept."""
    try:
        raw = json.loads(body)
    except ValueError as fault:
        error = type(fault).__name__
    else:
        return read({**raw, "update_id": update_id}, bot)
    log.error("update cannot be read", update_id=update_id, error=error)
    return None
