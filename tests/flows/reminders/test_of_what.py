"""A time without what it is for: it is asked about, and the time is kept in each button."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House


@pytest.mark.parametrize(
    ("typed", "button"),
    [
        ("remind me every morning at 7", "Stretching · 07:00"),
        ("can you remind me daily at 19:30", "Stretching · 19:30"),
        ("remind me on mondays at 6 pm", "My runs · 18:00"),
        ("remind me at 8", "Stretching · 20:00"),
        ("remind me at 8", "Training · 08:00"),
        ("set a reminder for 7:30 every day", "Stretching · 07:30"),
    ],
)
async def test_of_what_it_is(chat: Chat, house: House, typed: str, button: str) -> None:
    await chat.agrees()
    await chat.says("/cancel")
    await chat.says(typed)
    assert "What shall I remind you of?" in chat.text
    await chat.taps(button)
    assert "What time is it for you?" in chat.text
    await chat.says("Berlin")
    time = button.split(" · ")[1]
    assert time in chat.text
    rules = [row for row in await house.rows("reminders") if row["time"]]
    assert [row["time"] for row in rules] == [time]


async def test_who_is_known_is_not_asked_where_they_are(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("/cancel")
    await chat.says("I'm in Berlin")
    await chat.says("remind me at 8 pm")
    await chat.taps("Stretching · 20:00")
    assert "20:00" in chat.text
    assert "What time is it" not in chat.text


async def test_days_are_kept(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("/cancel")
    await chat.says("remind me on tuesdays and fridays at 18:30")
    await chat.taps("Training · 18:30")
    await chat.says("Lisbon")
    (rule,) = [row for row in await house.rows("reminders") if row["time"]]
    assert (rule["kind"], rule["days"], rule["time"]) == ("training", "14", "18:30")
