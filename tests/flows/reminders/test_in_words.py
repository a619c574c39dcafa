"""A reminder has come and nothing was shown since: plain words are the tap they plainly mean."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House


@pytest.fixture
async def robin(chat: Chat, house: House) -> Chat:
    """Tuesday, 8 o'clock: the stretching reminder has just come."""
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "08:00", "Done")
    assert await comes(house, "2026-06-02 08:00") == 1
    return chat


@pytest.mark.parametrize(
    "typed",
    ["yes", "Yes!", "yes please", "ok let's go", "let's go", "start", "ready", "ok, on it",
     "yep, starting now", "i'm ready", "yeah let's do it", "go", "Start", "sure"],
)  # fmt: skip
async def test_now(robin: Chat, typed: str) -> None:
    await robin.says(typed)
    assert "·  stretch" in robin.text
    assert sum("Snooze" in str(m.buttons) for m in robin.messages) == 0, "it is answered"


@pytest.mark.parametrize(
    "typed",
    ["done", "did it", "Done!", "did it already", "finished", "yes, done", "all done",
     "already done", "i did it this morning", "done for today", "just finished it"],
)  # fmt: skip
async def test_done_already(robin: Chat, house: House, typed: str) -> None:
    await robin.says(typed)
    assert "Well done" in robin.text
    assert await comes(house, "2026-06-02 22:00") == 0, "no follow-up"
    assert await comes(house, "2026-06-03 08:00") == 1


@pytest.mark.parametrize(
    "typed",
    ["later", "not now", "no, later", "snooze", "in an hour", "not yet", "i'm busy",
     "remind me later", "sorry, not right now", "can't right now"],
)  # fmt: skip
async def test_later(robin: Chat, house: House, typed: str) -> None:
    await robin.says(typed)
    assert "back at Tue 09:00" in robin.text
    assert await comes(house, "2026-06-02 09:00") == 1


@pytest.mark.parametrize(
    "typed",
    ["skip", "skip it", "not today", "no, not today", "maybe tomorrow", "Skip today", "rest day",
     "i'll pass", "no time today", "tomorrow"],
)  # fmt: skip
async def test_not_today(robin: Chat, house: House, typed: str) -> None:
    await robin.says(typed)
    assert "Skipped" in robin.text
    assert await comes(house, "2026-06-02 22:00") == 0
    assert await comes(house, "2026-06-03 08:00") == 1


@pytest.mark.parametrize(
    "typed",
    ["no", "done?", "yes later", "not done", "should i start", "ok", "done skip", "start later"],
)
async def test_two_things_are_asked_about(robin: Chat, house: House, typed: str) -> None:
    await robin.says(typed)
    said = robin.text
    assert not any(taken in said for taken in ("Well done", "Skipped", "back at", "·  stretch"))


async def test_the_gate_stands_before_a_start_in_words(robin: Chat) -> None:
    await robin.says("done, and now i cannot feel my saddle area and can't pee")
    assert "Get help at once" in robin.transcript
    await robin.says("let's go")
    assert "·  stretch" not in robin.text


async def test_behind_another_screen_it_is_no_answer_any_more(robin: Chat) -> None:
    await robin.says("/settings")
    await robin.says("done")
    assert "Well done" not in robin.text


async def test_words_of_the_next_day_are_not_about_it(robin: Chat, house: House) -> None:
    await robin.says("snooze")
    assert await comes(house, "2026-06-02 09:00") == 1
    assert await comes(house, "2026-06-03 07:30") == 0
    await robin.says("done")
    assert "Well done" not in robin.text


async def test_a_snoozed_one_is_done_in_words_as_well(robin: Chat, house: House) -> None:
    await robin.says("later")
    assert await comes(house, "2026-06-02 09:00") == 1
    await robin.says("did it")
    assert "Well done" in robin.text
    await house.restart()
    assert await comes(house, "2026-06-02 23:00") == 0


async def test_a_question_beside_it_is_not_guessed_at(robin: Chat, house: House) -> None:
    """ "Shall we find another time?": "yes" may mean that, or the stretches."""
    for day in range(3, 9):
        await comes(house, f"2026-06-{day:02} 08:00")
        if "another time?" in robin.text:
            break
    assert "Shall we find another time?" in robin.text
    await robin.says("yes")
    assert "·  stretch" not in robin.text


@pytest.mark.parametrize(
    ("typed", "then"),
    [("yes", "Where does your back hurt"), ("done", "Where does your back hurt"),
     ("not yet", "back at Mon 13:55"), ("not today", "Skipped")],
)  # fmt: skip
async def test_after_a_run(chat: Chat, house: House, typed: str, then: str) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("My runs")
    await chat.says("Mon 12:30, 45 min")
    assert await comes(house, "2026-06-01 13:25") == 1
    await chat.says(typed)
    assert then in chat.text
    assert "Well done" not in chat.text


async def test_a_training(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Training", "18:30")
    assert await comes(house, "2026-06-03 18:30") == 1
    await chat.says("ok, let's go")
    assert "Your training" in chat.text
