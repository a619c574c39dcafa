"""A check-in in which nothing can be done ends in time, and kindly."""

from __future__ import annotations

from tests.chat import Chat


async def test_after_four_that_cannot_be_done_it_ends_with_words_that_fit(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches("Worse")
    await chat.judges("Can't do it")
    assert "Let's stop here for today" in chat.text
    assert "Four in a row didn't work" in chat.text
    assert "hurt" not in chat.text
    assert "pain" not in chat.text
    assert chat.labels == ["🔁 Offer the others again", "☰ Menu"], (
        "no stretch: each made it worse"
    )
    await chat.taps("Offer the others again")
    assert "Where does your back hurt" in chat.text


async def test_nobody_taps_twenty_times_that_they_cannot(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()
    taps = 0
    while chat.shows_card:
        await chat.taps("Can't do it")
        taps += 1
    assert taps == 8, "four, each with its easier version"
    assert "Let's stop here for today" in chat.text
    assert "🧘 Stretch" in chat.labels
