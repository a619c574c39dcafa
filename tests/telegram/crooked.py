"""Between the bot and its Telegram: a wire on which the next answers of a method go wrong."""

from __future__ import annotations

import asyncio
import itertools
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram

DROP = 0.02
"""Seconds between two bytes of an answer that drips: no silence that anybody would notice."""

Crook = Callable[[asyncio.StreamWriter, bytes], Awaitable[None]]
"""What becomes of an answer on its way, and perhaps of the connection."""


async def nothing(writer: asyncio.StreamWriter, answer: bytes) -> None:
    """The connection is reset before the answer."""
    writer.transport.abort()


async def reset(writer: asyncio.StreamWriter, answer: bytes) -> None:
    """In the middle of it."""
    writer.write(answer[: len(answer) - 5])
    await writer.drain()
    await asyncio.sleep(DROP)
    writer.transport.abort()


async def half(writer: asyncio.StreamWriter, answer: bytes) -> None:
    """Half a JSON, in an answer that is whole."""
    body = answer.partition(b"\r\n\r\n")[2]
    writer.write(_says(200, body[: len(body) // 2]))


async def empty(writer: asyncio.StreamWriter, answer: bytes) -> None:
    """A friendly nothing."""
    writer.write(_says(200, b""))


async def page(writer: asyncio.StreamWriter, answer: bytes) -> None:
    """A hotel wants to know who is there."""
    writer.write(_says(200, b"<html>Log in to the hotel</html>"))


def proxy(status: int) -> Crook:
    """A proxy's own page."""

    async def said(writer: asyncio.StreamWriter, answer: bytes) -> None:
        writer.write(_says(status, b"<html>nginx</html>"))

    return said


async def drip(writer: asyncio.StreamWriter, answer: bytes) -> None:
    """A head that never comes to its end, and is never silent for long."""
    writer.write(b"HTTP/1.1 200 OK\r\nX-Drops: ")
    for _ in itertools.repeat(None):
        writer.write(b".")
        await writer.drain()
        await asyncio.sleep(DROP)


async def silent(writer: asyncio.StreamWriter, answer: bytes) -> None:
    """Not a word, for longer than anybody waits."""
    await asyncio.Event().wait()


def _says(status: int, body: bytes) -> bytes:
    return b"HTTP/1.1 %d Said\r\nContent-Length: %d\r\n\r\n%b" % (status, len(body), body)


class Wire:
    """Hands every call on to the sandbox, and every answer back."""

    def __init__(self, to: str) -> None:
        there = urlsplit(to)
        self._to = there.hostname or "", there.port or 0
        self._waiting: defaultdict[str, list[tuple[Crook, bool]]] = defaultdict(list)
        self.url = ""
        self._talks: set[asyncio.Task[None]] = set()

    def next(self, method: str, crook: Crook, *, arrives: bool = True, times: int = 1) -> None:
        """The next answers of a method go wrong, whether its calls arrive or not."""
        self._waiting[method] += [(crook, arrives)] * times

    def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """As asyncio calls it."""
        talk = asyncio.ensure_future(self._talk(reader, writer))
        self._talks.add(talk)
        talk.add_done_callback(self._talks.discard)

    async def over(self) -> None:
        """Hang up on everybody."""
        talks = [*self._talks]
        for talk in talks:
            talk.cancel()
        await asyncio.gather(*talks, return_exceptions=True)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, there = await asyncio.open_connection(*self._to)
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            try:
                while await self._one(reader, writer, back, there):
                    pass
            finally:
                there.close()
                writer.close()

    async def _one(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        back: asyncio.StreamReader,
        there: asyncio.StreamWriter,
    ) -> bool:
        """One call; whether the connection goes on."""
        asked = await _message(reader)
        method = asked.split(b" ", 2)[1].decode().rpartition("/")[2]
        crook, arrives = next(iter(self._waiting[method]), (None, True))
        answer = b""
        if arrives:
            there.write(asked)
            answer = await _message(back)
        if crook is None and self._waiting[method]:  # asked for while the call was under way
            crook, _ = self._waiting[method][0]
        if crook is None:
            writer.write(answer)
            return True
        self._waiting[method].pop(0)
        await crook(writer, answer)
        return not writer.is_closing()


async def _message(reader: asyncio.StreamReader) -> bytes:
    """A request, or an answer, with its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    length = next((int(one[15:]) for one in lines if one.startswith(b"content-length:")), 0)
    return head + await reader.readexactly(length)


@asynccontextmanager
async def crooked_wire(telegram: Telegram) -> AsyncIterator[Wire]:
    """A wire to a sandbox that is served over loopback."""
    sandbox = await serve(telegram)
    wire = Wire(sandbox.url)
    listening = await asyncio.start_server(wire.connected, "127.0.0.1", 0)
    wire.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield wire
    finally:
        await wire.over()
        listening.close()
        await sandbox.stop()
