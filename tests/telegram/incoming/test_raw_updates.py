"""What the library cannot read ends nothing, and what it said stands in no log."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram.ext import Updater

from bot.app import build, make_services
from bot.running import polling
from bot.sandbox.telegram import Telegram
from bot.words import WordsByLanguage
from storage.telegram.inbox import UpdateState
from tests.chat import Chat, InMemory
from tests.conftest import UNHURRIED, House, settings_for

SECRET = "numb since yesterday"


def says_something_new(chat: Chat, house: House) -> int:
    """A message with a location that has no longitude."""
    person = chat.person.id
    return house.telegram.updates.add(
        "message",
        {
            "message_id": 99,
            "date": 0,
            "chat": {"id": person, "type": "private"},
            "from": {"id": person, "is_bot": False, "first_name": "Robin"},
            "text": SECRET,
            "location": {"latitude": 1.0},
        },
    )


async def test_the_bot_goes_on_hearing(
    chat: Chat, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await chat.agrees()
    with capture_logs() as logs:
        unreadable = says_something_new(chat, house)
        await chat.done(unreadable)
        await chat.says("/urgent")
    assert "Get help at once" in chat.text
    assert len(house.telegram.updates) <= 1, "it is confirmed"
    states = {row["update_id"]: row["state"] for row in await house.rows("inbox")}
    assert states[unreadable] == UpdateState.FAILED
    assert SECRET not in caplog.text + str(logs)
    await house.restart()
    await chat.says("/help")
    assert "What I can do" in chat.text


class Broken(Updater):
    """Ends with what has ended its polling, as the library's does after some faults."""

    async def stop(self) -> None:
        await super().stop()
        raise KeyError(SECRET)


async def test_a_stop_is_clean_whatever_has_ended_the_polling(
    telegram: Telegram, tmp_path: Path, words: WordsByLanguage
) -> None:
    settings = settings_for(telegram, tmp_path)
    services = await make_services(settings, clock=telegram.clock.now, words=words)
    runback = build(settings, services, lambda: InMemory(telegram), UNHURRIED)
    application = runback.application
    application.updater = Broken(application.bot, application.update_queue)
    with capture_logs() as logs:
        async with polling(runback, services):
            pass
    await services.database.close()
    assert not application.running
    assert ("no farewell", "KeyError") in [(line["event"], line.get("error")) for line in logs]
    assert SECRET not in str(logs)
