"""Cards that were left: taken away while Telegram allows it, so that no film loops for ever."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.outgoing import sending
from bot.telegram.outgoing.media import Media
from bot.words import WordsByLanguage
from storage.check_in import left
from storage.check_in.left import Left
from storage.engine.database import Database

log = structlog.get_logger()

LEFT_AFTER = timedelta(hours=24)
"""A check-in is over after twelve hours; what hurt can be told on its card for as long again.

Its message is twelve hours older at most (`Context`), and Telegram deletes for 48.
"""


async def take_away(
    database: Database, bot: Bot, media: Media, words: WordsByLanguage, now: datetime
) -> None:
    """Take away what is open of check-ins that nobody goes on with, and its sound."""
    async with database.transaction() as tx:
        cards = await left.before(tx, now - LEFT_AFTER)
    for card in cards:
        try:
            await _take(bot, media, words, card)
        except TelegramError as failure:  # it is tried again in an hour
            log.warning("card left", error=type(failure).__name__)
            continue
        async with database.transaction() as tx:
            await left.over(tx, card)


async def _take(bot: Bot, media: Media, words: WordsByLanguage, card: Left) -> None:
    if card.sound is not None:
        await sending.remove(bot, card.chat_id, card.sound)
    if not await sending.remove(bot, card.chat_id, card.message_id):
        said = words.best(card.language)("old-card")
        await sending.put_out(bot, card.chat_id, card.message_id, said, media)
