"""Who had to see somebody is asked a week later, as promised; nobody has to remember it."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House


@pytest.fixture
async def held(chat: Chat) -> Chat:
    """Monday noon: somebody with a fever, who shall have that looked at."""
    await settles(chat)
    await chat.says("I have a fever")
    await chat.taps("Yes, that's me")
    assert "after 7 days" in chat.text
    return chat


async def test_a_week_later_it_asks_and_the_questions_lead_on(held: Chat, house: House) -> None:
    assert await comes(house, "2026-06-08 11:59") == 0
    assert await comes(house, "2026-06-08 12:00") == 1
    assert "How is it going with your back?" in held.text
    await held.taps("Yes, ask me again", "Lower back", "2")
    assert "Safety question 1 of 5" in held.text
    await held.clears_screening()
    assert held.shows_card


async def test_not_yet_asks_once_more(held: Chat, house: House) -> None:
    await comes(house, "2026-06-08 12:00")
    await held.taps("Not yet")
    assert "I'll ask again on Mon 15 Jun" in held.text
    assert "are an emergency, at any time" in held.text
    assert await comes(house, "2026-06-15 12:00") == 1
    assert "How is it going" in held.text


async def test_who_came_back_before_is_not_asked(held: Chat, house: House) -> None:
    await held.taps("I've been checked since", "Lower back", "2")
    await held.clears_screening()
    await held.stretches()
    await held.judges()
    assert await comes(house, "2026-06-08 12:00") == 0


async def test_looking_in_during_the_week_changes_nothing(held: Chat, house: House) -> None:
    assert await comes(house, "2026-06-05 12:00") == 0
    await held.says("/run")
    assert "look at this in the next few days" in held.text
    assert await comes(house, "2026-06-08 12:00") == 1
    assert await comes(house, "2026-06-20 12:00") == 0, "asked once"


async def test_an_emergency_since_then_is_not_asked_about(held: Chat, house: House) -> None:
    await held.says("/urgent")
    await held.taps("Yes")
    assert await comes(house, "2026-06-09 12:00") == 0


async def test_a_pause_only_puts_it_off(held: Chat, house: House) -> None:
    await comes(house, "2026-06-07 12:00")
    await held.says("/settings")
    await held.taps("1 week")
    assert await comes(house, "2026-06-08 12:00") == 0
    assert await comes(house, "2026-06-14 07:00") == 1
    assert "How is it going" in held.text


async def test_well_again_it_is_asked(held: Chat, house: House) -> None:
    await held.says("/settings")
    await held.taps("I'm ill")
    assert await comes(house, "2026-06-20 12:00") == 0
    await held.says("/settings")
    await held.taps("Resume")
    assert await comes(house, "2026-06-20 13:00") == 1
    assert "How is it going" in held.text


async def test_not_at_night(chat: Chat, house: House) -> None:
    await settles(chat)
    await comes(house, "2026-06-01 23:30")
    await chat.says("I have a fever")
    await chat.taps("Yes, that's me")
    assert await comes(house, "2026-06-09 06:59") == 0
    assert await comes(house, "2026-06-09 07:00") == 1


async def test_an_old_not_yet_after_all_is_clear(held: Chat, house: House) -> None:
    await comes(house, "2026-06-08 12:00")
    message, data = held.find("Not yet")
    await held.says("/run")
    await held.taps("Lower back", "2")
    await held.clears_screening()
    await held.taps_old(message.message_id, data)
    assert "ask again on" not in held.text
