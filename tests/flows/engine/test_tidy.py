"""A chat that stays tidy: what a check-in, a training and a month leave behind."""

from __future__ import annotations

import re

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


async def test_to_the_first_exercise_in_few_words_and_taps(chat: Chat) -> None:
    """From *I agree*: without leaving out a sign."""
    await chat.agrees()
    words, taps = len(chat.text.split()), 0
    while "·  stretch" not in chat.text:
        label = "None of these" if "Safety" in chat.text else "Lower back" if not taps else "2"
        await chat.taps(label)
        taps += 1
        if "Safety" in chat.text:
            words += len(chat.text.split())
    words += len(said(chat.messages[-2]).split())
    assert taps <= 10
    assert words <= 350


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
