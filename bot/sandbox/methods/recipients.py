"""Who a call is meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.rules.refusals import bad_request, forbidden

if TYPE_CHECKING:
    from bot.sandbox.core.messages import Message
    from bot.sandbox.people.person import Person
    from bot.sandbox.rules.parameters import Parameters
    from bot.sandbox.telegram import Telegram


def known(telegram: Telegram, parameters: Parameters) -> Person:
    """The person whose chat is named, reachable or not."""
    if not (text := parameters.text("chat_id")):
        raise bad_request("chat_id is empty")
    person = (
        telegram.people.get(parameters.number("chat_id"))
        if text.removeprefix("-").isdecimal()
        else None
    )
    if not person:
        raise bad_request("chat not found")
    return person


def reachable(telegram: Telegram, parameters: Parameters) -> Person:
    """The person who is written to; a refusal when they cannot be reached."""
    person = known(telegram, parameters)
    if person.blocked:
        raise forbidden("bot was blocked by the user")
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")
    return person


def replied_to(person: Person, parameters: Parameters) -> int | None:
    """The message that is replied to, or a refusal when it is not there."""
    reply = parameters.mapping("reply_parameters", "ReplyParameters")
    message_id = int(reply.get("message_id") or parameters.number("reply_to_message_id"))
    if not message_id or person.message(message_id):
        return message_id or None
    forgiven = reply.get("allow_sending_without_reply") or parameters.flag(
        "allow_sending_without_reply"
    )
    if not forgiven:
        raise bad_request("message to be replied not found")
    return None


def own_message(telegram: Telegram, parameters: Parameters) -> tuple[Person, Message]:
    """The bot's message that is edited; a refusal when there is none."""
    message_id = parameters.number("message_id")
    if not message_id and not parameters.text("chat_id"):
        raise bad_request("message identifier is not specified")
    person = known(telegram, parameters)
    message = person.message(message_id)
    if not message:
        raise bad_request("message to edit not found")
    if person.blocked:
        raise forbidden("bot was blocked by the user")
    if not message.from_bot or message.keyboard:
        # A message that came with a reply keyboard, or took one away, cannot be changed either.
        raise bad_request("message can't be edited")
    return person, message
