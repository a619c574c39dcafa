"""A runner in a test: says, taps, and reads what is in the chat.

Every step waits for a signal that the bot is done with it, raises what a handler raised,
and at the end no tap may stand unanswered and no call may have been refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.app import Runback
from bot.sandbox.messages import Message
from bot.sandbox.parameters import Upload
from bot.sandbox.person import Person
from bot.sandbox.telegram import Telegram


class InMemory(BaseRequest):
    """python-telegram-bot's HTTP, straight into the sandbox."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        return 5

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, **_: Any
    ) -> tuple[int, bytes]:
        import json

        token, name = url.rsplit("/bot", 1)[1].split("/")
        parameters: Mapping[str, Any] = request_data.json_parameters if request_data else {}
        files = request_data.multipart_data if request_data else None
        uploads = {
            field: Upload(name=n, data=d, content_type=t) for field, (n, d, t) in (files or {}).items()
        }
        status, body = await self._telegram.call(token, name, parameters, uploads)
        return status, json.dumps(body).encode()


class Chat:
    """One runner's chat with the bot."""

    def __init__(self, person: Person, runback: Runback, raise_errors: Callable[[], None]) -> None:
        self.person = person
        self._runback = runback
        self._raise_errors = raise_errors

    @property
    def messages(self) -> list[Message]:
        """What the bot's side of the chat shows now."""
        return [m for m in self.person.messages if m.from_bot]

    @property
    def last(self) -> Message:
        return self.person.last

    @property
    def text(self) -> str:
        """The newest message of the bot, without HTML."""
        return self.last.text or self.last.caption or ""

    @property
    def toast(self) -> str:
        """The newest toast."""
        return self.person.toasts[-1].text if self.person.toasts else ""

    @property
    def labels(self) -> list[str]:
        """The buttons under the newest message."""
        return [button.text for row in self.last.buttons for button in row]

    @property
    def transcript(self) -> str:
        """Everything the bot shows, for assertions over the whole chat."""
        return "\n".join(m.text or m.caption or "" for m in self.messages)

    async def says(self, text: str) -> None:
        await self.done(self.person.says(text))

    async def opens(self, payload: str) -> None:
        await self.done(self.person.opens(payload))

    async def taps(self, *labels: str) -> None:
        """Tap the buttons with these labels, one after the other, in the newest messages."""
        for label in labels:
            message, data = self.find(label)
            await self.taps_old(message.message_id, data)

    async def taps_old(self, message_id: int, data: str) -> None:
        """Tap a button that may be long gone."""
        update_id, _query = self.person.taps(message_id, data)
        await self.done(update_id)

    def find(self, label: str) -> tuple[Message, str]:
        """The newest button whose label contains the words; an exact match goes first."""
        for message in reversed(self.messages):
            buttons = [b for row in message.buttons for b in row]
            for fits in (_is, _contains):
                for button in buttons:
                    if fits(label, button.text) and button.callback_data is not None:
                        return message, button.callback_data
        raise LookupError(f"no button {label!r}; there are {self.labels} under {self.text!r}")

    async def done(self, update_id: int) -> None:
        await self._runback.inbox.finished(update_id)
        self._raise_errors()

    async def agrees(self) -> None:
        """First contact: through the first screen, to the first question."""
        await self.says("/start")
        await self.taps("agree")

    async def clears_screening(self) -> None:
        """Nothing of what the safety questions name."""
        while "Safety question" in self.text:
            await self.taps("None of these")


def _is(label: str, text: str) -> bool:
    return text == label or text.split(" ", 1)[-1] == label


def _contains(label: str, text: str) -> bool:
    return label in text
