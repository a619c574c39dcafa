"""A stretch reminder by one tap: it comes, may be put off, and leads to the stretches."""

from __future__ import annotations

from tests.chat import Chat
from tests.conftest import House


async def is_reminded(chat: Chat, house: House, minutes: int = 31) -> None:
    house.telegram.clock.advance(minutes * 60)
    await house.runback.reminding.send_due()


async def test_in_half_an_hour_after_a_restart_too(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("Remind me to stretch in 30 min")
    assert "I'll remind you to stretch in 30 minutes" in chat.text
    await house.restart()
    await is_reminded(chat, house)
    assert "Time for a few easy stretches" in chat.text
    assert chat.labels == ["▶️ Start", "💤 Snooze 1 h", "Skip today"]
    await chat.taps("Start")
    assert "·  stretch" in chat.text


async def test_snooze_takes_the_place_of_the_reminder(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("Remind")
    await is_reminded(chat, house)
    count = len(chat.messages)
    await chat.taps("Snooze")
    assert "in 60 minutes" in chat.text
    assert len(chat.messages) == count
    await is_reminded(chat, house, 59)
    assert "in 60 minutes" in chat.text
    await is_reminded(chat, house, 2)
    assert "Time for a few easy stretches" in chat.text


async def test_skip_is_no_failure(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("Remind")
    await is_reminded(chat, house)
    await chat.taps("Skip")
    assert "No problem at all" in chat.text
    assert chat.labels == []


async def test_no_reminder_can_be_planned_while_a_stop_is_open(chat: Chat, house: House) -> None:
    await chat.has_four()
    remind = chat.find("Remind")
    await chat.says("/urgent")
    await chat.taps("Yes")
    await chat.taps_old(remind[0].message_id, remind[1])
    assert "while a safety question is open" in chat.toast
    assert await house.rows("reminders") == []
