"""A known runner types what comes to mind, with nothing open: it has its screen or sentence."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("i did my exercises already", "Well done!"),
        ("what should i do today", "What would you like?"),
        ("show me my programme", "The ladder"),
        ("change exercise 2", "Which one is not for you?"),
        ("i don't like this exercise", "Which one is not for you?"),
        ("harder please", "The ladder"),
        ("my back is worse today", "Where does your back hurt now?"),
        ("what do you know about me", "What I keep, and why"),
        ("are you a doctor", "I'm a program"),
        ("can i talk to a real person", "/urgent"),
        ("why only four", "Six questions"),
        ("i only have 5 minutes", "10 minutes"),
        ("i only have 2 minutes", "1 minute"),
        ("my knee hurts", "I only know about backs"),
        ("let's train", "How much does it hurt right now?"),
        ("10 minutes", "10 minutes"),
        ("quick stretch", "stretch 1 of 3"),
        ("too tired to train", "Rest is part of it, too"),
        ("not today", "Rest is part of it, too"),
        ("woke up stiff", "Where does your back hurt now?"),
        ("ran 5 miles, back ok", "Nothing to fix today"),
        ("yesterday I ran 8km", "Nice, you ran"),
        ("can i run with pain 3", "That depends on how your back is now"),
        ("race on sunday", "Enjoy your run"),
        ("when is my next training", "Reminders"),
        ("is today a training day?", "Reminders"),
        ("when did I last train", "check-in"),
        ("swap beetle", "Which one is not for you?"),
        ("the superman is too hard", "Which one is not for you?"),
        ("i don't like superman", "Which one is not for you?"),
        ("superman is too easy", "The ladder"),
        ("my exercises", "The ladder"),
    ],
)
async def test_it_is_understood(chat: Chat, house: House, typed: str, then: str) -> None:
    await chat.has_four()
    house.telegram.clock.advance(86_400)
    await chat.says(typed)
    assert then in chat.text
    assert "I didn't catch that" not in chat.transcript


@pytest.mark.parametrize(
    ("typed", "noted"),
    [
        ("change this exercise", "not_now"),
        ("i don't like this one", "not_now"),
        ("i don't like this exercise", "not_now"),
        ("i only have 5 minutes", None),
        ("show me my programme", None),
    ],
)
async def test_on_an_open_card_it_is_about_the_card(
    chat: Chat, house: House, typed: str, noted: str | None
) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert "exercise 1 of 4" in chat.text
    said = [row["verdict"] for row in await house.rows("answers") if row["version"] != "stretch"]
    assert said[0] == noted


async def test_a_stop_comes_before_every_wish(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2", "Yes")
    wishes = ("show me my programme", "i only have 5 minutes", "change exercise 2")
    for typed in (*wishes, "let's train", "stretch", "swap beetle", "my exercises"):
        await chat.says(typed)
        assert not chat.shows_card
        assert "Please stop here and get help now" in chat.text


async def test_what_hurts_elsewhere_may_be_a_sign(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("my calf is hot and swollen")
    assert "I only know about backs" not in chat.transcript


@pytest.mark.parametrize(
    "typed", ["not today", "I'm tired today", "done for today", "my knee hurts", "race on sunday"]
)
@pytest.mark.parametrize("before", ["I feel so low", "my saddle area is numb"])
async def test_no_word_about_rest_hides_a_question_that_is_open(
    chat: Chat, before: str, typed: str
) -> None:
    await chat.has_four()
    await chat.says(before)
    await chat.says(typed)
    assert "Rest is part of it, too" not in chat.transcript
    assert "I only know about backs" not in chat.transcript
    assert "Yes, I do" in " ".join(chat.labels) or "112" in chat.text
