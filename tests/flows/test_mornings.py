"""The morning after: two taps, and what they mean for the day."""

from __future__ import annotations

from datetime import date

import pytest

from bot.sandbox.telegram import Telegram
from storage import history
from tests.chat import Chat
from tests.clocked import comes, standing_telegram
from tests.conftest import House


@pytest.fixture
def telegram() -> Telegram:
    return standing_telegram()


async def runs_sore(chat: Chat, pain: str = "4") -> None:
    """A check-in with amber pain, in Berlin."""
    await chat.agrees()
    await chat.says("/run")
    await chat.taps("Lower back", pain)
    await chat.clears_screening()
    await chat.stretches()
    await chat.judges()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Berlin")


async def wakes(chat: Chat, house: House, day: int = 2) -> None:
    assert await comes(house, f"2026-06-{day:02} 08:00", "UTC") == 1
    assert "How is your back?" in chat.text


async def test_after_a_sore_run_the_next_morning_is_asked_about(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Better")
    assert "how much does it hurt now" in chat.text
    await chat.taps("1")
    assert "as planned" in chat.text
    assert [row["how"] for row in await house.rows("mornings")] == ["better"]


async def test_a_question_without_an_answer_is_known_as_asked(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    async with house.services.database.transaction() as tx:
        past = await history.of_runner(tx, chat.person.id, house.telegram.clock.now())
    assert (past.diary.asked, past.diary.mornings) == ((date(2026, 6, 2),), ())


async def test_after_a_painless_run_nobody_asks(chat: Chat, house: House) -> None:
    await runs_sore(chat, pain="2")
    assert await comes(house, "2026-06-02 12:00") == 0


async def test_after_training_it_is_asked_too(chat: Chat, house: House) -> None:
    await runs_sore(chat, pain="2")
    await chat.says("/train")
    await chat.taps("1")
    await chat.judges()
    assert "That's it for today" in chat.text
    assert await comes(house, "2026-06-02 08:00") == 1
    assert "How is your back?" in chat.text


async def test_worse_means_one_step_back(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Worse", "4")
    assert "One step back" in chat.text
    assert "whole week" not in chat.text
    (row,) = await house.rows("mornings")
    assert (row["how"], row["pain"]) == ("worse", 4)


async def test_a_worse_morning_counts_without_its_number(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Worse")
    (row,) = await house.rows("mornings")
    assert (row["how"], row["pain"]) == ("worse", None)


async def test_the_second_worse_morning_means_a_week_and_the_questions_again(
    chat: Chat, house: House
) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Worse", "4")
    await chat.says("/run")
    await chat.taps("Lower back", "4")
    await chat.stretches()
    await chat.judges()
    assert await comes(house, "2026-06-03 08:00", "UTC") == 1
    await chat.taps("Worse", "4")
    assert "second worse morning" in chat.text
    await chat.taps("Check in")
    await chat.taps("Lower back", "4")
    assert "Safety question" in chat.text


async def test_six_and_more_means_rest_and_a_check_in(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Same", "7")
    assert "Rest today" in chat.text
    await chat.taps("Check in")
    assert "Where does your back hurt" in chat.text


async def test_sore_but_no_worse_stays_gentle(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Same", "3")
    assert "Keep it easy today" in chat.text


async def test_an_answer_days_later_is_about_another_morning(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await comes(house, "2026-06-06 08:00")
    await chat.taps("Worse")
    assert "another morning" in chat.text
    assert await house.rows("mornings") == []


async def test_after_a_bad_morning_the_training_steps_back(chat: Chat, house: House) -> None:
    await runs_sore(chat, pain="2")
    await chat.says("/train")
    await chat.taps("2")
    assert "3 × 8 slow reps" in chat.text
    await chat.judges()
    await wakes(chat, house)
    await chat.taps("Worse", "2")
    await comes(house, "2026-06-04 18:00")
    await chat.says("/train")
    await chat.taps("2")
    assert "A step back after the bad morning" in chat.text
    assert "2 × 8 slow reps" in chat.text
