"""A button's own words, typed while it is there, are its tap."""

from __future__ import annotations

import pytest

from bot.sandbox import Message
from tests.chat import Chat
from tests.chat import said as said_in
from tests.conftest import House


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("better", "– better"),
        ("Better!", "– better"),
        ("it feels better", "– better"),
        ("same", "– same"),
        ("worse", "– worse"),
        ("not now", "– not now"),
        ("Not now please", "– not now"),
    ],
)
async def test_on_a_stretch(chat: Chat, house: House, typed: str, left: str) -> None:
    await chat.reaches_stretch()
    await chat.says(typed)
    ease = left.removeprefix("– ").replace(" ", "_")
    assert await house.verdicts() == [ease]


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("can't do it", "cannot"),
        ("I can’t do it", "cannot"),
        ("cannot do it", "cannot"),
        ("no pain", "no_pain"),
        ("Pain", "pain"),
        ("not now", "not_now"),
        ("✅ No pain", "no_pain"),
    ],
)
async def test_on_an_exercise(chat: Chat, house: House, typed: str, verdict: str) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert [one for one in await house.verdicts() if one != "same"] == [verdict]


@pytest.mark.parametrize(
    "typed",
    ["tell me more", "Tell me more please", "ℹ️ Tell me more", "more details", "details", "why?"],
)
async def test_more_of_an_exercise_is_something_new(chat: Chat, typed: str) -> None:
    """What it is good for, beside the card, which goes on waiting."""
    await chat.reaches_card()
    card = chat.last
    await chat.says(typed)
    assert "Why superman is for the upper back" in chat.text
    assert "1. Step 1 of" not in chat.text
    assert "How" in chat.labels
    assert card in chat.with_buttons
    await chat.taps_old(*find_on(card, "No pain"))
    assert said_in(card).startswith("Beetle")


async def test_more_of_a_stretch_too(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.says("tell me more")
    assert "Cat Cow" in chat.text
    assert "1. Step 1 of" not in chat.text


def find_on(card: Message, label: str) -> tuple[int, str]:
    """A button of this very message."""
    (found,) = [b for row in card.buttons for b in row if label in b.text]
    assert found.callback_data is not None
    return card.message_id, found.callback_data


@pytest.mark.parametrize("typed", ["set done", "Set 1 of 3 done", "set 1 done", "the set done"])
async def test_a_set_of_a_training(chat: Chat, house: House, typed: str) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * 24 * 3600)
    await chat.says("/train")
    await chat.taps("2")
    await chat.clears_screening()
    await chat.says(typed)
    assert "Set 2 of 3" in chat.text


@pytest.mark.parametrize("typed", ["none of these", "None of these!", "it's none of these"])
async def test_a_safety_question(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2")
    chat_before = chat.text
    chat._runback.telegram.clock.advance(60)
    await chat.says(typed)
    assert "Safety question" in chat.text
    assert chat.text != chat_before


async def test_a_safety_question_that_nobody_can_have_read(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2")
    await chat.says("none of these")
    assert "Please read it first" in chat.text


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("never quiet", "Quiet hours: none"),
        ("22:00–06:00", "Quiet hours: 22:00–06:00"),
        ("Settings", "Settings"),
    ],
)
async def test_a_setting(chat: Chat, typed: str, then: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/settings")
    await chat.taps("Quiet hours")
    await chat.says(typed)
    assert then in chat.text


async def test_stay_with_utc_goes_on_to_the_reminder(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/reminders")
    await chat.taps("Training")
    await chat.says("stay with UTC for now")
    assert "Training days" in chat.text


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("I just ran", "Nice, you ran"),
        ("i just ran!", "Nice, you ran"),
        ("my four", "Let's find your four"),
        ("stretch", "Let's stretch"),
        ("Stretch please", "Let's stretch"),
    ],
)
async def test_the_main_screen(chat: Chat, typed: str, then: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/start")
    await chat.says(typed)
    assert then in chat.text


@pytest.mark.parametrize(
    "typed", ["more", "a lot", "do it", "it", "I can't", "tell me", "pain no"]
)
async def test_what_is_only_part_of_a_label_is_asked_about(
    chat: Chat, house: House, typed: str
) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert set(await house.verdicts()) == {"same"}


async def test_words_of_alarm_go_first(chat: Chat) -> None:
    await chat.reaches_card()
    await chat.says("can't do it, my legs went numb and I can't pee")
    assert "Get help at once" in chat.text


@pytest.mark.parametrize(
    ("kind", "typed", "then"),
    [
        ("Training", "done", "Training: Mon Thu 18:00"),
        ("Training", "turn off", "Training: off"),
        ("Training", "Turn off please", "Training: off"),
        ("Stretching", "after my runs", "After each run"),
        ("My runs", "✓ Done", "My runs: Mon Thu 18:00"),
    ],
)
async def test_a_reminder(chat: Chat, kind: str, typed: str, then: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/reminders")
    await chat.taps(kind, "Stay with UTC")
    await chat.says("Mon Thu 18:00")
    await chat.says(typed)
    assert then in chat.text
