"""Typed words that plainly say what somebody wants lead there; the young are sent to a person."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.check_in.exercises import Watch

UNDER_18 = "I'm under 18"


async def settles(chat: Chat) -> None:
    """Agreed, and nothing open."""
    await chat.agrees()
    await chat.taps("No pain")


@pytest.mark.parametrize("words_typed", ["my back hurts", "it hurts a lot", "ouch!"])
async def test_pain_gets_a_kind_word_and_the_first_question(chat: Chat, words_typed: str) -> None:
    await settles(chat)
    await chat.says(words_typed)
    assert "I'm sorry it hurts" in chat.text
    await chat.taps("Lower back")
    assert "How much does it hurt" in chat.text


@pytest.mark.parametrize(
    ("typed", "screen"),
    [
        ("pause", "Settings"),
        ("remind me", "⏰ Reminders\n"),
        ("delete my data", "Delete everything I know about you?"),
    ],
)
async def test_the_screen_that_does_it(chat: Chat, typed: str, screen: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert screen in chat.text


SILENCE = ["stop", "/stop", "stop sending me messages", "don't contact me again",
           "stop texting me", "no more messages please", "Stop. Thank you", "stop all",
           "/unsubscribe",
           "leave me alone", "stop the reminders", "/stop@runback_sandbox_bot"]  # fmt: skip


@pytest.mark.parametrize("typed", SILENCE)
async def test_no_more_messages(chat: Chat, house: House, typed: str) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "Stay with UTC")
    await chat.says("every day 18:00")
    await chat.taps("Done")
    await chat.says(typed)
    assert "I won't write to you by myself any more" in chat.text
    assert "/forget" in chat.text
    for _ in range(8):
        house.telegram.clock.advance(24 * 3600)
        await house.runback.reminding.send_due()
    assert "I won't write to you by myself any more" in chat.text, "nothing has come"
    await chat.says("/settings")
    assert "All reminders are off until you switch them on again" in chat.text
    await chat.says("/reminders")
    assert "All reminders are off until you switch them on again" in chat.text


async def test_they_are_back_with_one_tap(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "Stay with UTC")
    await chat.says("every day 18:00")
    await chat.says("stop sending me messages")
    await chat.taps("Resume")
    assert "Reminders: on" in chat.text
    house.telegram.clock.advance(24 * 3600)
    assert await house.runback.reminding.send_due()


@pytest.mark.parametrize("typed", ["stop sending me messages", "don't text me again"])
async def test_it_leaves_the_open_question(chat: Chat, typed: str) -> None:
    await chat.agrees()
    question = chat.last
    await chat.says(typed)
    assert "I won't write to you by myself any more" in chat.text
    assert question.buttons


@pytest.mark.parametrize("typed", ["stop", "Stop please", "enough", "/stop"])
async def test_stop_leaves_an_open_setting_as_it_was(chat: Chat, house: House, typed: str) -> None:
    await settles(chat)
    await chat.says("/settings")
    await chat.taps("Quiet hours")
    await chat.says(typed)
    assert ("Left as it was" in chat.text) == (typed != "/stop")
    assert await house.rows("asking") == []


async def test_a_stranger_who_says_stop(chat: Chat) -> None:
    await chat.says("stop messaging me")
    assert "I keep nothing about you" in chat.text


async def test_stop_in_the_middle_as_a_command(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.says("/stop")
    assert "Stopped" in chat.text
    assert await house.rows("drafts") == []


async def test_delete_my_data_asks_before_it_deletes(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("delete my data please")
    assert await house.rows("runners")
    await chat.taps("Delete everything")
    assert await house.rows("runners") == []


async def test_stop_in_the_middle_stops_the_check_in(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    assert chat.shows_card
    await chat.says("stop")
    assert "Stopped" in chat.text
    assert await house.rows("drafts") == []


async def test_pause_in_the_middle_leaves_the_question_open(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    question = chat.last
    await chat.says("pause")
    assert "Settings" in chat.text
    assert question.buttons
    await chat.says("4")
    assert "Safety question" in chat.text


async def test_words_about_pain_belong_to_the_open_question(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("my lower back hurts")
    assert "How much does it hurt" in chat.text


async def test_during_a_stop_pain_leads_to_the_stop(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/urgent")
    await chat.taps("Yes")
    watch = Watch(house, chat)
    await chat.says("my back hurts")
    assert "get help now" in chat.text
    await chat.says("stop")
    assert watch.names == []


async def test_a_stranger_is_welcomed_first(chat: Chat, house: House) -> None:
    await chat.says("my back hurts")
    assert "Are you 18 or older" in chat.text
    await chat.says("delete my data")
    assert "I don't keep anything" in chat.text
    assert await house.rows("runners") == []


# Under 18.


async def test_the_welcome_has_two_answers_and_agree_comes_first(chat: Chat) -> None:
    await chat.says("/start")
    assert chat.labels == ["👍 I'm 18+ and I agree", f"🙅 {UNDER_18}"]


async def test_who_is_under_18_is_sent_to_a_person_kindly(chat: Chat, house: House) -> None:
    await chat.says("/start")
    await chat.taps(UNDER_18)
    assert "doctor or physiotherapist" in chat.text
    assert "I keep nothing about you" in chat.text
    assert "/urgent" in chat.text
    assert chat.labels == []
    assert await house.rows("runners") == []
    await chat.says("/urgent")
    assert "Get help at once" in chat.text


@pytest.mark.parametrize("typed", ["I'm 16", "I am 15 years old", "I don't agree"])
async def test_a_stranger_who_types_it_does_not_meet_the_welcome_again(
    chat: Chat, house: House, typed: str
) -> None:
    await chat.says("hi")
    await chat.says(typed)
    assert "doctor or physiotherapist" in chat.text
    assert await house.rows("runners") == []


async def test_who_says_so_later_may_have_everything_deleted(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.says("I'm 16")
    assert "doctor or physiotherapist" in chat.text
    await chat.taps("Delete everything")
    assert await house.rows("runners") == []
