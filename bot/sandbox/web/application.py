"""What is served over HTTP: the Bot API as Telegram serves it, and beside it the chat page."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.rules.refusals import DroppedError, RefusalError, bad_request
from bot.sandbox.rules.uploads import Upload
from bot.sandbox.web.page_api import page_routes

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from bot.sandbox.telegram import Telegram

Body = dict[str, Any]


def application(telegram: Telegram) -> Starlette:
    """The web side of the sandbox: Bot API, files, page and page API."""
    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", _BotApi(telegram), methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", _Downloads(telegram)),
            *page_routes(telegram),
        ]
    )
    app.state.closing = False
    return app


class _BotApi:
    # A bare ASGI application: at hundreds of calls a second, request objects would be felt.

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            parameters, files = await _read(scope, receive)
        except RefusalError as refusal:
            return await _send(send, refusal.status, refusal.body())
        path = scope["path_params"]
        call = self._telegram.call(path["token"], path["method"], parameters, files)
        if path["method"].lower() == "getupdates":
            answer = await _while_connected(call, receive)
        else:
            answer = await _answer(call)
        return await _send(send, *answer) if answer else await _drop(send)


class _Downloads:
    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path_params"]
        allowed = path["token"] == self._telegram.token
        file = self._telegram.files.at(path["path"]) if allowed else None
        response = Response(file.data if file else b"", 200 if file else 404)
        await response(scope, receive, send)


async def _answer(call: Any) -> tuple[int, Body] | None:
    try:
        status, body = await call
    except DroppedError:
        return None
    return status, body


async def _while_connected(call: Any, receive: Receive) -> tuple[int, Body] | None:
    # A poller that has gone away must not make the next one look like a second bot.
    async with asyncio.TaskGroup() as tasks:
        answer = tasks.create_task(_answer(call))
        gone = tasks.create_task(_gone(receive))
        await asyncio.wait({answer, gone}, return_when=asyncio.FIRST_COMPLETED)
        answer.cancel()
        gone.cancel()
    return None if answer.cancelled() else answer.result()


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _read(scope: Scope, receive: Receive) -> tuple[Body, dict[str, Upload]]:
    request = Request(scope, receive)
    parameters: Body = dict(parse_qsl(scope["query_string"].decode(), keep_blank_values=True))
    kind = request.headers.get("content-type", "")
    files: dict[str, Upload] = {}
    if kind.startswith("multipart/form-data"):
        await _read_form(request, parameters, files)
    elif body := await request.body():
        parameters |= _decode(kind, body)
    return parameters, files


async def _read_form(request: Request, parameters: Body, files: dict[str, Upload]) -> None:
    async with request.form(max_part_size=8 * 1024 * 1024) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                kind = value.content_type or "application/octet-stream"
                files[name] = Upload(value.filename or name, await value.read(), kind)
            else:
                parameters[name] = value


def _decode(kind: str, body: bytes) -> Body:
    if not kind.startswith("application/json"):
        return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
    try:
        decoded = json.loads(body)
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(decoded, dict):
        raise bad_request("expected a JSON Object")
    return decoded


async def _send(send: Send, status: int, body: Body) -> None:
    content = json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(content)).encode()),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


async def _drop(send: Send) -> None:
    # An announced body that never comes makes the server close the connection.
    headers = [(b"content-length", b"1")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
