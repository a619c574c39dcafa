"""People, chats and messages as Telegram writes them in JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.core.chats import Chat
    from bot.sandbox.core.files import File
    from bot.sandbox.core.messages import Message
    from bot.sandbox.core.profile import Profile

Json = dict[str, Any]


def user(place: Chat) -> Json:
    """Who talks in a chat, as a sender."""
    who = place.speaker
    raw: Json = {"id": who.id, "is_bot": False, "first_name": who.first_name}
    if who.language_code:
        raw["language_code"] = who.language_code
    return raw


def chat(place: Chat) -> Json:
    """A person's chat with the bot, or a group's."""
    if place.title:
        return {"id": place.id, "title": place.title, "type": "group"}
    return {"id": place.id, "first_name": place.speaker.first_name, "type": "private"}


def message(item: Message, place: Chat, bot: Profile) -> Json:
    """A message, from either side, with one level of what it replies to."""
    raw: Json = {
        "message_id": item.message_id,
        "from": bot.user() if item.from_bot else user(place),
        "chat": chat(place),
        "date": int(item.at.timestamp()),
    }
    if item.edited_at:
        raw["edit_date"] = int(item.edited_at.timestamp())
    if item.location:
        raw["location"] = {"latitude": item.location[0], "longitude": item.location[1]}
    if item.file:
        raw |= media(item.file)
    if item.reply_to and (earlier := place.message(item.reply_to)):
        raw["reply_to_message"] = message(_without_reply(earlier), place, bot)
    _add_words(raw, item)
    if item.markup:
        raw["reply_markup"] = item.markup
    return raw


def inaccessible(message_id: int, place: Chat) -> Json:
    """What stands for a message that was deleted: date 0, as Telegram marks it."""
    return {"chat": chat(place), "message_id": message_id, "date": 0}


def media(file: File) -> Json:
    """The fields of a message that hold its medium."""
    described = _file(file)
    if file.kind == "photo":
        return {"photo": [described]}
    if file.kind == "animation":
        return {"animation": described, "document": described}
    return {file.kind: described}


def _file(file: File) -> Json:
    raw: Json = {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
    }
    if file.kind in {"photo", "animation", "video", "sticker"}:
        raw |= {"width": file.width, "height": file.height}
    if file.kind in {"animation", "video", "voice", "video_note"}:
        raw["duration"] = file.duration
    if file.kind == "video_note":
        return raw | {"length": file.width}
    if file.kind == "sticker":
        raw |= {"type": "regular", "is_animated": False, "is_video": False}
    elif file.kind == "voice":
        raw["mime_type"] = file.content_type
    elif file.kind != "photo":
        raw |= {"file_name": file.name, "mime_type": file.content_type}
    return raw


def _add_words(raw: Json, item: Message) -> None:
    text, entities = item.words.text, list(item.words.entities)
    if not text:
        return
    raw["caption" if item.file else "text"] = text
    if entities:
        raw["caption_entities" if item.file else "entities"] = entities


def _without_reply(item: Message) -> Message:
    # Telegram shows one level of replies only.
    if item.reply_to is None:
        return item
    return type(item)(item.message_id, item.from_bot, item.at, item.words, item.file, item.markup)
