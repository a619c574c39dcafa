"""Answering taps: who tapped waits until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.core.messages import Toast
from bot.sandbox.methods.table import Table
from bot.sandbox.rules.html import utf16_length
from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.core.state import State
    from bot.sandbox.rules.parameters import Parameters

TABLE = Table()
TOAST_LENGTH = 200


@TABLE.answers("answerCallbackQuery")
def answer(state: State, parameters: Parameters) -> bool:
    """End the waiting of who tapped, once and in time, perhaps with a line or an alert."""
    text = parameters.text("text")
    query = state.queries.find(parameters.text("callback_query_id"), state.clock.now())
    if not query:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if utf16_length(text) > TOAST_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    state.pace.change(query.chat.id)
    state.queries.close(query)
    if text:
        query.chat.sees_toast(Toast(text, parameters.flag("show_alert")))
    return True
