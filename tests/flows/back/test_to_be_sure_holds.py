""" "To be sure" keeps exercises back until it is answered, whatever comes between."""

from __future__ import annotations

import pytest

from tests.chat import Chat, said
from tests.conftest import House

DOUBT = "both my legs feel kinda odd since the run"
LOW = "i am so low these days"
DAY = 24 * 3600


async def tries(chat: Chat, typed: str) -> None:
    """Goes for an exercise, as somebody who has forgotten the question."""
    await chat.says(typed)
    if "within the last hour" in chat.text:
        await chat.taps("Start")
    elif "How much does it hurt" in chat.text:
        await chat.says("2")


@pytest.mark.parametrize("typed", [DOUBT, LOW])
@pytest.mark.parametrize("way", ["/train", "/stretch"])
async def test_no_exercise_before_it_is_answered(chat: Chat, typed: str, way: str) -> None:
    await chat.has_four()
    await chat.says(typed)
    assert "To be sure" in chat.text
    await tries(chat, way)
    assert "To be sure" in chat.text
    assert not chat.shows_card
    await chat.says("no")
    assert chat.shows_card or "stretch" in chat.text


async def test_a_yes_is_a_stop(chat: Chat) -> None:
    await chat.has_four()
    await chat.says(DOUBT)
    await tries(chat, "/train")
    await chat.taps("Yes, at least one")
    assert "get help now" in chat.text


async def test_the_questions_go_on_meanwhile(chat: Chat) -> None:
    await chat.agrees()
    await chat.says(DOUBT)
    await chat.taps("Lower back", "2", *["None of these"] * 5)
    assert "stretch 1 of" not in chat.transcript
    (asks,) = chat.with_buttons
    assert "To be sure" in said(asks)
    await chat.taps("None of these")
    assert "stretch 1 of" in chat.transcript


async def test_the_library_is_shut_too(chat: Chat) -> None:
    await chat.has_four()
    await chat.says(DOUBT)
    await chat.says("show me the superman")
    assert "To be sure" in chat.text


async def test_the_list_of_bodily_signs_answers_nothing_about_a_mood(chat: Chat) -> None:
    await chat.has_four()
    await chat.says(LOW)
    await chat.says("/urgent")
    await chat.taps("None of these")
    await tries(chat, "/train")
    assert "not wanting to live" in chat.text


async def test_it_is_over_with_the_day(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says(DOUBT)
    house.telegram.clock.advance(DAY)
    await tries(chat, "/train")
    assert "To be sure" not in chat.text
    assert chat.shows_card
