"""python-telegram-bot's HTTP over aiohttp, through its public extension point `BaseRequest`.

Its own client, httpx, takes about 2.8 times the processor time per tap and gets slower the more
requests are under way. What differs from it on purpose: no token in any message, redirects are
not followed (neither does httpx), and a request that never left can be told from one whose fate
is unknown (`NotSentError`).
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

import aiohttp
import certifi
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput

_DEFAULT = BaseRequest.DEFAULT_NONE
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_SECRETS = re.compile(
    r"""(?<=/bot)[^/\s'"<>]+"""  # a token in an address
    r"""|(?<=://)[^/\s@'"<>]+(?=@)"""  # a proxy's user and password
    r"""|\b\d{5,}:[\w-]{30,}"""  # a token alone, as in python-telegram-bot's InvalidToken
)

KEEP_ALIVE = 30.0
"""Seconds a connection may idle: covers the pause between two taps, and is shorter than the
minute after which servers usually hang up (a request on a connection just closed is lost)."""


class NotSentError(NetworkError):
    """The request never left this machine: whatever it was, it may be sent again."""


class NotSentInTimeError(TimedOut, NotSentError):
    """No connection to be had in time. Nothing was sent."""


class NoAnswerError(NetworkError):
    """The connection broke before the answer: nobody knows whether the request arrived."""


def redact(text: str) -> str:
    """The text without bot tokens and proxy passwords."""
    return _SECRETS.sub("***", text)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds for the steps of a request, python-telegram-bot's defaults; `None` is for ever."""

    connect: float | None = 5.0
    """Name look-up, TCP and TLS together."""
    read: float | None = 5.0
    """The longest silence while waiting for the answer or between two parts of it."""
    write: float | None = 5.0
    """Sending the whole request (httpx: each part of it)."""
    media_write: float | None = 20.0
    """The same for a request with files."""
    pool: float | None = 1.0
    """Waiting for one of the connections to be free."""


@dataclass(frozen=True, slots=True)
class _Limits:
    connect: float | None
    read: float | None
    write: float | None

    @property
    def until_answer(self) -> float | None:
        """Seconds until the answer's first line: aiohttp itself puts no limit on writing."""
        if self.connect is None or self.read is None or self.write is None:
            return None
        return self.connect + self.read + self.write


@dataclass(frozen=True, slots=True)
class _Wire:
    """What belongs to one event loop."""

    loop: asyncio.AbstractEventLoop
    session: aiohttp.ClientSession
    places: asyncio.Semaphore
    proxies: dict[tuple[str, str | None], str | None]


class AiohttpRequest(BaseRequest):
    """Sends the library's requests with aiohttp.

    Proxies come from `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` as long as
    `trust_env` is true; `proxy` goes before them. SOCKS is not spoken.
    """

    def __init__(
        self,
        pool_size: int = 256,
        timeouts: Timeouts | None = None,
        *,
        proxy: str | None = None,
        trust_env: bool = True,
    ) -> None:
        self._pool_size = pool_size
        self._timeouts = timeouts or Timeouts()
        self._proxy = proxy
        self._trust_env = trust_env
        self._wire: _Wire | None = None

    @property
    def read_timeout(self) -> float | None:
        """The read timeout of a request that names none; long polls add theirs to it."""
        return self._timeouts.read

    async def initialize(self) -> None:
        """Opens a session on the running loop; does nothing if there is one."""
        loop = asyncio.get_running_loop()
        if self._wire is None or self._wire.loop is not loop or self._wire.session.closed:
            self._wire = _Wire(loop, _session(), asyncio.Semaphore(self._pool_size), {})

    async def shutdown(self) -> None:
        """Closes the session; may be called twice, and `initialize` afterwards."""
        wire, self._wire = self._wire, None
        if wire is not None:
            await wire.session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = _DEFAULT,
        write_timeout: ODVInput[float] = _DEFAULT,
        connect_timeout: ODVInput[float] = _DEFAULT,
        pool_timeout: ODVInput[float] = _DEFAULT,
    ) -> tuple[int, bytes]:
        """Sends one request; gives the status and the body of the answer."""
        defaults = self._timeouts
        files = request_data is not None and request_data.contains_files
        limits = _Limits(
            connect=_chosen(connect_timeout, defaults.connect),
            read=_chosen(read_timeout, defaults.read),
            write=_chosen(write_timeout, defaults.media_write if files else defaults.write),
        )
        wire = self._open_wire()
        try:
            async with _place(wire.places, _chosen(pool_timeout, defaults.pool)):
                return await self._exchange(wire, method, URL(url), request_data, limits)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            failure = _translated(error)
        # Out here it has no cause and no context: their texts have the address, so the token.
        raise failure

    async def _exchange(
        self, wire: _Wire, method: str, url: URL, data: RequestData | None, limits: _Limits
    ) -> tuple[int, bytes]:
        body, headers = _body(data)
        timeout = aiohttp.ClientTimeout(total=None, connect=limits.connect, sock_read=limits.read)
        request = wire.session.request(
            method,
            url,
            data=body,
            headers=headers,
            timeout=timeout,
            proxy=self._proxy_for(wire, url),
            allow_redirects=False,
        )
        async with asyncio.timeout(limits.until_answer) as deadline, request as response:
            deadline.reschedule(None)
            return response.status, _clean(method, response.status, await response.read())

    def _open_wire(self) -> _Wire:
        wire = self._wire
        if wire is None or wire.loop is not asyncio.get_running_loop():
            message = "This AiohttpRequest is not initialized on the running loop!"
            raise RuntimeError(message)
        return wire

    def _proxy_for(self, wire: _Wire, url: URL) -> str | None:
        if self._proxy is not None or not self._trust_env:
            return self._proxy
        key = (url.scheme, url.host)
        if key not in wire.proxies:
            wire.proxies[key] = _proxy_from_environment(url)
        return wire.proxies[key]


def _session() -> aiohttp.ClientSession:
    # No limit here: `places` counts, because aiohttp cannot tell waiting for a free connection
    # from making one. Its own `trust_env` costs two thread hops a request.
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=KEEP_ALIVE, ssl=_certificates()),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": BaseRequest.USER_AGENT},
    )


@cache
def _certificates() -> ssl.SSLContext:
    # The system's own for company proxies; certifi's where a system has none to show.
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def out_of_reach(root: str, error: Exception) -> str:
    """What to tell the host: which address, what went wrong, and which proxy is in between."""
    proxy = _proxy_from_environment(URL(root))
    said = f"{root} is out of reach ({type(error).__name__})"
    if proxy is None:
        return said
    kind = URL(proxy).scheme if "://" in proxy else ""
    advice = (
        "" if kind in {"http", "https"} else "; it has to be http://…, SOCKS is not spoken here"
    )
    return f"{said} through the proxy that the environment names, {redact(proxy)}{advice}"


def _proxy_from_environment(url: URL) -> str | None:
    if url.host is None or proxy_bypass(url.host):
        return None
    proxies = getproxies()
    return proxies.get(url.scheme) or proxies.get("all")


def _chosen(given: ODVInput[float], default: float | None) -> float | None:
    return default if given is _DEFAULT else given  # type: ignore[return-value]


@asynccontextmanager
async def _place(places: asyncio.Semaphore, limit: float | None) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(limit):
            await places.acquire()
    except TimeoutError:
        message = "Pool timeout: all connections are occupied. The request was not sent."
        raise NotSentInTimeError(message) from None
    try:
        yield
    finally:
        places.release()


def _body(
    data: RequestData | None,
) -> tuple[aiohttp.FormData | bytes | None, Mapping[str, str] | None]:
    if data is None:
        return None, None
    if data.contains_files:
        return _multipart(data), None
    encoded = data.url_encoded_parameters().encode()
    return (encoded, _FORM) if encoded else (None, None)


def _multipart(data: RequestData) -> aiohttp.FormData:
    # Telegram reads file names as plain UTF-8, not percent-encoded.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        # As a file, aiohttp sends bytes piece by piece instead of at one go.
        file = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=kind)
    return form


def _clean(method: str, status: int, payload: bytes) -> bytes:
    # An error page of a proxy may quote the address, and python-telegram-bot logs such pages.
    if payload.startswith(b"{") or (status == 200 and method == "GET"):
        return payload
    return redact(payload.decode("utf-8", "replace")).encode()


def _translated(error: Exception) -> NetworkError:
    words = redact(f"{type(error).__name__}: {error}")
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return NotSentInTimeError(words)
    if isinstance(error, aiohttp.ClientConnectorError):
        return NotSentError(words)
    if isinstance(error, TimeoutError):
        return TimedOut()
    return NoAnswerError(words)
