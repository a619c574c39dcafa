"""From wired to running, and back to a clean stop."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from typing import cast
from urllib.parse import urlsplit

import structlog
from starlette.applications import Starlette
from telegram.error import InvalidToken, TelegramError
from telegram.ext import BaseRateLimiter, Updater

from bot.app import Runback, build, make_services
from bot.hosting.receiving import OurAddress, Polling, Receiving, asked_for
from bot.hosting.web import address, application, listen, serving
from bot.settings import Settings
from bot.telegram.handling.services import READING_TIME, Clock, Services, wall_clock
from bot.telegram.incoming.webhook import PATH, Webhook
from bot.telegram.outgoing.transport import out_of_reach
from bot.typed.tongues import tongues
from bot.vitals.vitals import Vitals
from storage.engine.charge import Charge, StandingBy
from storage.engine.database import DatabaseFault
from storage.runner import runners

log = structlog.get_logger()

DEAF_AFTER_SECONDS = 300
"""Telegram could not be reached for this long: the process is alive but hears nothing."""
AGAIN_SECONDS = 5.0
"""Between two tries for a port that another program has."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
FAREWELL_SECONDS = 3.0
"""For telling Telegram what has arrived; if that fails, it only sends it once more."""
GRACE_SECONDS = 5.0
"""For the answers under way at a stop. Together with the farewell less than the ten seconds
after which container hosts kill."""

LAST_SECONDS = 15.0
"""For an end in order, once another process has the word; then it ends at once."""
NOT_OURS = "the database has given another process the word; restart me"


class StartError(Exception):
    """The bot cannot go on; the message is for the host."""


async def run(
    settings: Settings,
    limiter: BaseRateLimiter[int] | None = None,
    *,
    clock: Clock = wall_clock,
    reading_time: timedelta = READING_TIME,
) -> None:
    """Run until a signal says stop; updates come as the settings say.

    Raises:
        StartError: the token is wrong, or nothing is heard any more.
        DatabaseError: the database cannot be used.
    """
    stop = stop_signal()
    services = await make_services(settings, clock=clock, reading_time=reading_time)
    services.words.tell_host()
    await read_languages(services)
    runback = build(settings, services, limiter=limiter)
    gc.freeze()  # what is loaded by now stays: not to be looked through again at every collection
    try:
        async with web_side(settings, services, runback):
            await _reach_telegram(runback, settings.telegram_api_url, stop)
            if not stop.is_set():
                await _serve(runback, services, receiving(settings, runback), stop)
    finally:
        # the connections are open even where Telegram was never reached
        await runback.application.bot.shutdown()
        await services.database.close()
    log.info("stopped")


async def _serve(
    runback: Runback, services: Services, hearing: Receiving, stop: asyncio.Event
) -> None:
    """Stand by until no other process is at work with this database; then be the one."""
    async with in_charge(runback, services, stop) as charge:
        if charge is None:
            return
        async with at_work(runback, services, hearing, stop):
            log.info("listening", bot=runback.application.bot.username)
            await _until_stopped(runback, services, stop, charge)


@asynccontextmanager
async def in_charge(
    runback: Runback, services: Services, stop: asyncio.Event
) -> AsyncIterator[Charge | None]:
    """The charge, once it can be had; None if a stop comes first."""
    standing = Standing(runback, services.vitals)
    taking = asyncio.ensure_future(services.database.take_charge(standing.told))
    stopping = asyncio.ensure_future(stop.wait())
    await asyncio.wait({taking, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not taking.done():
        taking.cancel()
        await asyncio.wait({taking})
        yield None
        return
    charge = taking.result()
    try:
        yield charge
    finally:
        await charge.give_up()


class Standing:
    """What is done while another process is at work: nothing but to say so, once."""

    def __init__(self, runback: Runback, vitals: Vitals) -> None:
        self._inbox, self._vitals, self._said = runback.inbox, vitals, False
        self.told = StandingBy(self._waits, self._inbox.waits)

    def _waits(self) -> None:
        self._inbox.heard()
        self._vitals.standing_by()
        if not self._said:
            log.info("standing by: another process is at work with this database")
        self._said = True


@asynccontextmanager
async def web_side(
    settings: Settings, services: Services, runback: Runback, again: float = AGAIN_SECONDS
) -> AsyncIterator[int | None]:
    """The web side; the world's part of it only where the host has said under which address.

    Without such an address it is for this machine's own eyes, and a bot is not kept from working
    because another program listens there. It is tried `again`, all these seconds: that program may
    be the process whose work this one takes over.

    Raises:
        StartError: the world could not reach it.
    """
    if not settings.listen:
        yield None
        return
    secret = settings.webhook_secret if settings.updates == "webhook" else None
    webhook = Webhook(runback.inbox, secret.get_secret_value()) if secret else None
    below = urlsplit(settings.public_url).path if settings.public_url else None
    app = partial(application, services, webhook, below, settings.deaf_seconds)
    try:
        listener = listen(*address(settings.listen))
    except OSError as fault:
        said = f"LISTEN: {settings.listen} cannot be used ({fault.strerror})"
        if settings.public_url:
            raise StartError(said) from None
        log.warning("no /health, /ready and /metrics until it can", why=said)
        async with _beside(_serving_later(app(), settings.listen, again)):
            yield None
        return
    async with serving(app(), listener) as port:
        yield port


async def _serving_later(app: Starlette, where: str, again: float) -> None:
    """Answer as soon as the port can be had, until cancelled."""
    while True:
        await asyncio.sleep(again)
        with suppress(OSError):
            listener = listen(*address(where))
            break
    async with serving(app, listener):
        log.info("/health, /ready and /metrics are there now", listen=where)
        await asyncio.Event().wait()


@asynccontextmanager
async def _beside(work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """Something that goes on until left."""
    doing = asyncio.ensure_future(work)
    try:
        yield
    finally:
        doing.cancel()
        await asyncio.wait({doing})


def stop_signal() -> asyncio.Event:
    """Set by Ctrl-C and by a host that asks to stop."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    return stop


def receiving(settings: Settings, runback: Runback) -> Receiving:
    """How updates reach the bot."""
    application, secret = runback.application, settings.webhook_secret
    if settings.updates == "polling" or secret is None:
        return Polling(cast("Updater", application.updater))
    url = f"{settings.public_url}/{PATH}"
    return OurAddress(application.bot, runback.inbox, url, secret.get_secret_value())


async def read_languages(services: Services) -> None:
    """Read what runners speak before anybody waits for it: one takes up to half a second."""
    async with services.database.transaction() as tx:
        spoken = await runners.languages(tx)
    for code in spoken:
        services.words.best(code)
        tongues(code)


def polling(
    runback: Runback, services: Services, stop: asyncio.Event | None = None
) -> AbstractAsyncContextManager[None]:
    """The bot at work, asking for updates."""
    return at_work(runback, services, Polling(cast("Updater", runback.application.updater)), stop)


@asynccontextmanager
async def at_work(
    runback: Runback,
    services: Services,
    hearing: Receiving,
    stop: asyncio.Event | None = None,
) -> AsyncIterator[None]:
    """The bot at work, from the replay of what was left behind to the last answer.

    A `stop` also ends the wait for a network that is not there.
    """
    application = runback.application
    await application.initialize()
    try:
        await runback.introduce(services.words)
        await application.start()
        try:
            left = await runback.inbox.replay()
            if left:
                log.info("replaying", runners=left)
            await _unless_stopped(stop or asyncio.Event(), hearing.begin())
            services.vitals.at_work(services.clock())
            yield
        finally:
            services.vitals.stopping()
            await _wind_up(runback, hearing)
    finally:
        await application.shutdown()


async def _wind_up(runback: Runback, hearing: Receiving) -> None:
    """Nothing new is begun: it is stored. What is under way gets a moment to end."""
    runback.inbox.close()
    runback.reminding.close()
    if hearing.running:
        try:
            async with asyncio.timeout(FAREWELL_SECONDS):
                await hearing.end()
        except Exception as fault:
            # Whatever has ended the polling, such as a token that is no longer accepted, is
            # raised here once more. What is under way must get to its end all the same.
            log.warning("no farewell", error=type(fault).__name__)
    late = asyncio.get_running_loop().call_later(GRACE_SECONDS, runback.inbox.abandon)
    try:
        await runback.inbox.idle()
        await runback.application.stop()
    finally:
        late.cancel()


async def _reach_telegram(runback: Runback, root: str, stop: asyncio.Event) -> None:
    """Wait for the network as long as it takes; a wrong token never becomes right."""
    wait = FIRST_WAIT
    while not stop.is_set():
        try:
            await _unless_stopped(stop, runback.application.bot.initialize())
        except InvalidToken:
            raise StartError("BOT_TOKEN: Telegram does not know this token") from None
        except TelegramError as error:
            pause = asked_for(error) or wait
            log.warning("Telegram is out of reach", why=out_of_reach(root, error), again_in=pause)
            await _sleep_or_stop(stop, pause)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            return


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


async def _until_stopped(
    runback: Runback, services: Services, stop: asyncio.Event, charge: Charge
) -> None:
    """Until it has to end; a database that does not answer must not keep it from noticing."""
    works = charge.lost.wait(), stop.wait(), _watch(runback, services)
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()  # and not waited for: it may be the database that does not answer
    if charge.lost.is_set():
        asyncio.get_running_loop().call_later(LAST_SECONDS, _end_at_last)
        raise StartError(NOT_OURS)
    for task in done:
        task.result()


def _end_at_last() -> None:
    """What waits for a database from which it is cut off would wait for minutes.

    Nothing is lost: what is stored is done by who is at work, and no answer is confirmed any more.
    """
    log.error("ended without waiting for the database", why=NOT_OURS)
    os._exit(1)


async def _watch(runback: Runback, services: Services) -> None:
    """Look every second whether it can go on; it ends with the reason why not."""
    while True:
        await services.database.still_there()
        await _swept(runback)
        if runback.inbox.rejected.is_set():
            raise StartError("Telegram no longer accepts BOT_TOKEN")
        if time.monotonic() - runback.inbox.last_heard > DEAF_AFTER_SECONDS:
            raise StartError("nothing heard from Telegram for minutes; restart me")
        await asyncio.sleep(1.0)


async def _swept(runback: Runback) -> None:
    """Look for what other processes have stored; the next look comes in a second."""
    try:
        await runback.inbox.sweep()
    except DatabaseFault as fault:
        log.warning("not looked for what others have stored", error=fault.kind)


async def _sleep_or_stop(stop: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()
