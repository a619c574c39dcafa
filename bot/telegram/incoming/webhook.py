"""Updates that Telegram brings to an address of ours: stored, and only then taken."""

from __future__ import annotations

import asyncio
import hmac
import json
from typing import Any

import structlog
from starlette.requests import Request
from starlette.responses import Response

from bot.telegram.incoming.inbox import Inbox
from storage.engine.database import DatabaseFault

log = structlog.get_logger()

PATH = "telegram"
"""Under `PUBLIC_URL`: where Telegram brings updates."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header
MOST_BYTES = 1_000_000
"""A message has at most 4,096 characters; with all that Telegram says around it this is plenty."""
ROOM_WITHIN = 20.0
"""Seconds that a delivery waits while all are busy; then Telegram brings it again."""
MOST_ID = 2**63 - 1


class Webhook:
    """Answers Telegram: 200 once an update is stored, 503 if it could not be."""

    def __init__(self, inbox: Inbox, secret: str) -> None:
        self._inbox = inbox
        self._secret = secret.encode()

    async def taken(self, request: Request) -> Response:
        """One delivery, with one update in it."""
        given = request.headers.get(SECRET_HEADER, "").encode("latin-1")
        if not hmac.compare_digest(given, self._secret):
            return Response(status_code=403)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        update = _update(body)
        if update is None:
            return Response(status_code=400)
        return Response(status_code=await self._take(update))

    async def _take(self, update: dict[str, Any]) -> int:
        if not self._inbox.stores:
            return 503  # still starting, or beside a file that another process works with
        try:
            async with asyncio.timeout(ROOM_WITHIN):
                await self._inbox.receive([update])
        except (DatabaseFault, TimeoutError) as fault:
            error = fault.kind if isinstance(fault, DatabaseFault) else type(fault).__name__
            log.warning("not stored; Telegram brings it again", error=error)
            return 503
        self._inbox.brought()
        return 200


async def _body(request: Request) -> bytes | None:
    """What was sent; None if it is too much, without reading on."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def _update(body: bytes) -> dict[str, Any] | None:
    """An update with a number that can be kept, or None."""
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    return update if type(number) is int and 0 <= number <= MOST_ID else None
