"""A runner talks as people do: greets, thanks, tells of a run, asks whether to run tomorrow."""

from __future__ import annotations

import pytest

from tests.chat import Chat, said
from tests.conftest import House


@pytest.fixture
async def robin(chat: Chat) -> Chat:
    """Agreed, and nothing open."""
    await chat.agrees()
    await chat.taps("No pain")
    return chat


@pytest.mark.parametrize("typed", ["hi", "Hello!", "hey there", "good morning", "👋", "moin"])
async def test_a_greeting(robin: Chat, typed: str) -> None:
    await robin.says(typed)
    assert "Good to hear from you" in robin.text
    assert "I just ran" in " ".join(robin.labels)


@pytest.mark.parametrize("typed", ["thanks", "Thank you so much!", "thx", "ok thanks", "🙏", "ty"])
async def test_thanks_leave_no_buttons(robin: Chat, typed: str) -> None:
    await robin.says(typed)
    assert "You're welcome" in robin.text
    assert robin.labels == []


@pytest.mark.parametrize("typed", ["bye", "good night", "see you tomorrow"])
async def test_goodbye(robin: Chat, typed: str) -> None:
    await robin.says(typed)
    assert "See you" in robin.text


@pytest.mark.parametrize(
    "typed",
    ["I ran 10k today", "just ran 5 miles", "I finished my run", "run done", "back from my run",
     "did 12 km", "Hi! I ran 21.1 km"],
)  # fmt: skip
async def test_a_run_begins_its_check_in(robin: Chat, typed: str) -> None:
    await robin.says(typed)
    assert "Nice, you ran" in robin.text
    assert "Lower back" in " ".join(robin.labels)


@pytest.mark.parametrize(
    "typed",
    ["no pain today", "my back feels great", "nothing hurts", "pain free today!",
     "no pain at all", "I ran 10k today, no pain"],
)  # fmt: skip
async def test_no_pain_is_a_check_in_of_its_own(robin: Chat, house: House, typed: str) -> None:
    before = len(await house.rows("check_ins"))
    tapped = robin.text
    await robin.says(typed)
    assert len(await house.rows("check_ins")) == before + 1
    assert robin.text.splitlines()[0] == tapped.splitlines()[0]


@pytest.mark.parametrize(
    "typed", ["no pain today", "no pain at all", "nothing hurts", "all good", "pain free", "none"]
)
async def test_no_pain_answers_where(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert len(await house.rows("check_ins")) == 1
    assert "Where does your back hurt" not in chat.text


@pytest.mark.parametrize(
    "typed", ["nah", "no", "nope", "fine", "Nah!", "no thanks", "yes", "ok", "nope.", "NO"]
)
async def test_a_bare_no_is_no_place_and_asked_about(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert "Where does your back hurt" in chat.text
    assert await house.rows("check_ins") == []


@pytest.mark.parametrize(
    "typed",
    ["thanks, that was great", "Thanks! It was fun", "thank you, I loved it", "ty, that was nice",
     "cheers, that felt good", "thanks, that was really helpful", "thx, this is great",
     "thanks, that was lovely", "great, thanks, I enjoyed it", "thank you! that was perfect"],
)  # fmt: skip
async def test_thanks_at_an_open_question_are_no_run(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert "You're welcome" in chat.transcript
    assert "Where does your back hurt" in chat.text
    assert "you ran" not in chat.text


async def test_praise_is_taken_with_a_kind_word(robin: Chat) -> None:
    await robin.says("that was great")
    assert "You're welcome" in robin.text
    assert "you ran" not in robin.text


@pytest.mark.parametrize(
    "typed",
    ["my lower back is killing me", "My lower back hurts!", "low back pain today",
     "my lower back is really sore since tuesday", "Hi, pain in my lower back"],
)  # fmt: skip
@pytest.mark.parametrize("opened", [False, True])
async def test_a_place_that_hurts_is_noted(chat: Chat, typed: str, opened: bool) -> None:
    await chat.agrees()
    if not opened:
        await chat.taps("No pain")
    await chat.says(typed)
    assert "Lower back. How much does it hurt" in chat.text
    assert "not alone" not in chat.transcript
    assert opened or "I'm sorry it hurts" in chat.text


@pytest.mark.parametrize(
    "typed", ["my upper back hurts, 4/10", "upper back pain 4 out of 10", "upper back hurts. 4"]
)
async def test_the_number_beside_it_is_noted_too(robin: Chat, house: House, typed: str) -> None:
    await robin.says(typed)
    assert "Safety question" in robin.text
    assert [row["pain"] for row in await house.rows("pains")] == [4]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("show me the superman", "Superman"),
        ("show me superman again please", "Superman"),
        ("how do I do the beetle?", "Beetle"),
        ("Cat Cow", "Cat Cow"),
        ("what is the supine twist", "Supine Twist"),
        ("can you show me the superman pull", "Superman Pull"),
    ],
)
async def test_an_exercise_by_name(chat: Chat, typed: str, name: str) -> None:
    await chat.has_four()
    await chat.says(typed)
    assert chat.text.startswith(name)
    assert "Easier" in " ".join(chat.labels)


async def test_a_name_that_three_exercises_share_is_asked_about(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("show me the plank")
    assert chat.text == "Which of these do you mean?"
    assert chat.labels[:3] == [
        "High Plank Leg Lifts", "Mod. Low Side Plank Lifts", "High Plank Limb Raises",
    ]  # fmt: skip
    await chat.taps("Mod. Low Side Plank Lifts")
    assert chat.text.startswith("Mod. Low Side Plank Lifts")


async def test_an_exercise_by_name_goes_through_the_gate(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    for typed in ("show me the superman", "show me the plank"):
        await chat.says(typed)
        assert "Cue 1 of superman" not in chat.text
        assert "Which of these" not in chat.text


async def test_an_exercise_by_name_leaves_the_question_open(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    question = chat.last
    await chat.says("show me the superman")
    assert question.buttons
    await chat.says("4")
    assert "Safety question" in chat.text


ASKED = ["is it ok to run tomorrow?", "can I run today", "should I go for a run?", "may I run",
         "is running ok today?", "am I allowed to run tomorrow"]  # fmt: skip


@pytest.mark.parametrize("typed", ASKED)
async def test_may_i_run_is_answered_by_the_light_of_today(chat: Chat, typed: str) -> None:
    await chat.has_four(pain="4")
    await chat.says(typed)
    assert "Lower back · 4 of 10" in chat.text
    assert "Amber light" in chat.text
    assert ("how your back is that morning" in chat.text) == ("tomorrow" in typed)


@pytest.mark.parametrize("typed", ASKED)
async def test_may_i_run_without_a_number_of_today(chat: Chat, house: House, typed: str) -> None:
    await chat.has_four(pain="4")
    house.telegram.clock.advance(30 * 3600)
    await chat.says(typed)
    assert "That depends on how your back is now" in chat.text
    await chat.taps("Lower back")
    assert "How much does it hurt" in chat.text


async def test_may_i_run_while_a_question_is_open(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("is it ok to run tomorrow?")
    assert "How much does it hurt" in chat.text
    assert "first" in chat.transcript.split("is it ok to run tomorrow?")[-1]


async def test_may_i_run_while_a_stop_holds(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    await chat.says("is it ok to run tomorrow?")
    assert "get help now" in chat.text


OPEN = {"where": [], "pain": ["Lower back"], "safety": ["Lower back", "2"]}
BESIDE = {
    "help": "What I can do",
    "Help!": "What I can do",
    "menu": "What would you like?",
    "main menu": "What would you like?",
    "thanks": "You're welcome",
    "hi": "Good to hear from you",
    "what can you do?": "What I can do",
}


@pytest.mark.parametrize("step", OPEN)
@pytest.mark.parametrize("typed", BESIDE)
async def test_the_open_question_comes_back_under_it(chat: Chat, step: str, typed: str) -> None:
    await chat.agrees()
    await chat.taps(*OPEN[step])
    question = chat.text
    await chat.says(typed)
    assert BESIDE[typed] in said(chat.messages[-2])
    assert chat.text == question
    assert [m for m in chat.with_buttons if said(m) == question] == [chat.last]
    assert bool(chat.messages[-2].buttons) == ("menu" in typed), "a menu can be tapped"


@pytest.mark.parametrize(
    ("panel", "head"),
    [("Quiet hours", "Quiet hours"), ("Time zone", "What time is it for you?"),
     ("Until a date", "Pause until which day?")],
)  # fmt: skip
@pytest.mark.parametrize("typed", ["help", "menu"])
async def test_an_open_setting_comes_back_too(
    robin: Chat, panel: str, head: str, typed: str
) -> None:
    await robin.says("/settings")
    await robin.taps(panel)
    await robin.says(typed)
    assert BESIDE[typed] in said(robin.messages[-2])
    assert head in robin.text


async def test_an_open_reminder_comes_back_too(robin: Chat) -> None:
    await robin.says("/reminders")
    await robin.taps("Training", "Stay with UTC")
    await robin.says("help")
    assert "What I can do" in said(robin.messages[-2])
    assert "Training days" in robin.text
    await robin.says("Mon Thu 18:00")
    assert "Mon Thu 18:00" in robin.text


async def test_a_run_that_is_told_leaves_an_open_setting(robin: Chat) -> None:
    await robin.says("/settings")
    await robin.taps("Quiet hours")
    await robin.says("I ran 10k today")
    assert "Nice, you ran" in robin.text
    await robin.says("lower")
    assert "How much does it hurt" in robin.text


async def test_a_training_is_not_put_away_by_talk(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * 24 * 3600)
    await chat.says("/train")
    await chat.taps("2")
    await chat.clears_screening()
    await chat.says("I ran 10k today")
    assert chat.shows_card


@pytest.mark.parametrize(
    "typed",
    ["thanks, but I can't feel my legs", "hi, I have lost control of my bladder",
     "I ran 10k today and now my legs are numb and I can't pee",
     "is it ok to run tomorrow? I have chest pain", "no pain today but I can't pee"],
)  # fmt: skip
@pytest.mark.parametrize("opened", [False, True])
async def test_words_of_alarm_go_before_small_talk(chat: Chat, typed: str, opened: bool) -> None:
    await chat.agrees()
    if not opened:
        await chat.taps("No pain")
    await chat.says(typed)
    assert "Get help at once" in chat.text


async def test_a_stranger_is_welcomed(chat: Chat) -> None:
    for typed in ("hi", "thanks", "I ran 10k today", "show me the superman", "help"):
        await chat.says(typed)
        assert "18 or older" in chat.text
