"""Where a runner is, or what their clock shows, in a sentence that nothing has asked for."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.in_words.test_a_reminder_in_words import settles


@pytest.mark.parametrize(
    "typed",
    ["my time is 15:30 now", "it's 15:30 here", "my clock says 3:30 pm", "local time 15.30",
     "my local time is 3.30 pm"],
)  # fmt: skip
async def test_places_whose_clocks_show_that(chat: Chat, typed: str) -> None:
    """It is 10:00 in UTC, so 15:30 in India."""
    await settles(chat)
    await chat.says(typed)
    await chat.taps("Kolkata")
    assert "it is Mon 15:30 for you" in chat.transcript


async def test_a_clock_that_is_nowhere(chat: Chat) -> None:
    await settles(chat)
    await chat.says("my time is 14:20 now")
    assert "No clock on earth shows that now" in chat.text
    await chat.says("Lisbon")
    assert "Lisbon, it is Mon 11:00 for you" in chat.text


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("I moved from London to Sydney", "Sydney"),
        ("we moved from Paris to Sydney last week", "Sydney"),
        ("I am not in Berlin, I am in Lisbon", "Lisbon"),
        ("I'm in Lisbon, not Berlin", "Lisbon"),
        ("not Berlin, Lisbon", "Lisbon"),
        ("no longer in Berlin but in Lisbon", "Lisbon"),
        ("i don't live in berlin anymore, i live in lisbon now", "Lisbon"),
    ],
)
async def test_the_place_where_one_is_now(chat: Chat, typed: str, place: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert f"🌍 {place}, it is Mon" in chat.text


@pytest.mark.parametrize(
    "typed",
    ["i'm not in pain, nice", "not my back, my knee", "it's 4 here", "i ran from london to sydney",
     "I moved from the sofa to the bed"],
)  # fmt: skip
async def test_what_is_no_place_moves_no_clock(chat: Chat, house: House, typed: str) -> None:
    await settles(chat)
    await chat.says(typed)
    (row,) = await house.rows("runners")
    assert row["zone"] == "Europe/Madrid"
    assert "What time is it for you?" not in chat.text


@pytest.mark.parametrize(
    ("code", "typed", "zone"),
    [
        ("de", "ich bin von London nach Sydney gezogen", "Australia/Sydney"),
        ("de", "ich bin nicht in Berlin, ich bin in Lissabon", "Europe/Lisbon"),
        ("es", "me mudé de Londres a Sídney", "Australia/Sydney"),
        ("es", "no estoy en Berlín, estoy en Lisboa", "Europe/Lisbon"),
        ("fr", "j'ai déménagé de Londres à Sydney", "Australia/Sydney"),
        ("fr", "je ne suis pas à Berlin, je suis à Lisbonne", "Europe/Lisbon"),
        ("it", "mi sono trasferito da Londra a Sydney", "Australia/Sydney"),
        ("it", "non sono a Berlino, sono a Lisbona", "Europe/Lisbon"),
        ("pt", "me mudei de Londres para Sydney", "Australia/Sydney"),
        ("pt", "não estou em Berlim, estou em Lisboa", "Europe/Lisbon"),
    ],
)
async def test_in_other_languages(
    chat: Chat, house: House, code: str, typed: str, zone: str
) -> None:
    await settles(chat, code)
    await chat.says(typed)
    (row,) = await house.rows("runners")
    assert row["zone"] == zone, chat.text
