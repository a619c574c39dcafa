"""The morning after: two taps, and what they mean for the day."""

from __future__ import annotations

from datetime import date

import pytest

from storage.check_in import history
from tests.chat import Chat
from tests.clocked import comes
from tests.conftest import House


async def runs_sore(chat: Chat, pain: str = "4") -> None:
    """A check-in with amber pain, in Berlin."""
    await chat.ran(pain=pain)
    await chat.stretches()
    await chat.judges()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Berlin")


async def wakes(chat: Chat, house: House, day: int = 2) -> None:
    assert await comes(house, f"2026-06-{day:02} 08:00") == 1
    assert "How is your back?" in chat.text


async def test_after_a_sore_run_the_next_morning_is_asked_about(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Better")
    assert "how much does it hurt now" in chat.text
    await chat.taps("1")
    assert "as planned" in chat.text
    assert [row["how"] for row in await house.rows("mornings")] == ["better"]


@pytest.mark.parametrize(
    ("place", "before", "then"),
    [
        ("New York", "2026-06-02 07:30", "2026-06-02 08:00"),
        ("Tokyo", "2026-06-02 07:30", "2026-06-02 08:00"),
        ("Auckland", "2026-06-02 07:30", "2026-06-02 08:00"),
    ],
)
async def test_the_morning_is_that_of_a_zone_that_is_named_afterwards(
    chat: Chat, house: House, place: str, before: str, then: str
) -> None:
    """The run is on the first of June at noon UTC, when nobody knows where the runner is."""
    await chat.ran(pain="4")
    await chat.stretches()
    await chat.judges()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says(place)
    (row,) = await house.rows("runners")
    assert await comes(house, before, row["zone"]) == 0
    assert await comes(house, then, row["zone"]) == 1
    assert "How is your back?" in chat.text


async def test_who_travels_is_asked_on_the_same_day_by_the_clock_there(
    chat: Chat, house: House
) -> None:
    await runs_sore(chat)
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Lisbon")
    assert await comes(house, "2026-06-02 07:30", "Europe/Lisbon") == 0
    assert await comes(house, "2026-06-02 08:00", "Europe/Lisbon") == 1


async def test_a_morning_at_three_to_five_is_amber_though_no_worse(
    chat: Chat, house: House
) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Same", "4")
    assert "amber for today" in chat.text
    await chat.says("/train")
    await chat.taps("1")
    assert "Amber because it was 3 to 5 this morning" in chat.transcript
    assert "2 × 8 slow reps" in chat.text
    await chat.says("/cancel")
    assert await comes(house, "2026-06-03 08:00") == 0
    await chat.says("/train")
    await chat.taps("1")
    assert "3 × " in chat.text, "and the next day is a new one"


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


async def test_after_training_fewer_than_four_and_after_too_much_pain_too(
    chat: Chat, house: House
) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.taps("No pain", "No pain")
    await chat.judges("Can't do it")
    assert await comes(house, "2026-06-03 18:00") == 0
    await trains_in_the_evening(chat)
    assert "That's it for today" in chat.text
    assert await comes(house, "2026-06-04 12:00") == 1
    await chat.says("/train")
    await chat.taps("Train all the same", "1", "Pain", "Pain")
    await chat.judges("Pain")
    assert "That's enough for today" in chat.text
    assert await comes(house, "2026-06-05 12:00") == 1


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
    assert await comes(house, "2026-06-03 08:00") == 1
    await chat.taps("Worse", "4")
    assert "Two worse mornings in a row" in chat.text
    assert "I ask the safety questions again" in chat.text
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
    assert "3 to 5 is amber for today" in chat.text


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
    assert chat.text.startswith("Alternating Superman (easier)")
    assert "One set less today" in chat.text
    assert "2 × 8 slow reps" in chat.text


async def trains_in_the_evening(chat: Chat, pain: str = "1") -> None:
    """A training to its end; the number is asked first."""
    await chat.says("/train")
    await chat.taps(pain)
    await chat.clears_screening()
    await chat.judges()


async def test_after_a_worse_morning_every_screen_says_the_same(chat: Chat, house: House) -> None:
    await runs_sore(chat, pain="2")
    await trains_in_the_evening(chat)
    await wakes(chat, house)
    await chat.taps("Worse", "2")
    assert "the easier versions, one set less, and skip or halve your next run" in chat.text
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    summary = chat.messages[-2].text or ""
    assert "🟡 Lower back · 2 of 10" in summary
    assert "Skip your next run or halve it" in summary
    assert "because your last morning was worse" in summary
    assert "Green light" not in summary


async def test_a_morning_that_is_no_worse_ends_it(chat: Chat, house: House) -> None:
    await runs_sore(chat, pain="2")
    await trains_in_the_evening(chat)
    await wakes(chat, house)
    await chat.taps("Worse", "2")
    await comes(house, "2026-06-03 18:00")
    await trains_in_the_evening(chat)
    assert "Alternating Superman · 2 × 8 ✓" in chat.text
    await wakes(chat, house, 4)
    await chat.taps("Same", "1")
    assert "as planned" in chat.text
    await comes(house, "2026-06-05 18:00")
    await chat.says("/train")
    await chat.taps("1")
    assert chat.text.startswith("Superman")
    assert "3 × 8 slow reps" in chat.text
    assert "before the sore day" in chat.text


async def test_a_run_in_between_is_asked_about_so_that_it_can_end(
    chat: Chat, house: House
) -> None:
    await runs_sore(chat, pain="2")
    await trains_in_the_evening(chat)
    await wakes(chat, house)
    await chat.taps("Worse", "2")
    await chat.says("/run")
    await chat.taps("Lower back", "1")
    await chat.stretches()
    await chat.judges()
    await wakes(chat, house, 3)
    await chat.taps("Better", "0")
    await comes(house, "2026-06-04 18:00")
    await chat.says("/train")
    await chat.taps("1")
    assert chat.text.startswith("Superman")
    assert "A step back after the bad morning" in chat.text


async def test_after_two_worse_mornings_a_good_one_does_not_end_the_week(
    chat: Chat, house: House
) -> None:
    await runs_sore(chat, pain="2")
    await trains_in_the_evening(chat)
    for day, felt in ((2, "Worse"), (4, "Worse"), (6, "Better")):
        await wakes(chat, house, day)
        await chat.taps(felt, "1")
        told = chat.text
        await comes(house, f"2026-06-{day + 1:02} 18:00")
        await trains_in_the_evening(chat)
    assert "After two worse mornings the whole week stays gentle" in told
    assert "Alternating Superman" in chat.text
    assert "walk and run by turns" in chat.transcript
    await comes(house, "2026-06-11 18:00")
    await chat.says("/train")
    await chat.taps("1")
    assert chat.text.startswith("Superman")


async def test_seven_in_the_morning_is_a_day_of_rest_whatever_is_tapped_later(
    chat: Chat, house: House
) -> None:
    await runs_sore(chat, pain="2")
    await trains_in_the_evening(chat)
    await wakes(chat, house)
    await chat.taps("Same", "7")
    assert "Rest today" in chat.text
    await comes(house, "2026-06-02 19:00")
    await chat.says("/train")
    if "Train all the same" in " ".join(chat.labels):
        await chat.taps("Train all the same")
    await chat.taps("2")
    assert "Safety question" in chat.text, "to make sure it is nothing that can't wait"
    await chat.clears_screening()
    assert "Rest is today's training" in chat.text
    assert "Red because it was 6 or more this morning" in chat.transcript
    assert any("Stretch" in label for label in chat.labels)
    await chat.says("/run")
    await chat.taps("No pain")
    assert "let today be a day of rest" in chat.text
    assert not any("Find my four" in label for label in chat.labels)
    await comes(house, "2026-06-03 18:00")
    await chat.says("/train")
    await chat.taps("2")
    await chat.clears_screening()
    assert chat.text.startswith("Alternating Superman"), "after a red day the easier one first"


async def test_no_pain_after_a_worse_morning_is_good_to_hear_and_still_gentle(
    chat: Chat, house: House
) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Worse", "2")
    await chat.says("/run")
    await chat.taps("No pain")
    assert "After a worse morning take it easy a little longer" in chat.text


async def test_a_red_morning_asks_the_safety_questions_once(chat: Chat, house: House) -> None:
    await runs_sore(chat)
    await wakes(chat, house)
    await chat.taps("Worse", "7")
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    assert "Safety question" in chat.text
    await chat.clears_screening()
    await chat.stretches()
    assert "Rest is today's training" in chat.text
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    assert "Safety question" not in chat.text
    assert "6 or more this morning" in chat.transcript
