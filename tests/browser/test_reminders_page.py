"""Reminders in the chat page: set up with a thumb, and sent when the page's clock is moved."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.thumb import Thumb, nothing_scrolls_sideways, picture

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def says(page: Page, text: str) -> None:
    """Type a message and send it."""
    box = page.get_by_role("textbox", name="Message")
    await box.fill(text)
    await box.press("Enter")


async def moves_clock(page: Page, step: str) -> None:
    """The page's own control."""
    await page.locator("#clock").click()
    await page.locator("#clock-menu").get_by_text(step).click()


async def begins(page: Page, demo: Any) -> Thumb:
    """The page at a runner who has something to be reminded of.

    How they came to their four is shown in test_demo.py and not tapped through again.
    """
    await page.goto(await demo.runner_with_four())
    thumb = Thumb(page)
    await expect(thumb.newest).to_contain_text("Your four")
    return thumb


async def sets_stretching(page: Page, thumb: Thumb) -> None:
    """Every day at eight, in Berlin; a slip in each of the two is forgiven."""
    await thumb.taps_on("Stretching", then="What time is it for you?")
    await picture(page, "zone")
    await says(page, "Berln")
    await expect(thumb.newest).to_contain_text("Which of these is it?")
    await picture(page, "zone-matches")
    await thumb.taps_on("Berlin", then="Daily stretching")
    await thumb.taps_on("08:00", then="every day 08:00")
    await picture(page, "stretching")
    await says(page, "25:00")
    await expect(thumb.newest).to_contain_text("hours 0 to 23")
    await picture(page, "stretching-25")
    await thumb.taps_on("Done", then="Your time: Berlin")


async def sets_runs_and_training(page: Page, thumb: Thumb) -> None:
    """Runs in the runner's own words; training days by taps, none two in a row."""
    await thumb.taps_on("My runs", then="When do you usually run?")
    await says(page, "Tue Thu Sun 18:30, about 45 min")
    await expect(thumb.newest).to_contain_text("I ask next")
    await picture(page, "runs")
    await thumb.taps_on("Done", then="Your time: Berlin")
    await thumb.taps_on("Training", then="Training days")
    await thumb.taps_on("18:30", then="Mon Wed Fri 18:30")
    await thumb.taps_on("Tue", then="Two days in a row?")
    await picture(page, "two-in-a-row")
    await thumb.taps_on("Rather", then="Training days")
    await thumb.taps_on("Done", then="Training: Mon")
    await picture(page, "reminders")


async def test_from_setting_up_to_the_reminder_itself(page: Page, demo: Any) -> None:
    thumb = await begins(page, demo)
    await says(page, "/reminders")
    await expect(thumb.newest).to_contain_text("go by UTC")
    await picture(page, "reminders-no-zone")
    await sets_stretching(page, thumb)
    await sets_runs_and_training(page, thumb)
    await nothing_scrolls_sideways(page)
    await thumb.taps_on("Settings", then="Quiet hours:")
    await picture(page, "settings")
    await thumb.taps_on("I'm ill", then="Get well soon")
    await picture(page, "settings-ill")
    await thumb.taps_on("Resume", then="Reminders: on")
    await moves_clock(page, "To tomorrow 08:00")
    await expect(page.get_by_text("The clock now says")).to_be_visible()
    # the stretching of eight o'clock comes in the same moment, below the question or above it
    for words in ("How is your back?", "A few easy minutes"):
        await expect(thumb.messages.filter(has_text=words)).to_be_visible(timeout=15_000)
    await picture(page, "morning")
    await thumb.taps_above("Worse", under="How is your back?", then="how much does it hurt now")
    await picture(page, "morning-pain")
    await nothing_scrolls_sideways(page)


async def test_a_reminder_comes_when_the_clock_is_moved(page: Page, demo: Any) -> None:
    thumb = await begins(page, demo)
    await thumb.taps_on("Remind me", then="I'll remind you")
    await says(page, "/settings")
    await thumb.taps_on("Quiet hours", then="Nothing comes in this time")
    await picture(page, "quiet")
    await thumb.taps_on("Never quiet", then="Quiet hours: none")
    await moves_clock(page, "+1 hour")
    reminder = thumb.newest
    await expect(reminder).to_contain_text("felt better last time", timeout=15_000)
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
    await nothing_scrolls_sideways(page)
    await thumb.taps_on("1-minute", then="One minute")
    await picture(page, "minute")
    await thumb.taps_on("Better", then="Short counts")
    await says(page, "/settings")
    await expect(thumb.newest).to_contain_text("not known yet")
    await thumb.taps_on("Time zone", then="What time is it for you?")
    await thumb.taps_on("Share my location", then="below your keyboard")
    await picture(page, "location")
