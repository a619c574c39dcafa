"""A setting waits for a value: what is none does what it says everywhere else."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House

WAYS = {
    "stretching": ("/reminders", "Stretching", "08:00"),
    "runs": ("/reminders", "My runs"),
    "quiet": ("/settings", "Quiet"),
    "until": ("/settings", "Until"),
    "zone": ("/settings", "Time zone"),
}


async def opens(chat: Chat, setting: str) -> None:
    command, *labels = WAYS[setting]
    await settles(chat)
    await chat.says(command)
    await chat.taps(*labels)


OFF = [
    "turn it off", "off", "Turn it off, please", "never mind, turn it off", "delete it",
    "stop this reminder", "i don't want it anymore", "switch it off", "no reminder please",
    "get rid of it",
]  # fmt: skip


@pytest.mark.parametrize("typed", OFF)
async def test_off_is_the_reminder_that_is_open(chat: Chat, house: House, typed: str) -> None:
    await opens(chat, "stretching")
    await chat.says(typed)
    assert "Stretching: off" in chat.text
    assert await comes(house, "2026-06-02 08:00") == 0


@pytest.mark.parametrize("typed", ["off", "turn them off", "turn it off"])
async def test_off_is_no_quiet_hours(chat: Chat, typed: str) -> None:
    await opens(chat, "quiet")
    await chat.says(typed)
    assert ("Quiet hours: none" in chat.text) == (typed != "turn them off")


@pytest.mark.parametrize("setting", WAYS)
@pytest.mark.parametrize(
    "typed",
    ["never mind", "nvm", "cancel", "forget it", "no, leave it", "go back", "not now",
     "no thanks", "i changed my mind", "keep it as it is"],
)  # fmt: skip
async def test_it_stays_as_it_was(chat: Chat, house: House, setting: str, typed: str) -> None:
    await opens(chat, setting)
    await chat.says(typed)
    assert "Left as it was" in chat.text
    await chat.says("9:15")
    assert "9:15" not in chat.text, "it takes nothing any more"
    assert await comes(house, "2026-06-02 08:00") == (setting == "stretching")


@pytest.mark.parametrize("setting", WAYS)
@pytest.mark.parametrize(
    ("typed", "screen"),
    [
        ("what's the library", "All exercises"),
        ("library", "All exercises"),
        ("show me the exercises", "All exercises"),
        ("how am i doing", "Your weeks"),
        ("progress", "Your weeks"),
        ("settings", "Settings"),
        ("i ran", "Where does your back hurt"),
        ("i just ran 5k", "Where does your back hurt"),
        ("my back hurts", "Where does your back hurt"),
        ("export my data", ""),
    ],
)
async def test_another_screen(chat: Chat, setting: str, typed: str, screen: str) -> None:
    await opens(chat, setting)
    await chat.says(typed)
    assert screen in chat.text
    assert "couldn't read" not in chat.text
    await chat.says("9:15")
    assert "09:15" not in chat.text, "the setting was left, as by a command"


@pytest.mark.parametrize(
    ("setting", "typed", "then"),
    [
        ("stretching", "9:15 am", "every day 09:15"),
        ("stretching", "weekdays 7:30 am", "07:30"),
        ("stretching", "25:00", "hours 0 to 23"),
        ("stretching", "blue", "couldn't read"),
        ("runs", "tue 18:00", "Tue 18:00"),
        ("quiet", "22 to 6", "22:00–06:00"),
        ("until", "friday", "Paused"),
        ("zone", "Vienna", "Vienna"),
        ("zone", "Progreso", ""),
    ],
)
async def test_what_it_reads_is_its_own(chat: Chat, setting: str, typed: str, then: str) -> None:
    await opens(chat, setting)
    await chat.says(typed)
    assert then.lower() in chat.text.lower()
    assert "Your weeks" not in chat.text
