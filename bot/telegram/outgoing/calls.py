"""The calls that change words and buttons, as parameters straight to the request layer.

The library's methods build objects of keyboards, parameters and the message that comes back, each
to be read once and thrown away: a third of what a tap costs. Nothing else goes around them: the
limiter is asked, and errors are the library's own.
"""

from __future__ import annotations

import json
from collections.abc import Coroutine
from functools import partial
from typing import Any

from telegram import Bot
from telegram.ext import ExtBot
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.views.view import Row

Said = dict[str, str | int]

HTML: Said = {"parse_mode": "HTML"}
WORDS: Said = HTML | {"link_preview_options": '{"is_disabled":true}'}


async def send_words(
    bot: Bot, chat_id: int, text: str, rows: tuple[Row, ...], lane: int | None = None
) -> int:
    """Send a new message; its id.

    Args:
        bot: whose message it is.
        chat_id: where to.
        text: HTML.
        rows: the buttons under it.
        lane: of the limiter; an answer's where none is given.
    """
    said: Said = {"chat_id": chat_id, "text": text, **WORDS, **_buttons(rows)}
    sent = await _call(bot, "sendMessage", said, lane)
    return int(sent["message_id"])


async def edit_words(
    bot: Bot, chat_id: int, message_id: int, text: str, rows: tuple[Row, ...]
) -> None:
    """Put HTML and buttons in the place of a message's words."""
    place: Said = {"chat_id": chat_id, "message_id": message_id}
    await _call(bot, "editMessageText", place | {"text": text} | WORDS | _buttons(rows))


async def edit_caption(
    bot: Bot, chat_id: int, message_id: int, text: str, rows: tuple[Row, ...]
) -> None:
    """Put HTML and buttons under a picture in the place of those there."""
    place: Said = {"chat_id": chat_id, "message_id": message_id}
    await _call(bot, "editMessageCaption", place | {"caption": text} | HTML | _buttons(rows))


async def edit_buttons(bot: Bot, chat_id: int, message_id: int, rows: tuple[Row, ...]) -> None:
    """Give a message other buttons, or none."""
    place: Said = {"chat_id": chat_id, "message_id": message_id}
    await _call(bot, "editMessageReplyMarkup", place | _buttons(rows))


async def answer(bot: Bot, query_id: str, toast: str | None) -> None:
    """Answer a tap, with a few words or without."""
    said: Said = {"callback_query_id": query_id}
    if toast:
        said["text"] = toast
    await _call(bot, "answerCallbackQuery", said)


def _buttons(rows: tuple[Row, ...]) -> Said:
    if not rows:
        return {}
    keys = [[{"text": b.label, "callback_data": b.press.pack()} for b in row] for row in rows]
    return {"reply_markup": json.dumps({"inline_keyboard": keys})}


async def _call(bot: Bot, endpoint: str, said: Said, lane: int | None = None) -> Any:
    """What Telegram answers. Raises what the library raises."""
    data = RequestData([RequestParameter(name, value, None) for name, value in said.items()])
    post = partial(_post, bot, endpoint, data)
    limiter = bot.rate_limiter if isinstance(bot, ExtBot) else None
    if limiter is None:
        return await post()
    return await limiter.process_request(post, (), {}, endpoint, said, lane)


def _post(bot: Bot, endpoint: str, data: RequestData) -> Coroutine[Any, Any, Any]:
    return bot.request.post(f"{bot.base_url}/{endpoint}", data)
