"""The main menu: one tap leads to each thing there is."""

from __future__ import annotations

import pytest

from tests.chat import Chat

LEADS_TO = {
    "I just ran": "Nice, you ran",
    "My back hurts": "Where does your back hurt now?",
    "Stretch": "stretch 1 of",
    "My four": "Your training",
    "Progress": "Your weeks",
    "Reminders": "Reminders",
    "Library": "All exercises and stretches",
    "Settings": "Time zone:",
}


async def test_the_menu_names_all_there_is(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/start")
    assert [label.split(" ", 1)[1] for label in chat.labels] == [*LEADS_TO]
    assert {len(row) for row in chat.last.buttons} == {2}, "short labels, two a row"


@pytest.mark.parametrize("label", LEADS_TO)
async def test_each_button_leads_where_it_says(chat: Chat, label: str) -> None:
    await chat.has_four()
    await chat.says("/start")
    await chat.taps(label)
    assert LEADS_TO[label] in chat.text
    assert chat.labels


@pytest.mark.parametrize("label", ["Progress", "Reminders", "Library", "Settings"])
async def test_its_words_can_be_typed_as_well(chat: Chat, label: str) -> None:
    await chat.has_four()
    await chat.says("/start")
    await chat.says(label.lower())
    assert LEADS_TO[label] in chat.text


@pytest.mark.parametrize("label", ["Progress", "Reminders", "Library", "Settings"])
async def test_three_taps_show_one_panel(chat: Chat, label: str) -> None:
    await chat.has_four()
    await chat.says("/start")
    count = len(chat.messages)
    for update_id in chat.taps_at_once(label, 3):
        await chat.done(update_id)
    assert len(chat.messages) == count


@pytest.mark.parametrize("label", ["Progress", "Library"])
async def test_while_a_safety_answer_is_open_no_exercise_is_shown(chat: Chat, label: str) -> None:
    await chat.has_four()
    await chat.says("/start")
    message, data = chat.find(label)
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    await chat.taps_old(message.message_id, data)
    assert "paused" in chat.text or "No exercises for now" in chat.text
