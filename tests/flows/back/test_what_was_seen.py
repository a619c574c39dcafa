""" "Checked: I may exercise" asks which, and what is named there holds on every way."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.back.test_screening import SEEN, goes_to
from tests.flows.check_in.exercises import Watch

DAY = 24 * 3600
NO_PLAN = {
    "Pregnant": "Never hold your breath",
    "Gave birth lately": "leaking or bleeding",
    "Osteoporosis": "no rounding",
    "Slipped vertebra": "Don't arch",
    "Back surgery": "your surgeon or physio said",
    "Told not to": "What you were told comes first",
}
WITH_PLAN = {
    "Disc or leg pain": "down the leg: stop",
    "Very bendy joints": "short of your full range",
    "Hernia": "Bulges, pulls: stop",
    "Belly surgery": "Scar pulls: stop",
    "Hip surgery": "Small range in that hip",
}


async def names(chat: Chat, *conditions: str, where: str = "Lower back") -> None:
    """A runner whom a professional has seen, up to the first card."""
    await goes_to(chat, "personal", where)
    await chat.taps(SEEN, *conditions)
    await chat.clears_screening()


@pytest.mark.parametrize("condition", NO_PLAN)
async def test_no_plan_and_only_the_stretches_that_were_named(
    chat: Chat, house: House, condition: str
) -> None:
    await names(chat, condition)
    assert "no plan from me" in chat.transcript
    assert f"Noted: {condition}" in chat.transcript
    assert "Training as planned" not in chat.transcript
    while chat.shows_card:
        assert "·  stretch" in chat.text
        assert "Only if your doctor or physio named it" in chat.text
        assert NO_PLAN[condition] in chat.text
        await chat.taps("Same")
    assert "No plan from me for now" in chat.text
    assert await house.rows("programmes") == []


@pytest.mark.parametrize("condition", NO_PLAN)
async def test_and_none_comes_by_another_way(chat: Chat, house: House, condition: str) -> None:
    await names(chat, condition)
    await chat.stretches()
    watch = Watch(house, chat)
    for ask in ("/train", "/run", "/start ran"):
        await chat.says(ask)
        while "How much does it hurt" in chat.text or "Where does your back" in chat.text:
            await chat.taps("2" if "How much" in chat.text else "Lower back")
        await chat.stretches()
    assert not [text for text in watch.texts if "·  exercise" in text]
    assert await house.rows("programmes") == []


@pytest.mark.parametrize("condition", WITH_PLAN)
async def test_its_own_words_stand_on_every_card(chat: Chat, condition: str) -> None:
    await names(chat, condition)
    assert "I leave out what doesn't go with it" in chat.transcript
    while chat.shows_card:
        assert WITH_PLAN[condition] in chat.text
        await chat.taps("Same" if "·  stretch" in chat.text else "No pain")
    assert "•" in chat.text


async def test_on_amber_less_than_what_was_named(chat: Chat) -> None:
    await goes_to(chat, "personal", "Lower back", pain="4")
    await chat.taps(SEEN, "Pregnant")
    await chat.clears_screening()
    assert "Less than what your doctor or physio allows" in chat.transcript
    assert "one set less" not in chat.transcript


async def test_the_library_shows_no_strength_to_who_has_no_plan(chat: Chat) -> None:
    await names(chat, "Pregnant", "None of these")
    await chat.stretches()
    await chat.says("show me the superman")
    assert "for somebody who knows you" in chat.text


async def test_who_was_seen_before_anybody_asked_with_what(chat: Chat, house: House) -> None:
    """A database of an older Runback: it may be any of them, until it is asked again."""
    await names(chat, "Hernia", "None of these")
    await chat.stretches()
    await chat.judges()
    async with house.services.database.transaction() as tx:
        tx.write(("UPDATE screenings SET conditions = '[\"unsaid\"]'", {}))
    await chat.says("show me the cat cow")
    assert "word first" in chat.text, chat.text


async def test_several_can_be_named(chat: Chat, house: House) -> None:
    await goes_to(chat, "personal", "Lower back")
    await chat.taps(SEEN, "Hernia")
    assert "Noted: Hernia" in chat.text
    assert "Another one, too?" in chat.text
    assert "Hernia" not in chat.labels
    await chat.taps("Hip surgery", "None of these")
    assert "Runner check" in chat.text
    await chat.clears_screening()
    assert [row["conditions"] for row in await house.rows("screenings")] == [
        '["hernia", "hip_surgery"]'
    ]


async def test_pregnant_on_the_second_tap_still_means_no_plan(chat: Chat) -> None:
    await names(chat, "Hernia", "Pregnant", "None of these")
    await chat.stretches()
    assert "No plan from me" in chat.text


async def test_the_last_line_of_the_personal_question_stops_nobody(chat: Chat) -> None:
    await goes_to(chat, "personal", "Lower back")
    assert "bendy; hernia; belly or hip surgery" in chat.text
    await chat.taps("Only the last line")
    assert chat.labels == [
        "Very bendy joints", "Hernia", "Belly surgery", "Hip surgery",
        "⬅️ Back", "None of these",
    ]  # fmt: skip
    await chat.taps("Hernia", "None of these")
    await chat.clears_screening()
    assert "Bulges, pulls: stop" in chat.text
    await chat.stretches()
    await chat.judges()
    assert "High Plank" not in chat.transcript
    assert "Side Plank" not in chat.transcript


async def test_a_kill_in_the_middle_asks_the_same_again(chat: Chat) -> None:
    await goes_to(chat, "personal", "Lower back")
    await chat.taps(SEEN, "Hernia")
    await chat.says("what now")
    assert "Another one, too?" in chat.text


async def test_four_weeks_later_what_is_known_still_holds(chat: Chat, house: House) -> None:
    await names(chat, "Pregnant", "None of these")
    await chat.stretches()
    for _ in range(3):  # who stretches is not away
        await chat.says("/stretch")
        await chat.stretches()
        house.telegram.clock.advance(10 * DAY)
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    assert "Safety question 1 of 2" in chat.text
    await chat.clears_screening()
    await chat.stretches()
    assert "No plan from me" in chat.text


# Running.


async def test_too_little_energy_is_not_run_as_planned(chat: Chat) -> None:
    await goes_to(chat, "energy", "Lower back")
    await chat.taps("Yes, at least one")
    assert "Run as planned" not in chat.transcript
    assert "Runs easy" in chat.transcript


async def test_hop_pain_stands_first_and_groin_and_hip_are_asked_about(chat: Chat) -> None:
    await goes_to(chat, "bone", "Lower back")
    assert "hip or groin" in chat.text
    assert chat.text.index("hopping on one leg") < chat.text.index("grows during every run")
    assert "arching back, if it began sharply in training" in chat.text
    await chat.taps("Yes, just one", "None of these")
    assert "Nothing on one leg" in chat.transcript
    await chat.stretches()
    await chat.judges()
    for left_out in ("Superman", "Single Leg"):
        assert left_out not in chat.transcript


async def test_new_pain_asks_for_a_normal_stride(chat: Chat) -> None:
    await chat.is_cleared()
    assert "walk 30 minutes with a normal stride" in chat.transcript


async def test_pain_that_is_known_to_be_new_means_no_run_at_four(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("/run")
    await chat.taps("No pain")
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/run")
    await chat.taps("Lower back", "4")
    await chat.clears_screening()
    assert "No run today" in chat.transcript


# The questions.


async def test_the_breath_and_sweat_of_the_run_do_not_count(chat: Chat) -> None:
    await goes_to(chat, "emergency", "Lower back")
    assert "still short of breath" in chat.text
    assert "new with your back pain" in chat.text


async def test_without_pain_nothing_is_asked_about_your_back_pain(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/train")
    await chat.taps("No pain")
    assert "Safety question 1" in chat.text
    assert "with your back pain" not in chat.text


async def test_a_serious_infection_and_injected_drugs_are_asked_about(chat: Chat) -> None:
    await goes_to(chat, "soon", "Lower back")
    assert "infection, injected drugs" in chat.text


@pytest.mark.parametrize(
    ("where", "why"),
    [
        ("Lower back", "the first four on the ladder,"),
        ("Upper back", "the first four of the ladder for the upper back"),
    ],
)
async def test_the_first_four_are_called_so_where_they_are(
    chat: Chat, where: str, why: str
) -> None:
    await chat.has_four(where)
    assert why in chat.text


async def test_and_nowhere_else(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.taps("Pain", "Pain")
    await chat.judges()
    assert "Your four" in chat.text
    assert "first four" not in chat.text
