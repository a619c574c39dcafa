"""A runner in a test: says, taps, and reads what is in the chat.

Every step waits for a signal that the bot is done with it, raises what a handler raised,
and at the end no tap may stand unanswered and no call may have been refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.app import Runback
from bot.sandbox import DroppedError, Message, Person, Upload
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
        self, url: str, method: str = "POST", request_data: RequestData | None = None, **_: Any
    ) -> tuple[int, bytes]:
        token, name = url.rsplit("/bot", 1)[1].split("/")
        parameters: Mapping[str, Any] = request_data.json_parameters if request_data else {}
        files = request_data.multipart_data if request_data else None
        uploads = {
            field: Upload(name=n, data=d, content_type=t)
            for field, (n, d, t) in (files or {}).items()
        }
        try:
            status, body = await self._telegram.call(token, name, parameters, uploads)
        except DroppedError as lost:
            raise NetworkError("the connection ended") from lost
        return status, json.dumps(body).encode()


NewChat = Callable[..., "Chat"]


EXERCISE, STRETCH = "·  exercise", "·  stretch"
"""What stands beside the name on a card."""
WITH_THE_LAST_SET = frozenset({"No pain", "Too easy", "Couldn't finish"})
"""Verdicts that a training card offers with its last set."""
READS = 1
"""Seconds that a person looks at a safety question at least."""


class Chat:
    """One runner's chat with the bot."""

    def __init__(self, person: Person, runback: Runback, raise_errors: Callable[[], None]) -> None:
        self.person = person
        self._runback = runback
        self._raise_errors = raise_errors
        self.tapped_gone: set[int] = set()
        """Messages that were tapped when they were there no more."""

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
        return said(self.last)

    @property
    def unfolded(self) -> str:
        """What of it is to be read without unfolding anything."""
        text = self.text
        for entity in self.last.words.entities:
            if entity["type"] == "expandable_blockquote":
                return text[: entity["offset"]]
        return text

    @property
    def toast(self) -> str:
        """The newest toast."""
        return self.person.toasts[-1].text if self.person.toasts else ""

    @property
    def labels(self) -> list[str]:
        """The buttons under the newest message."""
        return [button.text for row in self.last.buttons for button in row]

    @property
    def _open_labels(self) -> list[str]:
        """The buttons of the newest message that has some; a sound may stand below it."""
        newest = self.with_buttons[-1:]
        return [button.text for message in newest for row in message.buttons for button in row]

    @property
    def with_buttons(self) -> list[Message]:
        """The messages that still have buttons."""
        return [m for m in self.messages if m.buttons]

    @property
    def transcript(self) -> str:
        """Everything the bot shows, for assertions over the whole chat."""
        return "\n".join(said(m) for m in self.messages)

    async def says(self, text: str) -> None:
        await self.done(self.person.says(text))

    async def opens(self, payload: str) -> None:
        await self.done(self.person.opens(payload))

    async def taps(self, *labels: str) -> None:
        """Tap the buttons with these labels, one after the other, in the newest messages."""
        for label in labels:
            if label in WITH_THE_LAST_SET and label not in " ".join(self._open_labels):
                await self.does_sets()
            message, data = self.find(label)
            if "Safety question" in said(message):
                self._runback.telegram.clock.advance(READS)
            await self.taps_old(message.message_id, data)

    async def taps_old(self, message_id: int, data: str) -> None:
        """Tap a button that may be long gone."""
        if all(message.message_id != message_id for message in self.person.messages):
            self.tapped_gone.add(message_id)
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
        self.raises()

    def raises(self) -> None:
        """Raise what a handler has raised."""
        self._raise_errors()

    @property
    def shows_card(self) -> bool:
        """Whether the newest message is an open exercise or stretch."""
        return bool(self.labels) and any(head in self.text for head in (EXERCISE, STRETCH))

    async def sends(self, *kinds: str) -> None:
        """Photo, sticker, voice, document or location."""
        for kind in kinds:
            if kind == "location":
                await self.done(self.person.shares_location(48.2, 16.4))
            else:
                await self.done(self.person.sends(kind))

    async def stretches(self, ease: str = "Same") -> None:
        """The same answer to every stretch that is offered."""
        while STRETCH in self.text:
            await self.taps(ease)

    async def judges(self, verdict: str = "No pain") -> None:
        """The same verdict on every strength card that is offered."""
        while self.shows_card and EXERCISE in self.text:
            await self.taps(verdict)

    async def does_sets(self) -> None:
        """Tick the sets of the open card, as far as there are buttons for it."""
        while any(label.endswith("done") for label in self._open_labels):
            await self.taps("done")

    async def is_cleared(self, where: str = "Lower back", pain: str = "2") -> None:
        """From the first word to the first card."""
        await self.agrees()
        await self.taps(where, *([] if where == "No pain" else [pain]))
        await self.clears_screening()

    async def reaches_stretch(self) -> None:
        """To the first stretch of a check-in."""
        await self.is_cleared()
        assert "stretch" in self.text

    async def reaches_card(self) -> None:
        """Behind the stretches, to the first exercise."""
        await self.is_cleared()
        await self.stretches()
        assert self.shows_card

    async def ran(self, where: str = "Lower back", pain: str = "2") -> None:
        """The same after a run."""
        await self.agrees()
        await self.says("/run")
        await self.taps(where, pain)
        await self.clears_screening()

    async def has_four(self, where: str = "Lower back", pain: str = "2") -> None:
        """From the first word to a programme of four."""
        await self.is_cleared(where, pain)
        await self.stretches()
        await self.judges()

    def taps_at_once(self, label: str, times: int) -> list[int]:
        """Hammer on one button, faster than the bot can answer."""
        message, data = self.find(label)
        return [self.person.taps(message.message_id, data)[0] for _ in range(times)]

    async def agrees(self) -> None:
        """First contact: through the first screen, to the first question."""
        await self.says("/start")
        await self.taps("👍")  # in any language

    async def clears_screening(self) -> None:
        """Nothing of what the safety questions name."""
        while "Safety question" in self.text:
            await self.taps("None of these")


def said(message: Message) -> str:
    """The words of a message; a picture carries them as its caption."""
    return message.text or message.caption or ""


def _is(label: str, text: str) -> bool:
    return text == label or text.split(" ", 1)[-1] == label


def _contains(label: str, text: str) -> bool:
    return label in text
