"""Whom a call is meant for: the chat, and the message in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.rules.refusals import bad_request, forbidden

if TYPE_CHECKING:
    from bot.sandbox.core.chats import Chat
    from bot.sandbox.core.messages import Message
    from bot.sandbox.core.state import State
    from bot.sandbox.rules.parameters import Parameters


def known(state: State, parameters: Parameters) -> Chat:
    """The person whose chat is named, reachable or not."""
    if not (text := parameters.text("chat_id")):
        raise bad_request("chat_id is empty")
    chat = (
        state.chats.get(parameters.number("chat_id"))
        if text.removeprefix("-").isdecimal()
        else None
    )
    if not chat:
        raise bad_request("chat not found")
    return chat


def reachable(state: State, parameters: Parameters) -> Chat:
    """The person who is written to; a refusal when they cannot be reached."""
    chat = known(state, parameters)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def replied_to(chat: Chat, parameters: Parameters) -> int | None:
    """The message that is replied to, or a refusal when it is not there."""
    reply = parameters.mapping("reply_parameters", "ReplyParameters")
    message_id = int(reply.get("message_id") or parameters.number("reply_to_message_id"))
    if not message_id or chat.message(message_id):
        return message_id or None
    forgiven = reply.get("allow_sending_without_reply") or parameters.flag(
        "allow_sending_without_reply"
    )
    if not forgiven:
        raise bad_request("message to be replied not found")
    return None


def own_message(state: State, parameters: Parameters) -> tuple[Chat, Message]:
    """The bot's message that is edited; a refusal when there is none."""
    message_id = parameters.number("message_id")
    if not message_id and not parameters.text("chat_id"):
        raise bad_request("message identifier is not specified")
    chat = known(state, parameters)
    message = chat.message(message_id)
    if not message:
        raise bad_request("message to edit not found")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if not message.from_bot or message.keyboard:
        # A message that came with a reply keyboard, or took one away, cannot be changed either.
        raise bad_request("message can't be edited")
    return chat, message
