"""Views out to Telegram: edited in place where that works, sent anew where it does not."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

import structlog
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, NetworkError

from bot.telegram.outgoing import calls
from bot.telegram.outgoing.limiter import Lane
from bot.telegram.outgoing.media import Media
from bot.views.figure import still
from bot.views.view import Row, View
from bot.words import without_html

log = structlog.get_logger()

# Telegram tells these apart by their text only; the library changes the case of the first letter.
UNCHANGED = "message is not modified"
NO_CAPTION = "there is no caption in the message to edit"
CANNOT_EDIT = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
    NO_CAPTION,
    "there is no media in the message to edit",
)
NOT_THERE = "message to delete not found"
CAPTION = 1024
"""Telegram's limit for the text under a picture, in UTF-16 units and without HTML."""
TOO_OLD = ("query is too old", "query_id_invalid", "query id is invalid")


def keyboard(rows: tuple[Row, ...]) -> InlineKeyboardMarkup | None:
    """Rows of buttons as Telegram takes them."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(b.label, callback_data=b.press.pack()) for b in row]
            for row in rows
        ]
    )


@dataclass(frozen=True, slots=True)
class MessagePlace:
    """A message that a view is to take the place of."""

    chat_id: int
    message_id: int
    has_picture: bool = False
    view: View | None = None
    """What it shows, where that is known."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The message that has the view's buttons, and what it shows."""

    message_id: int
    view: View


def fits_a_caption(text: str) -> bool:
    """Whether a text can stand under a picture."""
    return len(without_html(text).encode("utf-16-le")) // 2 <= CAPTION


async def send(
    bot: Bot,
    chat_id: int,
    view: View,
    media: Media | None = None,
    lane: Lane = Lane.ANSWER,
) -> Sent:
    """Send a view as a new message; words alone where a picture cannot be sent.

    A text too long for a caption follows its picture as a message of its own.
    """
    if view.picture and media:
        caption = view.text if fits_a_caption(view.text) else None
        rows = None if caption is None else keyboard(view.rows)
        try:
            message = await media.send(
                bot, chat_id, view.picture, caption, reply_markup=rows, rate_limit_args=lane
            )
        except NetworkError as failure:
            log.warning("picture not sent", key=view.picture.key, error=type(failure).__name__)
        else:
            if caption is not None:
                return Sent(message.message_id, view)
    message_id = await calls.send_words(bot, chat_id, view.text, view.rows, lane)
    return Sent(message_id, replace(view, picture=None))


async def edit(bot: Bot, place: MessagePlace, view: View, media: Media | None = None) -> Sent:
    """Put a view in the place of an earlier one; where Telegram refuses, send it anew."""
    if media is None:
        view = replace(view, picture=None)
    if not _goes_there(place, view):
        return await send(bot, place.chat_id, view, media)
    try:
        await _edit(bot, place, view, media)
    except NetworkError as failure:
        refusal = failure.message.lower() if isinstance(failure, BadRequest) else ""
        if UNCHANGED in refusal:
            return Sent(place.message_id, view)
        if any(words in refusal for words in CANNOT_EDIT):
            return await send(bot, place.chat_id, view, media)
        if view.picture is None:
            raise
        log.warning("picture not sent", key=view.picture.key, error=type(failure).__name__)
        return await edit(bot, place, replace(view, picture=None), media)
    return Sent(place.message_id, view)


def _goes_there(place: MessagePlace, view: View) -> bool:
    """A picture never leaves its message, and a long text does not fit under one."""
    if place.has_picture and view.picture is None and not view.keeps:
        return False
    return not (place.has_picture or view.picture) or fits_a_caption(view.text)


async def _edit(bot: Bot, place: MessagePlace, view: View, media: Media | None) -> None:
    there = place.chat_id, place.message_id
    if view.picture and media and not _same_picture(place, view):
        markup = keyboard(view.rows)
        await media.replace(bot, *there, view.picture, view.text, reply_markup=markup)
    elif place.has_picture or view.picture:
        await calls.edit_caption(bot, *there, view.text, view.rows)
    else:
        await calls.edit_words(bot, *there, view.text, view.rows)


def _same_picture(place: MessagePlace, view: View) -> bool:
    return place.view is not None and place.view.picture == view.picture


async def rebutton(bot: Bot, chat_id: int, message_id: int, rows: tuple[Row, ...]) -> None:
    """Give a message other buttons, or none.

    This only tidies up: a message that is gone needs no buttons, and a network that fails
    here must not count as a screen that was not sent.
    """
    try:
        await calls.edit_buttons(bot, chat_id, message_id, rows)
    except BadRequest as refusal:
        gone = (UNCHANGED, *CANNOT_EDIT)
        if not any(words in refusal.message.lower() for words in gone):
            raise
    except NetworkError as failure:
        log.warning("buttons left", error=type(failure).__name__)


async def remove(bot: Bot, chat_id: int, message_id: int) -> bool:
    """Delete a message; False where Telegram does not, as after 48 hours.

    Like `rebutton` this only tidies up.
    """
    try:
        return await bot.delete_message(chat_id, message_id)
    except BadRequest as refusal:
        return NOT_THERE in refusal.message.lower()
    except NetworkError as failure:
        log.warning("message left", error=type(failure).__name__)
        return False


async def put_out(bot: Bot, chat_id: int, message_id: int, words: str, media: Media) -> None:
    """Let what cannot be deleted any more stand still: words or a picture, without buttons.

    Telegram takes a film out of no message, but another picture in its place; and other than for
    deleting there is no last hour for that (Bot API, "Updating messages").
    """
    try:
        await calls.edit_caption(bot, chat_id, message_id, words, ())
    except BadRequest as refusal:
        if NO_CAPTION not in refusal.message.lower():
            return  # it is gone, or stands still already
        await rebutton(bot, chat_id, message_id, ())
        return
    picture = await asyncio.to_thread(still)
    await media.replace(bot, chat_id, message_id, picture, words)


async def answer_query(bot: Bot, query_id: str, toast: str | None) -> None:
    """Answer a tap; too late (after a restart) is no fault."""
    try:
        await calls.answer(bot, query_id, toast)
    except BadRequest as refusal:
        if not any(words in refusal.message.lower() for words in TOO_OLD):
            raise
