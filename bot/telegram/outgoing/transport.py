"""python-telegram-bot's HTTP, through its public extension point `BaseRequest`.

Small requests go over connections that are kept (`connections.py`); files, and whatever has to go
through a proxy, go over aiohttp. The library's own client, httpx, takes several times the
processor time per tap and gets slower the more requests are under way. What differs from it on
purpose: no token in any message, redirects are not followed (neither does httpx), and a request
that never left can be told from one whose fate is unknown (`NotSentError`).
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

import aiohttp
import certifi
from httptools import HttpParserError
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.telegram.outgoing.connections import KEEP_ALIVE, Answer, Connection, Connections, Place
from bot.telegram.outgoing.faults import NoAnswerError, NotSentError, NotSentInTimeError

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput

_DEFAULT = BaseRequest.DEFAULT_NONE
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_FORM_LINE = b"Content-Type: application/x-www-form-urlencoded\r\n"
_SCHEMES = frozenset({"http", "https"})
_SECRETS = re.compile(
    r"""(?<=/bot)[^/\s'"<>]+"""  # a token in an address
    r"""|(?<=://)[^/\s@'"<>]+(?=@)"""  # a proxy's user and password
    r"""|\b\d{5,}:[\w-]{30,}"""  # a token alone, as in python-telegram-bot's InvalidToken
)


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
        """Seconds until the answer's first line, once there is a connection."""
        return None if self.read is None or self.write is None else self.read + self.write

    @property
    def in_all(self) -> float | None:
        """The same with the connection: aiohttp itself puts no limit on writing."""
        until = self.until_answer
        return None if until is None or self.connect is None else until + self.connect


@dataclass(frozen=True, slots=True)
class _Wire:
    """What belongs to one event loop."""

    loop: asyncio.AbstractEventLoop
    session: aiohttp.ClientSession
    kept: Connections
    places: asyncio.Semaphore
    proxies: dict[tuple[str, str | None], str | None]


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a small request goes, and the beginning of its head."""

    scheme: str
    place: Place
    head: bytes


@lru_cache(maxsize=256)
def _target(url: str) -> _Target | None:
    """None: an address that is left to aiohttp."""
    to = URL(url)
    if to.scheme not in _SCHEMES or not to.host or to.port is None or to.user is not None:
        return None
    lines = (
        f"POST {to.raw_path_qs} HTTP/1.1",
        f"Host: {to.host_port_subcomponent}",
        f"User-Agent: {BaseRequest.USER_AGENT}",
        "Accept: */*\r\n",
    )
    place = Place(to.host, to.port, tls=to.scheme == "https")
    return _Target(to.scheme, place, "\r\n".join(lines).encode())


class AiohttpRequest(BaseRequest):
    """Sends the library's requests: the small ones straight, the others with aiohttp.

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
            places, kept = asyncio.Semaphore(self._pool_size), Connections(_certificates())
            self._wire = _Wire(loop, _session(), kept, places, {})

    async def shutdown(self) -> None:
        """Closes the session; may be called twice, and `initialize` afterwards."""
        wire, self._wire = self._wire, None
        if wire is not None:
            await wire.kept.close()
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
                target = None if files or method != "POST" else self._straight(wire, url)
                if target is not None:
                    return await _over_kept(wire, target, request_data, limits)
                return await self._over_aiohttp(wire, method, URL(url), request_data, limits)
        except (aiohttp.ClientError, HttpParserError, OSError, ValueError) as error:
            failure = _translated(error)
        # Out here it has no cause and no context: their texts have the address, so the token.
        raise failure

    def _straight(self, wire: _Wire, url: str) -> _Target | None:
        """Where to, if nothing stands between."""
        target = _target(url)
        through = target and self._proxy_for(wire, target.scheme, target.place.host)
        return None if through else target

    async def _over_aiohttp(
        self, wire: _Wire, method: str, url: URL, data: RequestData | None, limits: _Limits
    ) -> Answer:
        body, headers = _body(data)
        timeout = aiohttp.ClientTimeout(total=None, connect=limits.connect, sock_read=limits.read)
        request = wire.session.request(
            method,
            url,
            data=body,
            headers=headers,
            timeout=timeout,
            proxy=self._proxy_for(wire, url.scheme, url.host),
            allow_redirects=False,
        )
        async with asyncio.timeout(limits.in_all) as deadline, request as response:
            deadline.reschedule(None)
            return response.status, _clean(method, response.status, await response.read())

    def _open_wire(self) -> _Wire:
        wire = self._wire
        if wire is None or wire.loop is not asyncio.get_running_loop():
            message = "This AiohttpRequest is not initialized on the running loop!"
            raise RuntimeError(message)
        return wire

    def _proxy_for(self, wire: _Wire, scheme: str, host: str | None) -> str | None:
        if self._proxy is not None or not self._trust_env:
            return self._proxy
        key = (scheme, host)
        if key not in wire.proxies:
            wire.proxies[key] = _proxy_from_environment(scheme, host)
        return wire.proxies[key]


async def _over_kept(
    wire: _Wire, target: _Target, data: RequestData | None, limits: _Limits
) -> Answer:
    body = data.url_encoded_parameters().encode() if data else b""
    kind = _FORM_LINE if body else b""
    request = b"%bContent-Length: %d\r\n%b\r\n%b" % (target.head, len(body), kind, body)
    connection = await _connected(wire, target.place, limits.connect)
    status, payload = await connection.exchange(request, limits.until_answer, limits.read)
    wire.kept.give_back(target.place, connection)
    return status, _clean("POST", status, payload)


async def _connected(wire: _Wire, place: Place, limit: float | None) -> Connection:
    try:
        async with asyncio.timeout(limit):
            return await wire.kept.get(place)
    except TimeoutError:
        message = "No connection in time. The request was not sent."
        raise NotSentInTimeError(message) from None
    except OSError as error:
        raise NotSentError(redact(f"{type(error).__name__}: {error}")) from None


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
    proxy = _proxy_from_environment(URL(root).scheme, URL(root).host)
    said = f"{root} is out of reach ({type(error).__name__})"
    if proxy is None:
        return said
    kind = URL(proxy).scheme if "://" in proxy else ""
    advice = (
        "" if kind in {"http", "https"} else "; it has to be http://…, SOCKS is not spoken here"
    )
    return f"{said} through the proxy that the environment names, {redact(proxy)}{advice}"


def _proxy_from_environment(scheme: str, host: str | None) -> str | None:
    if host is None or proxy_bypass(host):
        return None
    proxies = getproxies()
    return proxies.get(scheme) or proxies.get("all")


def _chosen(given: ODVInput[float], default: float | None) -> float | None:
    return default if given is _DEFAULT else given  # type: ignore[return-value]


@asynccontextmanager
async def _place(places: asyncio.Semaphore, limit: float | None) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(limit if places.locked() else None):
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
