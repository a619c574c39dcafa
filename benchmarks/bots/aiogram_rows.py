"""aiogram with its FSM and SQLAlchemy on aiosqlite: the step of a check-in that keeps the pain.

As the documentations show it: states in `MemoryStorage`, a session for each update from a
middleware, ORM objects, one commit. A kill loses the states, and what was not answered yet.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, TelegramObject
from aiogram.utils.keyboard import InlineKeyboardBuilder
from sqlalchemy import BigInteger, ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Base(DeclarativeBase):
    """Of all tables."""


class Runner(Base):
    """Who has agreed."""

    __tablename__ = "runners"
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    language: Mapped[str]


class CheckIn(Base):
    """One check-in and its answers."""

    __tablename__ = "check_ins"
    id: Mapped[int] = mapped_column(primary_key=True)
    runner_id: Mapped[int] = mapped_column(ForeignKey("runners.id"), index=True)
    region: Mapped[str]
    pain: Mapped[int | None]


class Form(StatesGroup):
    """The questions."""

    pain = State()
    safety = State()


class Sessions(BaseMiddleware):
    """A database session for each update."""

    def __init__(self, make: async_sessionmaker[AsyncSession]) -> None:
        self._make = make

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Hand it to the handler."""
        async with self._make() as session:
            data["session"] = session
            return await handler(event, data)


dispatcher = Dispatcher(storage=MemoryStorage())


@dispatcher.callback_query(Form.pain, F.data.startswith("p:"))
async def pain(query: CallbackQuery, state: FSMContext, session: AsyncSession) -> None:
    """Keep how much it hurts, and ask the next question."""
    runner = await session.get_one(Runner, query.from_user.id)
    open_one = select(CheckIn).where(CheckIn.runner_id == runner.id, CheckIn.pain.is_(None))
    check_in = (await session.scalars(open_one)).one()
    check_in.pain = int(query.data.rpartition(":")[2])
    await session.commit()
    await state.update_data(pain=check_in.pain)
    await state.set_state(Form.safety)
    await query.answer()
    keyboard = InlineKeyboardBuilder()
    for n in range(7):
        keyboard.button(text=str(n), callback_data=f"s:{n}")
    keyboard.adjust(4)
    await query.message.edit_text(
        f"Pain {check_in.pain} of 10. Is there numbness?", reply_markup=keyboard.as_markup()
    )


async def main() -> None:
    """Fill the tables, bring everybody to the question, and poll until the end."""
    engine = create_async_engine("sqlite+aiosqlite:///peer.db")
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    people = range(int(os.environ["FIRST_RUNNER"]), int(os.environ["LAST_RUNNER"]))
    async with engine.begin() as connection:
        await connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        await connection.run_sync(Base.metadata.create_all)
    async with sessions.begin() as session:
        session.add_all(Runner(id=one, language="en") for one in people)
        session.add_all(CheckIn(runner_id=one, region="lower") for one in people)
    server = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"])
    bot = Bot(os.environ["BOT_TOKEN"], session=AiohttpSession(api=server))
    for one in people:
        await dispatcher.storage.set_state(StorageKey(bot.id, one, one), Form.pain)
    dispatcher.update.middleware(Sessions(sessions))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
