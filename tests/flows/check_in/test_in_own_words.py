"""Answers as tired people type them, where they are asked for: each is some tap."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import comes
from tests.conftest import House


async def to_the_safety_questions(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2")
    chat._runback.telegram.clock.advance(60)


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("hey! just got back, 10k in the rain, lower back is moaning", "Lower back. How much"),
        ("upper. no wait, lower", "Lower back. How much"),
        ("not the upper, the other one", "Lower back. How much"),
        ("uper back", "Upper back. How much"),
        ("calves are killing me, back is fine", "Good to hear"),
        ("lower, like a 5", "Safety question 1"),
        ("lower back and my leg", "Please tap"),
        ("not upper", "Please tap"),
    ],
)
async def test_where_it_hurts(chat: Chat, typed: str, then: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert then in chat.text


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("was a 6 while running, now 2", "Safety question 1"),
        ("5 no actually 4", "Safety question 1"),
        ("ran 5", "How much does it hurt"),
        ("was a 6", "Please tap"),
    ],
)
async def test_how_much(chat: Chat, typed: str, then: str) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says(typed)
    assert then in chat.text


async def test_the_number_of_now_is_kept(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("lower, was a 6 while running, now 2")
    assert "Safety question 1" in chat.text
    assert [row["pain"] for row in await house.rows("pains")] == [2]


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("nope none of those", "Safety question 2"),
        ("yeah one of them", "get help now"),
        ("none except the last one", "get help now"),
        ("no", "Please tap"),
        ("probably none", "Please tap"),
        ("oops wrong button on the last one, go back", "How much does it hurt"),
    ],
)
async def test_a_safety_question(chat: Chat, typed: str, then: str) -> None:
    await to_the_safety_questions(chat)
    await chat.says(typed)
    assert then in chat.text


async def test_bone_signs_have_to_be_counted(chat: Chat) -> None:
    await to_the_safety_questions(chat)
    while "just one" not in " ".join(chat.labels):
        await chat.taps("None of these")
        chat._runback.telegram.clock.advance(60)
    asked = chat.text
    await chat.says("yes")
    assert asked in chat.text, "one of them, or more?"
    await chat.says("yeah the second one")
    assert "just one" not in " ".join(chat.labels)


@pytest.mark.parametrize(
    ("typed", "ease"),
    [
        ("a bit better thx", "better"),
        ("no difference tbh", "same"),
        ("better.. no, same", "same"),
        ("ouch that made it worse", "worse"),
        ("hurts more now", "worse"),
        ("that hurt my back", "worse"),
        ("next one pls", "not_now"),
        ("cant do this one here, im on the train", "not_now"),
    ],
)
async def test_a_stretch(chat: Chat, house: House, typed: str, ease: str) -> None:
    await chat.reaches_stretch()
    await chat.says(typed)
    assert await house.verdicts() == [ease]


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("didnt hurt at all", "no_pain"),
        ("hard work but no pain", "no_pain"),
        ("fine apart from a twinge", "pain"),
        ("no pain except on the last set", "pain"),
        ("no pain.. well actually a bit", "pain"),
        ("too hard for me, i keep falling over", "cannot"),
        ("skip this one", "not_now"),
    ],
)
async def test_an_exercise(chat: Chat, house: House, typed: str, verdict: str) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert [one for one in await house.verdicts() if one != "same"] == [verdict]


@pytest.mark.parametrize(
    "typed",
    ["done", "fine", "all good", "no", "pain?", "no pain so far", "no pain in the first set"],
)
async def test_what_may_hide_a_pain_is_asked(chat: Chat, house: House, typed: str) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert set(await house.verdicts()) == {"same"}


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("one set done, resting", "Set 2 of 3"),
        ("done set 1", "Set 2 of 3"),
        ("done", "Set 2 of 3"),
        ("finished", "Set 2 of 3"),
        ("yes did it", "Set 2 of 3"),
        ("ok done", "Set 2 of 3"),
        ("done!", "Set 2 of 3"),
        ("not done yet", "Set 1 of 3"),
        ("done?", "Set 1 of 3"),
        ("done with my back hurting", "Set 1 of 3"),
        ("fine", "Set 1 of 3"),
        ("8 done", "Set 1 of 3"),
    ],
)
async def test_a_set_of_a_training(chat: Chat, house: House, typed: str, then: str) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * 24 * 3600)
    await chat.says("/train")
    await chat.taps("2")
    await chat.clears_screening()
    await chat.says(typed)
    assert then in chat.text or then in " ".join(chat.labels)


@pytest.mark.parametrize(
    "typed", ["im done for today, shower time", "enough stretching tonight, off to bed"]
)
async def test_enough_for_today(chat: Chat, typed: str) -> None:
    await chat.reaches_stretch()
    await chat.says(typed)
    assert "Stopped" in chat.text


async def test_a_slip_of_the_thumb_is_taken_back(chat: Chat) -> None:
    await chat.reaches_stretch()
    first = chat.text.splitlines()[0]
    await chat.taps("Worse")
    await chat.says("oops i pressed worse by mistake on the last one, go back")
    assert chat.text.splitlines()[0] == first


async def test_a_stretch_that_hurts_elsewhere_names_its_own_buttons(chat: Chat) -> None:
    await chat.reaches_stretch()
    await chat.says("this stretch hurts my wrists a bit too much for comfort")
    assert "Can't do it" not in chat.text
    assert "tap Worse" in chat.text


async def test_words_of_alarm_go_first(chat: Chat) -> None:
    await chat.reaches_stretch()
    await chat.says("hurts more now, and my legs went numb and I can't pee")
    assert "Get help at once" in chat.text


@pytest.mark.parametrize(
    "typed", ["Yes, I'm over 18", "i'm 19, yes", "yes i agree", "i am 34 and i agree"]
)
async def test_consent_in_words(chat: Chat, typed: str) -> None:
    await chat.says("/start")
    await chat.says(typed)
    assert "Where does your back hurt" in chat.text


@pytest.mark.parametrize(
    "typed",
    ["ok", "yes", "yes ok", "no", "I'm 16", "im 17, yes", "yes but im not 18", "maybe", "yes?"],
)
async def test_no_consent_in_words(chat: Chat, house: House, typed: str) -> None:
    await chat.says("/start")
    await chat.says(typed)
    assert await house.rows("runners") == []


@pytest.mark.parametrize("typed", ["yes", "yes please", "ok", "sure", "ja", "thanks"])
async def test_nobody_who_was_forgotten_is_known_again_by_a_yes(
    chat: Chat, house: House, typed: str
) -> None:
    await chat.reaches_stretch()
    await chat.says("/forget")
    await chat.taps("Delete everything")
    await chat.says(typed)
    assert await house.rows("runners") == []


async def wakes(chat: Chat, house: House) -> None:
    await chat.ran(pain="4")
    await chat.stretches()
    await chat.judges()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Berlin")
    assert await comes(house, "2026-06-02 08:00") == 1
    assert "How is your back?" in chat.text


@pytest.mark.parametrize(
    ("typed", "felt"),
    [
        ("much better ty, slept like a log", "better"),
        ("still the same old ache", "same"),
        ("stiffer than yesterday 😕", "worse"),
    ],
)
async def test_the_morning_after(chat: Chat, house: House, typed: str, felt: str) -> None:
    await wakes(chat, house)
    await chat.says(typed)
    assert "how much does it hurt now" in chat.text
    await chat.says("about a 3 lol")
    assert [(row["how"], row["pain"]) for row in await house.rows("mornings")] == [(felt, 3)]


@pytest.mark.parametrize("typed", ["fine", "better than expected", "not better"])
async def test_a_morning_that_is_not_clear(chat: Chat, house: House, typed: str) -> None:
    await wakes(chat, house)
    await chat.says(typed)
    assert await house.rows("mornings") == []


@pytest.mark.parametrize(
    ("typed", "then"),
    [("better", "I didn't catch that"), ("my back hurts more now", "Where does your back hurt")],
)
async def test_where_no_morning_was_asked_about(
    chat: Chat, house: House, typed: str, then: str
) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says(typed)
    assert then in chat.text
    assert await house.rows("mornings") == []
