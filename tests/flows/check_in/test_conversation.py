"""After a run, by taps and by typing: from a sore back to four exercises."""

from __future__ import annotations

import pytest

from tests.chat import Chat, NewChat, said
from tests.conftest import House

LOWER_FOUR = ("Superman", "Beetle", "Balance & Reach", "Plank Leg Lifts")
UPPER_FOUR = ("Superman", "High Plank Leg Lifts", "Quadruped Limb Raises", "Superman Pull")
STRETCHES = ("Cat Cow", "Lying Figure 4 Stretch", "Supine Twist")


async def test_from_i_just_ran_to_a_programme_of_four(chat: Chat) -> None:
    await chat.agrees()
    assert "Where does your back hurt" in chat.text
    taps = 0
    await chat.taps("Lower back", "2")
    taps += 2
    while "Safety question" in chat.text:
        await chat.taps("None of these")
        taps += 1
    while "·  stretch" in chat.text:
        await chat.taps("Better")
        taps += 1
    while "·  exercise" in chat.text:
        await chat.taps("No pain")
        taps += 1
    assert "Your four" in chat.text
    assert all(name in chat.text for name in LOWER_FOUR)
    assert taps <= 20


@pytest.mark.parametrize(
    ("where", "stretches", "four"),
    [
        ("Lower back", STRETCHES, LOWER_FOUR),
        ("Upper back", ("Cat Cow", "Supine Twist"), UPPER_FOUR),
        ("Both", STRETCHES, LOWER_FOUR),
    ],
)
async def test_each_place_has_its_own_stretches_and_exercises(
    chat: Chat, where: str, stretches: tuple[str, ...], four: tuple[str, ...]
) -> None:
    await chat.is_cleared(where)
    shown = []
    while "·  stretch" in chat.text:
        shown.append(chat.text.partition("  ·")[0])
        await chat.taps("Same")
    assert len(shown) == len(stretches)
    assert all(any(name in text for text in shown) for name in stretches)
    await chat.judges()
    assert "Your four" in chat.text
    listed = [line for line in chat.text.splitlines() if line.startswith("•")]
    assert len(listed) == 4
    assert all(name in line for name, line in zip(four, listed, strict=True))


async def test_the_upper_back_has_a_question_of_its_own(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Upper back", "2")
    seen = []
    while "Safety question" in chat.text:
        seen.append(chat.text)
        await chat.taps("None of these")
    assert len(seen) == 6
    assert any("Upper-back pain deserves extra care" in question for question in seen)


async def test_no_pain_ends_at_once_and_asks_nothing_more(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    assert "Good to hear" in chat.text
    assert chat.labels == ["🧘 Stretch", "🪜 Find my four"]


async def test_no_pain_but_find_my_four(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain", "Find my four")
    assert "Safety question 1 of 5" in chat.text
    await chat.clears_screening()
    await chat.stretches()
    await chat.judges()
    assert "Your four" in chat.text
    assert "Superman" in chat.text


async def test_the_next_day_there_are_no_safety_questions(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(24 * 3600)
    await chat.says("/run")
    await chat.taps("Lower back", "1")
    assert "·  stretch" in chat.text
    await chat.stretches()
    assert "Your four" in chat.text, "the programme still holds, nothing is tried again"


async def test_after_four_weeks_of_check_ins_comes_the_short_form(
    chat: Chat, house: House
) -> None:
    await chat.has_four()
    for _ in range(3):
        house.telegram.clock.advance(9.5 * 24 * 3600)
        await chat.says("/run")
        await chat.taps("Lower back", "1")
        if "Safety question" in chat.text:
            break
        await chat.stretches()
    assert "Safety question 1 of 2" in chat.text
    await chat.taps("None of these")
    assert "Safety question 2 of 2" in chat.text
    assert "Any of these in the last weeks" in chat.text
    await chat.taps("None of these")
    assert "·  stretch" in chat.text


async def test_after_a_long_silence_everything_is_asked_again(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(29 * 24 * 3600)
    await chat.says("/run")
    await chat.taps("Lower back", "1")
    assert "Safety question 1 of 5" in chat.text


async def test_pain_in_a_new_place_asks_everything_again(chat: Chat) -> None:
    await chat.has_four("Lower back")
    await chat.says("/run")
    await chat.taps("Upper back", "1")
    assert "Safety question 1 of 6" in chat.text


@pytest.mark.parametrize(
    ("pain", "light", "card"),
    [
        ("0", "Green light", "Superman"),
        ("2", "Green light", "Superman"),
        ("5", "Amber light", "Alternating Superman (easier)"),
    ],
)
async def test_how_much_it_hurts_decides_what_is_offered(
    chat: Chat, pain: str, light: str, card: str
) -> None:
    await chat.is_cleared("Lower back", pain)
    assert any(light in said(m) for m in chat.messages)
    await chat.stretches()
    assert chat.text.startswith(card)


async def test_at_eight_only_stretches_are_shown(chat: Chat) -> None:
    await chat.is_cleared("Lower back", "8")
    assert any("Red light" in said(m) for m in chat.messages)
    await chat.stretches()
    assert "Rest is today's training" in chat.text
    assert "rung" not in chat.transcript
    assert chat.labels, "no dead end"


async def test_answers_may_be_typed(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("lower")
    assert "Lower back." in chat.text
    await chat.says("about 3/10")
    assert "Safety question" in chat.text
    await chat.clears_screening()
    assert any("Amber light" in said(m) for m in chat.messages)


@pytest.mark.parametrize("typed", ["3.5", "٤", "between 3 and 4", "4/10"])
async def test_a_number_that_was_read_whole_is_the_answer(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says(typed)
    while "Safety question" in chat.text:
        await chat.taps("None of these")
    assert "4 of 10" in chat.transcript


@pytest.mark.parametrize("nonsense", ["purple", "<b>&", "שלום, הגב שלי כואב", "long " * 800])
async def test_a_place_that_is_none_gets_an_example(chat: Chat, nonsense: str) -> None:
    await chat.agrees()
    await chat.says(nonsense)
    assert "type upper, lower, both or none" in chat.text
    assert "Where does your back hurt" in chat.text
    assert len(chat.with_buttons) == 1, "only the newest question has buttons"
    await chat.taps("Lower back")
    assert "How much does it hurt" in chat.text


@pytest.mark.parametrize("nonsense", ["25", "purple", "-3", "٢٥", "<b>4</b> & 5"])
async def test_a_number_that_is_none_gets_an_example(chat: Chat, nonsense: str) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says(nonsense)
    assert "from 0 to 10, for example 4" in chat.text
    assert len(chat.with_buttons) == 1
    await chat.says("4")
    assert "Safety question" in chat.text


async def test_typing_at_a_safety_question_or_a_card_asks_for_a_tap(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2")
    await chat.says("dunno")
    assert "tap one of the buttons" in chat.text
    assert "Safety question 1" in chat.text
    await chat.clears_screening()
    await chat.says("dunno")
    assert "tap one of the buttons" in chat.text
    assert chat.shows_card
    assert len(chat.with_buttons) == 1


async def test_run_again_goes_on_where_it_was_left(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("/run")
    assert "Let's go on where we were" in chat.text
    assert "How much does it hurt" in chat.text
    assert len(chat.with_buttons) == 1


async def test_a_check_in_that_is_older_than_half_a_day_begins_anew(
    chat: Chat, house: House
) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    house.telegram.clock.advance(13 * 3600)
    await chat.says("/run")
    assert "Where does your back hurt" in chat.text
    assert "go on" not in chat.text


async def test_an_old_check_in_is_not_gone_on_with_from_the_menu_either(
    chat: Chat, house: House
) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("/help")
    house.telegram.clock.advance(13 * 3600)
    await chat.taps("I just ran")
    assert "Where does your back hurt" in chat.text
    assert len(chat.with_buttons) == 1


async def test_an_old_question_is_over(chat: Chat, house: House) -> None:
    """What was answered yesterday says little about the back today."""
    await chat.agrees()
    house.telegram.clock.advance(13 * 3600)
    await chat.taps("Lower back")
    assert "That check-in is over" in chat.toast
    assert "What would you like" in chat.text
    assert await house.rows("drafts") == []


@pytest.mark.parametrize(("taps", "said"), [(1, "get help now"), (2, "look at this")])
async def test_a_yes_to_an_old_safety_question_still_counts(
    chat: Chat, house: House, taps: int, said: str
) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2", *["None of these"] * (taps - 1))
    house.telegram.clock.advance(13 * 3600)
    await chat.taps("Yes")
    assert said in chat.text
    await chat.says("/train")
    assert said in chat.text


async def test_a_pain_that_is_told_late_is_noted(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    house.telegram.clock.advance(13 * 3600)
    await chat.taps("Pain")
    assert "Superman – pain. I'll leave it out" in chat.text
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    await chat.stretches()
    assert "Superman (easier)" in chat.text or "Beetle" in chat.text


async def test_an_old_emergency_counts_while_somebody_is_to_be_seen(
    chat: Chat, house: House
) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2")
    question, data = chat.find("Yes, at least one")
    house.telegram.clock.advance(13 * 3600)
    await chat.says("I have a fever")
    await chat.taps("Yes, that's me")
    await house.restart()  # which messages have lost their buttons is forgotten
    await chat.taps_old(question.message_id, data)
    assert "get help now" in chat.transcript
    await chat.says("/train")
    assert "get help now" in chat.text


async def test_a_pain_told_after_forget_is_noted_as_said(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    card, data = chat.find("Pain")
    await chat.says("/forget")
    await chat.taps("Delete everything")
    await chat.agrees()
    await house.restart()  # which messages have lost their buttons is forgotten
    await chat.taps_old(card.message_id, data)
    assert "leave it out" in chat.toast
    assert [row["verdict"] for row in await house.rows("answers")] == ["pain"]


async def test_the_four_of_a_sore_day_ask_for_no_more_than_that(chat: Chat) -> None:
    await chat.has_four(pain="4")
    assert "only as far as it doesn't hurt more" in chat.text
    assert "0–2" not in chat.text


async def test_no_green_light_after_enough_for_today(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()
    while "enough for today" not in chat.text:
        await chat.taps("Pain")
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    assert "Lower back · 2 of 10. Noted" in chat.transcript
    assert chat.transcript.count("Green light") == 1, "only the one from before"


async def test_a_stretch_that_made_it_worse_later_is_left_out(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    assert "Cat Cow" in chat.text
    house.telegram.clock.advance(13 * 3600)
    await chat.taps("Worse")
    await chat.says("/stretch")
    assert "Cat Cow  ·  stretch" not in chat.text


async def test_none_of_these_on_an_old_safety_question_clears_nothing(
    chat: Chat, house: House
) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2", *["None of these"] * 4)
    house.telegram.clock.advance(13 * 3600)
    await chat.taps("None of these")
    assert "That check-in is over" in chat.toast
    assert await house.rows("screenings") == []


async def test_two_runners_at_once_do_not_meet(new_chat: NewChat) -> None:
    ann, ben = new_chat(first_name="Ann"), new_chat(first_name="Ben")
    await ann.agrees()
    await ben.agrees()
    await ann.taps("Lower back")
    await ben.taps("Upper back")
    await ann.taps("2")
    await ben.taps("5")
    for _ in range(5):
        await ann.taps("None of these")
        await ben.taps("None of these")
    await ben.taps("None of these")
    await ann.stretches("Better")
    await ben.stretches("Worse")
    await ann.judges()
    assert "Your four" in ann.text
    assert "Alternating Superman" in ben.text
    await ben.judges()
    assert "Pull" in ben.text
    assert "Beetle" in ann.text
    assert "Beetle" not in ben.transcript
