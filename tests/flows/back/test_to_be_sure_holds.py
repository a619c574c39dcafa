""" "To be sure" keeps exercises back until it is answered, whatever comes between."""

from __future__ import annotations

import pytest

from tests.chat import Chat, said
from tests.clocked import comes, settles
from tests.conftest import House
from tests.flows.back.test_to_be_sure import STATES, reaches

DOUBT = "both my legs feel kinda odd since the run"
LOW = "i am so low these days"
DAY = 24 * 3600


async def tries(chat: Chat, typed: str) -> None:
    """Goes for an exercise, as somebody who has forgotten the question."""
    await chat.says(typed)
    await begins(chat)


async def begins(chat: Chat) -> None:
    """Past what is asked before a training."""
    if "within the last hour" in chat.text:
        await chat.taps("Start")
    elif "How much does it hurt" in chat.text:
        await chat.says("2")


@pytest.mark.parametrize("typed", [DOUBT, LOW])
@pytest.mark.parametrize("way", ["/train", "/stretch"])
async def test_no_exercise_before_it_is_answered(chat: Chat, typed: str, way: str) -> None:
    await chat.has_four()
    await chat.says(typed)
    assert "To be sure" in chat.text
    await tries(chat, way)
    assert "To be sure" in chat.text
    assert not chat.shows_card
    await chat.says("no")
    await begins(chat)
    assert chat.shows_card or "stretch" in chat.text


async def test_a_yes_is_a_stop(chat: Chat) -> None:
    await chat.has_four()
    await chat.says(DOUBT)
    await tries(chat, "/train")
    await chat.taps("Yes, at least one")
    assert "get help now" in chat.text


async def test_the_questions_go_on_meanwhile(chat: Chat) -> None:
    await chat.agrees()
    await chat.says(DOUBT)
    await chat.taps("Lower back", "2", *["None of these"] * 5)
    assert "stretch 1 of" not in chat.transcript
    (asks,) = chat.with_buttons
    assert "To be sure" in said(asks)
    await chat.taps("None of these")
    assert "stretch 1 of" in chat.transcript


async def test_the_library_is_shut_too(chat: Chat) -> None:
    await chat.has_four()
    await chat.says(DOUBT)
    await chat.says("show me the superman")
    assert "To be sure" in chat.text


async def test_the_list_of_bodily_signs_answers_nothing_about_a_mood(chat: Chat) -> None:
    await chat.has_four()
    await chat.says(LOW)
    await chat.says("/urgent")
    await chat.taps("None of these")
    await tries(chat, "/train")
    assert "not wanting to live" in chat.text


async def test_on_a_later_day_it_is_asked_before_an_exercise(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says(DOUBT)
    house.telegram.clock.advance(DAY)
    await tries(chat, "/train")
    assert "To be sure" in chat.text
    await chat.says("no")
    await begins(chat)
    assert chat.shows_card


@pytest.mark.parametrize(("typed", "then"), [(DOUBT, "get help now"), (LOW, "not alone")])
async def test_a_yes_on_a_later_day_is_heard(
    chat: Chat, house: House, typed: str, then: str
) -> None:
    await chat.has_four()
    await chat.says(typed)
    house.telegram.clock.advance(DAY)
    await chat.says("yes")
    assert then in chat.text


async def test_what_was_typed_beside_an_alarm_does_not_age(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("my foot tingles")
    await chat.says(LOW)
    house.telegram.clock.advance(DAY)
    await chat.says("no")
    assert "To be sure" in chat.text


class TestAnAlarmIsAnsweredWhereItIsShown:
    """ "No" to a list of signs, or to "Delete everything?", is no "no" to despair."""

    @pytest.mark.parametrize("alarm", ["I want to die", "my leg gives way", "my foot tingles"])
    @pytest.mark.parametrize("other", ["/urgent", "/forget", "/reminders", "/settings", "/why"])
    @pytest.mark.parametrize("answer", ["no", "none", "none of these"])
    async def test_another_screen_takes_it(
        self, chat: Chat, alarm: str, other: str, answer: str
    ) -> None:
        await chat.has_four()
        await chat.says(alarm)
        shown = chat.text
        await chat.says(other)
        await chat.says(answer)
        await chat.says("/train")
        of_the_list = (alarm, other) == ("my leg gives way", "/urgent")
        assert (chat.text == shown) is not of_the_list, "the list asks about this very alarm"

    @pytest.mark.parametrize(
        ("worry", "answer"),
        [("my leg gives way", "none of these"), ("my leg gives way", "Yes, at least one"),
         ("my foot tingles", "It was about something else"), ("I want to die", "It's about me"),
         (DOUBT, "none of these"), (DOUBT, "Yes, at least one"), (LOW, "No, I don't")],
    )  # fmt: skip
    @pytest.mark.parametrize("other", ["/settings", "/progress", "/why", "/help"])
    async def test_in_a_check_in_its_buttons_words_are_not_heard_behind_it(
        self, chat: Chat, house: House, worry: str, answer: str, other: str
    ) -> None:
        await chat.agrees()
        await chat.taps("Lower back", "2")
        await chat.says(worry)
        await chat.says(other)
        alarms, runner = await house.rows("alarms"), await house.rows("runners")
        await chat.says(answer)
        assert await house.rows("alarms") == alarms
        doubts = [(r["body_doubt_at"], r["mood_doubt_at"]) for r in runner]
        now = await house.rows("runners")
        assert [(r["body_doubt_at"], r["mood_doubt_at"]) for r in now] == doubts

    @pytest.mark.parametrize("alarm", ["I want to die", "my foot tingles", "i am so low"])
    async def test_a_yes_to_the_list_is_an_emergency(self, chat: Chat, alarm: str) -> None:
        await chat.has_four()
        await chat.says(alarm)
        await chat.says("/urgent")
        await chat.says("yes")
        assert "get help now" in chat.transcript.rpartition("yes")[2]

    @pytest.mark.parametrize(("answer", "then"), [("yes", "get help now"), ("no", "All right")])
    async def test_the_list_by_itself_is_answered_in_words(
        self, chat: Chat, answer: str, then: str
    ) -> None:
        await chat.has_four()
        await chat.says("/urgent")
        await chat.says(answer)
        assert then in chat.text

    @pytest.mark.parametrize(
        ("typed", "then"),
        [("not good", "not alone"), ("I'm safe, let's go on", "glad")],
    )
    async def test_how_are_you_is_answered_in_its_own_words(
        self, chat: Chat, house: House, typed: str, then: str
    ) -> None:
        await chat.has_four()
        await chat.says("I want to die")
        await chat.says("yes")
        house.telegram.clock.advance(DAY)
        await chat.says("hi")
        assert "How are you" in chat.text
        await chat.says(typed)
        assert then in chat.text or then in chat.messages[-2].text


class TestTwoWorries:
    """About the body and about a mood: each is asked, whichever came first."""

    @pytest.mark.parametrize("typed", [(DOUBT, LOW), (LOW, DOUBT)])
    async def test_the_other_one_is_asked_next(
        self, chat: Chat, house: House, typed: tuple[str, str]
    ) -> None:
        await chat.has_four()
        for words in typed:
            await chat.says(words)
            house.telegram.clock.advance(90)
        await chat.says("no")
        assert "To be sure" in chat.text
        await tries(chat, "/train")
        assert "To be sure" in chat.text
        await chat.says("no")
        await begins(chat)
        assert chat.shows_card

    async def test_in_a_check_in(self, chat: Chat) -> None:
        await chat.agrees()
        await chat.says(DOUBT)
        await chat.says(LOW)
        await chat.taps("No, I don't")
        assert "To be sure" in chat.text
        await chat.taps("None of these")
        assert "Where" in chat.text


class TestNoAdvice:
    """No light, no "as planned", no start as long as it waits: it is asked again."""

    @pytest.mark.parametrize("worry", [DOUBT, LOW])
    @pytest.mark.parametrize(
        "typed",
        ["can I run today", "is it ok to run tomorrow?", "off for a run", "/run", "/train",
         "/stretch", "/library", "may i go running", "show me the superman",
         "going for a run now"],
    )  # fmt: skip
    async def test_whatever_asks_for_it(self, chat: Chat, worry: str, typed: str) -> None:
        await chat.has_four()
        before = len(chat.messages)
        await chat.says(worry)
        await chat.says(typed)
        said_since = " ".join(said(m) for m in chat.messages[before:])
        assert "Green" not in said_since
        assert "planned" not in said_since
        assert "To be sure" in chat.text or "Where" in chat.text or "How much" in chat.text

    async def test_after_a_run_without_pain(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.says(DOUBT)
        await chat.says("/run")
        await chat.taps("No pain")
        assert "Nothing to fix" not in chat.transcript
        assert "To be sure" in chat.text
        await chat.taps("None of these")
        assert "Nothing to fix" in chat.transcript

    async def test_the_light_comes_with_the_answer(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.says("/run")
        await chat.says(DOUBT)
        await chat.taps("Lower back", "5")
        assert "5 of 10" not in chat.transcript.partition("To be sure")[2]
        await chat.taps("None of these")
        assert "5 of 10" in chat.transcript.partition("To be sure")[2]


class TestBesideAnAlarm:
    """What is typed while an alarm is open, and is no answer to it, is asked about afterwards."""

    @pytest.mark.parametrize(
        ("alarm", "no"),
        [("fever and my back hurts", "no"), ("i want to die", "no, my friend"),
         ("i cant feel my bum", "no"), ("lost 10 kilos without trying", "no")],
    )  # fmt: skip
    @pytest.mark.parametrize("worry", [DOUBT, LOW, "something is wrong with my belly"])
    async def test_it_is_not_swallowed(self, chat: Chat, alarm: str, no: str, worry: str) -> None:
        await chat.has_four()
        await chat.says(alarm)
        await chat.says(worry)
        await chat.says(no)
        if "To be sure" not in chat.text:
            await chat.says("no")  # the two together have raised a graver one
        assert "To be sure" in chat.text
        await tries(chat, "/train")
        assert "To be sure" in chat.text


class TestWhatWasShownLast:
    """ "No" is about the screen that was shown last, not about one behind it."""

    @pytest.mark.parametrize("said_yes", ["yes", "at least one", "Yes, at least one", "yep"])
    async def test_long_after_it_still_stands(
        self, chat: Chat, house: House, said_yes: str
    ) -> None:
        await chat.has_four()
        await chat.says(DOUBT)
        house.telegram.clock.advance(1800)
        await chat.says(said_yes)
        assert "get help now" in chat.text

    @pytest.mark.parametrize("other", ["/progress", "/settings", "/why", "/reminders", "/help"])
    @pytest.mark.parametrize("answer", ["no", "yes", "none", "none of these"])
    async def test_another_screen_takes_it(self, chat: Chat, other: str, answer: str) -> None:
        await chat.has_four()
        await chat.says(DOUBT)
        await chat.says(other)
        await chat.says(answer)
        assert "get help now" not in chat.text
        await tries(chat, "/train")
        assert "To be sure" in chat.text

    async def test_after_a_thank_you_it_stands_again(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.says(DOUBT)
        await chat.says("thanks")
        assert "To be sure" in chat.text
        await chat.says("yes")
        assert "get help now" in chat.text

    @pytest.mark.parametrize("typed", ["back", "undo", "oops", "go back", "qwertz", "maybe"])
    async def test_what_is_no_answer_is_asked_again(self, chat: Chat, typed: str) -> None:
        await chat.agrees()
        await chat.taps("Lower back")
        await chat.says(DOUBT)
        await chat.says(typed)
        assert "To be sure" in chat.text
        await chat.taps("None of these")
        assert "How much" in chat.text

    async def test_a_kill_after_the_question(self, chat: Chat, house: House) -> None:
        await chat.agrees()
        await chat.says(DOUBT)
        await house.restart()
        await chat.says("yes")
        assert "get help now" in chat.text

    @pytest.mark.parametrize("verdict", ["no pain", "pain", "same", "worse", "done", "No pain"])
    @pytest.mark.parametrize("looked_up", ["show me the superman", "/library"])
    async def test_what_is_said_of_an_exercise_that_is_looked_up(
        self, chat: Chat, house: House, verdict: str, looked_up: str
    ) -> None:
        await chat.reaches_card()
        before = await house.rows("answers")
        await chat.says(looked_up)
        if looked_up == "/library":
            await chat.taps("Lower back")
        await chat.says(verdict)
        assert await house.rows("answers") == before, "no verdict on the card behind it"
        assert chat.shows_card, "the open card is shown, so that it can be said of that"


class TestReminders:
    """Nothing is promised that does not come, and what was promised waits for the answer."""

    async def test_putting_off_is_no_promise_meanwhile(self, chat: Chat, house: House) -> None:
        await self._gets_one(chat, house)
        await chat.says(DOUBT)
        for label in ("Snooze", "Tonight"):
            await chat.taps(label)
            assert "To be sure" in chat.text
            assert "back at" not in chat.text
        await chat.taps("None of these")
        await chat.taps("Snooze")
        assert "back at Tue 09:00" in chat.transcript

    async def test_the_question_keeps_its_buttons(self, chat: Chat, house: House) -> None:
        await self._gets_one(chat, house)
        await chat.says(DOUBT)
        await chat.taps("Snooze")
        assert any("To be sure" in said(message) for message in chat.with_buttons)

    async def test_what_was_promised_comes_after_the_answer(
        self, chat: Chat, house: House
    ) -> None:
        await self._gets_one(chat, house)
        await chat.taps("Snooze")
        await chat.says(DOUBT)
        assert await comes(house, "2026-06-02 09:30") == 0
        await chat.says("no")
        assert await comes(house, "2026-06-02 09:40") == 1

    async def test_without_an_answer_nothing_comes_that_day(
        self, chat: Chat, house: House
    ) -> None:
        await self._gets_one(chat, house)
        await chat.taps("Snooze")
        await chat.says(DOUBT)
        assert await comes(house, "2026-06-03 03:00") == 0
        assert await comes(house, "2026-06-03 08:00") == 1

    @staticmethod
    async def _gets_one(chat: Chat, house: House) -> None:
        """Tuesday, 8 o'clock: the stretching reminder has just come."""
        await settles(chat)
        await chat.says("/reminders")
        await chat.taps("Stretching", "08:00", "Done")
        assert await comes(house, "2026-06-02 08:00") == 1


@pytest.mark.parametrize(
    "says",
    ["I can't pee", "I have a fever", "I want to die", "both my legs feel kinda dead",
     "i am so low these days"],
)  # fmt: skip
@pytest.mark.parametrize(
    "back",
    ["oops", "back", "undo", "that was a mistake", "I pressed the wrong one", "yes",
     "I meant yes", "sorry, I meant yes", "it is me after all", "I have them", "and me too"],
)  # fmt: skip
async def test_a_no_that_is_taken_back_opens_the_question_again(
    chat: Chat, house: House, says: str, back: str
) -> None:
    await chat.has_four()
    await chat.says(says)
    asked = chat.text
    await chat.says("no")
    await chat.says(back)
    assert chat.text.splitlines()[0] == asked.splitlines()[0]
    await chat.says("/train")
    assert "Start" not in str(chat.labels)
    assert "Superman" not in chat.text


@pytest.mark.parametrize("state", [state for state in STATES if state != "stranger"])
async def test_so_it_is_whatever_was_open(chat: Chat, state: str) -> None:
    await reaches(chat, state)
    await chat.says("I can't pee")
    await chat.says("no, my friend")
    await chat.says("and me")
    assert "Get help at once" in chat.text


@pytest.mark.parametrize("back", ["oops", "back", "I pressed the wrong one", "I meant yes"])
async def test_so_it_is_while_a_setting_is_open(chat: Chat, back: str) -> None:
    await chat.has_four()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("I can't pee")
    await chat.says("no")
    await chat.says(back)
    assert "Get help at once" in chat.text


async def test_what_was_done_since_ends_the_taking_back(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("I can't pee")
    await chat.says("no")
    await chat.says("/settings")
    await chat.says("yes")
    assert [row["answer"] for row in await house.rows("alarms")] == ["no"]
