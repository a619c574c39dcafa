"""Changing and deleting messages."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox import wire
from bot.sandbox.methods import recipients
from bot.sandbox.methods.media import read_file
from bot.sandbox.rules.keyboards import read_inline
from bot.sandbox.rules.parameters import Parameters
from bot.sandbox.rules.refusals import bad_request
from bot.sandbox.rules.words import read_caption, read_text

if TYPE_CHECKING:
    from bot.sandbox.core.files import File
    from bot.sandbox.core.messages import Formatted, Message
    from bot.sandbox.people.person import Person
    from bot.sandbox.telegram import Telegram

DELETED_WITHIN = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_MEDIA = frozenset({"photo", "animation", "video", "document"})


def edit_text(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """EditMessageText."""
    words, markup = read_text(parameters), read_inline(parameters)
    person, message = recipients.own_message(telegram, parameters)
    if message.file:
        raise bad_request("there is no text in the message to edit")
    return _change(telegram, person, message, words, None, markup)


def edit_caption(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """EditMessageCaption."""
    words, markup = read_caption(parameters), read_inline(parameters)
    person, message = recipients.own_message(telegram, parameters)
    if not message.file:
        raise bad_request("there is no caption in the message to edit")
    return _change(telegram, person, message, words, message.file, markup)


def edit_markup(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """EditMessageReplyMarkup."""
    markup = read_inline(parameters)
    person, message = recipients.own_message(telegram, parameters)
    return _change(telegram, person, message, message.words, message.file, markup)


def edit_media(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """EditMessageMedia."""
    raw = parameters.mapping("media", "InputMedia")
    if not raw:
        raise bad_request("input media is not specified")
    kind = raw.get("type")
    if kind not in _MEDIA:
        raise bad_request("can't parse InputMedia: wrong type")
    inner = Parameters(raw, parameters.files)
    file, words = read_file(telegram, inner, kind, "media"), read_caption(inner)
    markup = read_inline(parameters)
    person, message = recipients.own_message(telegram, parameters)
    return _change(telegram, person, message, words, file, markup)


def _change(
    telegram: Telegram,
    person: Person,
    message: Message,
    words: Formatted,
    file: File | None,
    markup: dict[str, Any] | None,
) -> dict[str, Any]:
    if (words, file, markup) == (message.words, message.file, message.markup):
        raise bad_request(NOT_MODIFIED)
    telegram.pace.change(person.id)
    message.words, message.file, message.markup = words, file, markup
    message.edited_at = telegram.clock.now()
    telegram.touch(person)
    return wire.message(message, person, telegram.profile)


def delete_message(telegram: Telegram, parameters: Parameters) -> bool:
    """DeleteMessage."""
    if not parameters.text("chat_id"):
        raise bad_request("chat identifier is not specified")
    if not (message_id := parameters.number("message_id")):
        raise bad_request("message identifier is not specified")
    person = recipients.known(telegram, parameters)
    message = person.message(message_id)
    if not message:
        raise bad_request("message to delete not found")
    _check_age(telegram, message)
    person.loses(message_id)
    return True


def delete_messages(telegram: Telegram, parameters: Parameters) -> bool:
    """DeleteMessages: those that are not there are passed over."""
    person = recipients.known(telegram, parameters)
    message_ids = parameters.array("message_ids", "message identifiers")
    if not message_ids:
        raise bad_request("message identifiers are not specified")
    found = [message for one in message_ids if (message := person.message(int(one)))]
    for message in found:
        _check_age(telegram, message)
    for message in found:
        person.loses(message.message_id)
    return True


def _check_age(telegram: Telegram, message: Message) -> None:
    if telegram.clock.now() - message.at > DELETED_WITHIN:
        raise bad_request("message can't be deleted for everyone")


METHODS = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_markup,
    "editMessageMedia": edit_media,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
