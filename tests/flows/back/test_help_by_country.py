"""Whom to call is said for the country that the runner's clock is in, and says which that is.

For somebody near the runner, too: then that person's help comes first, and nothing is stopped.
"""

from __future__ import annotations

import pytest

from tests.chat import Chat, said
from tests.clocked import settles
from tests.conftest import House

DESPAIR = "I want to kill myself"
EMERGENCY = "I can't feel my bum and can't pee"


async def test_in_berlin(chat: Chat) -> None:
    await settles(chat, "Berlin")
    await chat.says(DESPAIR)
    assert "You are not alone" in chat.text
    assert "TelefonSeelsorge: 0800 111 0 111 (in German)" in chat.text
    assert "112 (emergency number, Germany)" in chat.text
    assert "findahelpline.com" in chat.text
    assert "911" not in chat.text


async def test_in_new_york(chat: Chat) -> None:
    await settles(chat, "New York")
    await chat.says(DESPAIR)
    assert "988 Suicide & Crisis Lifeline: 988\n" in chat.text
    assert "911 (emergency number, United States)" in chat.text


async def test_a_line_with_hours_says_so(chat: Chat) -> None:
    await settles(chat, "Rome")
    await chat.says(DESPAIR)
    assert "02 2327 2327 (in Italian), not open at all hours" in chat.text


async def test_an_emergency_in_london(chat: Chat) -> None:
    await settles(chat, "London")
    await chat.says(EMERGENCY)
    assert "Get help at once" in chat.text
    assert "999 or 112 (emergency number, United Kingdom)" in chat.text
    await chat.taps("Yes, at least one")
    assert "get help now" in chat.text
    assert "Call 999 or 112" in chat.text
    await chat.says("/run")
    assert "Call 999 or 112" in chat.text


@pytest.mark.parametrize("known", [True, False])
async def test_where_nobody_knows_the_country(chat: Chat, *, known: bool) -> None:
    """A runner without a time zone, and a stranger."""
    if known:
        await chat.agrees()
    await chat.says(DESPAIR)
    assert "112, 911, 999" in chat.text
    assert "findahelpline.com" in chat.text
    await chat.says(EMERGENCY)
    assert "112, 911, 999" in chat.text
    await chat.taps("Yes, at least one")
    assert "Call your emergency number (112, 911, 999)" in chat.text


async def test_under_18_in_london(chat: Chat) -> None:
    await settles(chat, "London")
    await chat.says("I'm 16")
    assert "get help at once: call 999 or 112 (emergency number, United Kingdom)" in chat.text
    await chat.says("/train")
    assert "999 or 112 (emergency number, United Kingdom)" in chat.text


async def test_under_18_where_nobody_knows_the_country(chat: Chat) -> None:
    await chat.says("/start")
    await chat.taps("under 18")
    assert "call your emergency number (112, 911, 999)" in chat.text


SOON = "I have a fever"
HELP = {
    EMERGENCY: ("they need help at once", "Call 999 or 112"),
    DESPAIR: ("good that they have you", "116 123"),
    SOON: ("have them see a doctor or physiotherapist",),
}


@pytest.mark.parametrize("says", HELP)
@pytest.mark.parametrize(
    "who",
    ["it's my wife", "no, my friend", "not me, my husband", "yes, my son", "help my mum",
     "I'm asking for somebody in my club"],
)  # fmt: skip
async def test_help_for_another_is_said_first(
    chat: Chat, house: House, says: str, who: str
) -> None:
    await settles(chat, "London")
    await chat.says(says)
    await chat.says(who)
    first, *more = HELP[says]
    (help_,) = (said(message) for message in chat.messages if first in said(message))
    assert all(words in help_ for words in more)
    assert [row["answer"] for row in await house.rows("alarms")] == ["no"]
    await chat.says("/run")
    assert "where" in chat.text.casefold(), "the runner's own way goes on"


@pytest.mark.parametrize("who", ["my wife", "it's my friend", "no, my dad"])
async def test_so_it_is_where_it_was_asked_to_be_sure(chat: Chat, who: str) -> None:
    await settles(chat, "London")
    await chat.says("both my legs feel kinda dead")
    assert "To be sure" in chat.text
    await chat.says(who)
    assert "Call 999 or 112" in chat.transcript
    assert "they need help at once" in chat.transcript


@pytest.mark.parametrize(
    "says", ["me and my wife", "my wife says yes", "I can't live without my wife", "wife"]
)
async def test_what_is_not_only_about_another_is_asked_again(
    chat: Chat, house: House, says: str
) -> None:
    await chat.has_four()
    await chat.says(EMERGENCY)
    await chat.says(says)
    assert None in [row["answer"] for row in await house.rows("alarms")]


async def test_a_stop_of_the_runners_own_stays_beside_anothers_help(chat: Chat) -> None:
    await settles(chat, "London")
    await chat.says(SOON)
    await chat.taps("Yes, that's me")
    await chat.says(EMERGENCY)
    await chat.says("it's my wife")
    assert "they need help at once" in chat.transcript
    await chat.says("/train")
    assert "Your plan is paused" in chat.text
