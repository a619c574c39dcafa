"""The one place where things are wired."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import structlog
from telegram import BotCommand
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseRateLimiter,
    ContextTypes,
    JobQueue,
)
from telegram.request import BaseRequest

from bot.catalogue import load
from bot.domain.exercises.catalogue import Catalogue
from bot.help_by_country import helps
from bot.hosting.hosts import Hosts
from bot.lexicon import alarms, undertone
from bot.reminding import Reminding
from bot.settings import Settings
from bot.telegram.handling.context import Context
from bot.telegram.handling.errors import on_error
from bot.telegram.handling.services import READING_TIME, Clock, Services, wall_clock
from bot.telegram.incoming.inbox import Inbox
from bot.telegram.incoming.polling import NothingLeft, StoringRequest
from bot.telegram.outgoing.limiter import TwoLanes
from bot.telegram.outgoing.media import Media
from bot.telegram.outgoing.passing_on import BriefEdits, Counted
from bot.telegram.outgoing.transport import AiohttpRequest
from bot.typed.tongues import tongues
from bot.words import DEFAULT, Words, WordsByLanguage, load_words
from bot.zones.newest import use_newest_zones
from handlers import COMMANDS, all_handlers
from storage.engine.database import open_database

log = structlog.get_logger()

App = Application[Any, Any, Any, Any, Any, JobQueue[Any]]
Connect = Callable[[], BaseRequest]


async def make_services(
    settings: Settings,
    *,
    clock: Clock = wall_clock,
    words: WordsByLanguage | None = None,
    catalogue: Catalogue | None = None,
    reading_time: timedelta = READING_TIME,
) -> Services:
    """Open the database and read the content; faults in either are raised here."""
    use_newest_zones()
    catalogue, words = catalogue or load(), words or load_words()
    # a fault in these files shows now, not at the first message
    alarms(), undertone(), helps(), tongues()
    database = await open_database(settings.database_url, key=settings.key)
    return Services(
        database,
        catalogue,
        words,
        Media(database),
        clock,
        reading_time=reading_time,
        public_url=settings.public_url,
        hosts=settings.admin_ids,
    )


class Runback:
    """The bot, wired: the application, its inbox and its reminders."""

    def __init__(self, application: App, inbox: Inbox, reminding: Reminding) -> None:
        self.application = application
        self.inbox = inbox
        self.reminding = reminding

    async def introduce(self, words: WordsByLanguage) -> None:
        """Set the command menu and the descriptions; a refusal is logged, not fatal."""
        async with asyncio.TaskGroup() as all_of_them:
            for language, spoken in words.introducing:
                code = None if language == DEFAULT else language.partition("-")[0]
                all_of_them.create_task(self._introduce(spoken, code))

    async def _introduce(self, spoken: Words, code: str | None) -> None:
        """To those whose Telegram is in a language of two letters; None: to all others."""
        bot = self.application.bot
        menu = [BotCommand(name, spoken.plain(f"command-{name}")) for name in COMMANDS]
        try:
            await bot.set_my_commands(menu, language_code=code)
            await bot.set_my_description(spoken.plain("bot-long"), language_code=code)
            await bot.set_my_short_description(spoken.plain("bot-short"), language_code=code)
        except TelegramError as refusal:
            log.warning("introduction refused", error=refusal.message)


def build(
    settings: Settings,
    services: Services,
    connect: Connect = AiohttpRequest,
    limiter: BaseRateLimiter[int] | None = None,
) -> Runback:
    """Wire the bot.

    Args:
        settings: what the host has set.
        services: the database, the content, the words and the clock.
        connect: makes the requests that carry calls to Telegram.
        limiter: how fast calls go out; Telegram's own limits where none is given.
    """
    inbox = Inbox(services)
    application: App = (
        ApplicationBuilder()
        .token(settings.bot_token.get_secret_value())
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .context_types(ContextTypes(context=Context))
        .request(BriefEdits(Counted(connect(), services.metrics)))
        .get_updates_request(StoringRequest(Counted(connect(), services.metrics), inbox))
        .rate_limiter(limiter or TwoLanes())
        .concurrent_updates(NothingLeft())
        .build()
    )
    inbox.bot, inbox.process = application.bot, application.process_update
    application.add_handlers(all_handlers())
    application.add_error_handler(partial(on_error, again=inbox.again))
    reminding = Reminding(services, application)
    if application.job_queue is not None:
        reminding.schedule(application.job_queue, settings.reminder_seconds)
        Hosts(services, application, settings.admin_ids).schedule(application.job_queue)
    return Runback(application, inbox, reminding)
