"""Answering taps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.core.messages import Toast
from bot.sandbox.rules.html import utf16_length
from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.rules.parameters import Parameters
    from bot.sandbox.telegram import Telegram

TOAST_LENGTH = 200


def answer(telegram: Telegram, parameters: Parameters) -> bool:
    """AnswerCallbackQuery: once, and in time."""
    text = parameters.text("text")
    query = telegram.queries.find(parameters.text("callback_query_id"), telegram.clock.now())
    if not query:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if utf16_length(text) > TOAST_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    telegram.pace.change(query.person.id)
    telegram.queries.close(query)
    if text:
        query.person.sees_toast(Toast(text, parameters.flag("show_alert")))
    return True


METHODS = {"answerCallbackQuery": answer}
