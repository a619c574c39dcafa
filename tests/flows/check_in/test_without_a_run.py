"""A back may hurt without a run, somewhere else than last time, or while one is ill."""

from __future__ import annotations

from datetime import date

import pytest

from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House


async def purposes(house: House) -> list[object]:
    return [row["purpose"] for row in await house.rows("check_ins")]


async def test_my_back_hurts_asks_the_same_and_is_no_run(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/start")
    await chat.taps("My back hurts")
    assert "Let's see what helps" in chat.text
    await chat.taps("Lower back", "4")
    await chat.stretches()
    assert await purposes(house) == ["check", "check"]
    assert await comes(house, "2026-06-02 12:00") == 0, "no run, so no question the next morning"


async def test_who_has_run_meanwhile_goes_on_where_it_was(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("/run")
    assert "Let's go on where we were" in chat.text
    await chat.taps("2")
    await chat.clears_screening()
    await chat.stretches()
    await chat.judges()
    assert await purposes(house) == ["run"]


async def test_pain_today_on_a_reminder_is_no_run(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "08:00", "Done")
    await comes(house, "2026-06-02 08:00")
    await chat.taps("Pain today")
    assert "Let's see what helps" in chat.text


async def test_somewhere_else_than_last_time_is_asked_and_screened(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/train")
    assert "Lower back: 2 of 10" in chat.text
    await chat.taps("Somewhere else", "Upper back", "2")
    assert "Safety question" in chat.text
    while "Upper-back pain deserves extra care" not in chat.text:
        await chat.taps("None of these")
    await chat.clears_screening()
    assert chat.shows_card


async def test_an_old_somewhere_else_changes_nothing(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/train")
    message, data = chat.find("Somewhere else")
    await chat.taps("Start")
    before = chat.text
    await chat.taps_old(message.message_id, data)
    assert chat.text == before


class TestIll:
    @pytest.mark.parametrize("command", ["/train", "/stretch", "/run", "my back hurts"])
    async def test_no_exercise_before_well_again(self, chat: Chat, command: str) -> None:
        await chat.has_four()
        await chat.says("/settings")
        await chat.taps("I'm ill")
        await chat.says(command)
        assert "You told me that you are ill" in chat.text
        await chat.taps("well again")
        assert not chat.text.startswith("🤒")
        await chat.says("/settings")
        assert "Reminders: none yet" in chat.text

    async def test_it_leads_to_what_was_wanted(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.says("/settings")
        await chat.taps("I'm ill")
        await chat.says("/train")
        await chat.taps("well again")
        assert "Start, still 2 of 10" in " ".join(chat.labels)


class TestPaused:
    async def test_a_wish_for_later_is_answered_honestly(self, chat: Chat, house: House) -> None:
        await chat.has_four()
        await chat.says("/settings")
        await chat.taps("1 week")
        await chat.taps("Remind me")
        assert "nothing would come" in chat.toast
        assert await comes(house, "2026-06-01 20:00") == 0

    async def test_the_reminders_say_until_when_and_promise_nothing(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("/reminders")
        await chat.taps("Stretching", "08:00", "Done", "Settings", "1 week")
        await chat.taps("Reminders")
        assert "Paused until Mon 8 Jun" in chat.text
        assert "next:" not in chat.text

    async def test_a_pause_can_be_made_longer(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.says("/settings")
        await chat.taps("1 week", "Until a date")
        await chat.says("20 June")
        assert f"{date(2026, 6, 20):%-d Jun}" in chat.text


class TestTooSoreToTrain:
    @pytest.fixture
    async def trains_tonight(self, chat: Chat) -> Chat:
        await settles(chat)
        await chat.says("/reminders")
        await chat.taps("Training", "18:30", "Done")
        return chat

    async def test_after_red_no_training_is_asked_for_that_day(
        self, trains_tonight: Chat, house: House
    ) -> None:
        await trains_tonight.says("/run")
        await trains_tonight.taps("Lower back", "8")
        await trains_tonight.clears_screening()
        await trains_tonight.stretches()
        assert "Rest is today's training" in trains_tonight.text
        assert await comes(house, "2026-06-01 23:00") == 0

    async def test_on_amber_it_comes(self, trains_tonight: Chat, house: House) -> None:
        await trains_tonight.says("/run")
        await trains_tonight.taps("Lower back", "4")
        await trains_tonight.stretches()
        assert await comes(house, "2026-06-01 18:30") == 1


async def test_one_minute_of_training_is_an_exercise(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Training", "18:30", "Done")
    assert await comes(house, "2026-06-01 18:30") == 1
    await chat.taps("1-minute", "2")
    assert "·  exercise" in chat.text


async def test_what_hurt_can_be_asked_for_again(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.taps("Pain")
    await chat.judges()
    await chat.taps("ladder")
    await chat.taps("Offer the others again")
    assert "Where does your back hurt" in chat.text


async def test_settings_say_that_a_safety_question_is_open(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/urgent")
    await chat.taps("Yes")
    await chat.says("/settings")
    assert "On hold" in chat.text
    assert "Reminders: none yet" not in chat.text
