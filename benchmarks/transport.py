"""Processor time per request: python-telegram-bot's own client against ours.

Run: python benchmarks/transport.py [requests]. The server is a process of its own and not counted.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
import time
from contextlib import suppress
from multiprocessing.connection import Connection

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.request import BaseRequest, HTTPXRequest

from bot.telegram.outgoing.transport import AiohttpRequest

BODY = (
    b'{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"x"}}'
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
    len(BODY),
    BODY,
)
BUTTONS = InlineKeyboardMarkup(
    [[InlineKeyboardButton(str(n), callback_data=f"pain:{n}")] for n in range(7)]
)


def serve(tell: Connection) -> None:
    """Answers every request with one and the same message."""
    asyncio.run(_serve(tell))


async def _serve(tell: Connection) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
                await reader.readexactly(int(length or 0))
                writer.write(ANSWER)
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    tell.send(server.sockets[0].getsockname()[1])
    await asyncio.sleep(3600)


async def measure(request: BaseRequest, port: int, requests: int, at_once: int) -> float:
    """Processor microseconds per edited message with seven buttons."""
    bot = Bot("42:X", base_url=f"http://127.0.0.1:{port}/bot", request=request)
    places = asyncio.Semaphore(at_once)

    async def edit() -> None:
        async with places:
            await bot.edit_message_text("Where?", 5, 7, reply_markup=BUTTONS)

    async with request:
        await asyncio.gather(*(edit() for _ in range(at_once)))
        before = time.process_time()
        await asyncio.gather(*(edit() for _ in range(requests)))
        return (time.process_time() - before) / requests * 1e6


def main() -> None:
    """Prints a line for each client and number of requests at once."""
    requests = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    port = ours.recv()
    for at_once in (1, 64):
        for make in (HTTPXRequest, AiohttpRequest):
            micros = asyncio.run(measure(make(), port, requests, at_once))
            print(f"{make.__name__:15} {at_once:3} at once: {micros:6.0f} µs")
    server.terminate()


if __name__ == "__main__":
    main()
