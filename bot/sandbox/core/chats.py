"""A chat with the bot: what it shows now, and whether the bot may write to it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox.core.messages import Message
from bot.sandbox.rules.formatted import Formatted

if TYPE_CHECKING:
    from datetime import datetime

    from bot.sandbox.core.clock import Clock
    from bot.sandbox.core.files import File
    from bot.sandbox.core.messages import Toast
    from bot.sandbox.core.signals import Changes

TYPING_LASTS = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words they are that do not come from the bot."""

    id: int
    first_name: str
    language_code: str | None


class Chat:
    """One chat as it is seen by who has it, for the bot to write into.

    Args:
        id: negative for a group, otherwise that of the person.
        speaker: who talks to the bot here.
        clock: what time its messages get.
        changes: is told of whatever changes here.
        title: a group's name; a private chat has none.
    """

    def __init__(
        self, id: int, speaker: Speaker, clock: Clock, changes: Changes, title: str = ""
    ) -> None:
        self.id = id
        self.speaker = speaker
        self.title = title
        self.blocked = False
        self.started = False
        self.takes_voices = True
        """Who has Telegram Premium may forbid voice messages."""
        self.toasts: list[Toast] = []
        self.version = 0
        """The number of the last change here."""
        self.typing_until: datetime | None = None
        self._clock, self._changes = clock, changes
        self._messages: dict[int, Message] = {}
        self._last_message_id = 0

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id} {self.title or self.speaker.first_name}>"

    @property
    def messages(self) -> list[Message]:
        """What the chat shows now, in order, the person's own messages too."""
        return list(self._messages.values())

    @property
    def last(self) -> Message:
        """The newest message of the bot; LookupError when there is none."""
        for message in reversed(self._messages.values()):
            if message.from_bot:
                return message
        raise LookupError(f"the bot has written nothing to {self.id}, or taken it away")

    @property
    def typing(self) -> bool:
        """Whether the chat shows that the bot is writing."""
        return self.typing_until is not None and self._clock.now() < self.typing_until

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
        self.touch()
        return message

    def loses(self, message_id: int) -> None:
        """A message disappears from the chat."""
        del self._messages[message_id]
        self.touch()

    def sees_toast(self, toast: Toast) -> None:
        """An answer to a tap shows."""
        self.toasts.append(toast)
        self.touch()

    def sees_typing(self) -> None:
        """The chat shows for a moment that the bot is writing."""
        self.typing_until = self._clock.now() + TYPING_LASTS
        self.touch()
        # The page is told when the sign goes out.
        after = TYPING_LASTS.total_seconds() + 0.1
        asyncio.get_running_loop().call_later(after, self.touch)

    def touch(self) -> None:
        """Say that something changed here."""
        self.version = self._changes.note()

    def _new(self, *, from_bot: bool) -> Message:
        self._last_message_id += 1
        message = Message(self._last_message_id, from_bot, self._clock.now())
        self._messages[message.message_id] = message
        return message
