"""The web side: is the bot alive, and "my run has just ended" from a watch or phone.

Runs inside the bot's process when `PUBLIC_URL` is set. A run-finished address asks the runner
in the chat and tells the caller nothing: who guesses gets the same answer for everything.
"""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.steps.reminders import run_link
from bot.steps.reminders.run_link import Rang
from bot.telegram.handling.services import Services

DEAF_AFTER_SECONDS = 120
"""No successful getUpdates for four polls: alive, but hearing nothing."""
NO_STORE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}

LastHeard = Callable[[], float]


class Web:
    """What the web side answers: the health page, and the run-finished links."""

    def __init__(self, services: Services, last_heard: LastHeard) -> None:
        self._services, self._last_heard = services, last_heard

    async def health(self, _request: Request) -> Response:
        """Whether the bot hears Telegram: 200 or 503, and for how long it has not."""
        silent = int(time.monotonic() - self._last_heard())
        fine = silent <= DEAF_AFTER_SECONDS
        words = "ok" if fine else f"nothing heard from Telegram for {silent} s"
        return PlainTextResponse(f"{words}\n", 200 if fine else 503, NO_STORE)

    async def ran(self, request: Request) -> Response:
        """A run has ended: the question comes in the chat."""
        if request.method == "HEAD":  # a preview, not a watch
            return _answer(404)
        secret = request.path_params["secret"]
        async with self._services.database.transaction() as tx:
            rang = await run_link.rang(tx, secret, self._services.clock())
        return _answer(STATUS[rang])


STATUS = {Rang.NOTED: 200, Rang.UNKNOWN: 404, Rang.TOO_OFTEN: 429}
ANSWERS = {200: "Noted. See you in the chat.", 404: "Not found", 429: "Not so often, please."}


def _answer(status: int) -> Response:
    return PlainTextResponse(f"{ANSWERS[status]}\n", status, NO_STORE)


def application(services: Services, last_heard: LastHeard) -> Starlette:
    """The web side as an ASGI application."""
    web = Web(services, last_heard)
    return Starlette(
        routes=[
            Route("/health", web.health, methods=["GET"]),
            Route(f"/{run_link.PATH}/{{secret}}", web.ran, methods=["GET", "POST"]),
        ]
    )


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        # `bot.running` decides what Ctrl-C means.
        yield


@asynccontextmanager
async def serving(app: Starlette, listener: socket.socket) -> AsyncIterator[int]:
    """Answer until left; gives the port that is listened at."""
    options = {"log_config": None, "access_log": False, "lifespan": "off", "ws": "none"}
    config = uvicorn.Config(app, timeout_graceful_shutdown=2, **options)  # type: ignore[arg-type]
    server = _Server(config)
    listening = asyncio.ensure_future(server.serve([listener]))
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        await listening


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any free one.

    Raises:
        OSError: the address cannot be listened at.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def address(listen: str) -> tuple[str, int]:
    """Host and port of `LISTEN`."""
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)
