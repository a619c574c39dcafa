"""Exercises that move: the card is a caption under its figure, and words do without it."""

from __future__ import annotations

import pytest

from bot.pictures import media
from tests.chat import Chat
from tests.conftest import House

pytestmark = pytest.mark.skipif(
    not media.animation(1, easier=False).exists(), reason="the figures are not drawn yet"
)


async def first_card(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()
    assert chat.text.startswith("Superman")


def uploads(house: House) -> int:
    media_calls = ("sendAnimation", "editMessageMedia")
    calls = (c for c in house.telegram.calls if c.method in media_calls)
    return sum("SBAN" not in str(c.parameters) for c in calls)


async def test_the_next_card_takes_the_place_of_the_film_too(chat: Chat) -> None:
    await first_card(chat)
    card = chat.last
    assert card.media == "animation"
    film = card.file_id
    await chat.taps("No pain")
    assert chat.last is card
    assert chat.text.startswith("Beetle")
    assert card.media == "animation"
    assert card.file_id != film
    assert len(chat.with_buttons) == 1


async def test_the_easier_version_has_a_figure_of_its_own(chat: Chat) -> None:
    await first_card(chat)
    full = chat.last.file_id
    await chat.taps("Can't do it")
    assert chat.text.startswith("Alternating Superman")
    assert chat.last.media == "animation"
    assert chat.last.file_id != full


async def test_the_next_runner_costs_no_upload(chat: Chat, house: House) -> None:
    await chat.has_four()
    before = uploads(house)
    await house.restart()
    await house.chat().has_four()
    assert before > 0
    assert uploads(house) == before


async def test_the_whole_way_in_words_only(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/library")
    await chat.taps("Words only")
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    await chat.clears_screening()
    await chat.stretches()
    await chat.judges()
    assert "Your four" in chat.text
    assert not any(m.media for m in chat.messages)


async def test_the_whole_way_where_no_picture_goes_through(chat: Chat, house: House) -> None:
    for method in ("sendAnimation", "editMessageMedia"):
        house.telegram.faults.next(method, status=413, times=100)
    await chat.has_four()
    assert "Your four" in chat.text
    assert not any(m.media for m in chat.messages)


async def test_a_list_becomes_a_figure_and_the_list_comes_back(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.says("/cancel")
    await chat.says("/library")
    await chat.taps("Upper back")
    count = len(chat.messages)
    await chat.taps("Superman")
    page = chat.last
    assert (page.media, len(chat.messages)) == ("animation", count)
    await chat.taps("Next")
    assert (chat.last.message_id, chat.last.media) == (page.message_id, "animation")
    await chat.taps("List")
    assert len(chat.messages) == count
    assert page not in chat.messages
    assert chat.last.media is None


async def test_after_a_restart_a_figure_is_still_taken_for_one(chat: Chat, house: House) -> None:
    await first_card(chat)
    card = chat.last
    await house.restart()
    await chat.taps("No pain")
    assert chat.last is card
    assert card.media == "animation"
    assert chat.text.startswith("Beetle")
