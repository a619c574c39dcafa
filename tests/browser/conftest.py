"""What a browser test needs: Chromium, a running sandbox, a small scripted bot and pages to drive.

All of it lives on one event loop for the whole test session, so that Chromium starts only once.
A browser test module therefore begins with::

    pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

`page` has the size of a phone, `wide_page` that of a desk. Both fail the test when a script of the
page has failed. Without Chromium the tests are skipped; `CHROMIUM` names one by its path.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import async_playwright, expect

from bot.app import Runback, build, make_services
from bot.running import polling
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.telegram.outgoing.transport import AiohttpRequest
from tests.chat import Chat
from tests.clocked import Running
from tests.conftest import UNHURRIED, Errors, settings_for
from tests.fixed.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page

    from bot.domain.exercises.catalogue import Catalogue

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
GONE = (
    "CONNECTION_REFUSED", "CONNECTION_RESET", "EMPTY_RESPONSE", "INCOMPLETE_CHUNKED_ENCODING",
)  # fmt: skip
"""The sandbox of a test may stop before its page does, and in the middle of an answer."""

# For slow machines; waiting longer costs nothing when the page is right.
expect.set_options(timeout=10_000)


def find_chromium() -> str | None:
    """Where Chromium is: `$CHROMIUM`, or one of the usual names on the path."""
    named = os.environ.get("CHROMIUM")
    found = (shutil.which(name) for name in ([named] if named else NAMES))
    return next((path for path in found if path), None)


@dataclass(frozen=True)
class Sandbox:
    """The sandbox on a port of its own."""

    telegram: Telegram
    url: str


@dataclass(frozen=True)
class Demo:
    """The whole bot in the chat page, as `runback demo` starts it."""

    url: str
    telegram: Telegram
    runback: Runback
    errors: Errors

    @property
    def inbox(self) -> Any:
        """Says when an update is done with; a `Chat` takes us for a `House`."""
        return self.runback.inbox

    async def runner_with_four(self, name: str = "Robin") -> str:
        """Somebody who has been through a check-in before; gives the address of their chat."""
        person = self.telegram.person(first_name=name)
        chat = Chat(person, self, self.errors.raise_first)  # type: ignore[arg-type]
        await chat.ran(pain="4")
        await chat.stretches("Better")
        await chat.judges()
        return f"{self.url}/#person={person.id}"


@dataclass(frozen=True)
class ScriptedBot:
    """A bot that does what the test says, by plain HTTP calls."""

    session: aiohttp.ClientSession
    root: str

    async def call(self, method: str, **parameters: Any) -> Any:
        """Call a method of the Bot API; gives the result, or the whole answer when refused."""
        async with self.session.post(f"{self.root}/{method}", json=parameters) as response:
            body = await response.json()
        return body["result"] if body["ok"] else body

    async def update(self, kind: str) -> dict[str, Any]:
        """Wait for the next update, confirm it and give its content."""
        updates = await self.call("getUpdates", timeout=10, limit=1)
        assert updates, "the page has sent nothing"
        await self.call("getUpdates", timeout=0, offset=updates[0]["update_id"] + 1)
        return updates[0][kind]

    async def says(self, person: int, text: str, *rows: list[str], **more: Any) -> int:
        """Send a message with rows of buttons, whose labels (cut) are their data; gives its id."""
        if rows:
            keys = [
                [{"text": label, "callback_data": label[:20]} for label in row] for row in rows
            ]
            more["reply_markup"] = {"inline_keyboard": keys}
        sent = await self.call("sendMessage", chat_id=person, text=text, parse_mode="HTML", **more)
        return sent["message_id"]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = find_chromium()
    if path is None:
        pytest.skip(f"no Chromium: set $CHROMIUM or install one of {', '.join(NAMES)}")
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        await chromium.close()


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox() -> AsyncIterator[Sandbox]:
    telegram = Telegram(limits=False, clock=Running())
    running = await serve(telegram)
    yield Sandbox(telegram, running.url)
    await running.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def scripted_bot(sandbox: Sandbox) -> AsyncIterator[ScriptedBot]:
    async with aiohttp.ClientSession() as session:
        yield ScriptedBot(session, f"{sandbox.url}/bot{sandbox.telegram.token}")


@pytest.fixture
def exercises() -> Catalogue:
    """The ladder and the doses of the demo; a module may have others."""
    return CATALOGUE


@pytest_asyncio.fixture(loop_scope="session")
async def demo(sandbox: Sandbox, tmp_path: Path, exercises: Catalogue) -> AsyncIterator[Demo]:
    """What `runback demo` starts, on a port of its own; no handler may fail, no tap stay open.

    The ladder and the doses are the fixed ones, and all words and pictures those of the product.
    """
    settings = settings_for(sandbox.telegram, tmp_path).model_copy(
        update={"telegram_api_url": sandbox.url, "reminder_seconds": 0.2}
    )
    made = await make_services(settings, clock=sandbox.telegram.clock.now)
    services = replace(made, catalogue=exercises)
    runback, errors = build(settings, services, AiohttpRequest, UNHURRIED), Errors()
    runback.application.add_error_handler(errors.collect)
    async with polling(runback, services):
        yield Demo(sandbox.url, sandbox.telegram, runback, errors)
    await services.database.close()
    errors.raise_first()
    assert not sandbox.telegram.unanswered


@contextlib.asynccontextmanager
async def opened(browser: Browser, size: dict[str, int], **more: Any) -> AsyncIterator[Page]:
    """A fresh page of a size; its scripts must not fail while it is open."""
    context: BrowserContext = await browser.new_context(viewport=size, locale="en-GB", **more)
    context.set_default_timeout(10_000)
    faults: list[str] = []
    page = await context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.extend(_errors(message)))
    try:
        yield page
    finally:
        await context.close()
    assert not faults, faults


def _errors(message: ConsoleMessage) -> list[str]:
    gone = any(f"net::ERR_{what}" in message.text for what in GONE)
    return [message.text] if message.type == "error" and not gone else []


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser) -> AsyncIterator[Page]:
    async with opened(browser, PHONE, has_touch=True) as fresh:
        yield fresh


@pytest_asyncio.fixture(loop_scope="session")
async def wide_page(browser: Browser) -> AsyncIterator[Page]:
    async with opened(browser, DESK) as fresh:
        yield fresh
