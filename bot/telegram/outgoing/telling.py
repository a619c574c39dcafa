"""A message to a host: whether it arrived is an answer, not a fault."""

from __future__ import annotations

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.outgoing import sending
from bot.telegram.outgoing.limiter import Lane
from bot.views.view import View

log = structlog.get_logger()


async def tell(bot: Bot, host: int, view: View) -> bool:
    """Send it behind all answers; a bot may write only to those who have written to it."""
    try:
        await sending.send(bot, host, view, lane=Lane.REMINDER)
    except TelegramError as refusal:
        log.warning("a host in ADMIN_IDS was not reached", error=type(refusal).__name__)
        return False
    return True
