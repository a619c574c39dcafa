"""Webhook mode: updates go to an address instead of waiting for a poll."""

from __future__ import annotations

import asyncio
import json as codec
from contextlib import closing
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from bot.sandbox.core.webhook import MOST_AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.core.state import State

Json = dict[str, Any]
TIMEOUT_SECONDS = 10
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the name of the header


class Post(Protocol):
    """Sends JSON to an address and gives the HTTP status."""

    async def __call__(self, url: str, json: Json, headers: Mapping[str, str]) -> int:
        """Send it; an OSError counts as a failed delivery."""


async def post_over_http(url: str, json: Json, headers: Mapping[str, str]) -> int:
    """Send over a real connection, in a thread."""
    return await asyncio.to_thread(_post, url, codec.dumps(json).encode(), dict(headers))


def _post(url: str, body: bytes, headers: dict[str, str]) -> int:
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    with closing(kind(parts.netloc, timeout=TIMEOUT_SECONDS)) as connection:
        try:
            connection.request("POST", path, body, headers)
            return connection.getresponse().status
        except HTTPException as error:
            raise OSError(str(error)) from error


async def deliver(state: State, post: Post, *, pause: float = 1.0) -> None:
    """Bring updates to the webhook until cancelled.

    One person's updates go in order, different people's side by side. What is not taken with a 2xx
    stays and is brought again after a pause.
    """
    while True:
        arrival = state.updates.arrived.wait()
        batch = _first_of_each_chat(state) if state.webhook.url else []
        if not batch:
            await arrival
            continue
        taken = await asyncio.gather(*(_bring(state, post, update) for update in batch))
        state.updates.remove(
            {update["update_id"] for update, done in zip(batch, taken, strict=True) if done}
        )
        if not all(taken):
            await asyncio.sleep(pause)


async def _bring(state: State, post: Post, update: Json) -> bool:
    hook = state.webhook
    headers = {"Content-Type": "application/json"}
    if hook.secret:
        headers[SECRET_HEADER] = hook.secret
    try:
        status = await post(hook.url, update, headers)
        error = "" if 200 <= status < 300 else f"Wrong response from the webhook: {status}"
    except OSError as failure:
        error = str(failure) or type(failure).__name__
    if error:
        hook.last_error, hook.last_error_at = error, int(state.clock.now().timestamp())
    return not error


def _first_of_each_chat(state: State) -> list[Json]:
    chosen: dict[int, Json] = {}
    for update in state.updates.first(1_000):
        content = next(value for key, value in update.items() if key != "update_id")
        chosen.setdefault(content["from"]["id"], update)
    return list(chosen.values())[:MOST_AT_ONCE]
