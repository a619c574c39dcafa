"""A Bot API that costs next to nothing: it hands out taps and counts what becomes of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from urllib.parse import parse_qsl

from bot.telegram.handling.services import wall_clock

BOT = {"id": 42, "is_bot": True, "first_name": "Runback", "username": "runback_bot"}
OK = b'{"ok":true,"result":true}'
NOTHING = b'{"ok":true,"result":[]}'
QUESTION = "<b>Lower back.</b>\nHow much does it hurt right now?\n\n0 = not at all, 10 = worst"
BATCH = 100
LONGEST_POLL = 8.0
"""Seconds that a poll without updates is held open; all clients ask for more."""


def message(chat: int, text: str, data: list[str]) -> dict[str, object]:
    """A message of the bot with a button for each payload."""
    rows = [[{"text": name, "callback_data": name} for name in data]] if data else []
    return {
        "message_id": 5,
        "from": BOT,
        "chat": {"id": chat, "type": "private", "first_name": f"R{chat}"},
        # of today: beneath an old message Runback writes a new one, which is another tap
        "date": int(wall_clock().timestamp()),
        "text": text,
        "reply_markup": {"inline_keyboard": rows},
    }


class FakeApi:
    """Hands out one tap for each runner, and notices when all are answered and edited.

    Args:
        first_runner: the id of the runner of the first tap; each tap is another runner's.
        payload: what the button of a tap says, by the tap's number.
    """

    def __init__(self, first_runner: int, payload: Callable[[int], str]) -> None:
        self._first, self._payload = first_runner, payload
        self._made = self._confirmed = 0
        self._bodies: list[bytes] = []
        self._open: list[tuple[Responder, int]] = []
        self.edited: set[int] = set()
        self.answered = 0
        self._polled = asyncio.Event()
        self._changed = asyncio.Event()
        self._server: asyncio.Server | None = None

    async def serve(self) -> str:
        """Listen at any free port; the address."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Responder(self), "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def close(self) -> None:
        """Stop listening."""
        if self._server:
            self._server.close()

    async def polled(self) -> None:
        """Wait until a bot asks for updates."""
        async with asyncio.timeout(180):
            await self._polled.wait()

    async def send(self, taps: int) -> None:
        """Let so many runners tap at once, and wait until each is answered and sees an edit."""
        self._bodies += [json.dumps(self._tap(self._made + n)).encode() for n in range(taps)]
        self._made += taps
        self._hand_out()
        async with asyncio.timeout(300):
            while self.answered < self._made or len(self.edited) < self._made:
                self._changed.clear()
                await self._changed.wait()

    def _hand_out(self) -> None:
        """To whoever waits for updates."""
        waiting, self._open = self._open, []
        for connection, offset in waiting:
            self.give(connection, offset)

    def _tap(self, number: int, runner: int | None = None) -> dict[str, object]:
        runner = self._first + number if runner is None else runner
        person = {"id": runner, "is_bot": False, "first_name": f"R{runner}", "language_code": "en"}
        data = [self._payload(n) for n in range(number, number + 7)]
        query = {
            "id": str(10**12 + number),
            "from": person,
            "chat_instance": str(runner),
            "data": data[0],
            "message": message(runner, QUESTION, data),
        }
        return {"update_id": number + 1, "callback_query": query}

    def give(self, connection: Responder, offset: int) -> None:
        """Answer a poll, or hold it open."""
        self._polled.set()
        begin = max(offset - 1, 0)
        batch = self._bodies[begin : begin + BATCH]
        if batch:
            connection.answer(b'{"ok":true,"result":[' + b",".join(batch) + b"]}")
        else:
            self._open.append((connection, offset))
            asyncio.get_running_loop().call_later(LONGEST_POLL, self._nothing, connection, offset)

    def _nothing(self, connection: Responder, offset: int) -> None:
        """Nobody has tapped for so long."""
        if (connection, offset) in self._open:
            self._open.remove((connection, offset))
            connection.answer(NOTHING)

    def handle(self, method: str, values: dict[str, str], connection: Responder) -> None:
        """Answer one call."""
        match method.lower():
            case "getupdates":
                self.give(connection, int(values.get("offset", "0")))
            case "getme":
                connection.answer(_ok(BOT))
            case "editmessagetext" | "sendmessage" | "editmessagereplymarkup":
                chat = int(values["chat_id"])
                if method.lower() == "editmessagetext":
                    self.edited.add(chat)
                connection.answer(_ok(message(chat, values.get("text", QUESTION), [])))
            case other:
                self.answered += other == "answercallbackquery"
                connection.answer(OK)
        self._changed.set()


def _ok(result: object) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()


class Responder(asyncio.Protocol):
    """Just enough HTTP for the two clients: headers, a length, keep-alive."""

    def __init__(self, api: FakeApi) -> None:
        self._api, self._received = api, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody connects."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Handle what is whole of what has come."""
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end]
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
            if len(self._received) < end + 4 + length:
                return
            body = self._received[end + 4 : end + 4 + length]
            self._received = self._received[end + 4 + length :]
            method = head.split(b" ", 2)[1].rpartition(b"/")[2].decode()
            self._api.handle(method, dict(parse_qsl(body.decode())), self)

    def answer(self, body: bytes) -> None:
        """Send a JSON body."""
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        self._transport.write(head % len(body) + body)  # type: ignore[attr-defined]
