"""Connections that are kept: asyncio carries small requests, httptools reads the answers.

A session of aiohttp makes some twenty objects for a request and its answer; of all of that a call
needs the status and the body. What is more than a small POST without a proxy stays with aiohttp
(`transport.py`).
"""

from __future__ import annotations

import asyncio
import ssl
from collections import defaultdict, deque
from dataclasses import dataclass

from httptools import HttpParserError, HttpResponseParser

KEEP_ALIVE = 30.0
"""Seconds a connection may idle: covers the pause between two taps, and is shorter than the
minute after which servers usually hang up (a request on a connection just closed is lost)."""
RACE = 0.25
"""Seconds before the other kind of address is tried, too (RFC 8305)."""
WHOLE = 60.0
"""Seconds from the head of an answer to its last byte: one that drips must not hold a runner's
place for ever. A batch of a megabyte takes half of that on a line of 300 kbit/s."""
FRAMING = frozenset({b"content-length", b"transfer-encoding"})

Answer = tuple[int, bytes]
"""A status and a body."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a connection leads."""

    host: str
    port: int
    tls: bool


class Connection(asyncio.Protocol):
    """One connection; it carries one request at a time."""

    def __init__(self) -> None:
        self.usable = True
        self.idle_since = 0.0
        """By the loop's clock."""
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[Answer] | None = None
        self._parser: HttpResponseParser | None = None
        self._body: list[bytes] = []
        self._whole = WHOLE
        self._framed = False
        self._deadline: asyncio.Timeout | None = None
        self._silence: float | None = None
        self._whole_by: float | None = None
        """By the loop's clock; None until the head of the answer is there."""

    async def exchange(
        self,
        request: bytes,
        until_answer: float | None,
        silence: float | None,
        whole: float = WHOLE,
    ) -> Answer:
        """Send a request; the status and the body of its answer.

        Args:
            request: head and body.
            until_answer: seconds until the head of the answer is there; `None` is for ever.
            silence: seconds between two parts of what follows; `None` is for ever.
            whole: seconds for all of what follows.

        Raises:
            TimeoutError: it took longer.
            OSError: the connection broke.
            HttpParserError: the answer is no HTTP.
        """
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Answer] = loop.create_future()
        self._answer = answer
        self._parser, self._silence, self._framed = HttpResponseParser(self), silence, False
        self._body, self._whole_by, self._whole = [], None, whole
        if self._transport is None or not self.usable:
            raise ConnectionResetError("closed before anything was sent")
        try:
            async with asyncio.timeout(until_answer) as self._deadline:
                self._transport.write(request)
                return await answer
        except BaseException:
            self.close()
            raise
        finally:
            self._answer = self._parser = self._deadline = None
            self.idle_since = loop.time()

    def close(self) -> None:
        """Hang up."""
        self.usable = False
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """As asyncio calls it."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """As asyncio calls it; an answer that does not say how long it is, ends here."""
        self.usable = False
        if self._parser and self._body and not self._framed and exc is None:
            self.on_message_complete()
        else:
            self._fail(exc or ConnectionResetError("closed before the answer"))

    def data_received(self, data: bytes) -> None:
        """As asyncio calls it."""
        if self._parser is None:
            self.close()  # nobody asked: whatever it is, it must not become the next answer
            return
        try:
            self._parser.feed_data(data)
        except HttpParserError as error:
            self._fail(error)
        if self._answer and not self._answer.done():
            self._goes_on()

    def _goes_on(self) -> None:
        """More may come; a head in drops does not count."""
        deadline, by = self._deadline, self._whole_by
        if deadline is None or by is None or deadline.expired():
            return
        now, silence = asyncio.get_running_loop().time(), self._silence
        deadline.reschedule(by if silence is None else min(by, now + silence))

    def on_headers_complete(self) -> None:
        """As httptools calls it."""
        self._whole_by = asyncio.get_running_loop().time() + self._whole

    def on_header(self, name: bytes, value: bytes) -> None:
        """As httptools calls it."""
        del value
        self._framed = self._framed or name.lower() in FRAMING

    def on_body(self, part: bytes) -> None:
        """As httptools calls it."""
        self._body.append(part)

    def on_message_complete(self) -> None:
        """As httptools calls it; what comes before the answer (100, 103) is passed over."""
        parser, answer = self._parser, self._answer
        if parser is None or answer is None or answer.done() or parser.get_status_code() < 200:
            return
        self.usable = self.usable and parser.should_keep_alive()
        answer.set_result((parser.get_status_code(), b"".join(self._body)))

    def _fail(self, error: Exception) -> None:
        if self._answer and not self._answer.done():
            self._answer.set_exception(error)


class Connections:
    """Those that are free, by where they lead; the last one used goes first."""

    def __init__(self, certificates: ssl.SSLContext) -> None:
        self._certificates = certificates
        self._free: dict[Place, deque[Connection]] = defaultdict(deque)

    async def get(self, place: Place) -> Connection:
        """A free one, or a new one.

        Raises:
            OSError: there is none to be had.
        """
        free = self._free[place]
        self._sort_out(free)
        if free:
            return free.pop()
        _transport, connection = await asyncio.get_running_loop().create_connection(
            Connection,
            place.host,
            place.port,
            ssl=self._certificates if place.tls else None,
            happy_eyeballs_delay=RACE,
        )
        return connection

    def give_back(self, place: Place, connection: Connection) -> None:
        """It is free again."""
        if connection.usable:
            self._free[place].append(connection)
        else:
            connection.close()

    async def close(self) -> None:
        """Hang up all that are free."""
        for free in self._free.values():
            for connection in free:
                connection.close()
        self._free.clear()
        await asyncio.sleep(0)  # asyncio closes a moment later

    def _sort_out(self, free: deque[Connection]) -> None:
        """The oldest have idled for too long, the newest may have been hung up."""
        since = asyncio.get_running_loop().time() - KEEP_ALIVE
        while free and (free[0].idle_since < since or not free[0].usable):
            free.popleft().close()
        while free and not free[-1].usable:
            free.pop().close()
