"""Pictures and sounds out to Telegram: uploaded once a bot, then sent again by `file_id`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram import (
    Bot,
    InputMedia,
    InputMediaAnimation,
    InputMediaDocument,
    InputMediaPhoto,
    Message,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.views.picture import Picture, PictureKind
from bot.views.sound import Sound
from storage.engine.database import Database
from storage.telegram import media as rows

T = TypeVar("T", bound=Message | bool)
Content = str | bytes
"""What Telegram is handed: the `file_id` of an earlier upload, or the bytes."""

# Telegram tells these apart by their text only: the id is of another bot, expired or damaged.
REFUSED_ID = (
    "wrong file identifier",
    "wrong remote file",
    "wrong file_id",
    "invalid file",
    "file_reference",
    "can't use file of type",
)

_WRAPPED: dict[PictureKind, Callable[..., InputMedia]] = {
    PictureKind.ANIMATION: InputMediaAnimation,
    PictureKind.PHOTO: InputMediaPhoto,
    PictureKind.DOCUMENT: InputMediaDocument,
}


class Media:
    """What has been uploaded. A lost note costs one more upload, never a picture."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[int, dict[str, str]] = {}

    async def send(
        self, bot: Bot, chat_id: int, picture: Picture, caption: str | None, **more: object
    ) -> Message:
        """Send a picture with its caption as a new message."""
        ways: dict[PictureKind, Callable[..., Any]] = {
            PictureKind.ANIMATION: bot.send_animation,
            PictureKind.PHOTO: bot.send_photo,
            PictureKind.DOCUMENT: bot.send_document,
        }
        words = {"caption": caption, "parse_mode": ParseMode.HTML, "filename": picture.file_name}

        async def deliver(content: Content) -> Message:
            message: Message = await ways[picture.kind](chat_id, content, **words, **more)
            return message

        return await self._deliver(bot, picture, deliver)

    async def send_voice(self, bot: Bot, chat_id: int, sound: Sound) -> Message:
        """Send a sound as a voice message, without ringing: its card has just come."""

        async def deliver(content: Content) -> Message:
            return await bot.send_voice(
                chat_id,
                content,
                duration=sound.seconds,
                caption=sound.caption,
                parse_mode=ParseMode.HTML,
                filename=sound.file.name,
                disable_notification=True,
            )

        return await self._deliver(bot, sound, deliver)

    async def replace(
        self, bot: Bot, chat_id: int, message_id: int, picture: Picture, caption: str, **more: Any
    ) -> Message | bool:
        """Put a picture with its caption in the place of an earlier message."""
        wrap = _WRAPPED[picture.kind]
        words = {"caption": caption, "parse_mode": ParseMode.HTML, "filename": picture.file_name}

        async def deliver(content: Content) -> Message | bool:
            return await bot.edit_message_media(
                wrap(media=content, **words), chat_id, message_id, **more
            )

        return await self._deliver(bot, picture, deliver)

    async def _deliver(
        self, bot: Bot, medium: Picture | Sound, deliver: Callable[[Content], Awaitable[T]]
    ) -> T:
        known = await self._ids(bot) if medium.file else {}
        if file_id := known.get(medium.key):
            try:
                return await deliver(file_id)
            except BadRequest as refusal:
                if not any(words in refusal.message.lower() for words in REFUSED_ID):
                    raise
                del known[medium.key]
                self._database.later(rows.drop(bot.id, medium.key))
        message = await deliver(await _bytes(medium))
        if medium.file and (file_id := _file_id(message)):
            known[medium.key] = file_id
            self._database.later(rows.keep(bot.id, medium.key, file_id))
        return message

    async def _ids(self, bot: Bot) -> dict[str, str]:
        """The ids of all uploads, read once; there are a hundred or two."""
        if bot.id not in self._known:
            async with self._database.transaction() as tx:
                stored = await rows.of_bot(tx, bot.id)
            self._known.setdefault(bot.id, stored)
        return self._known[bot.id]


async def _bytes(medium: Picture | Sound) -> bytes:
    if medium.file is None:
        return medium.data or b""
    return await asyncio.to_thread(medium.file.read_bytes)


def _file_id(message: Message | bool) -> str | None:
    """The id of what was just uploaded; of a photo, that of its largest size."""
    if isinstance(message, bool):
        return None
    attached = message.effective_attachment
    largest = attached[-1] if isinstance(attached, (tuple, list)) else attached
    return getattr(largest, "file_id", None)
