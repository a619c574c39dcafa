"""A mistyped command is answered by the one that was meant, never taken for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.steps.near_commands import near_command
from handlers import COMMANDS
from tests.chat import Chat
from tests.conftest import House


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


@pytest.mark.parametrize("typed", ["/trian\nplease", "/trian@somebot now", "/Trian"])
async def test_whatever_stands_around_it(chat: Chat, typed: str) -> None:
    await chat.has_four()
    await chat.says(typed)
    assert "Did you mean /train?" in chat.text


async def test_a_stranger(chat: Chat) -> None:
    await chat.says("/strat")
    assert "/start" in chat.text


@pytest.mark.parametrize(
    "typed",
    ["/trian i feel weird in my leg", "/rnu\ni am so low these days",
     "/rnu i am so low these days", "/progres i don't want to be here",
     "/strech something is wrong with my belly"],
)  # fmt: skip
async def test_what_may_be_an_alarm_beside_it_is_asked_about(chat: Chat, typed: str) -> None:
    await chat.has_four()
    await chat.says(typed)
    assert "To be sure" in chat.text or "You are not alone" in chat.text
    assert "Did you mean" not in chat.text


async def test_an_open_to_be_sure_holds_behind_it(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("something is wrong with my belly")
    await chat.says("/trian")
    await chat.says("/train")
    assert "To be sure" in chat.text


async def test_an_alarm_beside_it_is_heard(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/strech since yesterday my foot drags a bit")
    assert "Get help at once" in chat.text


@pytest.mark.parametrize(
    ("typed", "place"),
    [("Muinch", "Munich"), ("Sao Pualo", "Sao Paulo"), ("Edinbrugh", "Edinburgh"),
     ("Zurihc", "Zurich"), ("Kopenhagn", "Copenhagen"), ("Barcelna", "Barcelona")],
)  # fmt: skip
async def test_so_is_a_place(chat: Chat, house: House, typed: str, place: str) -> None:
    """A guess is a button; nothing is set before the tap."""
    await chat.agrees()
    await chat.says("/settings")
    await chat.taps("Time zone")
    before = [row["zone"] for row in await house.rows("runners")]
    await chat.says(typed)
    assert any(place in label for label in chat.labels), chat.labels
    assert [row["zone"] for row in await house.rows("runners")] == before


def test_who_types_well_does_not_pay_for_it() -> None:
    """6 MB and 26 ms at every start, for what most runners never need."""
    code = "import sys, bot.app, handlers; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
