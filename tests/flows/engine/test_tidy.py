"""A chat that stays tidy: what a check-in, a training and a month leave behind."""

from __future__ import annotations

import re

import pytest

from tests.chat import Chat, said
from tests.clocked import comes, settles
from tests.conftest import House

DAY = 24 * 3600
LIVE = 3
"""Messages with live buttons at most: a session, a panel and a reminder."""


def films(chat: Chat) -> list[str]:
    """What loops in the chat."""
    return [said(m) for m in chat.messages if m.media == "animation"]


async def answers_the_rest(chat: Chat, pain: str = "2") -> None:
    """Whatever is asked, to the end, the way a runner does on a good day."""
    for _ in range(60):
        text = chat.text
        if "Where does your back hurt" in text:
            await chat.taps("Lower back")
        elif "How much does it hurt" in text:
            await chat.taps(pain)
        elif "Safety question" in text:
            await chat.taps("None of these")
        elif "·  stretch" in text:
            await chat.taps("Better")
        elif "·  exercise" in text:
            await chat.taps("No pain")
        elif "within the last hour" in text:
            await chat.taps("Start")
        else:
            return
    raise AssertionError("it never ends")


async def test_an_ideal_check_in_leaves_two_messages_and_no_film(chat: Chat) -> None:
    await chat.agrees()
    await answers_the_rest(chat)
    assert "Your four" in chat.text
    assert len(chat.messages) == 2, [said(m) for m in chat.messages]
    assert films(chat) == []
    assert chat.with_buttons == [chat.last]


async def test_a_training_leaves_one(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    before = {m.message_id for m in chat.messages}
    await chat.says("/train")
    await answers_the_rest(chat)
    assert "That's it for today" in chat.text
    assert len([m for m in chat.messages if m.message_id not in before]) == 1
    assert "2 of 10 before it" in chat.text
    assert chat.with_buttons == [chat.last]


async def test_a_sore_training_leaves_what_was_said_about_the_day(
    chat: Chat, house: House
) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await answers_the_rest(chat, pain="4")
    assert "Amber light" in chat.transcript
    assert films(chat) == []


def words_in(text: str) -> int:
    """How many there are to read; a mark at the head of a line is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


@pytest.mark.parametrize("where", ["Lower back", "Upper back", "Both"])
async def test_to_the_first_exercise_in_few_words_and_taps(chat: Chat, where: str) -> None:
    """From *I agree*: without leaving out a sign, whatever hurts; the longest way is *Both*."""
    await chat.agrees()
    words, taps = words_in(chat.unfolded), 0
    while "·  stretch" not in chat.text:
        label = "None of these" if "Safety" in chat.text else where if not taps else "2"
        await chat.taps(label)
        taps += 1
        words += words_in(chat.unfolded)
    assert taps <= 10
    assert words <= 350
    while "·  exercise" not in chat.text:  # two or three stretches, each tried
        await chat.taps("Same")
        taps += 1
    assert taps <= 11


async def test_who_comes_back_is_there_in_four_taps(chat: Chat, house: House) -> None:
    await chat.has_four()
    for way in ("/run", "/train", "/stretch"):
        house.telegram.clock.advance(2 * DAY)
        await chat.says(way)
        taps = 0
        while "·  " not in chat.text:
            question = "Where" in chat.text
            await chat.taps("Lower back" if question else "2")
            taps += 1
        assert taps <= 4, way


async def test_a_card_that_is_left_lies_where_the_runner_looks(chat: Chat) -> None:
    """Called for again, it stands at the bottom, and the older copy has gone."""
    await chat.is_cleared()
    card = chat.last
    await chat.says("/library")
    await chat.says("/run")
    assert "·  stretch" in chat.text
    assert card not in chat.messages
    assert len(films(chat)) == 1


async def test_one_panel_at_a_time(chat: Chat) -> None:
    await chat.has_four()
    result = chat.last
    for command in ("/settings", "/reminders", "/library", "/progress", "/why", "/help"):
        await chat.says(command)
        assert len(chat.with_buttons) == 2, command
        assert result in chat.with_buttons
    await chat.says("/run")
    assert result in chat.messages
    assert result.buttons == []


async def test_a_typed_time_leaves_no_stale_panel(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching")
    for time in ("18:45", "7 am"):
        await chat.says(time)
    assert "7:00" in chat.text
    assert chat.with_buttons == [m for m in chat.with_buttons if "our four" in said(m)] + [
        chat.last
    ]


async def test_a_safety_screen_stays(chat: Chat) -> None:
    """When to get help is no panel that passes."""
    await chat.has_four()
    await chat.says("I can't feel my bum and can't pee")
    await chat.taps("Yes")
    assert "get help now" in chat.text
    for command in ("/privacy", "/settings", "/help", "/urgent"):
        await chat.says(command)
    assert "get help now" in chat.transcript


async def test_what_is_too_old_to_go_stays_without_buttons(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    card = chat.last
    house.telegram.clock.advance(3 * DAY)
    await chat.says("/run")
    assert card in chat.messages
    assert card.buttons == []
    assert card.media == "photo", "and no film loops there"
    assert said(card) == "🕰 From earlier. On with /run or /train."


async def goes_over(house: House, hours: float) -> None:
    """So much time, and what is looked after every hour."""
    house.telegram.clock.advance(hours * 3600)
    await house.runback.reminding._tidy(None)


async def test_a_card_that_nobody_comes_back_to_goes_in_time(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    card = chat.last
    await goes_over(house, 23)
    assert card in chat.messages, "what hurt can still be told on it"
    await goes_over(house, 2)
    assert card not in chat.messages
    assert films(chat) == []
    await goes_over(house, 48)
    await chat.says("/run")
    assert "Where does your back hurt" in chat.text
    assert chat.with_buttons == [chat.last]


async def test_so_does_a_question(chat: Chat, house: House) -> None:
    await chat.agrees()
    await goes_over(house, 25)
    assert "Where does your back hurt" not in chat.transcript


async def test_what_an_alarm_asks_stays(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.says("I can't pee")
    await goes_over(house, 25)
    assert "Get help at once" in chat.text
    assert chat.labels


async def test_a_bot_that_slept_lets_no_film_loop(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    card = chat.last
    house.telegram.clock.advance(3 * DAY)
    await house.restart()
    await house.runback.reminding._tidy(None)
    assert card.media == "photo"
    assert card.buttons == []
    assert films(chat) == []
    calls = len(house.telegram.calls)
    await goes_over(house, 1)
    assert len(house.telegram.calls) == calls, "once"


async def test_a_question_that_is_too_old_to_go_loses_its_buttons(
    chat: Chat, house: House
) -> None:
    await chat.agrees()
    question = chat.last
    await goes_over(house, 72)
    assert "Where does your back hurt" in said(question)
    assert question.buttons == []


async def test_a_network_that_fails_is_tried_again_an_hour_later(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    card = chat.last
    house.telegram.faults.next("deleteMessage", status=502, times=10)
    house.telegram.faults.next("editMessageCaption", status=502, times=10)
    await goes_over(house, 25)
    assert card in chat.messages
    house.telegram.faults.clear()
    await goes_over(house, 1)
    assert card not in chat.messages


async def test_no_card_comes_into_a_message_of_yesterday(chat: Chat, house: House) -> None:
    """It would be too old to go before the card is a day old."""
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "19:30", "Done")
    assert await comes(house, "2026-06-02 19:31") == 1
    reminder = chat.last
    await comes(house, "2026-06-03 09:00")
    await chat.taps_old(reminder.message_id, chat.find("Start")[1])
    assert chat.last is not reminder
    assert reminder.buttons == []
    assert "·  stretch" in chat.text


async def test_a_month_of_every_day(chat: Chat, house: House) -> None:
    """31 days with a run, a reminder that is started, and a training every third day."""
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "19:30", "Done")
    start = len(chat.messages)
    for day in range(31):
        date = f"2026-06-{day + 2:02}" if day < 29 else f"2026-07-{day - 28:02}"
        await comes(house, f"{date} 10:00")
        await chat.says("/run")
        await answers_the_rest(chat)
        if day % 3 == 0:
            await chat.says("/train")
            await answers_the_rest(chat)
        if day % 7 == 0:
            await chat.says("/progress")
        assert await comes(house, f"{date} 19:31") in {0, 1}
        if "Start" in " ".join(chat.labels):
            await chat.taps("Start")
            await answers_the_rest(chat)
        assert len(chat.with_buttons) <= LIVE
        assert films(chat) == []
    left = len(chat.messages) - start
    words = [re.sub(r"\s+", " ", said(m))[:60] for m in chat.messages]
    assert left <= 120, "\n".join(words)
