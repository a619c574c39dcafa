"""Sending words: messages, and the sign that the bot is writing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox import wire
from bot.sandbox.methods import recipients
from bot.sandbox.rules.keyboards import read_markup
from bot.sandbox.rules.refusals import bad_request
from bot.sandbox.rules.words import read_text

if TYPE_CHECKING:
    from bot.sandbox.core.files import File
    from bot.sandbox.core.messages import Formatted
    from bot.sandbox.rules.parameters import Parameters
    from bot.sandbox.telegram import Telegram

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


def send_message(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """SendMessage."""
    return send(telegram, parameters, read_text(parameters))


def send(
    telegram: Telegram, parameters: Parameters, words: Formatted, file: File | None = None
) -> dict[str, Any]:
    """Put a message into the chat that is named, and show it to the bot."""
    markup = read_markup(parameters)
    person = recipients.reachable(telegram, parameters)
    reply_to = recipients.replied_to(person, parameters)
    telegram.pace.message(person.id)
    message = person.receives(
        words, file=file, markup=markup.inline, keyboard=markup.reply, reply_to=reply_to
    )
    return wire.message(message, person, telegram.profile)


def send_chat_action(telegram: Telegram, parameters: Parameters) -> bool:
    """SendChatAction."""
    if not (action := parameters.text("action")):
        raise bad_request("wrong parameter action in request")
    person = recipients.reachable(telegram, parameters)
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    person.sees_typing()
    return True


METHODS = {"sendMessage": send_message, "sendChatAction": send_chat_action}
