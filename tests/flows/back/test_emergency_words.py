"""Typed words that name an emergency go before everything; serious ones before exercises."""

from __future__ import annotations

import pytest

from tests.chat import Chat, said
from tests.conftest import House
from tests.flows.check_in.exercises import Watch

WORDS = "I can't feel my bum and can't pee"
STEPS = {
    "the first question": [],
    "how much": ["Lower back"],
    "a safety question": ["Lower back", "2", "None of these"],
    "a stretch": ["Lower back", "2", *["None of these"] * 5],
    "an exercise": ["Lower back", "2", *["None of these"] * 5, *["Same"] * 3],
    "the four": ["Lower back", "2", *["None of these"] * 5, *["Same"] * 3, *["No pain"] * 4],
}


@pytest.mark.parametrize("step", STEPS)
async def test_at_every_step(chat: Chat, house: House, step: str) -> None:
    await chat.agrees()
    await chat.taps(*STEPS[step])
    await chat.says(WORDS)
    assert "Get help at once" in chat.text
    watch = Watch(house, chat)
    await chat.taps("Yes, at least one")
    assert "get help now" in chat.text
    assert "paused" in chat.text
    await chat.says("/train")
    await chat.says("/run")
    assert "get help now" in chat.text
    assert watch.names == []


@pytest.mark.parametrize("step", STEPS)
async def test_not_meant_so_leads_back_to_the_open_step(chat: Chat, step: str) -> None:
    await chat.agrees()
    await chat.taps(*STEPS[step])
    before = chat.text
    await chat.says(WORDS)
    await chat.taps("None of these")
    if step == "the four":
        assert chat.labels[:2] == ["🏃 I just ran", "😣 My back hurts"], "the main menu"
    else:
        assert chat.text == before
        assert len([m for m in chat.with_buttons if said(m) == before]) == 1


@pytest.mark.parametrize("text", [WORDS, "I have a fever"])
async def test_the_open_card_waits_until_it_is_answered(chat: Chat, text: str) -> None:
    await chat.agrees()
    await chat.taps(*STEPS["an exercise"])
    card, data = chat.find("No pain")
    await chat.says(text)
    assert card not in chat.messages
    await chat.taps_old(card.message_id, data)  # a slow thumb
    assert chat.find("Yes")[0] is chat.last, "nothing has gone on"
    await chat.taps("None of these" if text is WORDS else "something else")
    assert "Superman" in chat.text


async def test_strangers_too_and_nothing_is_kept(chat: Chat, house: House) -> None:
    await chat.says(WORDS)
    assert "Get help at once" in chat.text
    await chat.taps("Yes, at least one")
    assert "get help now" in chat.text
    assert await house.rows("runners") == []
    assert await house.rows("screenings") == []


async def test_a_stranger_who_did_not_mean_it_is_welcomed(chat: Chat) -> None:
    await chat.says(WORDS)
    await chat.taps("None of these")
    assert "Are you 18 or older" in chat.text


async def test_fever_pauses_when_it_is_meant_so(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("I have a fever since yesterday")
    assert "needs a person, not a bot" in chat.text
    watch = Watch(house, chat)
    await chat.taps("Yes, that's me")
    assert "Your plan is paused" in chat.text
    await chat.says("/stretch")
    await chat.says("/train")
    assert "Your plan is paused" in chat.text
    assert watch.names == []


async def test_fever_of_somebody_else_leads_back(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("my son has a fever")
    await chat.taps("something else")
    assert "How much does it hurt" in chat.text


@pytest.mark.parametrize(
    ("button", "advice"), [("Yes", "doctor or physiotherapist"), ("No", "18 or older")]
)
async def test_a_stranger_with_fever(chat: Chat, button: str, advice: str) -> None:
    await chat.says("I have a fever")
    await chat.taps(button)
    assert advice in chat.text


async def test_an_emergency_in_a_second_of_clearance_is_kept(chat: Chat, house: House) -> None:
    """Both results may fall into one second and one check-in; the grave one counts."""
    await chat.is_cleared()
    await chat.says(WORDS)
    await chat.taps("Yes")
    assert [row["result"] for row in await house.rows("screenings")][-1] == "emergency"
    await house.restart()
    await chat.says("/stretch")
    assert "get help now" in chat.text


@pytest.mark.parametrize("step", STEPS)
async def test_who_wants_to_die_is_not_left_alone(chat: Chat, house: House, step: str) -> None:
    await chat.agrees()
    await chat.taps(*STEPS[step])
    watch = Watch(house, chat)
    await chat.says("I want to kill myself")
    assert "You are not alone" in chat.text
    assert "crisis line now" in chat.text
    assert chat.labels == ["💙 Yes, it's about me", "I meant something else"]
    assert watch.names == []


async def test_a_stranger_who_wants_to_die_too(chat: Chat, house: House) -> None:
    await chat.says("there's no point in living, my back never stops")
    assert "You are not alone" in chat.text
    assert await house.rows("runners") == []


@pytest.mark.parametrize("typed", ["No puedo orinar", "Brustschmerzen!", "I cannt pee"])
async def test_in_a_hurry_and_in_ones_own_language(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert "Get help at once" in chat.text


@pytest.mark.parametrize(
    "typed",
    ["emergency", "Emergency!", "help", "call someone", "yes, emergency", "help me please"],
)
async def test_a_call_for_help_is_graver_than_something_to_see_soon(
    chat: Chat, house: House, typed: str
) -> None:
    """It is no "yes" to the fever: it is asked about as an emergency, and nothing is lost."""
    await chat.is_cleared()
    await chat.says("I have a fever")
    await chat.says(typed)
    assert "Get help at once" in chat.text
    rows = [(row["kind"], row["answer"]) for row in await house.rows("alarms")]
    assert rows == [("soon", None), ("emergency", None)]
    await chat.taps("Yes")
    assert "get help now" in chat.text
    assert [row["answer"] for row in await house.rows("alarms")] == ["yes", "yes"]


async def test_not_that_grave_after_all_leaves_the_fever_open(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.says("I have a fever")
    await chat.says("emergency")
    await chat.taps("None of these")
    assert "That needs a person, not a bot" in chat.text
    assert chat.labels
    await chat.says("yes")
    answers = {row["kind"]: row["answer"] for row in await house.rows("alarms")}
    assert answers == {"soon": "yes", "emergency": "no"}


@pytest.mark.parametrize("typed", ["yes", "it's getting worse", "since yesterday"])
async def test_a_plain_yes_to_the_fever_is_one(chat: Chat, house: House, typed: str) -> None:
    await chat.is_cleared()
    await chat.says("I have a fever")
    await chat.says(typed)
    assert [row["kind"] for row in await house.rows("alarms")] == ["soon"]
