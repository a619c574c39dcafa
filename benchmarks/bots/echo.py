"""python-telegram-bot as it comes: answers a tap, edits its message."""

from __future__ import annotations

import os

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackContext, CallbackQueryHandler


async def tap(update: Update, _context: CallbackContext) -> None:  # type: ignore[type-arg]
    """Echo the button, under seven new ones."""
    query = update.callback_query
    assert query is not None
    await query.answer()
    buttons = [InlineKeyboardButton(str(n), callback_data=f"pain:{n}") for n in range(7)]
    keyboard = InlineKeyboardMarkup([buttons[:4], buttons[4:]])
    await query.edit_message_text(f"You said {query.data}.", reply_markup=keyboard)


def main() -> None:
    """Poll until the end."""
    url = os.environ["TELEGRAM_API_URL"]
    builder = Application.builder().token(os.environ["BOT_TOKEN"]).base_url(f"{url}/bot")
    application = builder.build()
    application.add_handler(CallbackQueryHandler(tap))
    application.run_polling()


if __name__ == "__main__":
    main()
