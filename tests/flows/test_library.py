"""All exercises to read about: by region, in place, and never against a safety answer."""

from __future__ import annotations

import pytest

from bot.domain.exercises.library import Shelf, Tab
from bot.presses.library import OpenExercise
from tests.chat import Chat
from tests.conftest import House


async def cleared(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.says("/cancel")
    await chat.says("/library")


async def test_from_the_shelves_to_one_exercise_and_back(chat: Chat) -> None:
    await cleared(chat)
    assert chat.labels[:3] == ["Upper back", "Lower back", "Stretches"]
    await chat.taps("Upper back")
    assert "1. Superman – What superman is, in short" in chat.text
    assert "Beetle" not in chat.text, "it is not aimed there"
    await chat.taps("Superman")
    assert chat.text.startswith("Superman  ·  rung 1 of 12")
    for words in ("How superman begins.", "Cue 1 of superman", "🎯", "🚫", "⚠️", "3 sets of 8–12"):
        assert words in chat.text
    await chat.taps("List")
    assert "Exercises for the upper back" in chat.text
    await chat.taps("All")
    assert chat.labels[:3] == ["Upper back", "Lower back", "Stretches"]


async def test_the_other_sides_of_the_page(chat: Chat) -> None:
    await cleared(chat)
    await chat.taps("Upper back", "Superman")
    count = len(chat.messages)
    await chat.taps("Easier and harder")
    assert "Easier: Alternating Superman" in chat.text
    assert "Superman Pull (rung 8)" in chat.text
    await chat.taps("Why, sources")
    assert "Upper back: Why superman is for the upper back." in chat.text
    assert "made for the tests" in chat.text
    await chat.taps("How")
    assert "How superman begins." in chat.text
    assert len(chat.messages) == count, "all in place"


async def test_one_after_the_other(chat: Chat) -> None:
    await cleared(chat)
    await chat.taps("Lower back", "Superman", "Next", "Next")
    assert "rung 3 of 12" in chat.text
    await chat.taps("Before")
    assert chat.text.startswith("Beetle  ·  rung 2 of 12")


@pytest.mark.parametrize("name", ["V Ups", "Single Leg Jump Squats"])
async def test_the_last_two_carry_their_caution_and_no_dose(chat: Chat, name: str) -> None:
    await cleared(chat)
    await chat.taps("Lower back", name)
    assert "I never put this one into a programme" in chat.text
    assert "⚠️" in chat.text
    assert "sets of" not in chat.text


async def test_the_stretches(chat: Chat) -> None:
    await cleared(chat)
    await chat.taps("Stretches", "Cat Cow")
    assert chat.text.startswith("Cat Cow  ·  stretch")
    await chat.taps("Easier")
    assert "Seated Cat Cow" in chat.text


@pytest.mark.parametrize("answer", ["Yes, at least one"])
async def test_while_a_safety_answer_is_open_it_explains(
    chat: Chat, house: House, answer: str
) -> None:
    await cleared(chat)
    await chat.taps("Upper back")
    await chat.says("/urgent")
    await chat.taps(answer)
    await chat.says("/library")
    assert "No exercises for now" in chat.text
    assert chat.labels == ["Answer the questions again"]
    old = OpenExercise(Shelf.UPPER, 1, Tab.HOW).pack()
    await chat.taps_old(chat.last.message_id, old)
    assert "No exercises for now" in chat.transcript
    assert not any("rung 1 of 12" in (m.text or m.caption or "") for m in chat.messages[-2:])
    await chat.taps("Answer the questions again")
    assert "What did they say?" in chat.text, "not on the very day of an emergency"
    house.telegram.clock.advance(24 * 3600)
    await chat.says("/library")
    await chat.taps("Answer the questions again")
    assert "Where does your back hurt" in chat.text


async def test_who_was_never_asked_is_told_so(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/cancel")
    await chat.says("/library")
    await chat.taps("Upper back", "Superman")
    assert "I don't know yet whether exercises are safe for you" in chat.text


async def test_what_hurt_says_so(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.taps("Pain")
    await chat.says("/library")
    await chat.taps("Lower back", "Superman")
    assert "You told me that this hurt" in chat.text
    await chat.taps("Next")
    assert "You told me" not in chat.text


async def test_one_bone_sign_rules_out_jumps(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2")
    while "Safety question" in chat.text:
        await chat.taps("just one" if "Yes, just one" in chat.labels else "None of these")
    await chat.says("/library")
    await chat.taps("Lower back", "Single Leg Jump Squats")
    assert "no jumps for now" in chat.text


async def test_a_forged_button_does_no_harm(chat: Chat) -> None:
    await cleared(chat)
    await chat.taps_old(chat.last.message_id, "lx:upper:99:how")
    assert "earlier" in chat.toast or "over" in chat.toast


async def test_an_open_check_in_stays_open(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/library")
    await chat.taps("Stretches")
    await chat.says("lower")
    assert "How much does it hurt" in chat.text
