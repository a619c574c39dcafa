"""The safety questions: every way they can go, and that a stop holds whatever is tapped."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.check_in.exercises import Watch

DAY = 24 * 3600
SIGNS = {
    "emergency": "new with your back pain",
    "soon": "fever, ill",
    "personal": "Before I plan for you",
    "upper": "Upper-back pain deserves extra care",
    "bone": "Runner check",
    "energy": "Last one",
}
STOPS = [
    ("emergency", "Yes, at least one", "get help now"),
    ("soon", "Yes, at least one", "a doctor or physiotherapist look at this"),
    ("personal", "Yes, at least one", "a plan should come from a person who knows you"),
    ("upper", "Yes, or not sure", "a doctor or physiotherapist look at this"),
    ("bone", "Yes, 2 or 3 of them", "bone stress injury"),
]


async def goes_to(chat: Chat, question: str, where: str = "Both", pain: str = "2") -> None:
    """From the first word to one safety question."""
    await chat.agrees()
    await chat.taps(where, pain)
    while SIGNS[question] not in chat.text:
        await chat.taps("None of these")


async def tries_everything(chat: Chat) -> None:
    """Every way to an exercise that a runner has."""
    for command in ("/run", "/stretch", "/train", "/start ran", "/start stretch", "/start"):
        await chat.says(command)
    for message in chat.with_buttons:
        for row in message.buttons:
            for button in row:
                if "mistake" not in button.text and "checked" not in button.text:
                    await chat.taps_old(message.message_id, str(button.callback_data))


@pytest.mark.parametrize(("question", "answer", "advice"), STOPS)
async def test_a_stop_ends_the_check_in_and_holds(
    chat: Chat, house: House, question: str, answer: str, advice: str
) -> None:
    await goes_to(chat, question)
    watch = Watch(house, chat)
    await chat.taps(answer)
    assert advice in chat.text
    assert "Your plan is paused" in chat.text
    assert chat.labels == ["I tapped that by mistake", "I've been checked since"]
    await tries_everything(chat)
    assert watch.names == []


@pytest.mark.parametrize(("question", "answer", "advice"), STOPS)
async def test_by_mistake_asks_everything_again_and_then_goes_on(
    chat: Chat, house: House, question: str, answer: str, advice: str
) -> None:
    await goes_to(chat, question)
    await chat.taps(answer, "by mistake")
    assert "Let's look again" in chat.text
    await chat.taps("Lower back", "2")
    assert "Safety question 1 of 5" in chat.text
    watch = Watch(house, chat)
    await chat.taps(*["None of these"] * 4)
    assert watch.names == []
    await chat.taps("None of these")
    assert watch.cards


async def test_half_answered_again_is_not_cleared(chat: Chat, house: House) -> None:
    await goes_to(chat, "emergency")
    await chat.taps("Yes", "by mistake", "Lower back", "2", "None of these")
    watch = Watch(house, chat)
    await chat.says("/cancel")
    await tries_everything(chat)
    assert watch.names == []
    await chat.says("/run")
    assert "get help now" in chat.text


@pytest.mark.parametrize("question", ["soon", "personal", "upper", "bone"])
async def test_after_a_week_the_questions_come_again(
    chat: Chat, house: House, question: str
) -> None:
    await goes_to(chat, question)
    await chat.taps("Yes, 2 or 3" if question == "bone" else "Yes")
    house.telegram.clock.advance(6 * DAY)
    watch = Watch(house, chat)
    await tries_everything(chat)
    assert watch.names == []
    house.telegram.clock.advance(1 * DAY)
    await chat.says("/stretch")
    await chat.taps("Lower back")
    assert "Safety question 1 of 5" in chat.text
    assert watch.names == []
    await chat.clears_screening()
    assert watch.cards


async def test_an_emergency_does_not_end_by_waiting(chat: Chat, house: House) -> None:
    await goes_to(chat, "emergency")
    await chat.taps("Yes")
    house.telegram.clock.advance(60 * DAY)
    watch = Watch(house, chat)
    await tries_everything(chat)
    assert watch.names == []


async def test_buttons_from_before_the_stop_show_nothing(chat: Chat, house: House) -> None:
    """A programme and an open card are there when the emergency is reported."""
    await chat.has_four()
    await chat.says("/train")
    await chat.taps("2")
    old = [
        (m.message_id, str(b.callback_data))
        for m in chat.with_buttons
        for row in m.buttons
        for b in row
    ]
    await chat.says("/urgent")
    watch = Watch(house, chat)
    await chat.taps("Yes")
    assert "get help now" in chat.text
    for message_id, data in old:
        await chat.taps_old(message_id, data)
    await tries_everything(chat)
    assert watch.names == []


async def test_no_reminder_to_exercise_while_a_stop_is_open(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.judges()
    await chat.taps("Remind")
    await chat.says("/urgent")
    await chat.taps("Yes")
    house.telegram.clock.advance(31 * 60)
    watch = Watch(house, chat)
    await house.runback.reminding.send_due()
    assert watch.texts == []


async def test_just_one_bone_sign_leaves_out_jumps_and_asks_again_in_three_days(
    chat: Chat, house: House
) -> None:
    await goes_to(chat, "bone", "Lower back")
    await chat.taps("Yes, just one")
    await chat.taps("None of these")
    assert chat.shows_card
    await chat.stretches()
    await chat.judges()
    assert "Jump" not in chat.transcript
    house.telegram.clock.advance(3 * DAY)
    await chat.says("/run")
    await chat.taps("Lower back", "1")
    assert "Safety question 1 of 3" in chat.text
    await chat.taps("None of these", "None of these")
    assert "Runner check" in chat.text


@pytest.mark.parametrize("answer", ["Yes, at least one", "Rather not say"])
async def test_the_energy_question_stops_nobody(chat: Chat, answer: str) -> None:
    await goes_to(chat, "energy", "Lower back")
    await chat.taps(answer)
    assert chat.shows_card


async def test_what_follows_from_one_sign_is_said(chat: Chat) -> None:
    await goes_to(chat, "bone", "Lower back")
    await chat.taps("Yes, just one", "Yes, at least one")
    said = chat.transcript
    assert "no jumps" in said
    assert "in 3 days" in said
    assert "a doctor about energy" in said


# A stop stands until all the questions are answered again.


async def has_an_emergency(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    assert "get help now" in chat.text


async def test_a_fever_does_not_lessen_an_emergency(chat: Chat, house: House) -> None:
    await has_an_emergency(chat)
    await chat.says("I have a fever")
    await chat.taps("Yes, that's me")
    assert "get help now" in chat.text
    house.telegram.clock.advance(8 * DAY)
    watch = Watch(house, chat)
    await tries_everything(chat)
    assert watch.names == []
    await chat.says("/run")
    assert "get help now" in chat.text
    assert "see_soon" not in {row["result"] for row in await house.rows("screenings")}


async def test_nor_do_words_while_the_questions_are_open_again(chat: Chat) -> None:
    await has_an_emergency(chat)
    await chat.taps("by mistake", "Lower back", "2", "None of these")
    await chat.says("I have a fever")
    await chat.taps("Yes, that's me")
    assert "get help now" in chat.text


async def test_only_all_answers_put_see_soon_in_its_place(chat: Chat, house: House) -> None:
    """Tapped by mistake, but there is a nerve that somebody should look at."""
    await has_an_emergency(chat)
    await chat.taps("by mistake", "Lower back", "2", "None of these", "Yes, at least one")
    assert "Safety question 3 of 5" in chat.text
    await chat.says("/cancel")
    await chat.says("/run")
    assert "get help now" in chat.text
    await chat.taps("by mistake", "Lower back", "2", "None of these", "Yes, at least one")
    await chat.taps(*["None of these"] * 3)
    assert "a doctor or physiotherapist look at this" in chat.text
    assert "get help now" not in chat.text


@pytest.mark.parametrize("says", ["/urgent", "I can't pee", "I have a fever"])
async def test_none_of_these_does_not_contradict_a_stop(
    chat: Chat, house: House, says: str
) -> None:
    await chat.is_cleared()
    await chat.says(says)
    old = chat.find("No")
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    watch = Watch(house, chat)
    await chat.taps_old(old[0].message_id, old[1])
    assert "still stands" in chat.transcript
    await chat.says(says)
    await chat.taps("None of these" if says != "I have a fever" else "something else")
    assert "still stands" in chat.text
    assert "get help now" in chat.text
    assert chat.labels == ["I tapped that by mistake", "I've been checked since"]
    assert watch.names == []


async def test_none_of_these_in_the_middle_of_looking_again(chat: Chat) -> None:
    await has_an_emergency(chat)
    await chat.taps("by mistake", "Lower back", "2")
    await chat.says("/urgent")
    await chat.taps("None of these")
    assert "Safety question 1 of 5" in chat.text
    assert "still stands" in chat.transcript
    assert "All right" not in chat.transcript


@pytest.mark.parametrize("says", ["/start", "hello", "/cancel", "/nonsense"])
async def test_who_comes_by_during_a_stop_sees_the_stop_first(chat: Chat, says: str) -> None:
    await has_an_emergency(chat)
    await chat.says(says)
    assert "still stands" in chat.text
    assert "get help now" in chat.text
    assert chat.labels == ["I tapped that by mistake", "I've been checked since"]


async def test_the_menu_button_too(chat: Chat) -> None:
    await has_an_emergency(chat)
    await chat.says("/why")
    await chat.taps("Menu")
    assert "still stands" in chat.text
    await chat.says("/help")
    assert "still stands" in chat.text
    assert chat.labels == ["I tapped that by mistake", "I've been checked since"]


# Who was checked comes through with the truth.

SEEN = "Checked: I may exercise"


@pytest.mark.parametrize("question", ["soon", "personal", "upper", "bone"])
async def test_who_was_checked_is_not_held_for_ever(chat: Chat, question: str) -> None:
    await goes_to(chat, question)
    await chat.taps("Yes, 2 or 3" if question == "bone" else "Yes")
    await chat.taps("I've been checked since", "Both", "2")
    while "Safety question" in chat.text:
        assert chat.labels[-1] == "None of these"
        await chat.taps(SEEN if SIGNS[question] in chat.text else "None of these")
    assert chat.shows_card
    assert "somebody has seen it" in chat.transcript
    assert ("I leave out jumps" in chat.transcript) == (question == "personal")


@pytest.mark.parametrize(
    ("question", "there"),
    [("emergency", False), ("soon", True), ("personal", True), ("upper", False), ("bone", False)],
)
async def test_where_seen_is_an_answer_at_first(chat: Chat, question: str, there: bool) -> None:
    await goes_to(chat, question)
    assert (f"🩺 {SEEN}" in chat.labels) == there
    assert chat.labels[-1] == "None of these"


async def test_an_emergency_sign_is_never_only_seen(chat: Chat, house: House) -> None:
    await has_an_emergency(chat)
    house.telegram.clock.advance(DAY)
    await chat.taps("I've been checked since", "Lower back", "2")
    assert chat.labels == ["Yes, at least one", "⬅️ Back", "None of these"]
    assert "only what is new or worse since" in chat.text


async def test_cancer_ten_years_ago_does_not_stop_anybody_every_four_weeks(
    chat: Chat, house: House
) -> None:
    await goes_to(chat, "soon", "Lower back")
    await chat.taps(SEEN, "Something else", *["None of these"] * 3)
    await chat.stretches()
    await chat.judges()
    for _ in range(2):
        for _ in range(2):  # who stretches is not away
            house.telegram.clock.advance(13 * DAY)
            await chat.says("/stretch")
            await chat.stretches()
        house.telegram.clock.advance(3 * DAY)
        await chat.says("/run")
        await chat.taps("Lower back", "2")
        assert "Safety question 1 of 2" in chat.text
        await chat.taps("None of these", SEEN)
        assert "Noted: Something else" in chat.text, "what is known is not asked for again"
        await chat.taps("None of these")
        assert chat.shows_card or "Your four" in chat.text
        await chat.says("/cancel")


async def test_bone_signs_that_were_seen_mean_no_jumps_and_easy_runs(
    chat: Chat, house: House
) -> None:
    await goes_to(chat, "bone", "Lower back")
    await chat.taps("Yes, 2 or 3", "I've been checked since", "Lower back", "2")
    await chat.taps(*["None of these"] * 3, SEEN, "None of these")
    assert "no jumps, and run only at 0–2" in chat.transcript
    assert "in 3 days" not in chat.transcript
    await chat.stretches()
    await chat.judges()
    assert "Jump" not in chat.transcript
    house.telegram.clock.advance(3 * DAY)
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    assert "Safety question" not in chat.text
    house.telegram.clock.advance(1 * DAY)
    await chat.says("/cancel")
    await chat.says("/run")
    await chat.taps("Lower back", "7", "None of these", "None of these")
    assert "Runner check" in chat.text
    assert f"🩺 {SEEN}" in chat.labels, "known and seen: not held once more"


async def test_severe_pain_is_among_the_signs(chat: Chat) -> None:
    await goes_to(chat, "soon", "Lower back")
    assert "too bad to sleep or walk" in chat.text


EMERGENCY_SIGNS = (
    "numb genitals",
    "sexual feeling",
    "pee or poo",
    "both legs",
    "one leg quickly weaker",
    "chest pain",
    "short of breath",
    "sweaty, faint",
    "a bad fall",
    "tearing pain",
    "throbbing belly lump",
)
"""Each sign of domain.md 4.2; a list that lost one would send somebody to exercise."""


async def test_no_emergency_sign_is_missing(chat: Chat) -> None:
    await goes_to(chat, "emergency")
    asked = chat.text
    await chat.says("/urgent")
    for sign in EMERGENCY_SIGNS:
        assert sign in asked
        assert sign in chat.text
