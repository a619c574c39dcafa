"""The bot and its local Telegram, wired as in production apart from the wire itself."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from pydantic import SecretStr
from telegram.ext import Application
from telegram.request import BaseRequest

from bot.app import Runback, build, make_services
from bot.catalogue import load
from bot.domain.exercises.catalogue import Catalogue
from bot.running import polling
from bot.sandbox.core.calls import Call
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from bot.telegram.handling.services import Services
from bot.telegram.outgoing.limiter import TwoLanes
from bot.words import WordsByLanguage, load_words
from tests import every_word
from tests.chat import Chat, InMemory
from tests.clocked import standing_telegram
from tests.engines import url_for
from tests.engines.server import drop_databases
from tests.every_word import (  # noqa: F401 — pytest finds its hooks here
    pytest_sessionfinish,
    pytest_terminal_summary,
    pytest_testnodedown,
)

# How long an example takes says something about the machine only.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")

UNHURRIED = TwoLanes(overall=100_000, reminders=100_000, private=(0.00001, 100_000))
"""No test waits for the clock on the wall; pacing has tests of its own."""


LONGEST_FIRST = (
    "test_simulated_year.py", "test_burst.py", "test_restarts.py", "test_reminders_page.py",
    "test_chat_page.py", "test_start_and_stop.py", "test_figure_files.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A long file that begins last would keep one process busy alone."""
    place = {name: number for number, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: place.get(item.path.name, len(place)))


def settings_for(telegram: Telegram, folder: Path) -> Settings:
    return Settings.model_construct(
        bot_token=SecretStr(telegram.token),
        telegram_api_url="http://sandbox",
        database_url=url_for(folder / "test.db"),
        reminder_seconds=3600.0,
    )


@pytest.fixture(autouse=True)
def databases_gone() -> Iterator[None]:
    """What was made on a server for a test; files go with their folder."""
    yield
    drop_databases()


@pytest.fixture(scope="session")
def words() -> WordsByLanguage:
    return load_words(used=every_word.USED)


@pytest.fixture
def catalogue() -> Catalogue:
    return load()


@pytest.fixture
def telegram() -> Telegram:
    """It is Monday noon, and stays so until the test says otherwise."""
    return standing_telegram()


class Errors(list[BaseException]):
    """What handlers raised; nothing may stay unnoticed."""

    async def collect(self, _update: object, context: Any) -> None:
        self.append(context.error)

    def raise_first(self) -> None:
        if self:
            raise self.pop(0)


@pytest.fixture
def errors() -> Errors:
    return Errors()


class House:
    """A bot that can be stopped and started again on the same database."""

    limiter = UNHURRIED

    def __init__(
        self,
        telegram: Telegram,
        folder: Path,
        words: WordsByLanguage,
        errors: Errors,
        catalogue: Catalogue | None = None,
    ) -> None:
        self.telegram, self.folder, self.words, self.errors = telegram, folder, words, errors
        self.catalogue = catalogue or load()
        self.services: Services
        self.runback: Runback
        self._polling: Any = None
        self.chats: list[Chat] = []
        self.expected_refusals: set[str] = {
            "there is no caption in the message to edit",  # how it is found out after a restart
            "message is not modified",
            # nobody knows how old a message is but Telegram
            "message can't be deleted for everyone",
        }
        """What Telegram refuses for a reason: an old button makes sure that the open question is
        still there by an edit that changes nothing, and so does a screen after a restart."""

    @property
    def settings(self) -> Settings:
        return settings_for(self.telegram, self.folder)

    async def start(self) -> None:
        settings, now = self.settings, self.telegram.clock.now
        services = await make_services(
            settings, clock=now, words=self.words, catalogue=self.catalogue
        )
        self.services = replace(services, flood_rest=timedelta(0))
        try:
            await self._begin(settings)
        except BaseException:
            # An open database keeps its thread, and that would keep pytest from ending.
            await self.services.database.close()
            raise

    async def _begin(self, settings: Settings) -> None:
        self.runback = build(settings, self.services, self.request, self.limiter)
        application: Application[Any, Any, Any, Any, Any, Any] = self.runback.application
        application.add_error_handler(self.errors.collect)
        self._polling = polling(self.runback, self.services)
        await self._polling.__aenter__()

    def request(self) -> BaseRequest:
        """What carries calls to Telegram."""
        return InMemory(self.telegram)

    async def stop(self) -> None:
        self.telegram.updates.release()
        try:
            await self._polling.__aexit__(None, None, None)
        finally:
            await self.services.database.close()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    def chat(self, person_id: int | None = None, **person: Any) -> Chat:
        who = self.telegram.person(person_id, **person)
        chat = Chat(who, self, self.errors.raise_first)
        self.chats.append(chat)
        return chat

    @property
    def inbox(self) -> Any:
        return self.runback.inbox

    @property
    def refused(self) -> list[tuple[str, str]]:
        """Calls that were refused without a fault on demand, as method and reason."""
        refusals = [
            (call.method, str(call.body["description"]))
            for call in self.telegram.refused
            if not self._had_gone(call)
        ]
        return [
            (method, reason)
            for method, reason in refusals
            if not any(expected in reason for expected in self.expected_refusals)
        ]

    def _had_gone(self, call: Call) -> bool:
        """Whether it is about a message that a runner tapped when it was there no more."""
        known = any(int(call.parameters.get("message_id", 0)) in c.tapped_gone for c in self.chats)
        return known and "not found" in str(call.body["description"])

    async def rows(self, table: str) -> list[dict[str, Any]]:
        async with self.services.database.transaction() as tx:
            return [dict(row) for row in (await tx.read((f"SELECT * FROM {table}", {})))[0]]

    async def verdicts(self) -> list[str]:
        """What was said of stretches and exercises, in order."""
        return [row["verdict"] for row in await self.rows("answers") if row["verdict"]]


@pytest.fixture
async def house(
    telegram: Telegram,
    tmp_path: Path,
    words: WordsByLanguage,
    errors: Errors,
    catalogue: Catalogue,
) -> AsyncIterator[House]:
    house = House(telegram, tmp_path, words, errors, catalogue)
    await house.start()
    yield house
    await house.stop()
    errors.raise_first()
    assert telegram.unanswered == [], "a tap stayed unanswered"
    assert house.refused == []


@pytest.fixture
def chat(house: House) -> Chat:
    return house.chat()


@pytest.fixture
def new_chat(house: House) -> Callable[..., Chat]:
    return house.chat
