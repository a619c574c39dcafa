"""The whole bot in the chat page: a check-in with one thumb, as a stranger would try it."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from bot.app import build, make_services
from bot.running import polling
from bot.telegram.transport import AiohttpRequest
from tests.conftest import UNHURRIED, settings_for

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

ROOT = Path(__file__).parents[2]
ARTEFACTS = ROOT / "tests" / "artefacts"
PICTURE = ROOT / "docs" / "chat.png"
"""Stands in the README; `KEEP_PICTURES=1 pytest tests/browser` takes it anew."""
MOST_TAPS = 20


@pytest_asyncio.fixture(loop_scope="session")
async def demo(sandbox: Any, tmp_path: Path) -> AsyncIterator[str]:
    """What `runback demo` starts, on a port of its own."""
    settings = settings_for(sandbox.telegram, tmp_path).model_copy(
        update={"telegram_api_url": sandbox.url, "reminder_seconds": 0.2}
    )
    services = await make_services(settings, clock=sandbox.telegram.clock.now)
    async with polling(build(settings, services, AiohttpRequest, UNHURRIED), services):
        yield sandbox.url
    await services.database.close()


class Thumb:
    """Taps the newest button with a label and counts."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0

    @property
    def bubbles(self) -> Locator:
        return self.page.locator(".pane:not([hidden]) [data-message-id]")

    async def taps_on(self, label: str, then: str) -> None:
        """Tap, and wait until the chat shows what comes next."""
        self.taps += 1
        await self.bubbles.get_by_role("button", name=label).last.click()
        await expect(self.bubbles.filter(has_text=then).last).to_be_visible()

    async def taps_until(self, label: str, gone: str) -> None:
        """Tap the same label on question after question, as long as the newest has the words."""
        while gone in (asked := await self.asked())[1]:
            self.taps += 1
            await self.asking.get_by_role("button", name=label).click()
            await self.next_after(asked)

    @property
    def asking(self) -> Locator:
        """The newest message with buttons; an answered card has none any more."""
        return self.bubbles.filter(has=self.page.locator(".key")).last

    async def asked(self) -> tuple[str | None, str]:
        """Which message asks, and what."""
        words = await self.asking.inner_text()
        return await self.asking.get_attribute("data-message-id"), words

    async def next_after(self, asked: tuple[str | None, str]) -> None:
        """Wait until something else is asked."""
        for _ in range(200):
            if await self.asking.count() and _head(await self.asked()) != _head(asked):
                return
            await self.page.wait_for_timeout(50)
        raise AssertionError(f"nothing came after {asked}")


def _head(asked: tuple[str | None, str]) -> tuple[str | None, str]:
    """What stays while a tap is under way: the message, who says it, and its first line."""
    return asked[0], "\n".join(asked[1].strip().split("\n")[:2])


async def test_a_stranger_gets_to_four_exercises_with_one_thumb(page: Page, demo: str) -> None:
    await page.goto(demo)
    await page.get_by_role("button", name="START").click()
    thumb = Thumb(page)
    await thumb.taps_on("I agree", then="Where does your back hurt")
    thumb.taps = 0
    await thumb.taps_on("Lower back", then="How much does it hurt")
    await thumb.taps_on("4", then="Safety question 1")
    await thumb.taps_until("None of these", gone="Safety question")
    await thumb.taps_until("Better", gone="How does your back feel")
    await picture(page, "card")
    await thumb.taps_until("No pain", gone="Try 3 slow ones")
    await expect(thumb.bubbles.last).to_contain_text("Your four")
    assert thumb.taps <= MOST_TAPS
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    await picture(page, "four")


async def picture(page: Page, name: str) -> None:
    """Keep what the page shows, to be looked at."""
    ARTEFACTS.mkdir(exist_ok=True)
    file = ARTEFACTS / f"{name}.png"
    await page.wait_for_timeout(400)  # let the last message slide in
    await page.screenshot(path=file)
    if name == "card" and os.environ.get("KEEP_PICTURES"):
        shutil.copy(file, PICTURE)


async def test_a_training_with_one_thumb_and_figures_that_move(page: Page, demo: str) -> None:
    await page.goto(demo)
    await page.get_by_role("button", name="START").click()
    thumb = Thumb(page)
    await thumb.taps_on("I agree", then="Where does your back hurt")
    await thumb.taps_on("Lower back", then="How much does it hurt")
    await thumb.taps_on("2", then="Safety question 1")
    await thumb.taps_until("None of these", gone="Safety question")
    await thumb.taps_until("Better", gone="How does your back feel")
    await thumb.taps_until("No pain", gone="Try 3 slow ones")
    await thumb.taps_on("Train now", then="How much does it hurt")
    await thumb.taps_on("2", then="3 × 8")
    video = thumb.bubbles.last.locator("video")
    await page.wait_for_timeout(1500)
    assert await video.evaluate("film => film.currentTime") > 0, "the figure moves"
    await picture(page, "training")
    await thumb.taps_on("Set 1 of 3", then="1 of 3 sets")
    await thumb.taps_on("Set 2 of 3", then="2 of 3 sets")
    await thumb.taps_on("Set 3 of 3", then="All sets done")
    await picture(page, "training-sets")
    await thumb.taps_on("Too easy", then="rung 2 of 12")
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
