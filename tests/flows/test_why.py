"""Six questions, six answers, and what they stand on."""

from __future__ import annotations

import re

import pytest

from bot.words import WordsByLanguage
from tests.chat import Chat
from tests.conftest import House


async def test_an_answer_its_sources_and_the_next(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/cancel")
    await chat.says("/why")
    count = len(chat.messages)
    assert len([label for label in chat.labels if re.match(r"\d ·", label)]) == 6
    await chat.taps("1 · Why does it hurt")
    assert "thousands of landings on one leg" in chat.text
    await chat.taps("Sources")
    assert "Maselli 2020" in chat.text
    await chat.taps("Answer", "Next question")
    assert chat.text.startswith("Why does my lower back hurt")
    await chat.taps("All questions")
    assert "Six questions" in chat.text
    await chat.taps("3 · ")
    assert chat.text.startswith("What happens when a muscle group tires?")
    assert len(chat.messages) == count, "all in place"


async def test_the_last_has_no_next(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("/why")
    await chat.taps("6 · Which exercises")
    assert "Next question →" not in chat.labels
    await chat.taps_old(chat.last.message_id, "wa:7:0")


@pytest.mark.parametrize("number", range(1, 7))
def test_an_answer_fits_a_phone_and_has_sources(words: WordsByLanguage, number: int) -> None:
    english = words.best("en")
    count = len(english.plain(f"why-{number}").split())
    assert 60 <= count <= 120, count
    assert len(english.series(f"why-{number}.source")) >= 2


@pytest.mark.parametrize("number", ["5", "6"])
async def test_nothing_is_said_of_training_while_a_question_is_open(
    chat: Chat, number: str
) -> None:
    await chat.agrees()
    await chat.says("my saddle area is numb")
    await chat.says("/why")
    await chat.taps(f"{number} ·")
    assert "Get help at once" in chat.text


async def test_nor_while_a_stop_holds(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("my saddle area is numb")
    await chat.says("yes")
    await chat.says("/why")
    await chat.taps("6 ·")
    assert "Single Leg Bridge" not in chat.transcript
    await chat.says("/why")
    await chat.taps("1 ·")
    assert "thousands of landings" in chat.text
