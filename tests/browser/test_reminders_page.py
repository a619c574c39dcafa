"""Reminders in the chat page: set up with a thumb, and sent when the page's clock is moved."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser import test_demo
from tests.browser.test_demo import Thumb, demo

__all__ = ["demo"]
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WIDTH = 360
ANSWERS = {"Safety question": "None of these", "·  stretch": "Better", "of 12": "No pain"}


async def says(page: Page, text: str) -> None:
    """Type a message and send it."""
    box = page.get_by_role("textbox", name="Message")
    await box.fill(text)
    await box.press("Enter")


async def moves_clock(page: Page, step: str) -> None:
    """The page's own control."""
    await page.locator("#clock").click()
    await page.locator("#clock-menu").get_by_text(step).click()


async def picture(page: Page, name: str) -> None:
    """The page without its own notes, to be looked at."""
    await expect(page.locator(".toast")).to_have_count(0)
    await test_demo.picture(page, name)


async def begins(page: Page, url: str) -> Thumb:
    """A check-in from start to end, so that there is something to remind of."""
    await page.goto(url)
    await page.get_by_role("button", name="START").click()
    thumb = Thumb(page)
    await thumb.taps_on("I agree", then="Where does your back hurt")
    await thumb.taps_on("Lower back", then="How much does it hurt")
    await thumb.taps_on("4", then="Safety question 1")
    # A judged card shrinks to a line before the next one comes, so each look may be too early.
    while "Your four" not in (newest := await thumb.bubbles.last.inner_text()):
        label = next((label for shown, label in ANSWERS.items() if shown in newest), None)
        if label:
            await thumb.bubbles.last.get_by_role("button", name=label).click()
        await expect(thumb.bubbles.last).not_to_have_text(newest, use_inner_text=True)
    return thumb


async def fits(page: Page) -> None:
    """Nothing is wider than the phone."""
    assert await page.evaluate("document.documentElement.scrollWidth") <= WIDTH


async def test_from_setting_up_to_the_reminder_itself(page: Page, demo: Any) -> None:
    thumb = await begins(page, demo)
    await says(page, "/reminders")
    await expect(thumb.bubbles.last).to_contain_text("go by UTC")
    await picture(page, "reminders-no-zone")
    await thumb.taps_on("Stretching", then="What time is it for you?")
    await picture(page, "zone")
    await says(page, "Berln")
    await expect(thumb.bubbles.last).to_contain_text("Which of these is it?")
    await picture(page, "zone-matches")
    await thumb.taps_on("Berlin", then="Daily stretching")
    await thumb.taps_on("08:00", then="every day 08:00")
    await picture(page, "stretching")
    await says(page, "25:00")
    await expect(thumb.bubbles.last).to_contain_text("hours 0 to 23")
    await picture(page, "stretching-25")
    await thumb.taps_on("Done", then="Your time: Berlin")
    await thumb.taps_on("My runs", then="When do you usually run?")
    await says(page, "Tue Thu Sun 18:30, about 45 min")
    await expect(thumb.bubbles.last).to_contain_text("I ask next")
    await picture(page, "runs")
    await thumb.taps_on("Done", then="My runs:")
    await thumb.taps_on("Training", then="Training days")
    await thumb.taps_on("18:30", then="Mon Wed Fri 18:30")
    await thumb.taps_on("Tue", then="Two days in a row?")
    await picture(page, "two-in-a-row")
    await thumb.taps_on("Rather", then="Training days")
    await thumb.taps_on("Done", then="Training: Mon")
    await picture(page, "reminders")
    await fits(page)
    await thumb.taps_on("Settings", then="Quiet hours:")
    await picture(page, "settings")
    await thumb.taps_on("I'm ill", then="Get well soon")
    await picture(page, "settings-ill")
    await thumb.taps_on("Resume", then="Reminders: on")
    await moves_clock(page, "To tomorrow 08:00")
    question = thumb.bubbles.filter(has_text="How is your back?").last
    await expect(question).to_be_visible(timeout=15_000)
    await picture(page, "morning")
    await thumb.taps_on("Worse", then="how much does it hurt now")
    await picture(page, "morning-pain")
    await fits(page)


async def test_a_reminder_comes_when_the_clock_is_moved(page: Page, demo: Any) -> None:
    thumb = await begins(page, demo)
    await thumb.taps_on("Remind me", then="I'll remind you")
    await says(page, "/settings")
    await thumb.taps_on("Quiet hours", then="Nothing comes in this time")
    await picture(page, "quiet")
    await thumb.taps_on("Never quiet", then="Quiet hours: none")
    await moves_clock(page, "+1 hour")
    reminder = thumb.bubbles.filter(has_text="felt better last time").last
    await expect(reminder).to_be_visible(timeout=15_000)
    for label in (
        "Start",
        "1-minute version",
        "Snooze 1 h",
        "Tonight",
        "Skip today",
        "Pain today",
    ):
        await expect(reminder.get_by_role("button", name=label)).to_be_visible()
    await picture(page, "reminder")
    await fits(page)
    await thumb.taps_on("1-minute", then="One minute")
    await picture(page, "minute")
    await thumb.taps_on("Better", then="Short counts")
    await says(page, "/settings")
    await expect(thumb.bubbles.last).to_contain_text("not known yet")
    await thumb.taps_on("Time zone", then="What time is it for you?")
    await thumb.taps_on("Share my location", then="below your keyboard")
    await picture(page, "location")
