"""Words that no reader took, and that sound as if something may be wrong: asked about."""

from __future__ import annotations

import pytest

from tests.chat import Chat, NewChat
from tests.conftest import House

UNCLEAR = "something is wrong with my belly"


SETTINGS = {
    "time zone": ("/settings", "Time zone"),
    "quiet hours": ("/settings", "Quiet hours"),
    "last day of a pause": ("/settings", "Until a date"),
    "reminder": ("/reminders", "Training"),
    "runs": ("/reminders", "My runs"),
}
"""Where something else is asked for, and typed."""


async def reaches(chat: Chat, state: str) -> None:
    """A stranger, nothing open, the place, the number, a card, or a setting."""
    if state == "stranger":
        return
    await chat.agrees()
    if state in SETTINGS:
        command, *labels = SETTINGS[state]
        await chat.says(command)
        await chat.taps(*labels)
    if state == "nothing open":
        await chat.says("/cancel")
    if state in {"number", "card"}:
        await chat.taps("Lower back")
    if state == "card":
        await chat.taps("2")
        await chat.clears_screening()


STATES = ("stranger", "nothing open", "place", "number", "card", *SETTINGS)


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


class TestAnHour:
    """The same words are asked about once an hour; then the usual line comes."""

    async def test_once(self, chat: Chat, house: House) -> None:
        await reaches(chat, "nothing open")
        await chat.says(UNCLEAR)
        await chat.taps("None of these")
        await chat.says(UNCLEAR)
        assert "To be sure" not in chat.text
        assert "I understand taps best" in chat.text
        house.telegram.clock.advance(3601)
        await chat.says(UNCLEAR)
        assert "To be sure" in chat.text

    async def test_at_an_open_question_the_question_comes_back(self, chat: Chat) -> None:
        await reaches(chat, "number")
        await chat.says(UNCLEAR)
        await chat.says(UNCLEAR)
        assert "How much does it hurt" in chat.text
        assert "10" in " ".join(chat.labels)

    async def test_written_otherwise_they_are_the_same(self, chat: Chat) -> None:
        await reaches(chat, "nothing open")
        await chat.says(UNCLEAR)
        await chat.says(f"  {UNCLEAR.upper()}\n")
        assert "To be sure" not in chat.text

    async def test_other_words_are_asked_about(self, chat: Chat, house: House) -> None:
        await reaches(chat, "nothing open")
        await chat.says(UNCLEAR)
        house.telegram.clock.advance(120)
        await chat.says("something is wrong with my chest")
        assert "To be sure" in chat.text or "Get help at once" in chat.text

    async def test_after_a_restart(self, chat: Chat, house: House) -> None:
        await reaches(chat, "nothing open")
        await chat.says(UNCLEAR)
        await house.restart()
        await chat.says(UNCLEAR)
        assert "To be sure" not in chat.text

    async def test_the_words_are_not_kept(self, chat: Chat, house: House) -> None:
        await reaches(chat, "nothing open")
        await chat.says(UNCLEAR)
        (kept,) = await house.rows("nets")
        assert "belly" not in str(kept)

    async def test_another_runner_is_asked(self, new_chat: NewChat) -> None:
        for who in (700_000_001, 800_000_002):
            chat = new_chat(who)
            await reaches(chat, "nothing open")
            await chat.says(UNCLEAR)
            assert "To be sure" in chat.text
