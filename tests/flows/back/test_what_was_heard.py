"""The screen names what was heard first: a list without one's own sign says "none of these"."""

from __future__ import annotations

import pytest

from bot.domain.reading.alarm.signs import Level
from bot.lexicon import alarms
from bot.words import load_words
from tests.chat import Chat
from tests.conftest import House

HEARD = {
    "slurring my words since this morning": "signs of a stroke",
    "i think ive overdosed on codeine": "too much of a medicine",
    "dark brown pee after the marathon": "dark or bloody pee",
    "stiff neck, bad headache and a rash": "signs of meningitis",
    "i had a seizure during my run": "a seizure",
    "i stopped sweating and im confused in this heat": "heat stroke or a collapse",
    "my throat is closing up after a bee sting": "an allergic reaction",
    "my bum is numb": "numbness between the legs",
    "i can't pee": "trouble with pee or poo",
    "my chest hurts": "chest or heart",
    "i fainted": "fainting",
    "vomiting blood since the morning": "bleeding",
    "my calf is swollen": "a swollen leg",
    "both my legs are numb": "both legs",
}
SOON = {
    "I have a fever": "fever or an infection",
    "I have osteoporosis": "weak or broken bones",
    "pain down my left leg": "down a leg",
    "my foot keeps slapping the ground when i run": "a foot that slaps",
    "my back has started to bend to one side": "bends to one side",
    "lost a stone without trying": "weight loss",
    "one exact spot on my shin hurts at every hop": "bone stress",
    "i have cancer": "cancer",
    "im 20 weeks pregnant": "pregnancy",
    "havent had a period in 6 months": "periods",
}
MOST_LINES = 9


@pytest.mark.parametrize("typed", HEARD)
async def test_an_emergency_is_named_before_what_to_do(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    named, do = chat.text.index(HEARD[typed]), chat.text.index("Get help at once")
    assert named < do
    assert "Is that you, now?" in chat.text


@pytest.mark.parametrize("typed", SOON)
async def test_what_to_see_soon_is_named_too(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert chat.text.index(SOON[typed]) < chat.text.index("needs a person, not a bot")


async def test_a_stranger_reads_it_as_well(chat: Chat) -> None:
    await chat.says("slurring my words since this morning")
    assert "signs of a stroke" in chat.text


async def test_it_is_named_once_more_where_the_question_comes_again(
    chat: Chat, house: House
) -> None:
    await chat.agrees()
    await chat.says("slurring my words since this morning")
    await chat.says("what?")
    assert "signs of a stroke" in chat.text
    await house.restart()
    await chat.says("/run")
    assert "signs of a stroke" in chat.text


async def test_two_signs_are_two_lines(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("my bum is numb and i cant pee")
    assert "numbness between the legs" in chat.text
    assert "trouble with pee or poo" in chat.text


async def test_the_list_that_is_looked_up_names_nothing(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/urgent")
    assert "You wrote of" not in chat.text


@pytest.mark.parametrize("typed", HEARD)
async def test_it_is_short(chat: Chat, typed: str) -> None:
    """At 36 letters a line, as a small phone has them."""
    await chat.agrees()
    await chat.says(typed)
    lines = [line for line in chat.text.splitlines() if line.strip()]
    assert sum(1 + len(line) // 36 for line in lines) <= MOST_LINES


def test_every_sign_that_has_a_screen_has_a_name() -> None:
    words = load_words().best("en")
    shown = [sign.name for sign in alarms().signs if sign.level in (Level.EMERGENCY, Level.SOON)]
    assert [name for name in shown if not words.has(f"sign-{name}")] == []
