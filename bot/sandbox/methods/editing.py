"""Changing and deleting messages."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox import wire
from bot.sandbox.methods import recipients
from bot.sandbox.methods.media import read_file
from bot.sandbox.methods.table import Table
from bot.sandbox.rules.keyboards import read_inline
from bot.sandbox.rules.parameters import Parameters
from bot.sandbox.rules.refusals import bad_request
from bot.sandbox.rules.words import read_caption, read_text

if TYPE_CHECKING:
    from bot.sandbox.core.chats import Chat
    from bot.sandbox.core.files import File
    from bot.sandbox.core.messages import Message
    from bot.sandbox.core.state import State
    from bot.sandbox.rules.formatted import Formatted

TABLE = Table()
DELETED_WITHIN = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_MEDIA = frozenset({"photo", "animation", "video", "document"})


@TABLE.answers("editMessageText")
def edit_text(state: State, parameters: Parameters) -> dict[str, Any]:
    """Other words, and another keyboard or none, in a message of words."""
    words, markup = read_text(parameters), read_inline(parameters)
    chat, message = recipients.own_message(state, parameters)
    if message.file:
        raise bad_request("there is no text in the message to edit")
    return _change(state, chat, message, words, None, markup)


@TABLE.answers("editMessageCaption")
def edit_caption(state: State, parameters: Parameters) -> dict[str, Any]:
    """Other words under a medium; its keyboard goes when none is given."""
    words, markup = read_caption(parameters), read_inline(parameters)
    chat, message = recipients.own_message(state, parameters)
    if not message.file:
        raise bad_request("there is no caption in the message to edit")
    return _change(state, chat, message, words, message.file, markup)


@TABLE.answers("editMessageReplyMarkup")
def edit_markup(state: State, parameters: Parameters) -> dict[str, Any]:
    """Another keyboard, or none, under the same words."""
    markup = read_inline(parameters)
    chat, message = recipients.own_message(state, parameters)
    return _change(state, chat, message, message.words, message.file, markup)


@TABLE.answers("editMessageMedia")
def edit_media(state: State, parameters: Parameters) -> dict[str, Any]:
    """Another medium with other words; a message of words becomes one, too."""
    raw = parameters.mapping("media", "InputMedia")
    if not raw:
        raise bad_request("input media is not specified")
    kind = raw.get("type")
    if kind not in _MEDIA:
        raise bad_request("can't parse InputMedia: wrong type")
    inner = Parameters(raw, parameters.files)
    file, words = read_file(state, inner, kind, "media"), read_caption(inner)
    markup = read_inline(parameters)
    chat, message = recipients.own_message(state, parameters)
    return _change(state, chat, message, words, file, markup)


def _change(
    state: State,
    chat: Chat,
    message: Message,
    words: Formatted,
    file: File | None,
    markup: dict[str, Any] | None,
) -> dict[str, Any]:
    if (words, file, markup) == (message.words, message.file, message.markup):
        raise bad_request(NOT_MODIFIED)
    state.pace.change(chat.id)
    message.words, message.file, message.markup = words, file, markup
    message.edited_at = state.clock.now()
    chat.touch()
    return wire.message(message, chat, state.profile)


@TABLE.answers("deleteMessage")
def delete_message(state: State, parameters: Parameters) -> bool:
    """Take one message away, for 48 hours after it was sent."""
    if not parameters.text("chat_id"):
        raise bad_request("chat identifier is not specified")
    if not (message_id := parameters.number("message_id")):
        raise bad_request("message identifier is not specified")
    chat = recipients.known(state, parameters)
    message = chat.message(message_id)
    if not message:
        raise bad_request("message to delete not found")
    _check_age(state, message)
    chat.loses(message_id)
    return True


@TABLE.answers("deleteMessages")
def delete_messages(state: State, parameters: Parameters) -> bool:
    """Take several messages away; those that are not there are passed over."""
    chat = recipients.known(state, parameters)
    message_ids = parameters.array("message_ids", "message identifiers")
    if not message_ids:
        raise bad_request("message identifiers are not specified")
    found = [message for one in message_ids if (message := chat.message(int(one)))]
    for message in found:
        _check_age(state, message)
    for message in found:
        chat.loses(message.message_id)
    return True


def _check_age(state: State, message: Message) -> None:
    if state.clock.now() - message.at > DELETED_WITHIN:
        raise bad_request("message can't be deleted for everyone")
