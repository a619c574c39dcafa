"""What reaches those who run the bot, and what does not: numbers, and harm with a runner's yes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.chat import Chat, NewChat
from tests.conftest import House

HOST = 77


@pytest.fixture
async def host(house: House, new_chat: NewChat) -> Chat:
    """Somebody in `ADMIN_IDS` who has written to the bot."""
    inbox: Any = house.inbox
    inbox._services = house.services = replace(house.services, hosts=frozenset({HOST}))
    chat = new_chat(HOST)
    await chat.says("/help")
    return chat


@pytest.fixture
async def robin(host: Chat, new_chat: NewChat) -> Chat:
    """A runner whose bot has somebody to report to."""
    chat = new_chat()
    await chat.has_four()
    return chat


async def test_a_host_is_told_numbers_and_nothing_else(robin: Chat, host: Chat) -> None:
    await host.says("/admin")
    assert "runners: 1; active in the last seven days: 1" in host.text
    assert "updates waiting: 0" in host.text
    assert "at work since 2026-06-01 10:00 UTC" in host.text
    assert str(robin.person.id) not in host.text


async def test_for_others_there_is_no_such_command(robin: Chat, house: House) -> None:
    await robin.says("/nonsense")
    unknown = robin.text
    await robin.says("/admin")
    assert robin.text == unknown
    assert "runners" not in robin.transcript


async def test_a_stranger_learns_nothing_either(host: Chat, new_chat: NewChat) -> None:
    stranger = new_chat()
    await stranger.says("/admin")
    assert "Are you 18" in stranger.text


async def test_harm_reaches_the_host_with_a_yes_and_a_name(robin: Chat, host: Chat) -> None:
    await robin.says("/help")
    await robin.taps("did harm")
    assert "only with your yes" in robin.text
    await robin.says("V Ups: my back hurts more <now> & for days")
    assert "V Ups: my back hurts more <now> & for days" in robin.text
    assert "harm" not in host.transcript
    await robin.taps("they may write to me")
    assert "It has been sent" in robin.text
    assert "my back hurts more <now> & for days" in host.text
    assert str(robin.person.id) in host.text


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("The bird dog exercise made my leg numb", "Yes, that's me"),
        ("The bird dog exercise made my leg numb", "No, something else"),
        ("after the plank i could not feel my bottom any more", "Yes, at least one"),
    ],
)
async def test_harm_that_sounds_an_alarm_is_not_lost_for_it(
    robin: Chat, host: Chat, typed: str, answer: str
) -> None:
    """The alarm comes first, and the report waits beside it for its own yes."""
    await robin.says("/help")
    await robin.taps("did harm")
    await robin.says(typed)
    assert answer in robin.labels
    assert typed in robin.transcript
    await robin.taps(answer)
    assert typed not in host.transcript
    await robin.taps("they may write to me")
    assert typed in host.text


async def test_harm_without_a_name(robin: Chat, host: Chat, house: House) -> None:
    await robin.says("/help")
    await robin.taps("did harm")
    await robin.says("The bridge made it worse")
    await robin.taps("without who I am")
    assert "The bridge made it worse" in host.text
    assert str(robin.person.id) not in host.text
    assert await house.rows("asking") == [], "nothing of it stays"


async def test_a_no_sends_nothing_and_keeps_nothing(robin: Chat, host: Chat, house: House) -> None:
    await robin.says("/help")
    await robin.taps("did harm")
    await robin.says("I did not like it at all")
    await robin.taps("don't send it")
    assert "Nothing was sent" in robin.text
    assert await house.rows("asking") == []
    assert "like it" not in host.transcript


async def test_typed_anew_it_takes_the_place_of_what_was_typed(robin: Chat, host: Chat) -> None:
    await robin.says("/help")
    await robin.taps("did harm")
    await robin.says("x" * 1001)
    assert "keep it to 1000 characters" in robin.text
    await robin.says("The first try")
    await robin.says("The second try, pause or not")
    await robin.taps("without who I am")
    assert "The second try, pause or not" in host.text
    assert "The first try" not in host.text


async def test_an_emergency_in_a_report_comes_first(robin: Chat, host: Chat) -> None:
    await robin.says("/help")
    await robin.taps("did harm")
    await robin.says("since then I can't pee")
    assert "help" in robin.text
    assert "pee" not in host.transcript


async def test_a_host_who_cannot_be_reached(robin: Chat, host: Chat, house: House) -> None:
    house.telegram.person(HOST).started = False
    house.expected_refusals.add("can't initiate conversation")
    await robin.says("/help")
    await robin.taps("did harm")
    await robin.says("It was far too much for me")
    await robin.taps("without who I am")
    assert "nothing was sent" in robin.text


async def test_without_hosts_nobody_is_offered_to_report(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/help")
    assert not any("harm" in label for label in chat.labels)


async def test_cancel_leaves_a_report(robin: Chat, house: House) -> None:
    await robin.says("/help")
    await robin.taps("did harm")
    await robin.says("/cancel")
    assert await house.rows("asking") == []
    assert "pain" not in robin.text
