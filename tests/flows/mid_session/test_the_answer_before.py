"""What is typed about the answer before, when the next card or question is open already."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House


async def verdicts(house: House) -> list[str]:
    """What was said of the exercises, in the order in which they were shown."""
    rows = [row for row in await house.rows("answers") if row["version"] != "stretch"]
    return [row["verdict"] for row in sorted(rows, key=lambda row: row["nth"]) if row["verdict"]]


async def after_a_tap(chat: Chat, house: House, tapped: str, seconds: int = 4) -> None:
    await chat.reaches_card()
    await chat.taps(tapped)
    house.telegram.clock.advance(seconds)


@pytest.mark.parametrize(
    "typed",
    [
        "wait, that one hurt",
        "the last one did hurt",
        "sorry, I meant pain",
        "oops it hurt",
        "no, it hurt",
        "no wait it did hurt a bit",
        "I tapped no pain but it did hurt",
        "wrong button, it hurt",
        "the one before hurt my lower back",
        "actually that hurt",
        "hang on, the previous exercise was painful",
        "ouch sorry the last exercise hurt",
    ],
)
async def test_it_did_hurt(chat: Chat, house: House, typed: str) -> None:
    await after_a_tap(chat, house, "No pain")
    await chat.says(typed)
    assert await verdicts(house) == ["pain"]
    assert "⚠️ Superman – pain" in chat.text
    assert "exercise 1 of 4" in chat.text


@pytest.mark.parametrize(
    "typed",
    ["no, I meant no pain", "sorry, no pain", "the last one was without pain", "oops no pain"],
)
async def test_it_did_not_hurt(chat: Chat, house: House, typed: str) -> None:
    await after_a_tap(chat, house, "Pain")
    await chat.says(typed)
    assert await verdicts(house) == ["no_pain"]
    assert "exercise 2 of 4" in chat.text


@pytest.mark.parametrize(
    ("tapped", "typed"),
    [
        ("No pain", "I meant no pain"),
        ("No pain", "the last one was fine, no pain"),
        ("Pain", "the last one hurt"),
    ],
)
async def test_the_same_again_is_noted_already(
    chat: Chat, house: House, tapped: str, typed: str
) -> None:
    await after_a_tap(chat, house, tapped)
    before = await verdicts(house)
    await chat.says(typed)
    assert await verdicts(house) == before
    assert "Already noted" in chat.text


@pytest.mark.parametrize("typed", ["actually it hurt", "wait, pain", "no, it hurt", "oops, pain"])
async def test_later_it_is_about_the_open_card(chat: Chat, house: House, typed: str) -> None:
    """Forty seconds are enough for three slow repetitions."""
    await after_a_tap(chat, house, "No pain", seconds=40)
    await chat.says(typed)
    said = await verdicts(house)
    assert said[0] == "no_pain"
    assert said[1:] == ["pain"] or "Please tap" in chat.text


@pytest.mark.parametrize("typed", ["pain", "that hurt", "it hurt a bit", "no pain, wait, it hurt"])
async def test_without_a_word_back_it_is_about_the_open_card(
    chat: Chat, house: House, typed: str
) -> None:
    await after_a_tap(chat, house, "No pain")
    await chat.says(typed)
    assert await verdicts(house) == ["no_pain", "pain"]


@pytest.mark.parametrize("typed", ["the last one hurt", "wait, the one before hurt"])
async def test_after_a_set_it_is_about_the_exercise_that_is_done(
    chat: Chat, house: House, typed: str
) -> None:
    """Then "the last one" may be the set that was ticked just now."""
    await chat.has_four()
    house.telegram.clock.advance(2 * 86_400)
    await chat.says("/train")
    await chat.taps("2", "No pain")
    house.telegram.clock.advance(60)
    await chat.taps(next(label for label in chat.labels if label.startswith("✓")))
    before = await verdicts(house)
    await chat.says(typed)
    assert (await verdicts(house))[: len(before)] == before


async def test_the_last_stretch_was_worse(chat: Chat, house: House) -> None:
    await chat.reaches_stretch()
    await chat.taps("Better")
    await chat.says("sorry, I meant worse")
    said = [row["verdict"] for row in await house.rows("answers")]
    assert [verdict for verdict in said if verdict] == ["worse"]


async def test_the_last_exercise_of_all(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("wait, the last one did hurt")
    assert (await verdicts(house))[-1] == "pain"
    assert "pain" in chat.text


async def test_days_later_only_a_pain_is_noted(chat: Chat, house: House) -> None:
    await chat.has_four()
    before = await verdicts(house)
    house.telegram.clock.advance(2 * 86_400)
    await chat.says("the last one was without pain")
    assert await verdicts(house) == before
    await chat.says("the last one did hurt")
    assert await verdicts(house) == [*before[:-1], "pain"]


@pytest.mark.parametrize("typed", ["I meant yes", "sorry, yes one of them", "wrong button, yes"])
async def test_the_safety_question_before(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2", "None of these")
    house.telegram.clock.advance(4)
    assert "Safety question 2" in chat.text
    await chat.says(typed)
    assert "get help now" in chat.text


@pytest.mark.parametrize(
    "typed", ["yes, the last one", "the last one", "none except the last one"]
)
async def test_the_last_sign_of_a_list_is_no_answer_before(
    chat: Chat, house: House, typed: str
) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2", "None of these")
    house.telegram.clock.advance(4)
    await chat.says(typed)
    assert "have a doctor or physiotherapist look at this" in chat.text


@pytest.mark.parametrize(
    "typed",
    [
        "I lied about the first one",
        "I wasn't honest",
        "sorry, I did not read the questions",
        "that was not true",
        "I should have said yes",
        "I didn't answer the questions honestly",
        "I just tapped none of these without reading",
        "can I answer the questions again?",
        "redo the safety questions",
        "oh wait one of the questions was a yes",
    ],
)
async def test_answers_that_were_not_true(chat: Chat, house: House, typed: str) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert "Safety question 1" in chat.text
    assert not await house.rows("screenings")
    await chat.taps("Yes")
    assert "get help now" in chat.text


async def test_answers_that_were_not_true_told_afterwards(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(3600)
    await chat.says("I lied about the questions")
    await chat.says("/stretch")
    await chat.taps("Lower back")
    assert "Safety question 1" in chat.text


@pytest.mark.parametrize(
    "typed",
    [
        "exercise 1 hurt",
        "pain in 1 spot",
        "hurts in two places",
        "#1 hurt",
        "1 hurt",
        "pain in exercise 1",
        "exercise 2 was painful",
    ],
)
async def test_a_number_that_counts_something_is_no_score(
    chat: Chat, house: House, typed: str
) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    assert "no_pain" not in await verdicts(house)


@pytest.mark.parametrize(
    "typed",
    [
        "the first one hurt",
        "exercise 1 hurt",
        "the first exercise was painful",
        "both hurt",
        "both of them hurt",
        "the first one hurt, this one not",
        "the previous two hurt",
    ],
)
async def test_another_exercise_by_its_number_is_asked_about(
    chat: Chat, house: House, typed: str
) -> None:
    await chat.reaches_card()
    await chat.taps("No pain", "No pain")
    house.telegram.clock.advance(40)
    await chat.says(typed)
    assert await verdicts(house) == ["no_pain", "no_pain"]
    assert "Already noted" not in chat.text
    assert "exercise 3 of 4" in chat.text


@pytest.mark.parametrize(
    "typed",
    ["superman hurt", "superman was painful, sorry", "it hurt during superman", "Superman: pain"],
)
async def test_an_exercise_that_is_named_hurt(chat: Chat, house: House, typed: str) -> None:
    await chat.reaches_card()
    await chat.taps("No pain", "No pain")
    house.telegram.clock.advance(40)
    await chat.says(typed)
    assert await verdicts(house) == ["pain", "no_pain"]
    assert "⚠️ Superman – pain" in chat.transcript + chat.toast


async def test_the_open_one_is_named(chat: Chat, house: House) -> None:
    await chat.reaches_card()
    await chat.says("superman hurts")
    assert await verdicts(house) == ["pain"]


async def test_one_of_the_last_session_is_named_on_the_next_day(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(86_400)
    await chat.says("superman hurt")
    assert "pain" in await verdicts(house)


@pytest.mark.parametrize("typed", ["not true, it hurt", "that was a lie, it hurt"])
async def test_what_was_not_true_was_the_answer_before(
    chat: Chat, house: House, typed: str
) -> None:
    await chat.reaches_card()
    await chat.taps("No pain")
    house.telegram.clock.advance(40)
    await chat.says(typed)
    assert await verdicts(house) == ["pain"]


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("no I mean upper", "Upper back. How much"),
        ("sorry, upper back", "Upper back. How much"),
        ("upper", "Upper back. How much"),
        ("no wait, both", "Both. How much"),
        ("wait, upper, 4", "Safety question 1"),
        ("lower back", "Lower back. How much"),
        ("it is in my upper leg", "Lower back. How much"),
    ],
)
async def test_the_place_before_its_number(chat: Chat, typed: str, then: str) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says(typed)
    assert then in chat.text


async def test_at_the_first_question_nothing_can_be_taken_back(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("undo")
    assert "There is nothing to take back just now" in chat.transcript
    assert "Where does your back hurt" in chat.text
