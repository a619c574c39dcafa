"""Words that no reader took, and that sound as if something may be wrong: asked about."""

from __future__ import annotations

import pytest

from tests.chat import Chat

UNCLEAR = "something is wrong with my belly"


async def reaches(chat: Chat, state: str) -> None:
    """A stranger, nothing open, the place, the number, or a card."""
    if state == "stranger":
        return
    await chat.agrees()
    if state == "nothing open":
        await chat.says("/cancel")
    if state in {"number", "card"}:
        await chat.taps("Lower back")
    if state == "card":
        await chat.taps("2")
        await chat.clears_screening()


STATES = ("stranger", "nothing open", "place", "number", "card")


@pytest.mark.parametrize("state", STATES)
async def test_it_is_asked_about_wherever_it_is_typed(chat: Chat, state: str) -> None:
    await reaches(chat, state)
    await chat.says(UNCLEAR)
    assert "To be sure" in chat.text
    assert len(chat.labels) == 2


@pytest.mark.parametrize("state", STATES)
async def test_one_of_them_is_an_emergency(chat: Chat, state: str) -> None:
    await reaches(chat, state)
    await chat.says(UNCLEAR)
    await chat.taps("Yes, at least one")
    assert "get help now" in chat.text


async def test_none_of_them_leads_back_to_the_open_question(chat: Chat) -> None:
    await reaches(chat, "number")
    await chat.says(UNCLEAR)
    await chat.taps("None of these")
    assert "0" in " ".join(chat.labels)


@pytest.mark.parametrize("text", ["what a lovely day", "blue shoes", "qwertz"])
async def test_nobody_is_asked_for_nothing(chat: Chat, text: str) -> None:
    await reaches(chat, "nothing open")
    await chat.says(text)
    assert "To be sure" not in chat.text
