"""`runback check`: what is wrong with the settings, the database and the token."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.catalogue import CatalogueError, load
from bot.help_by_country import helps
from bot.settings import Settings, SettingsError, read
from bot.telegram.outgoing.transport import AiohttpRequest, out_of_reach
from bot.words import load_words
from storage.engine.database import DatabaseError, open_database


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    what: str
    words: str
    fine: bool

    def __str__(self) -> str:
        return f"{'ok ' if self.fine else 'BAD'} {self.what}: {self.words}"


async def findings() -> list[Finding]:
    """Everything that can be told without starting."""
    try:
        settings = read()
    except SettingsError as faults:
        return [Finding("settings", fault, fine=False) for fault in faults.faults]
    return [
        Finding("settings", "complete", fine=True),
        _content(),
        await _database(settings),
        await _token(settings),
    ]


def _content() -> Finding:
    try:
        catalogue = load()
        helps()
        load_words()
    except (CatalogueError, ValueError) as fault:
        return Finding("content", str(fault), fine=False)
    return Finding("content", f"{len(catalogue.exercises)} exercises", fine=True)


async def _database(settings: Settings) -> Finding:
    try:
        database = await open_database(settings.database_url)
    except DatabaseError as fault:
        return Finding("database", str(fault), fine=False)
    await database.close()
    return Finding("database", database.described, fine=True)


async def _token(settings: Settings) -> Finding:
    bot = Bot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.telegram_api_url}/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )
    try:
        async with bot:
            return Finding("token", f"this is @{bot.username}", fine=True)
    except InvalidToken:
        return Finding("token", "Telegram does not know BOT_TOKEN", fine=False)
    except TelegramError as error:
        return Finding("token", out_of_reach(settings.telegram_api_url, error), fine=False)
