"""Quiet hours, as people say them: none, or one end of them."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.flows.in_words.test_a_reminder_in_words import LANGUAGES, settles

NONE = [
    "no quiet hours please",
    "turn off quiet hours",
    "remove my quiet hours",
    "quiet hours off",
]


@pytest.mark.parametrize("typed", NONE)
async def test_none_in_a_sentence(chat: Chat, typed: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert "Quiet hours: none" in chat.text


@pytest.mark.parametrize("typed", [*NONE, "none", "never", "None!", "turn it off", "any time"])
async def test_none_where_they_are_asked_for(chat: Chat, typed: str) -> None:
    await settles(chat)
    await chat.says("/settings")
    await chat.taps("Quiet hours")
    await chat.says(typed)
    assert "Quiet hours: none" in chat.text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("do not write to me before nine", "21:00–09:00"),
        ("don't wake me before 8:30", "21:00–08:30"),
        ("please don't message me after 10pm", "22:00–07:00"),
        ("no reminders after 10", "22:00–07:00"),
    ],
)
@pytest.mark.parametrize("asked", [False, True])
async def test_one_end_leaves_the_other(chat: Chat, typed: str, kept: str, asked: bool) -> None:
    await settles(chat)
    if asked:
        await chat.says("/settings")
        await chat.taps("Quiet hours")
    await chat.says(typed)
    assert f"Quiet hours: {kept}" in chat.text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("not before 9", "21:00–09:00"), ("until 8", "21:00–08:00"), ("from 10 pm", "22:00–07:00"),
     ("after 22:30", "22:30–07:00"), ("before nine please", "21:00–09:00")],
)  # fmt: skip
async def test_a_few_words_where_they_are_asked_for(chat: Chat, typed: str, kept: str) -> None:
    await settles(chat)
    await chat.says("/settings")
    await chat.taps("Quiet hours")
    await chat.says(typed)
    assert f"Quiet hours: {kept}" in chat.text


@pytest.mark.parametrize("typed", ["not before 9 pm", "after 8 am", "before it gets dark"])
async def test_what_is_no_night_is_asked_about(chat: Chat, typed: str) -> None:
    await settles(chat)
    await chat.says("/settings")
    await chat.taps("Quiet hours")
    await chat.says(typed)
    assert "I couldn't read that. Nothing is changed." in chat.text


async def test_beside_no_quiet_hours_an_end_says_too_little(chat: Chat) -> None:
    await settles(chat)
    await chat.says("no quiet hours")
    await chat.says("do not write to me before nine")
    assert "Nothing comes in this time" in chat.text
    await chat.says("22 to 9")
    assert "Quiet hours: 22:00–09:00" in chat.text


@pytest.mark.parametrize(
    ("code", "typed"),
    [("de", "keine"), ("es", "ninguna"), ("fr", "aucune"), ("it", "nessuna"), ("pt", "nenhuma"),
     ("uk", "жодних")],
)  # fmt: skip
async def test_none_in_other_languages(chat: Chat, code: str, typed: str) -> None:
    assert code in LANGUAGES
    await settles(chat, code)
    await chat.says("/settings")
    await chat.taps("🌙")
    await chat.says(typed)
    assert "21:00" not in chat.text
    assert "✅ 🌙" in chat.text
