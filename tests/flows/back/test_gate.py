"""While the gate is shut no way leads to an exercise, a stretch or a film."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.domain.check_in.draft import Purpose
from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.library import Shelf, Tab
from bot.domain.exercises.verdicts import Ease, Verdict
from bot.domain.load.lengths import Length
from bot.domain.reminders.kinds import Kind
from bot.presses.check_in.cards import Detail, JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import Build, TryAgain
from bot.presses.check_in.ladder import ChooseSwap, ShowLadder, Swap, TakeOffer
from bot.presses.check_in.training import SetDone, TrainAnyway, TrainFor, WarmUp
from bot.presses.library import OpenExercise, OpenShelf
from bot.presses.press import Press
from bot.presses.reminders.reminder_messages import Do, React
from bot.presses.start import Hurts, Ran, Stretch, Train
from tests.chat import Chat
from tests.conftest import House
from tests.flows.check_in.exercises import Watch

DAY = 24 * 3600
NOW = 4_000_000_000
COMMANDS = ("/run", "/stretch", "/train", "/start ran", "/start stretch", "/start", "/library")


async def emergency(chat: Chat, _house: House) -> None:
    await chat.says("I can't pee")


async def despair(chat: Chat, _house: House) -> None:
    await chat.says("I want to die")


async def despair_about_me(chat: Chat, _house: House) -> None:
    await chat.says("I want to die")
    await chat.says("yes")


async def soon(chat: Chat, _house: House) -> None:
    await chat.says("I have a fever")


async def young(chat: Chat, _house: House) -> None:
    await chat.says("I'm 16")


async def ill(chat: Chat, _house: House) -> None:
    await chat.says("/settings")
    await chat.taps("I'm ill")


async def ill_until_a_date(chat: Chat, _house: House) -> None:
    await chat.says("/settings")
    await chat.taps("I'm ill", "Until a date", "2 weeks")


async def despair_after_all(chat: Chat, _house: House) -> None:
    await chat.says("I want to die")
    message, yes = chat.find("about me")
    await chat.taps("something else")
    await chat.taps_old(message.message_id, yes)


async def stopped(chat: Chat, _house: House) -> None:
    await chat.says("/urgent")
    await chat.taps("Yes")


async def checked_at_once(chat: Chat, _house: House) -> None:
    await chat.says("/urgent")
    await chat.taps("Yes", "I've been checked since", "Nothing serious")


async def not_yet(chat: Chat, house: House) -> None:
    await chat.says("I have a fever")
    await chat.says("yes")
    house.telegram.clock.advance(7 * DAY + 60)
    await house.runback.reminding.send_due()
    await chat.taps("Not yet")


SHUT: list[Callable[[Chat, House], Awaitable[None]]] = [
    emergency, despair, despair_about_me, despair_after_all, soon, young, ill,
    ill_until_a_date, stopped, checked_at_once, not_yet,
]  # fmt: skip


def presses(check_in: int) -> list[Press]:
    """Every button that ever led to an exercise."""
    card = (check_in, 1, Version.FULL)
    reminders = [
        React(kind, kind, do, NOW // DAY)
        for kind in (Kind.DAILY, Kind.TRAINING, Kind.POST_RUN)
        for do in (Do.START, Do.MINUTE)
    ]
    return [
        Ran(), Hurts(), Stretch(), Train(), TrainAnyway(), TrainFor(Length.ONE), WarmUp(check_in),
        Build(check_in), TryAgain(NOW), ShowLadder(), ChooseSwap(), Swap(1),
        TakeOffer(check_in, 1, 8), SetDone(*card, 1), Detail(*card, full=True),
        JudgeCard(*card, Verdict.NO_PAIN), JudgeStretch(check_in, 13, Ease.SAME),
        OpenShelf(Shelf.LOWER), OpenExercise(Shelf.LOWER, 1, Tab.HOW), *reminders,
    ]  # fmt: skip


async def tries_all(chat: Chat) -> None:
    message = chat.messages[-1]
    check_in = chat.person.id
    for command in COMMANDS:
        await chat.says(command)
    for press in presses(check_in):
        await chat.taps_old(message.message_id, press.pack())


def films(house: House, since: int) -> list[str]:
    calls = house.telegram.calls[since:]
    return [c.method for c in calls if c.method.lower() in {"sendanimation", "editmessagemedia"}]


@pytest.mark.parametrize("shuts", SHUT)
@pytest.mark.parametrize("stands", ["nothing open", "a card", "a training"])
async def test_no_way_leads_to_an_exercise(
    chat: Chat, house: House, shuts: Callable[[Chat, House], Awaitable[None]], stands: str
) -> None:
    house.expected_refusals |= {"message to edit not found", "query is too old"}
    await chat.has_four()
    if stands == "a card":
        await chat.says("/stretch")
    if stands == "a training":
        await chat.says("/train")
        await chat.taps("2")
    await shuts(chat, house)
    watch, since = Watch(house, chat), len(house.telegram.calls)
    await tries_all(chat)
    await house.restart()
    await tries_all(chat)
    assert watch.cards == []
    assert films(house, since) == []


@pytest.mark.parametrize(
    ("says", "answer", "then"),
    [
        ("I can't pee", "yes", "get help now"),
        ("I can't pee", "help", "get help now"),
        ("I can't pee", "it started this morning", "get help now"),
        ("I can't pee", "no, my friend", "they need help at once"),
        ("I have a fever", "yes", "needs a person, not a bot"),
        ("I have a fever", "none of these", "Then let's go on"),
        ("I want to die", "help", "You are not alone"),
        ("I want to die", "no, it was a joke", "thank you for saying so"),
    ],
)
async def test_an_alarm_is_answered_in_words(
    chat: Chat, house: House, says: str, answer: str, then: str
) -> None:
    await chat.has_four()
    await chat.says(says)
    await chat.says("purple")
    assert (await house.rows("alarms"))[0]["answer"] is None, "what is not read is asked again"
    await chat.says(answer)
    (row,) = await house.rows("alarms")
    assert row["answer"] in {"yes", "no"}
    assert then in chat.transcript


async def test_an_old_no_does_not_answer_a_new_alarm(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("I can't pee")
    message, no = chat.find("None of these")
    await chat.taps("None of these")
    await chat.says("I can't feel my legs")
    await chat.taps_old(message.message_id, no)
    assert [r["answer"] for r in await house.rows("alarms")] == ["no", None]
    await chat.says("/train")
    assert "Get help at once" in chat.text


async def test_the_second_of_a_kind_takes_its_own_answer(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("I can't pee")
    message, no = chat.find("None of these")
    await chat.says("now my chest hurts")
    await chat.taps_old(message.message_id, no)
    await chat.says("/train")
    assert "Get help at once" in chat.text
    await chat.taps("None of these")
    await chat.says("/train")
    assert "Start, still 2 of 10" in chat.labels[0]


@pytest.mark.parametrize("says", ["I'm 17 and I have chest pain", "I'm 16 and I want to die"])
async def test_an_age_beside_words_of_alarm_is_heard(chat: Chat, says: str) -> None:
    await chat.has_four()
    await chat.says(says)
    await chat.says("no, my friend")
    await chat.says("/train")
    assert "not the right coach" in chat.text


async def test_despair_is_asked_about_kindly_on_the_next_day(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("I want to kill myself")
    await chat.taps("about me")
    before = len(chat.messages)
    house.telegram.clock.advance(DAY)
    await house.runback.reminding.send_due()
    assert len(chat.messages) == before, "only if the runner writes"
    await chat.says("hello")
    assert "How are you today?" in chat.text
    await chat.says("/train")
    assert "How are you today?" in chat.text
    await chat.taps("Not good")
    assert "You are not alone" in chat.text
    house.telegram.clock.advance(DAY)
    await chat.says("hi")
    await chat.taps("let's go on")
    await chat.says("/train")
    assert "How much does it hurt" in chat.text


async def test_reminders_are_held_and_the_ledger_says_why(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/reminders")
    await chat.taps("Stretching", "Stay with UTC", "8:00")
    await chat.says("I can't pee")
    before = len(chat.messages)
    house.telegram.clock.advance(DAY)
    await house.runback.reminding.send_due()
    assert len(chat.messages) == before
    ledger = [r for r in await house.rows("deliveries") if r["reason"]]
    assert [r["reason"] for r in ledger] == ["alarm"]


async def test_eighteen_after_all(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("I'm 16")
    await chat.says("/train")
    assert "not the right coach" in chat.text
    await chat.taps("18 or older")
    await chat.says("/train")
    assert "not the right coach" not in chat.text


class TestRedDay:
    async def test_no_training_whatever_is_tapped_later(self, chat: Chat, house: House) -> None:
        await chat.has_four()
        house.telegram.clock.advance(2 * DAY)
        await chat.says("/run")
        await chat.taps("Lower back", "8")
        await chat.clears_screening()
        await chat.says("/cancel")
        watch = Watch(house, chat)
        await chat.says("/run")
        await chat.taps("No pain")
        await chat.says("/train")
        await chat.taps("1")
        assert "Rest is today's training" in chat.text
        assert not any("rung" in text for text in watch.texts)

    @pytest.mark.parametrize(("pain", "strong"), [("6", False), ("8", True), ("10", True)])
    async def test_ten_is_not_six(self, chat: Chat, pain: str, *, strong: bool) -> None:
        await chat.is_cleared(pain=pain)
        await chat.stretches("Worse")
        assert "Rest is today's training" in chat.text
        assert ("call a doctor today" in chat.text) is strong
        assert not any("tretch" in label or "again" in label for label in chat.labels)

    async def test_a_number_that_was_a_slip(self, chat: Chat) -> None:
        await chat.agrees()
        await chat.taps("Lower back", "8")
        await chat.says("oops, wrong button")
        assert "How much does it hurt" in chat.text
        await chat.taps("2")
        await chat.clears_screening()
        await chat.stretches()
        assert "Superman" in chat.text

    @pytest.mark.parametrize(
        "says", ["I meant 3", "sorry, 3", "no, it's a 3", "actually 3 not 8", "make that 3/10"]
    )
    async def test_a_number_corrected_in_words(self, chat: Chat, house: House, says: str) -> None:
        await chat.agrees()
        await chat.taps("Lower back", "8")
        await chat.says(says)
        assert [r["pain"] for r in await house.rows("pains")] == [3]
        assert "Safety question 1" in chat.text


@pytest.mark.parametrize("minutes", [10, 3 * 60])
async def test_three_that_hurt_before_midnight_end_the_night_too(
    chat: Chat, house: House, minutes: int
) -> None:
    """The chat begins at ten in the morning (UTC); the day ends at 04:00."""
    await chat.has_four()
    house.telegram.clock.advance(3 * DAY + 13 * 3600 + 45 * 60)
    await chat.says("/train")
    await chat.taps("2", "Pain", "Pain")
    await chat.judges("Pain")
    assert "That's enough for today" in chat.text
    house.telegram.clock.advance(minutes * 60)
    watch = Watch(house, chat)
    await chat.says("/train")
    await chat.taps("2")
    assert watch.cards == []


@pytest.mark.parametrize("do", [Do.START, Do.MINUTE])
@pytest.mark.parametrize("hours", [1, 24])
async def test_start_and_one_minute_on_a_day_off(
    chat: Chat, house: House, do: Do, hours: int
) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.taps("2")
    await chat.judges()
    house.telegram.clock.advance(hours * 3600)
    watch = Watch(house, chat)
    reminder = React(Kind.TRAINING, Kind.TRAINING, do, NOW // DAY)
    await chat.taps_old(chat.messages[-1].message_id, reminder.pack())
    assert "You have just trained" in chat.text
    assert watch.cards == []


class TestChangedMind:
    async def test_none_becomes_yes_at_any_later_time(self, chat: Chat) -> None:
        await chat.agrees()
        await chat.taps("Lower back", "2")
        message, none = chat.find("None of these")
        yes = next(str(b.callback_data) for row in message.buttons for b in row if "Yes" in b.text)
        await chat.clears_screening()
        assert none
        await chat.taps_old(message.message_id, yes)
        assert "get help now" in chat.transcript
        await chat.says("/train")
        assert "get help now" in chat.text

    async def test_a_higher_number_counts_later_too(self, chat: Chat, house: House) -> None:
        await chat.agrees()
        await chat.taps("Lower back")
        message, eight = chat.find("8")
        await chat.taps("2")
        await chat.taps_old(message.message_id, eight)
        assert [r["pain"] for r in await house.rows("pains")] == [8]
        await chat.clears_screening()
        await chat.stretches()
        assert "Rest is today's training" in chat.text

    async def test_a_number_of_another_day_is_history(self, chat: Chat, house: House) -> None:
        await chat.agrees()
        await chat.taps("Lower back")
        message, eight = chat.find("8")
        await chat.taps("2")
        house.telegram.clock.advance(2 * DAY)
        await chat.taps_old(message.message_id, eight)
        assert [r["pain"] for r in await house.rows("pains")] == [2]

    async def test_no_pain_is_taken_back(self, chat: Chat) -> None:
        await chat.agrees()
        await chat.taps("No pain")
        await chat.says("oops")
        assert "Where does your back hurt" in chat.text
        await chat.taps("Lower back")
        assert "How much does it hurt" in chat.text

    async def test_a_no_from_before_the_yes_lifts_nothing(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.says("I want to die")
        message, no = chat.find("something else")
        await chat.taps("about me")
        await chat.taps_old(message.message_id, no)
        await chat.says("/train")
        assert "You are not alone" in chat.text

    async def test_back_is_one_step_and_twice_is_one_with_a_double_tap(self, chat: Chat) -> None:
        await chat.agrees()
        await chat.taps("Lower back", "2", "None of these")
        assert "Safety question 2" in chat.text
        for update in chat.taps_at_once("⬅️ Back", 2):
            await chat.done(update)
        assert "Safety question 1" in chat.text

    async def test_a_verdict_is_taken_back_after_the_end(self, chat: Chat, house: House) -> None:
        await chat.is_cleared()
        await chat.stretches()
        await chat.judges()
        four = [r["items"] for r in await house.rows("programmes")]
        await chat.says("that was a mistake")
        assert "Plank Leg Lifts" in chat.text
        await chat.taps("Pain")
        await chat.judges()
        assert [r["items"] for r in await house.rows("programmes")] != four
        assert "• High Plank Leg Lifts" not in chat.text

    @pytest.mark.parametrize("word", ["undo", "back", "oops", "I tapped that by mistake"])
    async def test_words_do_the_same(self, chat: Chat, house: House, word: str) -> None:
        await chat.is_cleared()
        await chat.stretches()
        first = chat.text.splitlines()[0]
        await chat.taps("Pain")
        await chat.says(word)
        assert chat.text.splitlines()[0] == first
        assert [r for r in await house.rows("verdicts") if r["verdict"] == "pain"] == []

    async def test_nobody_answers_what_cannot_have_been_read(self, chat: Chat) -> None:
        await chat.agrees()
        await chat.taps("Lower back", "2")
        for update in chat.taps_at_once("None of these", 2):
            await chat.done(update)
        assert "Safety question 1" in chat.text
        assert "read it first" in chat.toast

    async def test_offered_again_is_only_what_it_was_offered_for(
        self, chat: Chat, house: House
    ) -> None:
        await chat.is_cleared()
        await chat.stretches()
        await chat.judges("Pain")
        house.telegram.clock.advance(DAY)
        await chat.says("/run")
        await chat.taps("Lower back", "2")
        await chat.stretches()
        await chat.judges("Can't do it")
        message, again = chat.find("Offer the others again")
        house.telegram.clock.advance(DAY)
        await chat.taps_old(message.message_id, again)
        await chat.taps("Lower back", "2")
        await chat.stretches("Worse")
        worse = [r for r in await house.rows("verdicts") if r["verdict"] == "worse"]
        await chat.taps_old(message.message_id, again)
        after = [r for r in await house.rows("verdicts") if r["verdict"] == "worse"]
        assert worse == after
        assert all(r["forgiven"] == 0 for r in after)


def test_nothing_but_the_gate_makes_its_proof() -> None:
    """So that a way that forgot to ask does not type-check."""
    made = re.compile(r"\bMay(?:Read|Stretch|Train)\((?!\))")
    root = Path(__file__).parents[3]
    sources = [p for room in ("bot", "handlers", "storage") for p in (root / room).rglob("*.py")]
    makers = {p.name for p in sources if made.search(re.sub(r"class \w+\(.*", "", p.read_text()))}
    assert makers == {"gate.py"}


def test_purposes_are_all_tried() -> None:
    """A new purpose needs a way to be tried above."""
    assert {*Purpose} == {Purpose.RUN, Purpose.CHECK, Purpose.STRETCH, Purpose.TRAIN}
