"""What is in a chat: messages, their buttons and their media."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sandbox.rules.formatted import Formatted

if TYPE_CHECKING:
    from datetime import datetime

    from bot.sandbox.core.files import File


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: it carries data or leads to an address."""

    text: str
    callback_data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Toast:
    """What answered a tap: a line that fades, or an alert."""

    text: str
    alert: bool = False


@dataclass(slots=True)
class Message:
    """One message as the person sees it now."""

    message_id: int
    from_bot: bool
    at: datetime
    words: Formatted = field(default_factory=Formatted)
    file: File | None = None
    markup: dict[str, Any] | None = None
    """The inline keyboard, as Telegram writes it."""
    keyboard: dict[str, Any] | None = None
    """A reply keyboard, its removal or a forced reply, as Telegram writes them."""
    location: tuple[float, float] | None = None
    edited_at: datetime | None = None
    reply_to: int | None = None

    @property
    def text(self) -> str:
        """The text; empty where there is a medium, whose words are the caption."""
        return "" if self.file else self.words.text

    @property
    def caption(self) -> str:
        """The words under a medium; empty where there is none."""
        return self.words.text if self.file else ""

    @property
    def html(self) -> str:
        """Text or caption as safe HTML."""
        return self.words.html

    @property
    def media(self) -> str | None:
        """The kind of medium: photo, animation, video, document, sticker, voice, video_note."""
        return self.file.kind if self.file else None

    @property
    def file_id(self) -> str | None:
        """The medium's identifier, under which it can be sent again."""
        return self.file.file_id if self.file else None

    @property
    def edited(self) -> bool:
        """Whether it was changed since it was sent."""
        return self.edited_at is not None

    @property
    def buttons(self) -> list[list[Button]]:
        """The inline buttons, row by row."""
        rows = self.markup["inline_keyboard"] if self.markup else []
        return [[_button(button) for button in row] for row in rows]


def _button(raw: dict[str, Any]) -> Button:
    url = raw.get("url") or raw.get("web_app", {}).get("url")
    return Button(raw["text"], raw.get("callback_data"), url)
