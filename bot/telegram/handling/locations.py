"""Asking for a location. Telegram knows no inline button for it, only a keyboard of its own.

A message that came with such a keyboard cannot be edited, and the keyboard stays until another
message takes it away. So both get messages of their own, beside the screens.
"""

from __future__ import annotations

from telegram import KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove
from telegram.constants import ParseMode

from bot.telegram.handling.context import Context


async def show_keyboard(context: Context) -> None:
    """Ask for the location; whoever cannot share it types."""
    words = context.words
    share = KeyboardButton(words.plain("location-ask.share"), request_location=True)
    keyboard = ReplyKeyboardMarkup(
        [[share], [KeyboardButton(words.plain("location-ask.type"))]],
        resize_keyboard=True,
        one_time_keyboard=True,
    )
    await context.turn.commit()
    await context.answer()
    await context.bot.send_message(
        context.runner.chat_id,
        words("location-ask"),
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard,
    )


async def take_keyboard_away(context: Context, text: str) -> None:
    """Say something, and take the keyboard for sharing a location away."""
    await context.turn.commit()
    await context.bot.send_message(
        context.runner.chat_id,
        text,
        parse_mode=ParseMode.HTML,
        reply_markup=ReplyKeyboardRemove(),
    )


def shared(context: Context) -> tuple[float, float] | None:
    """Latitude and longitude of a location in the message."""
    message = context.turn.update.message
    place = message.location if message else None
    return (place.latitude, place.longitude) if place else None
