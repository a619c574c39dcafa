"""Whom to call is said for the country that the runner's clock is in, and says which that is."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import settles

DESPAIR = "I want to kill myself"
EMERGENCY = "I can't feel my bum and can't pee"


async def test_in_berlin(chat: Chat) -> None:
    await settles(chat, "Berlin")
    await chat.says(DESPAIR)
    assert "You are not alone" in chat.text
    assert "TelefonSeelsorge: 0800 111 0 111 (in German)" in chat.text
    assert "112 (emergency number, Germany)" in chat.text
    assert "findahelpline.com" in chat.text
    assert "911" not in chat.text


async def test_in_new_york(chat: Chat) -> None:
    await settles(chat, "New York")
    await chat.says(DESPAIR)
    assert "988 Suicide & Crisis Lifeline: 988\n" in chat.text
    assert "911 (emergency number, United States)" in chat.text


async def test_a_line_with_hours_says_so(chat: Chat) -> None:
    await settles(chat, "Rome")
    await chat.says(DESPAIR)
    assert "02 2327 2327 (in Italian), not open at all hours" in chat.text


async def test_an_emergency_in_london(chat: Chat) -> None:
    await settles(chat, "London")
    await chat.says(EMERGENCY)
    assert "Get help at once" in chat.text
    assert "999 or 112 (emergency number, United Kingdom)" in chat.text
    await chat.taps("Yes, at least one")
    assert "get help now" in chat.text
    assert "Call 999 or 112" in chat.text
    await chat.says("/run")
    assert "Call 999 or 112" in chat.text


@pytest.mark.parametrize("known", [True, False])
async def test_where_nobody_knows_the_country(chat: Chat, *, known: bool) -> None:
    """A runner without a time zone, and a stranger."""
    if known:
        await chat.agrees()
    await chat.says(DESPAIR)
    assert "112, 911, 999" in chat.text
    assert "findahelpline.com" in chat.text
    await chat.says(EMERGENCY)
    assert "112, 911, 999" in chat.text
    await chat.taps("Yes, at least one")
    assert "Call your emergency number (112, 911, 999)" in chat.text


async def test_under_18_in_london(chat: Chat) -> None:
    await settles(chat, "London")
    await chat.says("I'm 16")
    assert "get help at once: call 999 or 112 (emergency number, United Kingdom)" in chat.text
    await chat.says("/train")
    assert "999 or 112 (emergency number, United Kingdom)" in chat.text


async def test_under_18_where_nobody_knows_the_country(chat: Chat) -> None:
    await chat.says("/start")
    await chat.taps("under 18")
    assert "call your emergency number (112, 911, 999)" in chat.text
