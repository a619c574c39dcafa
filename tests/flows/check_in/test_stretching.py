"""`/stretch`: for strangers, for cleared runners, and what made it worse is left out."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House


async def test_a_stranger_agrees_is_asked_and_stretches(chat: Chat) -> None:
    await chat.says("/stretch")
    assert "Hi, I'm Runback" in chat.text
    await chat.taps("agree")
    assert "Let's stretch" in chat.text
    await chat.taps("Lower back")
    assert "Safety question 1 of 5" in chat.text, "how much it hurts does not matter here"
    await chat.clears_screening()
    await chat.stretches("Better")
    assert "Done. Nice." in chat.text
    assert "rung" not in chat.transcript
    assert chat.labels


async def test_a_cleared_runner_gets_them_at_once(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/stretch")
    assert "·  stretch" in chat.text


async def test_the_link_leads_straight_there(chat: Chat) -> None:
    await chat.opens("stretch")
    await chat.taps("agree")
    assert "Let's stretch" in chat.text
    await chat.taps("Lower back")
    await chat.clears_screening()
    await chat.stretches()
    await chat.opens("stretch")
    assert "·  stretch" in chat.text or "Let's stretch" in chat.text


async def test_what_made_it_worse_is_left_out(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.taps("Worse", "Better", "Same")
    house.telegram.clock.advance(24 * 3600)
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    seen = []
    while "·  stretch" in chat.text:
        seen.append(chat.text)
        await chat.taps("Better")
    assert [text.split("  ·")[0] for text in seen] == ["Lying Figure 4 Stretch", "Supine Twist"]
    assert "It felt better the last time." in seen[0]


async def test_worse_stretches_come_back_when_asked_for(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches("Worse")
    await chat.judges("Pain")
    await chat.says("/stretch")
    assert "·  stretch" not in chat.text
    await chat.taps("Offer the others again", "Lower back", "2")
    assert chat.text.startswith("Cat Cow")


async def test_when_all_made_it_worse_nothing_is_pretended(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches("Worse")
    await chat.judges()
    await chat.says("/stretch")
    assert "Done. Nice." not in chat.text
    assert "Offer the others again" in " ".join(chat.labels)


@pytest.mark.parametrize("ease", ["Better", "Same", "Worse", "Not now"])
async def test_every_answer_leads_on(chat: Chat, ease: str) -> None:
    await chat.is_cleared()
    await chat.taps(ease)
    assert chat.text.startswith("Lying Figure 4")


async def test_asking_twice_goes_on_with_the_open_one(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/stretch")
    await chat.taps("Same")
    await chat.says("/stretch")
    assert "Let's go on where we were" in chat.text
    assert "Lying Figure 4" in chat.text
    assert len([m for m in chat.with_buttons if "Better" in str(m.buttons)]) == 1
