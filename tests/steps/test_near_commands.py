"""A mistyped command is answered by the one that was meant, never taken for it."""

from __future__ import annotations

import pytest

from bot.steps.near_commands import near_command
from handlers import COMMANDS
from tests.chat import Chat


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("/strech", "/stretch"), ("/trian", "/train"), ("/libary", "/library"),
     ("/urgnet", "/urgent"),
     ("/progres", "/progress"), ("/reminder", "/reminders"), ("/setting", "/settings"),
     ("/halp", "/help"), ("/rnu", "/run"), ("/pause", None), ("/foo", None), ("/xy", None),
     ("/starr", "/start"), ("run", None), ("/", None), ("/forgte", "/forget")],
)  # fmt: skip
def test_which_was_meant(typed: str, meant: str | None) -> None:
    assert near_command(typed, COMMANDS) == meant


@pytest.mark.parametrize("name", COMMANDS)
def test_none_of_ours_is_near_another_one(name: str) -> None:
    others = [other for other in COMMANDS if other != name]
    assert near_command(f"/{name}", others) is None


async def test_it_is_to_be_tapped(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/urgnet")
    assert "/urgent" in chat.text
    assert "Get help at once" not in chat.text


async def test_forgetting_is_not_begun_by_a_slip(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/forgte")
    assert "/forget" in chat.text
    assert not any("Delete" in label for label in chat.labels)


async def test_the_open_question_stays(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/progres please")
    assert "/progress" in chat.text
    await chat.taps("Lower back")
    assert "How much" in chat.transcript


async def test_a_stranger(chat: Chat) -> None:
    await chat.says("/strat")
    assert "/start" in chat.text
