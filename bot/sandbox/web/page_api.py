"""What the chat page asks and does, in JSON, and the stream that tells it what changed."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.sandbox.rules.sizes import content_type
from bot.sandbox.web import page_views
from bot.sandbox.web.deeds import DEEDS
from bot.sandbox.web.ranges import in_parts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from starlette.requests import Request

    from bot.sandbox.people.person import Person
    from bot.sandbox.telegram import Telegram

    Endpoint = Callable[[Request], Awaitable[Response]]

PAGE = Path(__file__).with_name("page")
KEEP_ALIVE_SECONDS = 15
MOST_CALLS = 1_000
"""Lines of the call log that a page gets at once."""
REST_SECONDS = 0.05
"""Changes in so short a time are told together."""


class _Page(StaticFiles):
    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "no-store"
        return response


def page_routes(telegram: Telegram) -> list[Route | Mount]:
    """Where the page, its files and its API are found; mounted last, as it takes the rest."""
    api = _PageApi(telegram)
    person = "/page/people/{id:int}"
    return [
        Route("/page/people", _json(api.people)),
        Route("/page/people", _json(api.new_person), methods=["POST"]),
        Route(f"{person}/chat", _json(api.chat)),
        Route(f"{person}/{{deed}}", _json(api.does), methods=["POST"]),
        Route("/page/calls", _json(api.calls)),
        Route("/page/clock", _json(api.clock)),
        Route("/page/clock", _json(api.move_clock), methods=["POST"]),
        Route("/page/files/{file_id}", api.file),
        Route("/page/events", api.events),
        Mount("/", _Page(directory=PAGE, html=True, check_dir=False)),
    ]


def _json(answer: Callable[[Request], Awaitable[Any]]) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        try:
            return JSONResponse(await answer(request), headers={"Cache-Control": "no-store"})
        except LookupError as error:
            return JSONResponse({"error": f"not found: {error}"}, 404)
        except (ValueError, TypeError) as error:
            return JSONResponse({"error": str(error)}, 400)

    return endpoint


class _PageApi:
    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def people(self, _: Request) -> Any:
        people = self._telegram.people.values()
        return [page_views.person(person) for person in people if not person.title]

    async def new_person(self, request: Request) -> Any:
        given = await _given(request)
        person = self._telegram.person(
            first_name=str(given.get("first_name") or "Robin"),
            language_code=given.get("language_code", "en"),
        )
        return page_views.person(person)

    async def chat(self, request: Request) -> Any:
        return page_views.chat(self._person(request), self._telegram)

    async def does(self, request: Request) -> Any:
        person, deed = self._person(request), DEEDS[request.path_params["deed"]]
        given = await _given(request)
        try:
            return deed(person, given)
        except KeyError as error:
            raise ValueError(f"missing or unknown: {error}") from error

    async def calls(self, request: Request) -> Any:
        after = int(request.query_params.get("after", 0))
        newest = self._telegram.calls[max(after, len(self._telegram.calls) - MOST_CALLS) :]
        return [page_views.call(call) for call in newest]

    async def clock(self, _: Request) -> Any:
        return {"now": self._telegram.clock.now().isoformat()}

    async def move_clock(self, request: Request) -> Any:
        self._telegram.clock.advance(float((await _given(request))["seconds"]))
        self._telegram.changes.note()
        return await self.clock(request)

    async def file(self, request: Request) -> Response:
        file = self._telegram.files.get(request.path_params["file_id"])
        if not file:
            return Response(status_code=404)
        kind = content_type(file.data) or file.content_type
        return in_parts(file.data, kind, request.headers.get("range"))

    async def events(self, request: Request) -> Response:
        headers = {"Cache-Control": "no-store"}
        return StreamingResponse(
            self._stream(request), media_type="text/event-stream", headers=headers
        )

    async def _stream(self, request: Request) -> AsyncIterator[str]:
        seen = -1
        while not request.app.state.closing:
            change = self._telegram.changed()
            if seen < (version := self._telegram.changes.version):
                event = page_views.event(self._telegram, seen)
                # Noted before it is sent: what changes meanwhile belongs to the next event.
                seen = version
                yield f"data: {json.dumps(event)}\n\n"
            try:
                await asyncio.wait_for(change, KEEP_ALIVE_SECONDS)
                await asyncio.sleep(REST_SECONDS)
            except TimeoutError:
                yield ": still here\n\n"

    def _person(self, request: Request) -> Person:
        return self._telegram.people[int(request.path_params["id"])]


async def _given(request: Request) -> dict[str, Any]:
    given = await request.json()
    if not isinstance(given, dict):
        raise TypeError("a JSON object is expected")
    return given
