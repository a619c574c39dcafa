"""How it goes, in numbers a physio knows: offered, asked, put off, and asked again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.presses.outcomes import (
    BeginOutcomes,
    JudgeChange,
    NameActivity,
    RateActivity,
    ShowOutcomes,
)
from tests.chat import Chat
from tests.conftest import House
from tests.weeks import lives

OFFER, AGAIN = "Note how it goes", "Four weeks on"
DAY = 24 * 3600
ARTEFACTS = Path(__file__).parent.parent / "artefacts"


def offers(chat: Chat) -> bool:
    return any(OFFER in label or AGAIN in label for label in chat.labels)


async def trains(chat: Chat, pain: str = "1") -> None:
    """A whole training, all clean."""
    await chat.says("/train")
    if "How much" in chat.text:
        await chat.taps(pain)
    await chat.clears_screening()
    await chat.judges()
    assert "That's it for today" in chat.text


def at_the_offer(chat: Chat) -> tuple[int, str]:
    """The button, to be tapped when it is long gone."""
    message, data = chat.find(OFFER)
    return message.message_id, data


async def stretches(chat: Chat) -> None:
    """The stretches, on an ordinary day."""
    await chat.says("/stretch")
    while "Where does" in chat.text or "How much" in chat.text:
        await chat.taps("Lower back" if "Where does" in chat.text else "1")
    await chat.clears_screening()
    await chat.stretches()


async def answers_first(chat: Chat, first: str = "4", second: str = "6") -> None:
    """The programme, and both activities with their numbers."""
    await chat.has_four()
    await chat.taps(OFFER, "Running 5 km", first, "Sitting at work", second)


async def test_it_is_offered_by_one_button_under_the_first_programme(chat: Chat) -> None:
    await chat.has_four()
    assert "Your four" in chat.text
    assert sum(OFFER in label for label in chat.labels) == 1
    assert len(chat.labels) <= 6


async def test_before_anything_is_noted_that_is_said(chat: Chat) -> None:
    await chat.has_four()
    await chat.taps_old(chat.last.message_id, ShowOutcomes().pack())
    assert "Nothing is noted yet" in chat.toast


async def test_two_activities_are_tapped_with_their_numbers(chat: Chat, house: House) -> None:
    await chat.has_four()
    result = chat.last
    await chat.taps(OFFER)
    assert "What does your back make hard?" in chat.text
    assert chat.labels == ["Running 5 km", "Sitting at work", "Not now"]
    await chat.taps("Running 5 km")
    assert chat.text.startswith("📏 Running 5 km\nHow well does it go today?")
    assert chat.labels == [*map(str, range(11)), "⬅️ Back", "Not now"]
    await chat.taps("4")
    assert "a second activity" in chat.text
    assert chat.labels == ["Sitting at work", "One is enough", "⬅️ Back", "Not now"]
    await chat.taps("Sitting at work", "6")
    assert chat.text.startswith("📏 Noted.")
    assert "• Running 5 km: 4\n• Sitting at work: 6" in chat.text
    assert "I ask again from 29 Jun 2026 on." in chat.text
    (row,) = await house.rows("outcomes")
    assert (row["first_activity"], row["first_score"]) == ("Running 5 km", 4)
    assert (row["second_activity"], row["second_score"], row["day"]) == (
        "Sitting at work",
        6,
        "2026-06-01",
    )
    assert result in chat.messages, "the programme stays"
    assert not any(b.text == OFFER for row in result.buttons for b in row)


async def test_everything_can_be_typed(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps(OFFER)
    await chat.says("Carrying   my <b>daughter</b> & bike\u202e")
    assert chat.text.startswith("📏 Carrying my <b>daughter</b> & bike\n")
    await chat.says("3/10")
    await chat.says("one is enough")
    assert chat.text.startswith("📏 Noted.")
    assert "• Carrying my <b>daughter</b> & bike: 3" in chat.text
    (row,) = await house.rows("outcomes")
    assert (row["first_activity"], row["first_score"]) == (
        "Carrying my <b>daughter</b> & bike",
        3,
    )


@pytest.mark.parametrize(
    "typed", ["run", "Run 10k", "plank", "Sit-ups, slowly", "日本で走る", "Бег"]
)
async def test_what_a_runner_may_call_an_activity(chat: Chat, typed: str) -> None:
    await chat.has_four()
    await chat.taps(OFFER)
    await chat.says(typed)
    assert chat.text.startswith(f"📏 {typed}\n")


@pytest.mark.parametrize("typed", ["x" * 61, "?", "7", "🏃", "word " * 20])
async def test_what_is_no_activity_is_asked_again(chat: Chat, house: House, typed: str) -> None:
    await chat.has_four()
    await chat.taps(OFFER)
    await chat.says(typed)
    assert "60 letters at most" in chat.text
    assert "Running 5 km" in chat.labels
    assert (await house.rows("outcomes"))[0]["first_activity"] is None


async def test_the_same_activity_twice_is_one(chat: Chat) -> None:
    await chat.has_four()
    await chat.taps(OFFER, "Running 5 km", "4")
    await chat.says("running 5 KM")
    assert "named that one already" in chat.text


@pytest.mark.parametrize("typed", ["11", "-1", "no pain at all", "better than before", "3.5"])
async def test_a_number_that_cannot_be_read_is_asked_again(
    chat: Chat, house: House, typed: str
) -> None:
    await chat.has_four()
    await chat.taps(OFFER, "Running 5 km")
    await chat.says(typed)
    assert (await house.rows("outcomes"))[0]["first_score"] is None


@pytest.mark.parametrize(
    "alarm", ["Sitting, because I can't feel my bum and can't pee", "I want to kill myself"]
)
async def test_words_of_alarm_come_first(chat: Chat, house: House, alarm: str) -> None:
    await chat.has_four()
    await chat.taps(OFFER)
    await chat.says(alarm)
    assert [row["kind"] for row in await house.rows("alarms")]
    assert (await house.rows("outcomes"))[0]["first_activity"] is None, "an alarm is no activity"
    await chat.says("Running uphill")
    assert (await house.rows("outcomes"))[0]["first_activity"] is None, "it waits for its answer"


async def test_what_may_be_wrong_is_asked_about_before_the_number(chat: Chat) -> None:
    await chat.has_four()
    await chat.taps(OFFER)
    await chat.says("Sitting, my bum is numb somehow")
    assert "How well does it go" not in chat.text


async def test_nothing_of_it_while_a_stop_is_open(chat: Chat, house: House) -> None:
    await chat.has_four()
    button = at_the_offer(chat)
    await chat.taps(OFFER)
    question = chat.last.message_id
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    for press in (BeginOutcomes(), NameActivity(1, "running"), RateActivity(1, 0, 4)):  # type: ignore[arg-type]
        await chat.taps_old(question, press.pack())
        assert "What does your back" not in chat.text
    await chat.taps_old(*button)
    assert "What does your back" not in chat.text
    assert (await house.rows("outcomes"))[0]["first_activity"] is None


async def test_nothing_of_it_for_who_is_under_age(chat: Chat, house: House) -> None:
    await chat.has_four()
    button = at_the_offer(chat)
    await chat.taps(OFFER)
    await chat.says("I'm 16")
    await chat.says("Running uphill")
    await chat.taps_old(*button)
    assert "What does your back" not in chat.text
    assert (await house.rows("outcomes"))[0]["first_activity"] is None


async def test_not_now_puts_it_off_a_week(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps(OFFER, "Not now")
    assert "I ask again in a week" in chat.text
    house.telegram.clock.advance(5 * DAY)
    await trains(chat)
    assert not offers(chat), "five days are no week"
    house.telegram.clock.advance(2 * DAY)
    await trains(chat)
    assert offers(chat)
    house.telegram.clock.advance(2 * DAY)
    await trains(chat)
    assert not offers(chat), "it is offered once"


async def test_who_leaves_the_button_alone_is_left_alone(chat: Chat, house: House) -> None:
    await chat.has_four()
    for _ in range(9):
        house.telegram.clock.advance(3 * DAY)
        await trains(chat)
        assert not offers(chat)
    house.telegram.clock.advance(1 * DAY)
    await stretches(chat)
    assert offers(chat), "four weeks later"


async def test_four_weeks_later_the_same_is_asked_and_how_it_is(chat: Chat, house: House) -> None:
    await answers_first(chat)
    house.telegram.clock.advance(27 * DAY)
    await trains(chat)
    assert not offers(chat)
    house.telegram.clock.advance(1 * DAY)
    await stretches(chat)
    await chat.taps(AGAIN)
    assert chat.text.startswith("📏 Running 5 km\n")
    assert "4" not in chat.text, "what was said then is not shown before"
    await chat.taps("7")
    assert chat.text.startswith("📏 Sitting at work\n")
    await chat.taps("7")
    assert "Compared with 1 Jun 2026" in chat.text
    assert chat.labels == [
        "Very much better", "Much better", "A little better", "No change", "A little worse",
        "Much worse", "Very much worse", "⬅️ Back", "Not now",
    ]  # fmt: skip
    await chat.says("a little better")
    assert "• Running 5 km: 4 → 7\n• Sitting at work: 6 → 7" in chat.text
    assert (
        "On average 5.0 on 1 Jun 2026, 7.0 on 29 Jun 2026: it goes better than then." in chat.text
    )
    assert "Numbers don't say why." in chat.text
    assert "you said: A little better" in chat.text
    assert "physiotherapist" not in chat.text
    assert [r["impression"] for r in await house.rows("outcomes")] == [None, "better"]


@pytest.mark.parametrize(
    ("now", "felt", "said"),
    [
        (("5", "8"), "No change", "about the same"),  # 5.0, then 6.5
        (("2", "3"), "Much worse", "it goes less well than then"),
        (("4", "6"), "Very much worse", "about the same"),
    ],
)
async def test_what_is_said_of_a_change(
    chat: Chat, house: House, now: tuple[str, str], felt: str, said: str
) -> None:
    await answers_first(chat)
    house.telegram.clock.advance(28 * DAY)
    await trains(chat)
    await chat.taps(AGAIN, *now, felt)
    assert said in chat.text
    assert ("let a physiotherapist look at it" in chat.text) == ("worse" in felt)


async def test_a_button_of_a_round_that_is_over(chat: Chat, house: House) -> None:
    await answers_first(chat)
    old = chat.last.message_id
    await chat.taps_old(old, BeginOutcomes().pack())
    assert chat.toast == "Noted already. I ask again from 29 Jun 2026 on."
    await chat.taps_old(old, RateActivity(1, 0, 9).pack())
    await chat.taps_old(old, RateActivity(1, 0, 99).pack())
    await chat.taps_old(old, JudgeChange(1, "much_worse").pack())  # type: ignore[arg-type]
    assert [row["first_score"] for row in await house.rows("outcomes")] == [4]


async def test_half_an_answer_goes_on_today_and_begins_anew_later(
    chat: Chat, house: House
) -> None:
    await chat.has_four()
    button = at_the_offer(chat)
    await chat.taps(OFFER, "Running 5 km", "4")
    await chat.says("/help")
    await chat.taps_old(*button)
    assert "a second activity" in chat.text
    house.telegram.clock.advance(3 * DAY)
    await chat.taps_old(*button)
    assert "What does your back make hard?" in chat.text


async def test_small_talk_and_cancel_in_between(chat: Chat) -> None:
    await chat.has_four()
    await chat.taps(OFFER)
    await chat.says("thanks")
    assert "Running 5 km" in chat.labels
    await chat.taps("Running 5 km")
    await chat.says("hello")
    assert "How well does it go today?" in chat.text
    await chat.says("/cancel")
    assert "Left as it was" in chat.text
    await chat.says("4")
    assert "a second activity" not in chat.text


@pytest.mark.parametrize("fault", [{"status": 502}, {"drop": True}])
async def test_a_question_that_could_not_be_sent_comes_after_a_restart(
    chat: Chat, house: House, fault: dict[str, Any]
) -> None:
    await chat.has_four()
    await chat.taps(OFFER)
    house.telegram.faults.next("sendMessage", times=10, **fault)
    update_id = chat.person.says("Running uphill")
    await house.inbox.finished(update_id)
    house.errors.clear()
    house.telegram.faults.clear()
    house.expected_refusals |= {"query is too old", "message is not modified"}
    await house.restart()
    await chat.says("5")
    assert "a second activity" in chat.transcript
    assert (await house.rows("outcomes"))[0]["first_score"] == 5


async def test_a_harder_step_goes_first(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps(OFFER, "Not now")
    seen = False
    for _ in range(14):
        house.telegram.clock.advance(3 * DAY)
        await trains(chat)
        harder = any("rung" in label.lower() or "Keep" in label for label in chat.labels)
        assert not (harder and offers(chat))
        seen = seen or offers(chat)
    assert seen


async def test_it_is_handed_over_and_deleted(chat: Chat, house: House) -> None:
    await answers_first(chat)
    await chat.says("/export")
    assert chat.last.file is not None
    (kept,) = json.loads(chat.last.file.data)["outcomes"]
    assert (kept["first_activity"], kept["second_score"]) == ("Running 5 km", 6)
    await chat.says("/forget")
    await chat.taps("Delete everything")
    assert await house.rows("outcomes") == []


async def test_progress_leads_to_it_and_tells_it(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/progress")
    assert "What you can do" not in chat.text
    await chat.taps(OFFER, "Running 5 km", "4", "Sitting at work", "6")
    await chat.says("/progress")
    assert "📏 What you can do, 0–10: 5.0 on 1 Jun 2026." in chat.text
    assert not offers(chat)
    house.telegram.clock.advance(28 * DAY)
    await chat.says("/progress")
    await chat.taps(AGAIN, "9", "8", "Much better")
    await chat.says("/progress")
    assert "5.0 on 1 Jun 2026, 8.5 on 29 Jun 2026: it goes better than then." in chat.text
    await chat.taps("What I can do")
    assert "• Running 5 km: 4 → 9" in chat.text
    assert "you said: Much better" in chat.text
    await chat.taps("Back")
    assert "Your weeks" in chat.text
    assert "8.5 on 29 Jun 2026" in chat.text


async def test_not_now_takes_it_from_progress_for_a_week(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/progress")
    await chat.taps(OFFER, "Not now")
    house.telegram.clock.advance(6 * DAY)
    await chat.says("/progress")
    assert not offers(chat)
    house.telegram.clock.advance(DAY)
    await chat.says("/progress")
    assert offers(chat)


async def test_progress_is_silent_about_it_while_a_stop_is_open(chat: Chat) -> None:
    await answers_first(chat)
    await chat.says("/progress")
    panel = chat.last.message_id
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    await chat.says("/progress")
    assert "What you can do" not in chat.text
    assert "📏" not in "".join(chat.labels)
    await chat.taps_old(panel, ShowOutcomes().pack())
    assert "Running 5 km" not in chat.text


async def test_the_longest_words_fit_below_the_picture(chat: Chat, house: House) -> None:
    await chat.has_four()
    now = house.telegram.clock.now()
    await lives(house.services.database, chat.person.id, now, 12)
    await chat.taps(OFFER)
    for longest in ("&" * 59 + "x", "<" * 59 + "y"):
        await chat.says(longest)
        await chat.says("9")
    house.telegram.clock.advance(28 * DAY)
    await chat.says("/progress")
    await chat.taps(AGAIN, "2", "3", "Very much worse")
    await chat.says("/progress")
    assert chat.last.media == "photo"
    assert "it goes less well than then" in chat.text
    await chat.taps("What I can do")
    assert "physiotherapist" in chat.text
    assert chat.last.media == "photo"


async def test_it_stands_on_the_page_for_the_physio(chat: Chat, house: House) -> None:
    await answers_first(chat)
    house.telegram.clock.advance(28 * DAY)
    now = house.telegram.clock.now()
    await lives(house.services.database, chat.person.id, now, 12)
    await chat.says("/progress")
    await chat.taps(AGAIN, "9", "8", "Much better")
    await chat.says("/progress")
    await chat.taps("page for the physio")
    file = house.telegram.files.get(chat.last.file_id or "")
    assert file is not None
    ARTEFACTS.mkdir(exist_ok=True)
    (ARTEFACTS / "physio-outcomes.png").write_bytes(file.data)


class TestASlip:
    """A number that was tapped by mistake, and an activity that matters no more."""

    async def test_a_step_back_from_each_answer(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.taps(OFFER)
        assert "⬅️ Back" not in chat.labels, "nothing is answered yet"
        await chat.taps("Running 5 km", "4", "Back")
        assert chat.text.startswith("📏 Running 5 km\nHow well")
        await chat.taps("Back")
        assert "What does your back make hard?" in chat.text
        await chat.taps("Sitting at work", "6", "Running 5 km", "3", "Back")
        assert chat.text.startswith("📏 Running 5 km\nHow well")
        await chat.taps("5")
        assert "• Sitting at work: 6\n• Running 5 km: 5" in chat.text

    async def test_the_last_number_can_be_mended_when_it_is_noted(
        self, chat: Chat, house: House
    ) -> None:
        await answers_first(chat)
        assert chat.labels == ["⬅️ Back", "☰ Menu"]
        await chat.taps("Back")
        assert chat.text.startswith("📏 Sitting at work\nHow well")
        await chat.taps("8")
        assert "• Running 5 km: 4\n• Sitting at work: 8" in chat.text
        assert [row["second_score"] for row in await house.rows("outcomes")] == [8]

    async def test_one_was_not_enough(self, chat: Chat) -> None:
        await chat.has_four()
        await chat.taps(OFFER, "Running 5 km", "4", "One is enough", "Back")
        assert "a second activity" in chat.text

    async def test_a_doubled_tap_is_one_step(self, chat: Chat, house: House) -> None:
        await answers_first(chat)
        for update_id in chat.taps_at_once("Back", 3):
            await chat.done(update_id)
        assert chat.text.startswith("📏 Sitting at work\nHow well")
        (row,) = await house.rows("outcomes")
        assert (row["first_score"], row["second_score"]) == (4, None)

    async def test_an_old_back_changes_nothing(self, chat: Chat, house: House) -> None:
        await answers_first(chat)
        message, data = chat.find("Back")
        house.telegram.clock.advance(3 * DAY)
        await chat.taps_old(message.message_id, data)
        (row,) = await house.rows("outcomes")
        assert (row["first_score"], row["second_score"]) == (4, 6)

    async def test_another_activity_four_weeks_later(self, chat: Chat, house: House) -> None:
        await answers_first(chat)
        house.telegram.clock.advance(29 * DAY)
        await chat.says("/progress")
        await chat.taps(AGAIN)
        assert chat.text.startswith("📏 Running 5 km\nHow well")
        await chat.taps("Another activity")
        assert chat.text.startswith("📏 Sitting at work\nHow well"), "first the one that stays"
        await chat.taps("7")
        await chat.says("Gardening")
        await chat.taps("3", "A little better")
        assert "• Sitting at work: 7\n• Gardening: 3" in chat.text
        assert "from today on these are compared" in chat.text
        await chat.says("/progress")
        assert "What you can do, 0–10: 5.0 on 30 Jun 2026" in chat.text
        house.telegram.clock.advance(29 * DAY)
        await chat.says("/progress")
        await chat.taps(AGAIN, "8", "6", "Much better")
        assert "• Sitting at work: 7 → 8\n• Gardening: 3 → 6" in chat.text
        rows = [(r["first_activity"], r["second_activity"]) for r in await house.rows("outcomes")]
        assert rows == [
            ("Running 5 km", "Sitting at work"),
            ("Sitting at work", "Gardening"),
            ("Sitting at work", "Gardening"),
        ]

    async def test_the_physio_reads_what_is_compared(self, chat: Chat, house: House) -> None:
        await answers_first(chat)
        house.telegram.clock.advance(29 * DAY)
        await chat.says("/progress")
        await chat.taps(AGAIN, "Another activity", "7", "Running 5 km", "9", "No change")
        await chat.says("/progress")
        await chat.taps("physio")
        assert chat.last.media == "document"
