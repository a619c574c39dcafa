"""After a run, by taps alone: from a sore back to four exercises."""

from __future__ import annotations

from tests.chat import Chat


async def test_from_i_just_ran_to_a_programme_of_four(chat: Chat) -> None:
    await chat.agrees()
    assert "Where does your back hurt" in chat.text
    taps = 0
    await chat.taps("Lower back", "2")
    taps += 3
    while "Safety question" in chat.text:
        await chat.taps("None of these")
        taps += 1
    while "stretch" in chat.text:
        await chat.taps("Better")
        taps += 1
    while "rung" in chat.text and "Your four" not in chat.text:
        await chat.taps("No pain")
        taps += 1
    assert "Your four" in chat.text
    for name in ("Superman", "Beetle", "Balance & Reach", "Plank Leg Lifts"):
        assert name in chat.text
    assert taps <= 20
