"""Webhook mode: updates go to an address instead of waiting for a poll."""

from __future__ import annotations

import asyncio
import json as codec
from contextlib import closing
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from bot.sandbox.core.webhook import MOST_AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.core.state import State

Json = dict[str, Any]
Line = tuple[bool, int]
"""Whether taps, and whose: a chat's messages, or a user's taps."""
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

    As Telegram does it: messages in order by chat, taps in order by user, and all of these lines
    beside each other. What is not taken with a 2xx stays first in its line, and is brought again
    after a pause.
    """
    under_way: dict[Line, asyncio.Task[None]] = {}
    try:
        while True:
            arrival = state.updates.arrived.wait()
            for line, update in _first_of_each_line(state).items():
                if line not in under_way and len(under_way) < MOST_AT_ONCE:
                    task = under_way[line] = asyncio.ensure_future(
                        _bring_one(state, post, update, pause)
                    )
                    task.add_done_callback(partial(_next_in_line, state, under_way, line))
            await arrival
    finally:
        for task in under_way.values():
            task.cancel()


def _next_in_line(
    state: State, under_way: dict[Line, asyncio.Task[None]], line: Line, _done: object
) -> None:
    del under_way[line]
    state.updates.arrived.give()


async def _bring_one(state: State, post: Post, update: Json, pause: float) -> None:
    """Bring the first of a line, and wait a moment where it was not taken."""
    if await _bring(state, post, update):
        state.updates.remove({update["update_id"]})
    else:
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


def _first_of_each_line(state: State) -> dict[Line, Json]:
    chosen: dict[Line, Json] = {}
    for update in state.updates.first(1_000) if state.webhook.url else ():
        kind, content = next((k, value) for k, value in update.items() if k != "update_id")
        whose = (
            content["from"] if kind == "callback_query" else content.get("chat", content["from"])
        )
        chosen.setdefault((kind == "callback_query", whose["id"]), update)
    return chosen
