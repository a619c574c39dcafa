"""An everyday illness is no alarm: the pause for it is offered. With back pain it stays one."""

from __future__ import annotations

import pytest

from bot.domain.reading.told.illness import is_ill
from bot.typed.tongues import tongues
from tests.chat import Chat
from tests.clocked import settles
from tests.conftest import House

ALARM = "needs a person, not a bot"


@pytest.mark.parametrize(
    "typed",
    ["i've got the flu", "I have the flu", "i have a cold", "flu :(", "down with the flu",
     "i'm sick",
     "sorry, i've got a bad cold", "caught a cold", "I have covid", "i've got a stomach bug",
     "i got the flu, in bed with flu"],
)  # fmt: skip
async def test_the_pause_is_offered(chat: Chat, typed: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert "Get well soon" in chat.text
    assert ALARM not in chat.transcript
    await chat.taps("I'm ill")
    assert "while you're ill" in chat.text.lower() or "paused" in chat.text.lower()
    await chat.says("/train")
    assert "·  exercise" not in chat.text


@pytest.mark.parametrize(
    "typed",
    ["i have a fever", "i've got the flu and my back hurts", "fever and back pain",
     "flu with chills", "i have the flu and a temperature of 39",
     "feel really rough, like flu, back hurts",
     "kidney infection", "flu and my back is killing me", "hot and cold shivers",
     "i've had the flu and now my back pain wakes me at night"],
)  # fmt: skip
async def test_more_than_that_stays_an_alarm(chat: Chat, typed: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert "Get well soon" not in chat.text
    assert ALARM in chat.text or "To be sure" in chat.text or "Get help at once" in chat.text


@pytest.mark.parametrize(
    "before", ["my back is really bad today", "it hurts", "lower", "worse", "sore all over"]
)
async def test_said_right_after_the_pain_it_stays_an_alarm(chat: Chat, before: str) -> None:
    await settles(chat)
    await chat.says(before)
    await chat.says("i have the flu")
    assert "Get well soon" not in chat.text


async def test_fever_with_back_pain_is_one_tap_away(chat: Chat) -> None:
    await settles(chat)
    await chat.says("i have the flu")
    await chat.taps("Fever with back pain")
    assert ALARM in chat.text
    await chat.says("/train")
    assert "·  exercise" not in chat.text


async def test_beside_an_open_setting(chat: Chat) -> None:
    await settles(chat)
    await chat.says("/settings")
    await chat.taps("Quiet")
    await chat.says("i have the flu")
    assert "Get well soon" in chat.text


@pytest.mark.parametrize(
    ("code", "text", "ill"),
    [
        ("de", "ich habe Grippe", True),
        ("de", "ich bin krank", True),
        ("de", "ich habe Fieber und Rückenschmerzen", False),
        ("es", "tengo gripe", True),
        ("es", "tengo fiebre", False),
        ("fr", "j'ai la grippe", True),
        ("fr", "j'ai de la fièvre", False),
        ("it", "ho l'influenza", True),
        ("it", "ho la febbre", False),
        ("pt", "estou gripado", True),
        ("pt", "estou com febre", False),
        ("uk", "у мене грип", True),
        ("uk", "у мене гарячка", False),
        ("en", "i don't have the flu", False),
        ("en", "sick of running", False),
        ("en", "is it the flu?", False),
    ],
)
def test_read(code: str, text: str, ill: bool) -> None:
    assert is_ill(text, "", tongues(code)) == ill


@pytest.mark.parametrize(
    "typed",
    [
        "I'm well again",
        "I am healthy again",
        "I feel better now",
        "not sick any more",
        "I've recovered",
    ],
)
async def test_being_well_again_ends_the_pause(chat: Chat, house: House, typed: str) -> None:
    await chat.has_four()
    house.telegram.clock.advance(86_400)
    await chat.says("I have the flu")
    await chat.taps("I'm ill")
    assert "Paused while you are ill" in chat.text
    house.telegram.clock.advance(3 * 86_400)
    await chat.says(typed)
    assert "Paused" not in chat.text
    await chat.says("/train")
    assert "You told me that you are ill" not in chat.text


async def test_who_is_not_ill_only_says_so(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("pause 3 days")
    await chat.says("I'm well again")
    await chat.says("/settings")
    assert "Paused until" in chat.text
