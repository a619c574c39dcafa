"""The whole bot in the chat page: a check-in with one thumb, as a stranger would try it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Page, expect

from bot.words import load_words
from tests.browser.thumb import Thumb, nothing_scrolls_sideways, picture
from tests.fixed.catalogue import CATALOGUE

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

HOW_IT_WENT = ("3 × 8 😎", "3 × 8 ✓", "not all of 3 × 8", "3 × 8 ✓")
MOST_TAPS = 20
LEAST_OF_THE_FIGURE = 0.97
"""Above the buttons, without scrolling; less of it, and nobody on the floor can follow it."""


async def checks_in(page: Page, demo: Any, pain: str) -> Thumb:
    """A stranger opens the page and answers up to the first card."""
    await page.goto(demo.url)
    await page.get_by_role("button", name="START").tap()
    thumb = Thumb(page)
    await thumb.taps_on("I agree", then="Where does your back hurt")
    thumb.taps = 0
    await thumb.taps_on("Lower back", then="How much does it hurt")
    await thumb.taps_on(pain, then="Safety question 1")
    await thumb.taps_until("None of these", gone="Safety question")
    return thumb


async def test_a_stranger_gets_to_four_exercises_with_one_thumb(page: Page, demo: Any) -> None:
    thumb = await checks_in(page, demo, pain="4")
    await thumb.taps_until("Better", gone="How does your back feel")
    await picture(page, "card")
    await thumb.taps_until("No pain", gone="Do 3 slow ones")
    await expect(thumb.newest).to_contain_text("Your four")
    assert thumb.taps <= MOST_TAPS
    await nothing_scrolls_sideways(page)
    await picture(page, "four")


async def sees(page: Page, thumb: Thumb, name: str) -> None:
    """A card as it is looked at from the floor: the figure moves, and enough of it shows."""
    share = await thumb.sees_the_figure_move()
    await picture(page, name)
    assert share >= LEAST_OF_THE_FIGURE, f"only {share:.0%} of the figure shows on {name}"


async def three_sets(page: Page, thumb: Thumb) -> None:
    """The first card, set by set."""
    await sees(page, thumb, "training")
    await thumb.taps_on("Set 1 of 3", then="Set 2 of 3")
    await sees(page, thumb, "training-set")
    await thumb.taps_on("Set 2 of 3", then="Set 3 of 3")
    await sees(page, thumb, "training-sets")


async def two_sets(thumb: Thumb) -> None:
    """All but the last set, with which comes how it went."""
    await thumb.taps_on("Set 1 of 3", then="Set 2 of 3")
    await thumb.taps_on("Set 2 of 3", then="Set 3 of 3")


async def test_a_whole_training_with_one_thumb_and_figures_that_move(
    page: Page, demo: Any
) -> None:
    thumb = await checks_in(page, demo, pain="2")
    await thumb.taps_until("Better", gone="How does your back feel")
    await thumb.taps_until("No pain", gone="Do 3 slow ones")
    await thumb.taps_on("Train now", then="within the last hour")
    await picture(page, "training-start")
    await thumb.taps_on("Start", then="Superman")
    await three_sets(page, thumb)
    await thumb.taps_on("Too easy", then="Beetle")
    await sees(page, thumb, "training-second")
    await two_sets(thumb)
    await thumb.taps_on("No pain", then="Balance")
    await sees(page, thumb, "training-third")
    await thumb.taps_on("Set 1 of 3", then="Set 2 of 3")
    await thumb.taps_on("Couldn't finish", then="How many slow reps")
    await picture(page, "training-reps")
    await thumb.taps_on("5", then="Plank Leg")
    await sees(page, thumb, "training-fourth")
    await two_sets(thumb)
    await thumb.taps_on("No pain", then="That's it for today")
    await says_what_was_done(thumb)
    await nothing_scrolls_sideways(page)
    await picture(page, "trained")


async def says_what_was_done(thumb: Thumb) -> None:
    """The end has a line for each of the four, with how it went."""
    name = load_words().best("en").plain
    for exercise, how in zip(CATALOGUE.strength, HOW_IT_WENT, strict=False):
        await expect(thumb.newest).to_contain_text(f"{name(exercise.slug)} · {how}")
    await expect(thumb.newest).to_contain_text("Give your back a day off")
