"""A session that is left for a moment: what was done of it is there when the runner comes back."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House

DAY = 86_400


async def in_the_second_set(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.taps("2", "No pain")
    house.telegram.clock.advance(60)
    await chat.taps(next(label for label in chat.labels if label.startswith("✓")))
    assert "Set 2 of 3" in chat.text


@pytest.mark.parametrize("left", ["stop", "that's enough for today", "/cancel"])
async def test_a_training_that_was_stopped_goes_on(chat: Chat, house: House, left: str) -> None:
    await in_the_second_set(chat, house)
    card = chat.text.splitlines()[0]
    await chat.says(left)
    house.telegram.clock.advance(600)
    await chat.says("/train")
    assert "Let's go on where we were" in chat.text
    assert card in chat.text
    assert "Set 2 of 3" in chat.text
    await chat.taps("No pain")
    assert "exercise 3 of 4" in chat.text


async def test_after_an_hour_it_begins_anew(chat: Chat, house: House) -> None:
    """The number of pain is too old by then."""
    await in_the_second_set(chat, house)
    await chat.says("stop")
    house.telegram.clock.advance(2 * 3600)
    await chat.says("/train")
    assert "Let's go on" not in chat.text
    assert "How much does it hurt" in chat.text


async def test_a_training_of_which_nothing_was_shown_begins_anew(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.says("stop")
    await chat.says("/train")
    assert "How much does it hurt" in chat.text


async def test_a_stop_by_pain_is_none_to_go_on_from(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.taps("2", "Pain", "Pain", "Pain")
    await chat.says("/train")
    assert not chat.shows_card


@pytest.mark.parametrize(
    "typed", ["continue", "go on", "let's go on", "ok, carry on", "where were we"]
)
async def test_going_on_answers_nothing(chat: Chat, house: House, typed: str) -> None:
    await chat.reaches_card()
    card = chat.text.splitlines()[0]
    await chat.says(typed)
    assert "Let's go on where we were" in chat.text
    assert card in chat.text
    assert "Reminders" not in chat.transcript
    said = [row["verdict"] for row in await house.rows("answers") if row["version"] != "stretch"]
    assert said == [None]


async def test_who_is_back_goes_no_step_back(chat: Chat, house: House) -> None:
    await chat.reaches_card()
    card = chat.text.splitlines()[0]
    await chat.says("I'm back")
    assert card in chat.text
    assert "stretch 3" not in chat.text


async def test_a_safety_question_is_not_answered_by_it(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2")
    await chat.says("continue")
    assert "Safety question 1" in chat.text


async def test_with_nothing_open_it_is_about_the_reminders(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("continue the reminders")
    assert "Reminders" in chat.text


@pytest.mark.parametrize("typed", ["pause", "I need a break", "let me take a break"])
async def test_a_break_on_a_card_pauses_no_reminders(chat: Chat, house: House, typed: str) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert "Take your time" in chat.text
    assert "exercise 1 of 4" in chat.text
    assert "Settings" not in chat.transcript


@pytest.mark.parametrize("typed", ["cancel", "abort", "cancel this please"])
async def test_cancel_may_be_typed(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert "Stopped" in chat.text


@pytest.mark.parametrize(
    ("typed", "pains"),
    [("lower, 3-4", [4]), ("lower 3 or 4", [4]), ("low left", []), ("upper or lower", None)],
)
async def test_a_place_and_a_span_of_numbers(
    chat: Chat, house: House, typed: str, pains: list[int] | None
) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert ("Please tap" in chat.text) is (pains is None)
    assert [row["pain"] for row in await house.rows("pains")] == (pains or [])


@pytest.mark.parametrize("typed", ["lower back hurts now", "it hurts now", "now it hurts"])
async def test_what_hurts_now_hurts_by_this_exercise(chat: Chat, house: House, typed: str) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert "⚠️ Superman – pain" in chat.text


@pytest.mark.parametrize("slip", ["oops", "undo", "wrong button", "Back"])
async def test_a_set_that_was_ticked_by_mistake(chat: Chat, house: House, slip: str) -> None:
    await in_the_second_set(chat, house)
    card = chat.text.splitlines()[0]
    await (chat.taps(slip) if slip == "Back" else chat.says(slip))
    assert card in chat.text
    assert "Set 1 of 3" in chat.text
    await chat.says("undo")
    assert card not in chat.text
    assert "All sets done. How was it?" in chat.text


@pytest.mark.parametrize(
    "typed", ["2 in the morning, 6 after the run", "6 after my run, 2 at night"]
)
async def test_two_pains_are_no_plan(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says(typed)
    assert "How much does it hurt right now?" in chat.text
    assert not await house.rows("pains")


async def test_nor_where_the_number_from_before_is_shown(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(600)
    await chat.says("/train")
    before = chat.text
    await chat.says("6 after my run, 2 at night")
    assert "What time is it for you?" not in chat.transcript
    assert before.splitlines()[0] in chat.text
