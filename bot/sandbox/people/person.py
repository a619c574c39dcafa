"""A person in the chat: what they can do, and what they see."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox import wire
from bot.sandbox.core.messages import Formatted, Message, Toast
from bot.sandbox.rules import html
from bot.sandbox.rules.sizes import TINY_PICTURE
from bot.sandbox.rules.words import TEXT_LENGTH

if TYPE_CHECKING:
    from datetime import datetime

    from bot.sandbox.core.files import File
    from bot.sandbox.telegram import Telegram

_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@\w+)?(?=\s|$)")
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
TYPING_LASTS = timedelta(seconds=5)
_SENT = {
    "photo": ("photo.png", "image/png"),
    "sticker": ("sticker.webp", "image/webp"),
    "voice": ("voice.ogg", "audio/ogg"),
    "document": ("document.pdf", "application/pdf"),
}


class Person:
    """Somebody with a private chat with the bot.

    Everything a person does returns the identifier of the update that the bot gets.
    """

    def __init__(
        self, telegram: Telegram, id: int, first_name: str, language_code: str | None
    ) -> None:
        self._telegram = telegram
        self.id = id
        self.first_name = first_name
        self.language_code = language_code
        self.blocked = False
        self.started = False
        self.toasts: list[Toast] = []
        self.version = 0
        self.typing_until: datetime | None = None
        self._messages: dict[int, Message] = {}
        self._last_message_id = 0

    def __repr__(self) -> str:
        return f"<Person {self.id} {self.first_name}>"

    @property
    def speaker(self) -> Person:
        """Whose message it is when something is said here."""
        return self

    @property
    def described(self) -> dict[str, Any]:
        """The chat as Telegram writes it, but for its identifier."""
        return {"first_name": self.first_name, "type": "private"}

    @property
    def messages(self) -> list[Message]:
        """What the chat shows now, in order, the person's own messages too."""
        return list(self._messages.values())

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        return next(m for m in reversed(self._messages.values()) if m.from_bot)

    @property
    def typing(self) -> bool:
        """Whether the chat shows that the bot is writing."""
        return self.typing_until is not None and self._telegram.clock.now() < self.typing_until

    @property
    def keyboard(self) -> dict[str, Any] | None:
        """The reply keyboard under the chat now."""
        for message in reversed(self._messages.values()):
            if message.keyboard:
                return message.keyboard if "keyboard" in message.keyboard else None
        return None

    def message(self, message_id: int) -> Message | None:
        """A message of the chat, if it is there."""
        return self._messages.get(message_id)

    def says(self, text: str) -> int:
        """Write something; a leading command is marked as one."""
        words = html.plain(text)
        if not 1 <= html.utf16_length(words.text) <= TEXT_LENGTH:
            raise ValueError(f"a message has 1 to {TEXT_LENGTH} characters")
        if command := _COMMAND.match(words.text):
            entity = {"type": "bot_command", "offset": 0, "length": command.end()}
            words = Formatted(words.text, (entity,), words.html)
        return self._sends(words=words)

    def opens(self, payload: str = "") -> int:
        """Press Start, perhaps behind a deep link."""
        if not _PAYLOAD.fullmatch(payload):
            raise ValueError(f"no deep link can carry {payload!r}")
        if self.blocked:
            self.unblocks()
        return self.says(f"/start {payload}")

    def taps(self, message_id: int, data: str) -> tuple[int, str]:
        """Tap a button, even one that is no longer there, as a slow client does.

        Returns the identifiers of the update and of the callback query.
        """
        if not 0 < message_id <= self._last_message_id:
            raise LookupError(f"no message {message_id} was ever in the chat of {self.id}")
        telegram = self._telegram
        query = telegram.queries.ask(self, message_id, telegram.clock.now())
        found = self._messages.get(message_id)
        content = {
            "id": query.id,
            "from": wire.user(self),
            "message": wire.message(found, self, telegram.profile)
            if found
            else wire.inaccessible(message_id, self),
            "chat_instance": str(-self.id),
            "data": data,
        }
        return self._deliver("callback_query", content), query.id

    def edits(self, message_id: int, text: str) -> int:
        """Change an own message."""
        message = self._messages[message_id]
        if message.from_bot:
            raise ValueError("a person cannot edit the bot's message")
        message.words = html.plain(text)
        message.edited_at = self._telegram.clock.now()
        return self._deliver("edited_message", self._wire(message))

    def shares_location(self, latitude: float, longitude: float) -> int:
        """Send a place."""
        return self._sends(location=(latitude, longitude))

    def sends(self, kind: str) -> int:
        """Send a photo, sticker, voice message or document."""
        name, content_type = _SENT[kind]
        data = TINY_PICTURE if kind == "photo" else f"{kind} of {self.id}".encode()
        return self._sends(
            file=self._telegram.files.store(kind, name, content_type, data, width=512, height=512)
        )

    def blocks(self) -> int:
        """Block the bot."""
        return self._turns(blocked=True)

    def unblocks(self) -> int:
        """Let the bot write again."""
        return self._turns(blocked=False)

    def receives(
        self,
        words: Formatted,
        *,
        file: File | None = None,
        markup: dict[str, Any] | None = None,
        keyboard: dict[str, Any] | None = None,
        reply_to: int | None = None,
    ) -> Message:
        """A message from the bot arrives in the chat."""
        message = self._new(from_bot=True)
        message.words, message.file, message.reply_to = words, file, reply_to
        message.markup, message.keyboard = markup, keyboard
        self.typing_until = None
        self._telegram.touch(self)
        return message

    def loses(self, message_id: int) -> None:
        """A message disappears from the chat."""
        del self._messages[message_id]
        self._telegram.touch(self)

    def sees_toast(self, toast: Toast) -> None:
        """An answer to a tap shows."""
        self.toasts.append(toast)
        self._telegram.touch(self)

    def sees_typing(self) -> None:
        """The chat shows for a moment that the bot is writing."""
        self.typing_until = self._telegram.clock.now() + TYPING_LASTS
        self._telegram.touch(self)
        # The page is told when the sign goes out.
        after = TYPING_LASTS.total_seconds() + 0.1
        asyncio.get_running_loop().call_later(after, self._telegram.touch, self)

    def _new(self, *, from_bot: bool) -> Message:
        self._last_message_id += 1
        message = Message(self._last_message_id, from_bot, self._telegram.clock.now())
        self._messages[message.message_id] = message
        return message

    def _sends(
        self,
        *,
        words: Formatted | None = None,
        file: File | None = None,
        location: tuple[float, float] | None = None,
    ) -> int:
        if self.blocked:
            raise ValueError("who blocked the bot must unblock it before writing")
        self.started = True
        message = self._new(from_bot=False)
        message.words = words or Formatted()
        message.file, message.location = file, location
        return self._deliver("message", self._wire(message))

    def _turns(self, *, blocked: bool) -> int:
        telegram = self._telegram
        before, after = (_member(telegram.profile.user(), b) for b in (self.blocked, blocked))
        self.blocked = blocked
        content = {
            "chat": wire.chat(self),
            "from": wire.user(self),
            "date": int(telegram.clock.now().timestamp()),
            "old_chat_member": before,
            "new_chat_member": after,
        }
        return self._deliver("my_chat_member", content)

    def _wire(self, message: Message) -> dict[str, Any]:
        return wire.message(message, self, self._telegram.profile)

    def _deliver(self, kind: str, content: dict[str, Any]) -> int:
        update_id = self._telegram.updates.add(kind, content)
        self._telegram.touch(self)
        return update_id


def _member(bot: dict[str, Any], blocked: bool) -> dict[str, Any]:
    if blocked:
        return {"user": bot, "status": "kicked", "until_date": 0}
    return {"user": bot, "status": "member"}
