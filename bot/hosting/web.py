"""The web side: how the bot is, and "my run has just ended" from a watch or phone.

Runs inside the bot's process. A run-finished address asks the runner in the chat and tells the
caller nothing: who guesses gets the same answer for everything.

Opening an address is no ringing: messengers and browsers open every link to show what is there.
It shows a page with a button; a watch rings by POST, or by GET with `?now`.
"""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from bot.hosting.seen import DEAF_AFTER_SECONDS, Seen
from bot.steps.reminders import run_link
from bot.steps.reminders.run_link import Rang
from bot.telegram.handling.services import Services
from bot.telegram.incoming.webhook import PATH, Webhook

NO_STORE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}


class Web:
    """What the web side answers to watches and phones: the run-finished links."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def ran(self, request: Request) -> Response:
        """A run has ended: the question comes in the chat. Looked at only: a page."""
        if request.method == "HEAD":  # a preview, not a watch
            return _answer(404)
        if not rings(request.method, request.headers, now=NOW in request.query_params):
            return self._page(request.headers.get("accept-language", ""))
        secret = request.path_params["secret"]
        async with self._services.database.transaction() as tx:
            rang = await run_link.rang(tx, secret, self._services.clock())
        return _answer(STATUS[rang])

    def _page(self, languages: str) -> Response:
        """The same for every address, known or not."""
        words = self._services.words.best(re.split("[,;]", languages)[0].strip() or None)
        page = PAGE.format(
            language=words.language,
            title=words("run-link-page.title"),
            text=words("run-link-page.text"),
            button=words("run-link-page.button"),
        )
        return HTMLResponse(page, headers=NO_STORE | ONLY_THIS_PAGE)


def rings(method: str, headers: Mapping[str, str], *, now: bool) -> bool:
    """Whether a request says that a run has ended, and does not only look at the address."""
    if method == "POST":
        return True
    ahead = any("prefetch" in headers.get(name, "").lower() for name in AHEAD)
    return now and not ahead and _PREVIEW.search(headers.get("user-agent", "")) is None


NOW = "now"
"""In the query of an address: for what can open an address, but not by POST."""
AHEAD = ("sec-purpose", "purpose", "x-purpose", "x-moz")
"""Headers in which browsers say that they fetch a page that nobody has asked for yet."""
_PREVIEW = re.compile(
    r"bot\b|bot/|preview|facebookexternalhit|whatsapp|slack|discord|skype|linkexpanding|embedly"
    r"|crawl|spider|scan|fetcher",
    re.IGNORECASE,
)
"""What opens every link in a chat in order to show a picture of it."""

ONLY_THIS_PAGE = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    "X-Robots-Tag": "noindex",
}
PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<body style="font: 1.1rem system-ui; max-width: 24rem; margin: 3rem auto; padding: 1rem">
<h1 style="font-size: 1.4rem">{title}</h1>
<p>{text}</p>
<form method="post"><button style="font: inherit; padding: .8rem 1.2rem">{button}</button></form>
</html>
"""

STATUS = {Rang.NOTED: 200, Rang.UNKNOWN: 404, Rang.TOO_OFTEN: 429}
ANSWERS = {200: "Noted. See you in the chat.", 404: "Not found", 429: "Not so often, please."}


def _answer(status: int) -> Response:
    return PlainTextResponse(f"{ANSWERS[status]}\n", status, NO_STORE)


def application(
    services: Services,
    webhook: Webhook | None = None,
    below: str | None = None,
    patience: float = DEAF_AFTER_SECONDS,
) -> Starlette:
    """The web side as an ASGI application.

    Args:
        services: what the web side works with.
        webhook: takes the updates that Telegram brings, where it does.
        below: the path of `PUBLIC_URL`; a proxy may hand it on, or take it away. None: there is
            no public side.
        patience: seconds of silence after which the bot is not ready.
    """
    seen, web = Seen(services, patience), Web(services)
    public: list[BaseRoute] = [Route("/health", seen.health, methods=["GET"])]
    if below is not None:
        ran = Route(f"/{run_link.PATH}/{{secret}}", web.ran, methods=["GET", "POST"])
        public.append(ran)
    if webhook:
        public.append(Route(f"/{PATH}", webhook.taken, methods=["POST"]))
    mounted = [Mount(below, routes=[*public])] if below else []
    return Starlette(routes=[*public, *seen.routes(), *mounted])


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
        listener.listen()  # only now it is told whether another program does
    except OSError:
        listener.close()
        raise
    return listener


def address(listen: str) -> tuple[str, int]:
    """Host and port of `LISTEN`."""
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)
