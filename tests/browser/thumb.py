"""A runner with one thumb: taps what lies still and in full view, and never scrolls."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.async_api import expect

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page

ROOT = Path(__file__).parents[2]
ARTEFACTS = ROOT / "tests" / "artefacts"
PICTURE = ROOT / "docs" / "chat.png"
"""Stands in the README; `KEEP_PICTURES=1 pytest tests/browser` takes it anew."""

NEWEST = ".pane:not([hidden]) [data-message-id]:not(:has(~ [data-message-id]))"
READS = 600
"""Milliseconds that a safety question is looked at; an answer within 500 does not count."""
LEAST_HEIGHT = 40
"""Pixels of a button that a sweaty thumb hits."""

# The chat glides to what is new; a finger waits for that, and `click()` would scroll instead,
# which the page takes for a reader who wants to look further up.
AT_REST = """(node) => new Promise((resolve) => {
    const end = performance.now() + 8000;
    let [last, still] = ["", 0];
    const look = () => {
        const box = node.getBoundingClientRect();
        const pane = node.closest(".pane").getBoundingClientRect();
        const centre = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const whole = box.top >= pane.top - 1 && box.bottom <= pane.bottom + 1
            && box.left >= 0 && box.right <= innerWidth;
        still = `${box.y} ${box.height}` === last ? still + 1 : 0;
        last = `${box.y} ${box.height}`;
        if (!node.isConnected) resolve(null);
        else if ((still > 2 && whole && node.contains(centre)) || performance.now() > end)
            resolve({ x: box.x, y: box.y, width: box.width, height: box.height,
                      seen: whole && node.contains(centre) });
        else requestAnimationFrame(look);
    };
    look();
})"""

# The newest message has come to rest at the bottom, and what slides or fades in is there.
SETTLED = """(node) => new Promise((resolve) => {
    const pane = node.closest(".pane");
    const ends = (animation) => animation.effect.getComputedTiming().endTime !== Infinity;
    const moves = () => document.getAnimations().some((a) => ends(a) && a.playState === "running");
    const rest = () => pane.scrollHeight - pane.clientHeight - pane.scrollTop;
    const end = performance.now() + 8000;
    const look = () => {
        const settled = rest() < 2 && !moves();
        if (settled || performance.now() > end) resolve(settled);
        else requestAnimationFrame(look);
    };
    look();
})"""

MOVES = """(film) => new Promise((resolve) => {
    const first = film.currentTime;
    setTimeout(() => resolve(false), 8000);
    film.addEventListener("timeupdate", () => film.currentTime > first && resolve(true));
})"""

# How much of the figure shows above the buttons; the phone lies on the floor and is looked at.
SHARE_IN_VIEW = """(film) => {
    const box = film.getBoundingClientRect();
    const pane = film.closest(".pane").getBoundingClientRect();
    const seen = Math.min(box.bottom, pane.bottom) - Math.max(box.top, pane.top);
    return Math.max(0, seen) / box.height;
}"""


class Thumb:
    """Taps buttons of the newest message, and counts."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0

    @property
    def messages(self) -> Locator:
        return self.page.locator(".pane:not([hidden]) [data-message-id]")

    @property
    def newest(self) -> Locator:
        return self.page.locator(NEWEST)

    @property
    def words(self) -> Locator:
        """What the newest message says, once it can be answered.

        A judged card shrinks to a line before the next one comes; who looks in between and takes
        any earlier message with buttons for the question taps at the wrong one.
        """
        return self.page.locator(f"{NEWEST}:has(.key)").locator(".text")

    async def taps_on(self, label: str, then: str) -> None:
        """Tap, and wait until the newest message shows what comes next."""
        await expect(self.newest).not_to_contain_text(then)  # else it would prove nothing
        await self._tap(label, self.newest)
        await expect(self.newest).to_contain_text(then)

    async def taps_above(self, label: str, under: str, then: str) -> None:
        """Tap in an earlier message, told by its words; the answer comes wherever it belongs."""
        answers = self.messages.filter(has_text=then)
        await expect(answers).to_have_count(0)
        await self._tap(label, self.messages.filter(has_text=under).last)
        await expect(answers).to_be_in_viewport()

    async def taps_until(self, label: str, gone: str) -> None:
        """Tap the same label on question after question, as long as the newest has the words."""
        while gone in (asked := await self.words.text_content() or ""):
            if "Safety question" in asked:
                await self.page.wait_for_timeout(READS)
            await self._tap(label, self.newest)
            await expect(self.words).not_to_have_text(asked)

    async def _tap(self, label: str, message: Locator) -> None:
        self.taps += 1
        button = message.get_by_role("button", name=label)
        box = None
        while box is None:  # the keys were replaced while we looked
            box = await button.evaluate(AT_REST)
        assert box["seen"], f"{label!r} is not in full view without scrolling: {box}"
        assert box["height"] >= LEAST_HEIGHT, f"{label!r} is too small for a thumb: {box}"
        await self.page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    async def sees_the_figure_move(self) -> float:
        """The newest card's figure moves; gives how much of it is in view above the buttons."""
        await settles(self.page)
        film = self.newest.locator("video")
        assert await film.evaluate(MOVES), "the figure stands still"
        return float(await film.evaluate(SHARE_IN_VIEW))


async def nothing_scrolls_sideways(page: Page) -> None:
    """Nothing is wider than the phone, neither the page nor the chat in it."""
    wider = await page.evaluate(
        "[document.documentElement, ...document.querySelectorAll('.pane')]"
        ".filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.className)"
    )
    assert not wider, wider


async def settles(page: Page) -> None:
    """The chat has come to rest at its newest message, as it should without anybody's help."""
    assert await page.locator(NEWEST).evaluate(SETTLED), "the newest message is out of view"


async def picture(page: Page, name: str) -> None:
    """Keep what the chat shows, to be looked at; the page's own notes would lie over it."""
    ARTEFACTS.mkdir(exist_ok=True)
    file = ARTEFACTS / f"{name}.png"
    await settles(page)
    toasts = page.locator("#toasts")
    await toasts.evaluate("(node) => (node.hidden = true)")
    await page.screenshot(path=file)
    await toasts.evaluate("(node) => (node.hidden = false)")
    if name == "card" and os.environ.get("KEEP_PICTURES"):
        shutil.copy(file, PICTURE)
