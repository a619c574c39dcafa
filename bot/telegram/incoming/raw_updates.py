"""Raw updates into the library's, and what to do with those that it cannot read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import structlog
from telegram import Bot, Update

log = structlog.get_logger()


KEPT = ("message_id", "date", "chat", "photo", "animation", "document")
"""Of a tapped message: where it is, and whether it is a picture."""


def runner_of(update: Update | None) -> int | None:
    """Whose turn an update has to wait for: the person's, else the chat's, else nobody's."""
    whose = update and (update.effective_user or update.effective_chat)
    return whose.id if whose else None


def sender_of(raw: Mapping[str, Any]) -> int | None:
    """The same of an update that is not read, where it stands plainly; None: read it."""
    match raw:
        case {"callback_query": {"from": {"id": int(sender)}}}:
            return sender
        case {"message": {"from": {"id": int(sender)}}}:
            return sender
    return None


def speaks(raw: dict[str, Any]) -> bool:
    """Whether there may be something to do: a live location is edited every few seconds."""
    edited = raw.get("edited_message")
    return edited is None or "text" in edited or "caption" in edited


def lean(raw: dict[str, Any]) -> dict[str, Any]:
    """The update without the words and buttons of the tapped message.

    They are ours and we know them; kept, they would be one more copy of what hurts, and
    reading them is a tenth of a tap's cost.
    """
    query = raw.get("callback_query")
    if not query or "message" not in query:
        return raw
    message = {key: query["message"][key] for key in KEPT if key in query["message"]}
    return {**raw, "callback_query": {**query, "message": message}}


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


def read_stored(update_id: int, body: str, bot: Bot | None) -> Update | None:
    """The same, from the text that was kept."""
    try:
        raw = json.loads(body)
    except ValueError as fault:
        error = type(fault).__name__
    else:
        return read({**raw, "update_id": update_id}, bot)
    log.error("update cannot be read", update_id=update_id, error=error)
    return None
