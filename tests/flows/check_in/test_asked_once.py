"""The pain of the last hour is asked once: a training shows it, and it can be another one."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House

MINUTE, DAY = 60, 24 * 3600
LABELS = [
    "▶️ Start, still 2 of 10",
    "⏱ 10 minutes",
    "⏱ 1 minute",
    "🧘 Stretches first",
    "📍 Somewhere else",
    "✏️ Another number",
]


async def checked(house: House) -> list[tuple[str, int | None]]:
    """The finished check-ins, each with the number that was told in it."""
    return [(row["purpose"], row["pain"]) for row in await house.rows("check_ins")]


async def test_from_the_check_in_over_a_swap_into_the_training(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("The ladder", "Swap one of my four", "Beetle")
    assert "Beetle is out, until you ask for it." in chat.transcript
    await chat.taps("No pain")
    assert "Your four" in chat.text
    await chat.says("/train")
    assert chat.text.startswith("💪 Your training\nLower back: 2 of 10")
    assert chat.labels == LABELS
    await chat.taps("Start")
    assert "🟢 2 of 10: green light." in chat.toast
    assert "3 × 8 slow reps" in chat.text
    await chat.judges()
    assert "2 of 10 before it" in chat.text
    assert [row["pain"] for row in await house.rows("pains")] == [2], "told once"
    assert [pain for _, pain in await checked(house)] == [2, None, None], "one number, noted once"


async def test_a_swap_on_another_day_asks_first(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.taps("The ladder", "Swap one of my four", "Beetle")
    assert "Beetle is out" in chat.transcript
    assert "How much does it hurt" in chat.text


async def test_after_no_pain_it_is_none_of_ten(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/run")
    await chat.taps("No pain")
    await chat.says("/train")
    assert "Lower back: 0 of 10" in chat.text
    await chat.taps("Start")
    assert "·  exercise" in chat.text


async def test_after_an_hour_it_is_asked(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(61 * MINUTE)
    await chat.says("/train")
    assert "How much does it hurt" in chat.text


async def test_a_start_screen_that_was_left_for_an_hour_asks_again(
    chat: Chat, house: House
) -> None:
    await chat.has_four()
    await chat.says("/train")
    old, data = chat.find("Start")
    house.telegram.clock.advance(61 * MINUTE)
    await chat.taps_old(old.message_id, data)
    assert "How much does it hurt" in chat.text
    await chat.taps("4")
    assert "Amber light" in chat.transcript


async def test_what_hurt_since_asks_again(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.taps("Pain")
    await chat.judges()
    await chat.taps("Train now")
    assert "How much does it hurt" in chat.text


async def test_it_is_of_the_place_that_the_plan_is_for(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(MINUTE)
    await chat.says("/run")
    await chat.taps("Upper back", "1")
    await chat.clears_screening()
    await chat.stretches()
    await chat.judges()
    house.telegram.clock.advance(MINUTE)
    await chat.taps("Train now")
    assert "Upper back: 2 of 10" in chat.text, "the worst of the hour, and the plan is for it"


async def test_a_check_in_that_was_left_asks_again(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/run")
    await chat.taps("Lower back", "1")
    await chat.says("/cancel")
    await chat.says("/train")
    assert "How much does it hurt" in chat.text


async def test_the_worst_of_the_hour_counts(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(20 * MINUTE)
    await chat.says("/run")
    await chat.taps("Lower back", "5")
    await chat.clears_screening()
    await chat.stretches()
    house.telegram.clock.advance(20 * MINUTE)
    await chat.says("/run")
    await chat.taps("Lower back", "1")
    await chat.stretches()
    await chat.says("/train")
    assert "Lower back: 5 of 10" in chat.text
    await chat.taps("Start")
    await chat.clears_screening()
    assert "2 × 8 slow reps" in chat.text


async def test_a_red_number_asks_its_safety_questions_and_stays_red(
    chat: Chat, house: House
) -> None:
    await chat.has_four()
    await chat.says("/run")
    await chat.taps("Lower back", "7")
    await chat.clears_screening()
    await chat.stretches()
    await chat.says("/train")
    assert "Lower back: 7 of 10" in chat.text
    await chat.taps("Start")
    assert "Safety question 1 of 3" in chat.text
    await chat.clears_screening()
    assert "Rest is today's training" in chat.text
    assert "·  exercise" not in chat.text


class TestAnotherNumber:
    async def test_by_a_tap_before_the_training(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.taps("Train now", "10 minutes", "Another number")
        assert chat.text.startswith("💪 10 minutes\nLower back. How much does it hurt")
        await chat.taps("4")
        assert "Amber light" in chat.transcript
        assert chat.text.startswith("Alternating Superman")

    @pytest.mark.parametrize("typed", ["4", "four", "it's 4 now", "sorry, 4"])
    async def test_typed_before_the_training(self, chat: Chat, typed: str) -> None:
        await chat.has_four()
        await chat.taps("Train now")
        await chat.says(typed)
        assert "Amber light" in chat.transcript
        assert chat.text.startswith("Alternating Superman")

    async def test_by_a_step_back_from_the_first_card(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.taps("Train now", "Start", "Back")
        assert "How much does it hurt" in chat.text
        await chat.taps("7")
        assert "Safety question 1 of 3" in chat.text

    @pytest.mark.parametrize("number", ["4", "5"])
    async def test_typed_on_the_first_card(self, chat: Chat, number: str) -> None:
        await chat.has_four()
        await chat.taps("Train now", "Start")
        await chat.says(f"sorry, it's {number}")
        assert "Amber light" in chat.transcript
        assert chat.text.startswith("Alternating Superman")
        assert "2 × 8 slow reps" in chat.text

    async def test_a_bare_number_on_a_card_may_be_repetitions(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.taps("Train now", "Start")
        await chat.says("4")
        assert "Please tap one of the buttons" in chat.text
        assert "3 × 8 slow reps" in chat.text

    async def test_not_once_the_first_set_is_done(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.taps("Train now", "Start", "Set 1")
        await chat.says("sorry, it's 4")
        assert "Please tap one of the buttons" in chat.text

    async def test_what_is_no_number_is_asked_about(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.taps("Train now")
        await chat.says("bananas")
        assert "Please tap Start" in chat.text
        assert chat.labels == LABELS

    async def test_start_in_words_is_the_tap(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.taps("Train now")
        await chat.says("start, still 2 of 10")
        assert "3 × 8 slow reps" in chat.text

    async def test_a_smaller_dose_when_the_same_card_is_for_a_sore_day(
        self, chat: Chat, house: House
    ) -> None:
        """The card had its dose for the first number; it is another one with the other number."""
        await chat.is_cleared(pain="4")
        await chat.stretches()
        await chat.judges()
        house.telegram.clock.advance(2 * DAY)
        await chat.says("/train")
        await chat.taps("1")
        assert chat.text.startswith("Alternating Superman")
        assert "3 × 8 slow reps" in chat.text
        await chat.taps("Back", "4")
        assert "2 × 8 slow reps" in chat.text


async def test_a_training_that_was_lost_at_its_end_shows_it_again(
    chat: Chat, house: House
) -> None:
    await chat.has_four()
    await chat.taps("Train now", "Start")
    while "exercise 4 of 4" not in chat.text:
        await chat.taps("No pain")
    message, data = chat.find("Set 1")
    await chat.taps("No pain")
    await chat.taps_old(message.message_id, data)
    assert "That's it for today" in chat.transcript
