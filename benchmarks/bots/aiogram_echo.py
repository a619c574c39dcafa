"""aiogram as it comes: answers a tap, edits its message. Stores nothing."""

from __future__ import annotations

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery
from aiogram.utils.keyboard import InlineKeyboardBuilder

dispatcher = Dispatcher()


@dispatcher.callback_query()
async def tap(query: CallbackQuery) -> None:
    """Echo the button, under seven new ones."""
    await query.answer()
    keyboard = InlineKeyboardBuilder()
    for n in range(7):
        keyboard.button(text=str(n), callback_data=f"pain:{n}")
    keyboard.adjust(4)
    await query.message.edit_text(f"You said {query.data}.", reply_markup=keyboard.as_markup())


async def main() -> None:
    """Poll until the end."""
    server = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"])
    await dispatcher.start_polling(
        Bot(os.environ["BOT_TOKEN"], session=AiohttpSession(api=server))
    )


if __name__ == "__main__":
    asyncio.run(main())
