"""What sounds like despair and is not certain is asked about with the question that fits it."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.back.test_to_be_sure import STATES, reaches

LOW = "i am so low these days"
ASKED = "not wanting to live, or of harming yourself"


@pytest.mark.parametrize("state", STATES)
async def test_it_asks_about_despair_and_not_about_the_body(chat: Chat, state: str) -> None:
    await reaches(chat, state)
    await chat.says(LOW)
    assert "To be sure:" in chat.text
    assert ASKED in chat.text
    assert "genitals" not in chat.text
    assert len(chat.labels) == 2


@pytest.mark.parametrize("state", STATES)
async def test_yes_names_people_who_can_help(chat: Chat, state: str) -> None:
    await reaches(chat, state)
    await chat.says(LOW)
    await chat.taps("Yes, I do")
    assert "You are not alone" in chat.text


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(
    "says",
    ["am i a coward for wanting to end it or a coward for not doing it",
     "told the gp im fine. im not fine. ive already picked the tree"],
)  # fmt: skip
async def test_what_sounds_so_besides_gets_the_screen_of_despair(
    chat: Chat, state: str, says: str
) -> None:
    await reaches(chat, state)
    await chat.says(says)
    assert "You are not alone" in chat.text


async def test_yes_holds_like_words_of_despair(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.says(LOW)
    await chat.taps("Yes, I do")
    rows = [(row["kind"], row["answer"]) for row in await house.rows("alarms")]
    assert rows == [("despair", "yes")]
    for command in ("/run", "/train", "/stretch"):
        await chat.says(command)
        assert "You are not alone" in chat.text


async def test_a_second_yes_changes_nothing(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says(LOW)
    message, data = chat.find("Yes, I do")
    await chat.taps("Yes, I do")
    await chat.taps_old(message.message_id, data)
    assert len(await house.rows("alarms")) == 1


async def test_no_leads_back_to_the_open_question(chat: Chat, house: House) -> None:
    await reaches(chat, "number")
    await chat.says(LOW)
    await chat.taps("No, I don't")
    assert "How much does it hurt" in chat.text
    assert await house.rows("alarms") == []


@pytest.mark.parametrize(("typed", "then"), [("yes", "You are not alone"), ("no", "How much")])
async def test_it_is_answered_in_words_too(chat: Chat, typed: str, then: str) -> None:
    await reaches(chat, "number")
    await chat.says(LOW)
    await chat.says(typed)
    assert then in chat.text


async def test_a_yes_long_after_it_answers_it_as_long_as_it_stands(
    chat: Chat, house: House
) -> None:
    await reaches(chat, "number")
    await chat.says(LOW)
    house.telegram.clock.advance(3000)
    await chat.says("yes")
    assert "You are not alone" in chat.text


async def test_a_yes_after_another_screen_answers_something_else(chat: Chat) -> None:
    await reaches(chat, "number")
    await chat.says(LOW)
    await chat.says("/progress")
    await chat.says("yes")
    assert "You are not alone" not in chat.text


async def test_the_question_about_the_body_is_answered_in_words(chat: Chat) -> None:
    await reaches(chat, "number")
    await chat.says("something is wrong with my belly")
    await chat.says("yes")
    assert "get help now" in chat.text


@pytest.mark.parametrize(
    "typed",
    ["can i take ibuprofen", "i took one paracetamol this morning", "is voltarol any good?",
     "which painkiller is best", "should i take an aspirin before", "puedo tomar ibuprofeno",
     "darf ich eine ibu nehmen", "je peux prendre du doliprane?", "naproxen helps me",
     "ok to run on paracetamol"],
)  # fmt: skip
@pytest.mark.parametrize("state", ["stranger", "nothing open", "number", "card"])
async def test_medicines_have_a_sentence_of_their_own(chat: Chat, state: str, typed: str) -> None:
    await reaches(chat, state)
    await chat.says(typed)
    assert "I can't advise on medicines" in chat.transcript
    assert "To be sure" not in chat.text


@pytest.mark.parametrize(
    "typed",
    ["cant do this exercise, my wrist hurts", "this exercise hurts my knee",
     "i cant do the plank with my shoulder", "the side plank hurts my elbow",
     "this one is painful for my neck", "cant do this one with my sore wrist",
     "bridges give my knee pain", "this stretch hurts my hip", "push ups hurt my wrists",
     "i cannot do this move, my shoulder is sore"],
)  # fmt: skip
async def test_an_exercise_that_hurts_elsewhere_is_told_its_buttons(
    chat: Chat, typed: str
) -> None:
    await reaches(chat, "card")
    await chat.says(typed)
    assert "On its card tap Worse" in chat.text, "the buttons of the stretch that is open"
    assert "To be sure" not in chat.text


async def test_without_an_open_card_both_buttons_are_named(chat: Chat) -> None:
    await reaches(chat, "nothing open")
    await chat.says("the side plank hurts my elbow")
    assert "tap Can't do it, or Pain if your back hurt" in chat.transcript


@pytest.mark.parametrize(
    ("worry", "answer", "then"),
    [(LOW, "yes", "You are not alone"), (LOW, "no", "If that ever changes"),
     ("something is wrong with my belly", "yes", "get help now"),
     ("something is wrong with my belly", "none of these", "Are you 18"),
     ("something is wrong with my belly", "no", "If that ever changes")],
)  # fmt: skip
async def test_a_stranger_answers_in_words(
    chat: Chat, house: House, worry: str, answer: str, then: str
) -> None:
    await chat.says(worry)
    await chat.says(answer)
    assert then in chat.transcript.partition("To be sure")[2]
    assert await house.rows("runners") == []


async def test_a_strangers_yes_to_something_else_is_no_answer(chat: Chat) -> None:
    await chat.says(LOW)
    await chat.says("/help")
    await chat.says("yes")
    assert "You are not alone" not in chat.transcript


@pytest.mark.parametrize(
    "answer",
    ["sometimes", "maybe", "i don't know", "kind of", "yeah sometimes", "not sure", "a bit",
     "most days", "i guess so"],
)  # fmt: skip
@pytest.mark.parametrize("worry", [LOW, "I want to die"])
async def test_what_is_no_no_is_a_yes(chat: Chat, worry: str, answer: str) -> None:
    await chat.has_four()
    await chat.says(worry)
    await chat.says(answer)
    assert "Thank you for telling me. You are not alone" in chat.text


@pytest.mark.parametrize("answer", ["fine", "i'm fine", "all good", "ok", "maybe?"])
async def test_what_is_no_answer_is_asked_again(chat: Chat, answer: str) -> None:
    await chat.has_four()
    await chat.says(LOW)
    await chat.says(answer)
    assert "To be sure" in chat.text
    assert not chat.shows_card


@pytest.mark.parametrize("answer", ["sometimes", "maybe", "a bit"])
async def test_of_the_body_it_is_asked_again(chat: Chat, answer: str) -> None:
    await chat.has_four()
    await chat.says("something is wrong with my belly")
    await chat.says(answer)
    assert "To be sure" in chat.text
