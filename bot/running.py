"""From wired to running, and back to a clean stop."""

from __future__ import annotations

import asyncio
import gc
import signal
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter, Updater

from bot.app import Runback, build, make_services
from bot.hosting.web import address, application, listen, serving
from bot.settings import Settings
from bot.telegram.handling.services import READING_TIME, Clock, Services, wall_clock

log = structlog.get_logger()

POLL_SECONDS = 30
DEAF_AFTER_SECONDS = 300
"""No successful getUpdates for this long: the process is alive but hears nothing."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
FAREWELL_SECONDS = 3.0
"""For telling Telegram what has arrived; if that fails, it only sends it once more."""
GRACE_SECONDS = 5.0
"""For the answers under way at a stop. Together with the farewell less than the ten seconds
after which container hosts kill."""


class StartError(Exception):
    """The bot cannot go on; the message is for the host."""


async def run(
    settings: Settings,
    limiter: BaseRateLimiter[int] | None = None,
    *,
    clock: Clock = wall_clock,
    reading_time: timedelta = READING_TIME,
) -> None:
    """Run by long polling until a signal says stop.

    Raises:
        StartError: the token is wrong, or nothing is heard any more.
        DatabaseError: the database cannot be used.
    """
    stop = stop_signal()
    services = await make_services(settings, clock=clock, reading_time=reading_time)
    runback = build(settings, services, limiter=limiter)
    gc.freeze()  # what is loaded by now stays: not to be looked through again at every collection
    try:
        await _reach_telegram(runback, stop)
        if not stop.is_set():
            async with web_side(settings, services, runback), polling(runback, services, stop):
                log.info("listening", bot=runback.application.bot.username)
                await _until_stopped(runback, stop)
    finally:
        # the connections are open even where Telegram was never reached
        await runback.application.bot.shutdown()
        await services.database.close()
    log.info("stopped")


@asynccontextmanager
async def web_side(
    settings: Settings, services: Services, runback: Runback
) -> AsyncIterator[int | None]:
    """The web side, where the host has said under which address the world reaches it.

    Raises:
        StartError: it cannot listen where it should.
    """
    if settings.public_url is None:
        yield None
        return
    app = application(services, lambda: runback.inbox.last_poll)
    try:
        listener = listen(*address(settings.listen))
    except OSError as fault:
        raise StartError(f"LISTEN: {settings.listen} cannot be used ({fault.strerror})") from None
    async with serving(app, listener) as port:
        yield port


def stop_signal() -> asyncio.Event:
    """Set by Ctrl-C and by a host that asks to stop."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    return stop


@asynccontextmanager
async def polling(
    runback: Runback, services: Services, stop: asyncio.Event | None = None
) -> AsyncIterator[None]:
    """The bot at work, from the replay of what was left behind to the last answer.

    A `stop` also ends the wait for a network that is not there.
    """
    application = runback.application
    updater = application.updater
    if updater is None:
        raise StartError("this application has no updater")
    await application.initialize()
    try:
        await runback.introduce(services.words)
        left = await runback.replay()
        if left:
            log.info("replaying", updates=left)
        await application.start()
        try:
            await _unless_stopped(stop or asyncio.Event(), _start_polling(updater))
            yield
        finally:
            await _wind_up(runback, updater)
    finally:
        await application.shutdown()


async def _start_polling(updater: Updater) -> None:
    await updater.start_polling(
        timeout=POLL_SECONDS,
        bootstrap_retries=-1,
        allowed_updates=["message", "edited_message", "callback_query", "my_chat_member"],
        error_callback=_on_polling_error,
    )


async def _wind_up(runback: Runback, updater: Updater) -> None:
    """Nothing new is begun: it is stored. What is under way gets a moment to end."""
    runback.inbox.close()
    runback.reminding.close()
    if updater.running:
        try:
            async with asyncio.timeout(FAREWELL_SECONDS):
                await updater.stop()
        except Exception as fault:
            # Whatever has ended the polling, such as a token that is no longer accepted, is
            # raised here once more. What is under way must get to its end all the same.
            log.warning("no farewell", error=type(fault).__name__)
    late = asyncio.get_running_loop().call_later(GRACE_SECONDS, runback.inbox.abandon)
    try:
        await runback.application.stop()
    finally:
        late.cancel()


def _on_polling_error(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        log.error("another process is polling with this token; waiting for it to stop")
    else:
        log.warning("polling", error=type(error).__name__)


async def _reach_telegram(runback: Runback, stop: asyncio.Event) -> None:
    """Wait for the network as long as it takes; a wrong token never becomes right."""
    wait = FIRST_WAIT
    while not stop.is_set():
        try:
            await _unless_stopped(stop, runback.application.bot.initialize())
        except InvalidToken:
            raise StartError("BOT_TOKEN: Telegram does not know this token") from None
        except TelegramError as error:
            pause = _asked_for(error) or wait
            log.warning("Telegram is out of reach", error=type(error).__name__, again_in=pause)
            await _sleep_or_stop(stop, pause)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            return


def _asked_for(error: TelegramError) -> float | None:
    if not isinstance(error, RetryAfter):
        return None
    after = error.retry_after
    return float(after if isinstance(after, int) else after.total_seconds())


async def _unless_stopped(stop: asyncio.Event, work: Coroutine[object, object, None]) -> None:
    """Do the work; a stop ends it in the middle."""
    tasks = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        done, _stopping = await asyncio.gather(*tasks, return_exceptions=True)
    if isinstance(done, Exception):
        raise done


async def _until_stopped(runback: Runback, stop: asyncio.Event) -> None:
    while not stop.is_set():
        if runback.inbox.rejected.is_set():
            raise StartError("Telegram no longer accepts BOT_TOKEN")
        if time.monotonic() - runback.inbox.last_poll > DEAF_AFTER_SECONDS:
            raise StartError("nothing heard from Telegram for minutes; restart me")
        await _sleep_or_stop(stop, 1.0)


async def _sleep_or_stop(stop: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()
