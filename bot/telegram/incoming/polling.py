"""What getUpdates brings is stored before the library confirms it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Coroutine
from typing import Any, cast

import structlog
from telegram.ext import BaseUpdateProcessor
from telegram.request import BaseRequest, RequestData

from bot.telegram.incoming.inbox import Inbox
from bot.telegram.outgoing.passing_on import PassingOn
from storage.engine.database import DatabaseFault

log = structlog.get_logger()


class StoringRequest(PassingOn):
    """Hands getUpdates through to another request, and stores what it brings.

    The library gets a stand-in for the last update of a batch, so that it confirms them all:
    it would read every one of them a second time, and end its polling at one that it cannot
    read. An error while storing is a network error to python-telegram-bot: it asks again, and
    Telegram sends the same updates once more.
    """

    def __init__(self, inner: BaseRequest, inbox: Inbox) -> None:
        super().__init__(inner)
        self._inbox = inbox

    async def passes(
        self, url: str, status: int, payload: bytes, asked: RequestData | None
    ) -> bytes:
        """Store, and only then let the library confirm."""
        del asked
        if status in {401, 404}:
            self._inbox.rejected.set()
        if status in {200, 409}:
            # a conflict is heard well: another process is polling, and one day it stops
            self._inbox.heard()
        if status == 200 and url.endswith("/getUpdates"):
            updates = cast("list[dict[str, Any]]", self.parse_json_payload(payload)["result"])
            if updates:
                await self._receive(updates)
                last = {"update_id": updates[-1]["update_id"]}
                payload = json.dumps({"ok": True, "result": [last]}).encode()
            self._inbox.brought()
        return payload

    async def _receive(self, updates: list[dict[str, Any]]) -> None:
        """Say why, where it fails: of what is raised from here the library tells nothing."""
        try:
            await self._inbox.receive(updates)
        except DatabaseFault as fault:
            log.warning("not stored; Telegram keeps it", error=fault.kind)
            raise


class NothingLeft(BaseUpdateProcessor):
    """What the library queues itself are the stand-ins: there is nothing to do for them."""

    def __init__(self) -> None:
        super().__init__(1)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Leave it."""
        del update
        if isinstance(coroutine, Coroutine):
            coroutine.close()

    async def initialize(self) -> None:
        """Asked for by the library; there is nothing to open."""

    async def shutdown(self) -> None:
        """Nor to close."""
