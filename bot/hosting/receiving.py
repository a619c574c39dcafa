"""How updates reach the bot: it asks for them, or Telegram brings them to an address of ours."""

from __future__ import annotations

import asyncio
from typing import Protocol

import structlog
from telegram import Bot, WebhookInfo
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)
from telegram.ext import Updater

from bot.telegram.incoming.inbox import Inbox

log = structlog.get_logger()

POLL_SECONDS = 30
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
LOOK_SECONDS = 60.0
"""Between two looks whether Telegram still brings updates here: others may have told it not to."""
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The updates that Runback has a use for."""


class ReceivingError(Exception):
    """Updates will never come this way; the message is for the host."""


class Receiving(Protocol):
    """One way in which updates reach the bot."""

    async def begin(self) -> None:
        """Updates come from now on. It lasts until Telegram can be reached."""

    @property
    def running(self) -> bool:
        """Whether there is something to end."""

    async def end(self) -> None:
        """Nothing comes any more; what does meanwhile waits at Telegram."""


class Polling:
    """The bot asks for updates, and Telegram keeps the question open until there are some."""

    def __init__(self, updater: Updater) -> None:
        self._updater = updater

    async def begin(self) -> None:
        """Ask from now on; an address that was set before is taken away."""
        await self._updater.start_polling(
            timeout=POLL_SECONDS,
            bootstrap_retries=-1,
            allowed_updates=KINDS,
            error_callback=_on_polling_error,
        )

    @property
    def running(self) -> bool:
        """Whether it is asking."""
        return self._updater.running

    async def end(self) -> None:
        """Say what has arrived, and ask no more."""
        await self._updater.stop()


def _on_polling_error(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        log.error("another process is polling with this token; waiting for it to stop")
    else:
        log.warning("polling", error=type(error).__name__)


class OurAddress:
    """The address to which Telegram is to bring updates, and the secret that it says there."""

    def __init__(self, bot: Bot, inbox: Inbox, url: str, secret: str) -> None:
        self._bot, self._inbox = bot, inbox
        self._url, self._secret = url, secret
        self._last_fault: object = None
        self._looking: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Have updates brought, and look now and then whether they still are.

        Raises:
            ReceivingError: Telegram does not take the address.
        """
        await self.register()
        self._looking = asyncio.ensure_future(self._keep_looking())

    @property
    def running(self) -> bool:
        """Whether it is looking."""
        return self._looking is not None

    async def end(self) -> None:
        """The address stays: updates wait at Telegram for whoever comes next."""
        if self._looking:
            self._looking.cancel()
            await asyncio.wait({self._looking})
            self._looking = None

    async def _keep_looking(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self.look()

    async def register(self) -> None:
        """Tell Telegram the address; again and again while it is out of reach.

        Raises:
            ReceivingError: Telegram does not take it.
        """
        wait = FIRST_WAIT
        while not await self._registered():
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)

    async def _registered(self) -> bool:
        try:
            await self._bot.set_webhook(
                self._url, secret_token=self._secret, allowed_updates=KINDS
            )
        except InvalidToken:
            self._inbox.rejected.set()
        except (BadRequest, Forbidden) as refusal:
            raise ReceivingError(f"Telegram refuses {self._url} ({refusal.message})") from None
        except TelegramError as error:
            log.warning("webhook not set yet", error=type(error).__name__)
            await asyncio.sleep(asked_for(error))
            return False
        self._inbox.heard()
        self._inbox.brought()
        return True

    async def look(self) -> None:
        """Ask Telegram whether it brings updates here, and what went wrong on the way."""
        try:
            told = await self._bot.get_webhook_info()
        except InvalidToken:
            self._inbox.rejected.set()
            return
        except TelegramError as error:
            log.warning("webhook", error=type(error).__name__)
            return
        self._inbox.heard()
        self._say_what_went_wrong(told)
        if told.url == self._url:
            self._inbox.brought()
        else:
            log.error("another process has changed where updates go; setting it again")
            await self._again()

    async def _again(self) -> None:
        """Once; the next look comes in a minute."""
        try:
            await self._registered()
        except ReceivingError as refusal:
            log.warning("webhook", why=str(refusal))

    def _say_what_went_wrong(self, told: WebhookInfo) -> None:
        if told.last_error_date and told.last_error_date != self._last_fault:
            waiting = told.pending_update_count
            log.warning(
                "Telegram could not bring updates", why=told.last_error_message, waiting=waiting
            )
        self._last_fault = told.last_error_date


def asked_for(error: TelegramError) -> float:
    """Seconds that Telegram wants to be left alone."""
    if not isinstance(error, RetryAfter):
        return 0.0
    after = error.retry_after
    return float(after if isinstance(after, int) else after.total_seconds())
