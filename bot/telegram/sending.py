"""Views out to Telegram: edited in place where that works, sent anew where it does not."""

from __future__ import annotations

import structlog
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError

from bot.views.view import Row, View

log = structlog.get_logger()

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

# Telegram tells these apart by their text only; the library changes the case of the first letter.
UNCHANGED = "message is not modified"
CANNOT_EDIT = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
)
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


async def send(bot: Bot, chat_id: int, view: View, **more: object) -> int:
    """Send a view as a new message and return its id."""
    message = await bot.send_message(
        chat_id,
        view.text,
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard(view.rows),
        link_preview_options=NO_PREVIEW,
        **more,  # type: ignore[arg-type]
    )
    return message.message_id


async def edit(bot: Bot, chat_id: int, message_id: int, view: View) -> int:
    """Put a view in the place of an earlier one; where Telegram refuses, send it anew."""
    try:
        edited = await bot.edit_message_text(
            view.text,
            chat_id,
            message_id,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(view.rows),
            link_preview_options=NO_PREVIEW,
        )
    except BadRequest as refusal:
        if UNCHANGED in refusal.message.lower():
            return message_id
        if any(words in refusal.message.lower() for words in CANNOT_EDIT):
            return await send(bot, chat_id, view)
        raise
    return edited.message_id if isinstance(edited, Message) else message_id


async def rebutton(bot: Bot, chat_id: int, message_id: int, rows: tuple[Row, ...]) -> None:
    """Give a message other buttons, or none.

    This only tidies up: a message that is gone needs no buttons, and a network that fails
    here must not count as a screen that was not sent.
    """
    try:
        await bot.edit_message_reply_markup(chat_id, message_id, reply_markup=keyboard(rows))
    except BadRequest as refusal:
        gone = (UNCHANGED, *CANNOT_EDIT)
        if not any(words in refusal.message.lower() for words in gone):
            raise
    except NetworkError as failure:
        log.warning("buttons left", error=type(failure).__name__)


async def answer_query(bot: Bot, query_id: str, toast: str | None) -> None:
    """Answer a tap; too late (after a restart) is no fault."""
    try:
        await bot.answer_callback_query(query_id, text=toast)
    except BadRequest as refusal:
        if not any(words in refusal.message.lower() for words in TOO_OLD):
            raise
