"""A voice message in the chat page: it plays, it is as long as meant, and one plays at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from playwright.async_api import expect

from bot.catalogue import load
from bot.domain.exercises.by_ear import Heard, beats, first_try, next_set, seconds, stretched
from bot.domain.exercises.catalogue import Catalogue, Reps, Version
from bot.sounds import media
from tests.browser.test_chat_page import open_chat
from tests.browser.thumb import Thumb, picture
from tests.chat import Chat

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

# How long it is, once the page knows.
LENGTH = """(audio) => new Promise((resolve) => {
    const known = () => Number.isFinite(audio.duration) && resolve(audio.duration);
    audio.addEventListener("durationchange", known);
    setTimeout(() => resolve(-1), 8000);
    known();
})"""
PLAYS = """(audio) => new Promise((resolve) => {
    const plays = () => audio.currentTime > 0.2 && resolve(true);
    audio.addEventListener("timeupdate", plays);
    setTimeout(() => resolve(false), 8000);
})"""


async def sends(bot: Any, person: int, heard: Heard) -> None:
    form = aiohttp.FormData({"chat_id": str(person), "caption": media.name(heard)})
    data = media.sound(heard).read_bytes()
    form.add_field("voice", data, filename="set.ogg", content_type="audio/ogg")
    async with bot.session.post(f"{bot.root}/sendVoice", data=form) as answer:
        assert (await answer.json())["ok"]


# When each tone begins, as the page hears it, in seconds.
TONES = """async (audio) => {
    const file = await (await fetch(audio.src)).arrayBuffer();
    const decoded = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(file);
    const pcm = decoded.getChannelData(0);
    const found = [];
    let last = -Infinity;
    for (let at = 0; at < pcm.length; at += 1) {
        if (Math.abs(pcm[at]) < 0.025) continue;
        if (at - last > 0.15 * 8000) found.push(at / 8000);
        last = at;
    }
    return found;
}"""
LATE = 0.03


def players(page: Page) -> Locator:
    return page.locator(".pane:not([hidden]) .voice")


async def test_it_plays_and_is_as_long_as_meant(
    page: Page, sandbox: Any, scripted_bot: Any
) -> None:
    robin = await open_chat(page, sandbox)
    tried, twist = first_try(load().by_number[1], Version.FULL), stretched(load().by_number[15])
    assert tried
    assert twist
    for heard in (tried, twist):
        await sends(scripted_bot, robin.id, heard)
    await expect(players(page)).to_have_count(2)
    for number, heard in enumerate((tried, twist)):
        audio = players(page).nth(number).locator("audio")
        assert await audio.evaluate(LENGTH) == pytest.approx(seconds(heard), abs=0.2)
    await expect(players(page).first).to_contain_text("0:24")

    await players(page).first.get_by_role("button", name="Play the voice message").tap()
    assert await players(page).first.locator("audio").evaluate(PLAYS)
    await players(page).last.get_by_role("button", name="Play the voice message").tap()
    assert await players(page).last.locator("audio").evaluate(PLAYS)
    assert await players(page).first.locator("audio").evaluate("(audio) => audio.paused")
    await players(page).last.get_by_role("button", name="Pause").tap()
    await expect(players(page).get_by_role("button", name="Play the voice")).to_have_count(2)


@pytest.fixture
def exercises() -> Catalogue:
    """The real ones: sounds are made for their tempos only."""
    return load()


async def test_a_set_with_one_thumb_and_the_ears(
    page: Page, demo: Any, exercises: Catalogue
) -> None:
    """The sound that comes has the ticks of the dose on the card, and the next one its rest."""
    chat = Chat(demo.telegram.person(), demo, demo.errors.raise_first)
    await chat.has_four()
    await chat.taps("Train now", "Start")
    await page.goto(f"{demo.url}/#person={chat.person.id}")
    superman, dose, thumb = exercises.by_number[1], Reps(3, 8, 8), Thumb(page)
    await expect(thumb.newest).to_contain_text("3 × 8 slow reps")
    await thumb.taps_on("By ear", then="🔊 Set 1 of 3")
    await hears(thumb, next_set(superman, Version.FULL, dose, 0))
    await picture(page, "by-ear")
    await thumb.taps_above("Set 1 of 3", under="Superman", then="s of rest, then set 2")
    await expect(players(page)).to_have_count(1)
    await hears(thumb, next_set(superman, Version.FULL, dose, 1))


async def hears(thumb: Thumb, heard: Heard | None) -> None:
    """The newest message is this sound, tick by tick, and it plays."""
    assert heard
    audio = thumb.newest.locator("audio")
    assert await audio.evaluate(LENGTH) == pytest.approx(seconds(heard), abs=0.2)
    assert await audio.evaluate(TONES) == pytest.approx([b.at for b in beats(heard)], abs=LATE)
    await thumb.newest.get_by_role("button", name="Play the voice message").tap()
    assert await audio.evaluate(PLAYS)


async def test_what_cannot_be_played_is_named(page: Page, sandbox: Any) -> None:
    robin = await open_chat(page, sandbox)
    robin.sends("voice")
    await expect(page.get_by_text("Voice message", exact=True)).to_be_visible()
    await expect(players(page)).to_have_count(0)
