"""After a silent week Telegram may number updates from anywhere, also from below."""

from __future__ import annotations

import pytest

from bot.sandbox.telegram import Telegram
from tests.chat import Chat
from tests.clocked import standing_telegram
from tests.conftest import House

BEFORE, AFTER = 500_000, 2_000
SILENCE = 8 * 24 * 60 * 60


@pytest.fixture
def telegram() -> Telegram:
    telegram = standing_telegram()
    telegram.updates.begin_again(BEFORE)
    return telegram


def falls_silent(telegram: Telegram) -> None:
    telegram.clock.advance(SILENCE)
    telegram.updates.begin_again(AFTER)


@pytest.mark.parametrize("ease", ["Same", "Not now"])
async def test_stretches_come_to_an_end(
    chat: Chat, house: House, telegram: Telegram, ease: str
) -> None:
    await chat.is_cleared()
    await chat.stretches(ease)
    await chat.judges()
    falls_silent(telegram)
    await chat.says("/stretch")
    seen = []
    while "·  stretch" in chat.text and len(seen) < 9:
        seen.append(chat.text.split("\n")[0])
        await chat.taps(ease)
    assert len(seen) == len(set(seen)) == 3, "each once"
    assert await house.rows("drafts") == []


async def test_a_training_comes_to_an_end(chat: Chat, telegram: Telegram) -> None:
    await chat.has_four()
    telegram.clock.advance(SILENCE)
    assert await put_off(chat) == 4
    falls_silent(telegram)
    assert await put_off(chat) == 4


async def put_off(chat: Chat) -> int:
    """Say "not now" to every card of a training; how many there were."""
    await chat.says("/train")
    await chat.taps("0")
    seen = []
    while chat.shows_card and len(seen) < 9:
        seen.append(chat.text.split("\n")[0])
        await chat.taps("Not now")
    assert len(seen) == len(set(seen)), "each once"
    return len(seen)
