"""A person: what they can do in their chat, and what the bot hears of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.sandbox import wire
from bot.sandbox.core.chats import Chat
from bot.sandbox.rules import html
from bot.sandbox.rules.formatted import Formatted
from bot.sandbox.rules.sizes import TINY_PICTURE
from bot.sandbox.rules.words import TEXT_LENGTH

if TYPE_CHECKING:
    from bot.sandbox.core.chats import Speaker
    from bot.sandbox.core.files import File
    from bot.sandbox.core.messages import Message
    from bot.sandbox.core.state import State

_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@\w+)?(?=\s|$)")
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
_SENT = {
    "photo": ("photo.png", "image/png"),
    "sticker": ("sticker.webp", "image/webp"),
    "voice": ("voice.ogg", "audio/ogg"),
    "video_note": ("video.mp4", "video/mp4"),
    "document": ("document.pdf", "application/pdf"),
}


_DONE: dict[str, dict[str, Any]] = {
    "timer": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}},
    "wallpaper": {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "🌙"}}},
    "boost": {"boost_added": {"boost_count": 1}},
    "access": {"write_access_allowed": {"from_request": True}},
}
"""What an app does to a chat, and Telegram tells of in a service message."""


class Person(Chat):
    """Somebody with a private chat with the bot.

    Everything a person does returns the identifier of the update that the bot gets.
    """

    def __init__(self, state: State, id: int, speaker: Speaker, title: str = "") -> None:
        super().__init__(id, speaker, state.clock, state.changes, title)
        self._state = state

    def says(self, text: str) -> int:
        """Write something; a leading command is marked as one.

        Raises:
            ValueError: nobody can send that: it is empty or too long, or the bot is blocked.
        """
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
        query = self._state.queries.ask(self, message_id, self._clock.now())
        found = self.message(message_id)
        content = {
            "id": query.id,
            "from": wire.user(self),
            "message": self._wire(found) if found else wire.inaccessible(message_id, self),
            "chat_instance": str(-self.id),
            "data": data,
        }
        return self._deliver("callback_query", content), query.id

    def edits(self, message_id: int, text: str) -> int:
        """Change the words of an own message; KeyError where it is not there."""
        message = self._messages[message_id]
        if message.from_bot:
            raise ValueError("a person cannot edit the bot's message")
        message.words = html.plain(text)
        message.edited_at = self._clock.now()
        return self._deliver("edited_message", self._wire(message))

    def shares_location(self, latitude: float, longitude: float) -> int:
        """Send a place, in degrees north and east."""
        return self._sends(location=(latitude, longitude))

    def sends(self, kind: str) -> int:
        """Send a "photo", "sticker", "voice", "video_note" or "document"; else KeyError."""
        name, content_type = _SENT[kind]
        data = TINY_PICTURE if kind == "photo" else f"{kind} of {self.id}".encode()
        return self._sends(
            file=self._state.files.store(kind, name, content_type, data, width=512, height=512)
        )

    def pins(self, message_id: int) -> int:
        """Pin a message; KeyError where it is not there."""
        return self._tells({"pinned_message": self._wire(self._messages[message_id])})

    def does(self, what: str) -> int:
        """Set the "timer" or the "wallpaper", give a "boost" or "access"; else KeyError."""
        return self._tells(_DONE[what])

    def blocks(self) -> int:
        """Block the bot: what it sends is refused from now on."""
        return self._turns(blocked=True)

    def unblocks(self) -> int:
        """Let the bot write again; it hears of it."""
        return self._turns(blocked=False)

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

    def _tells(self, content: dict[str, Any]) -> int:
        """A service message: it has a number, and nobody's words."""
        self._last_message_id += 1
        told = {
            "message_id": self._last_message_id,
            "from": wire.user(self),
            "chat": wire.chat(self),
            "date": int(self._clock.now().timestamp()),
        }
        return self._deliver("message", told | content)

    def _turns(self, *, blocked: bool) -> int:
        before, after = (_member(self._state.profile.user(), b) for b in (self.blocked, blocked))
        self.blocked = blocked
        content = {
            "chat": wire.chat(self),
            "from": wire.user(self),
            "date": int(self._clock.now().timestamp()),
            "old_chat_member": before,
            "new_chat_member": after,
        }
        return self._deliver("my_chat_member", content)

    def _wire(self, message: Message) -> dict[str, Any]:
        return wire.message(message, self, self._state.profile)

    def _deliver(self, kind: str, content: dict[str, Any]) -> int:
        update_id = self._state.updates.add(kind, content)
        self.touch()
        return update_id


def _member(bot: dict[str, Any], blocked: bool) -> dict[str, Any]:
    if blocked:
        return {"user": bot, "status": "kicked", "until_date": 0}
    return {"user": bot, "status": "member"}
