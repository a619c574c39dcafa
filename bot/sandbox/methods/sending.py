"""Sending words: messages, and the sign that the bot is writing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox import wire
from bot.sandbox.methods import recipients
from bot.sandbox.methods.table import Table
from bot.sandbox.rules.keyboards import read_markup
from bot.sandbox.rules.refusals import bad_request
from bot.sandbox.rules.words import read_text

if TYPE_CHECKING:
    from bot.sandbox.core.files import File
    from bot.sandbox.core.state import State
    from bot.sandbox.rules.formatted import Formatted
    from bot.sandbox.rules.parameters import Parameters

TABLE = Table()
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


@TABLE.answers("sendMessage")
def send_message(state: State, parameters: Parameters) -> dict[str, Any]:
    """A message of words, perhaps with a keyboard."""
    return send(state, parameters, read_text(parameters))


def send(
    state: State, parameters: Parameters, words: Formatted, file: File | None = None
) -> dict[str, Any]:
    """Put a message into the chat that is named, and show it to the bot."""
    markup = read_markup(parameters)
    chat = recipients.reachable(state, parameters)
    reply_to = recipients.replied_to(chat, parameters)
    state.pace.message(chat.id)
    message = chat.receives(
        words, file=file, markup=markup.inline, keyboard=markup.reply, reply_to=reply_to
    )
    return wire.message(message, chat, state.profile)


@TABLE.answers("sendChatAction")
def send_chat_action(state: State, parameters: Parameters) -> bool:
    """The sign that the bot is writing; it goes out by itself."""
    if not (action := parameters.text("action")):
        raise bad_request("wrong parameter action in request")
    chat = recipients.reachable(state, parameters)
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.sees_typing()
    return True
