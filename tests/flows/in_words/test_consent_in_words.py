"""The first question, answered in words: its card asks nothing any more."""

from __future__ import annotations

import pytest

from tests.chat import Chat


def live_consents(chat: Chat) -> int:
    return sum("agree" in str(m.buttons) for m in chat.messages)


@pytest.mark.parametrize(
    "typed", ["I agree", "yes i agree", "i'm 18 and i agree", "yes, 34", "agreed"]
)
async def test_its_card_loses_its_buttons(chat: Chat, typed: str) -> None:
    await chat.says("/start")
    assert live_consents(chat) == 1
    await chat.says(typed)
    assert "Where does your back hurt" in chat.text
    assert live_consents(chat) == 0


@pytest.mark.parametrize("answer", ["taps", "says"])
async def test_so_do_all_that_have_asked_before(chat: Chat, answer: str) -> None:
    for text in ("/start", "hello", "is that a bot", "/run"):
        await chat.says(text)
    assert live_consents(chat) == 4
    await (chat.taps("agree") if answer == "taps" else chat.says("i agree"))
    assert live_consents(chat) == 0
    assert "Where does your back hurt" in chat.text


@pytest.mark.parametrize(
    ("came", "title"),
    [("/run", "Nice, you ran"), ("/stretch", "stretch"), ("/train", "your four")],
)
async def test_in_words_as_well_it_leads_to_what_they_had_come_for(
    chat: Chat, came: str, title: str
) -> None:
    await chat.says(came)
    await chat.says("i agree")
    said_in_words = chat.text
    assert title in said_in_words


async def test_a_bare_yes_is_still_none(chat: Chat) -> None:
    await chat.says("/start")
    await chat.says("yes")
    assert live_consents(chat) == 2
