"""Two days a week, after weeks of three: offered once, taken, kept, or not for now."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from telegram.error import TelegramError

from bot.presses.check_in.training import AsItIs, TwoDays
from tests.chat import Chat
from tests.clocked import NOON, settles
from tests.conftest import House
from tests.weeks import trained

OFFER = "two days a week are enough"
DAY = timedelta(days=1)
AFTERNOON = timedelta(hours=5)


def becomes(house: House, when: datetime) -> None:
    clock: Any = house.telegram.clock
    clock.set(when)


async def trains(chat: Chat, pain: str = "1") -> None:
    """A whole training, all clean."""
    await chat.says("/train")
    if "How much" in chat.text:
        await chat.taps(pain)
    await chat.clears_screening()
    await chat.judges()
    assert "That's it for today" in chat.text


async def trains_for_weeks(chat: Chat, house: House, weeks: int) -> list[str]:
    """Monday, Wednesday, Friday, week after week; what each training ended with."""
    ends = []
    monday = house.telegram.clock.now() + timedelta(days=7 - house.telegram.clock.now().weekday())
    for day in (monday + timedelta(weeks=w, days=d) for w in range(weeks) for d in (0, 2, 4)):
        becomes(house, day)
        await trains(chat)
        ends.append(chat.text)
        if OFFER in chat.text:
            break
    return ends


async def is_ready(chat: Chat, house: House, weeks: int = 9) -> None:
    """On a Monday, after weeks of three trainings that stand as rows."""
    await settles(chat)
    await sets_up_training(chat)
    becomes(house, NOON + timedelta(weeks=weeks) + AFTERNOON)
    now = house.telegram.clock.now()
    await trained(house.services.database, chat.person.id, now, weeks)


async def sets_up_training(chat: Chat) -> None:
    await chat.says("/reminders")
    await chat.taps("Training", "18:30", "Done")
    assert "Training: Mon Wed Fri 18:30" in chat.text


async def aims_for(chat: Chat, sessions: int) -> None:
    await chat.says("/progress")
    await chat.taps("My target", f"{sessions} training day")


async def training_rule(chat: Chat) -> str:
    await chat.says("/reminders")
    return next(line for line in chat.text.splitlines() if "Training:" in line)


async def answers(house: House) -> list[str | None]:
    return [row["answer"] for row in await house.rows("upkeep")]


async def test_ten_weeks_of_three_trainings_then_two_days_a_week(chat: Chat, house: House) -> None:
    await settles(chat)
    await sets_up_training(chat)
    await aims_for(chat, 3)
    ends = await trains_for_weeks(chat, house, 10)
    assert 24 <= len(ends) - 1 <= 26, "eight weeks are over, and a harder step goes first"
    assert not any(OFFER in end for end in ends[:-1])
    assert "Try it" not in " ".join(chat.labels), "one offer at a time"
    assert chat.labels[:2] == ["👍 Keep as it is", "🌿 Two days a week"]
    assert sum(max(1, -(-len(line) // 42)) for line in chat.text.splitlines()) <= 16
    await chat.taps("Two days a week")
    assert "Training reminders: Mon Fri 18:30 (before: Mon Wed Fri)" in chat.text
    assert "Your target: 2 training days a week (before: 3)" in chat.text
    assert "/reminders" in chat.text
    assert "/progress" in chat.text
    assert "doses go on as before" in chat.text
    assert "Training: Mon Fri 18:30" in await training_rule(chat)
    await chat.says("/progress")
    assert "🎯 My target: 2 training days a week" in chat.labels
    dose = await next_dose(chat, house)
    assert dose == "3 × 8 slow reps" or "3 × 12" in dose, "doses go on by their own rules"


async def next_dose(chat: Chat, house: House) -> str:
    becomes(house, house.telegram.clock.now() + 3 * DAY)
    await chat.says("/train")
    await chat.taps("1")
    await chat.clears_screening()
    return chat.text.splitlines()[2]


async def test_it_is_heard_once_whether_answered_or_not(chat: Chat, house: House) -> None:
    await is_ready(chat, house)
    await trains(chat)
    assert OFFER in chat.text
    for _ in range(3):
        becomes(house, house.telegram.clock.now() + 2 * DAY)
        await trains(chat)
        assert OFFER not in chat.text
    assert await answers(house) == [None]


async def test_who_keeps_it_is_not_asked_for_twelve_weeks(chat: Chat, house: House) -> None:
    await is_ready(chat, house)
    await aims_for(chat, 4)
    await trains(chat)
    await chat.taps("Keep as it is")
    assert "it stays as it is" in chat.text
    assert "next twelve" in chat.text
    assert "Training: Mon Wed Fri 18:30" in await training_rule(chat)
    await chat.says("/progress")
    assert "🎯 My target: 4 training days a week" in chat.labels
    asked = house.telegram.clock.now()
    ends = await trains_for_weeks(chat, house, 14)
    assert OFFER in ends[-1], "after that it may be asked again"
    assert house.telegram.clock.now() - asked >= timedelta(weeks=12)
    await chat.taps("Two days a week")
    assert await answers(house) == ["kept", "taken"]


async def test_off_the_planned_runs(chat: Chat, house: House) -> None:
    await is_ready(chat, house)
    await chat.says("/reminders")
    await chat.taps("My runs")
    await chat.says("Mon Sat 07:00, about 45 min")
    await trains(chat)
    await chat.taps("Two days a week")
    assert "Training reminders: Wed Fri 18:30" in chat.text


async def test_who_has_no_reminders_changes_only_what_there_is(chat: Chat, house: House) -> None:
    await is_ready(chat, house)
    await chat.says("/reminders")
    await chat.taps("Training", "Turn off")
    await trains(chat)
    await chat.taps("Two days a week")
    assert "Nothing had to be changed" in chat.text
    assert "your target is 2 training days a week" in chat.text
    assert "Training: off" in await training_rule(chat)
    assert await house.rows("targets") == []


async def test_after_a_bad_morning_nobody_is_asked(chat: Chat, house: House) -> None:
    await is_ready(chat, house, weeks=7)
    monday = house.telegram.clock.now()
    for day in (0, 2, 4):
        becomes(house, monday + day * DAY)
        await trains(chat)
        assert OFFER not in chat.text, "the eighth week is not over"
    await wakes(chat, house, "Worse")
    becomes(house, monday + 7 * DAY)
    await trains(chat)
    assert OFFER not in chat.text
    await wakes(chat, house, "Same")
    ends = []
    for day in (9, 11):  # a harder step goes first
        becomes(house, monday + day * DAY)
        await trains(chat)
        ends.append(chat.text)
    assert OFFER in ends[-1]


async def wakes(chat: Chat, house: House, felt: str) -> None:
    """The next morning: the question comes, and is answered."""
    becomes(house, house.telegram.clock.now() + timedelta(hours=15))
    while await house.runback.reminding.send_due():
        pass
    assert "How is your back?" in chat.text
    await chat.taps(felt, "1")


async def test_on_an_amber_day_it_waits(chat: Chat, house: House) -> None:
    await is_ready(chat, house)
    await trains(chat, pain="4")
    assert OFFER not in chat.text
    becomes(house, house.telegram.clock.now() + 2 * DAY)
    await trains(chat)
    assert OFFER in chat.text


async def test_after_two_weeks_away_it_begins_anew(chat: Chat, house: House) -> None:
    await is_ready(chat, house)
    becomes(house, house.telegram.clock.now() + 14 * DAY)
    await trains(chat)
    assert OFFER not in chat.text


async def test_not_for_one_who_trains_twice_a_week(chat: Chat, house: House) -> None:
    await settles(chat)
    becomes(house, NOON + timedelta(weeks=12))
    now = house.telegram.clock.now()
    await trained(house.services.database, chat.person.id, now, 12, days=(0, 3))
    await trains(chat)
    assert OFFER not in chat.text


@pytest.mark.parametrize("label", ["Two days a week", "Keep as it is"])
async def test_three_taps_count_once(chat: Chat, house: House, label: str) -> None:
    await is_ready(chat, house)
    await aims_for(chat, 3)
    await trains(chat)
    message, data = chat.find(label)
    for update_id in chat.taps_at_once(label, 3):
        await chat.done(update_id)
    shown, targets = chat.text, await house.rows("targets")
    await house.restart()
    await chat.taps_old(message.message_id, data)
    assert "Already noted" in chat.toast
    assert chat.text == shown
    assert await house.rows("targets") == targets
    assert len(await answers(house)) == 1


async def test_old_buttons_change_nothing(chat: Chat, house: House) -> None:
    await is_ready(chat, house)
    await trains(chat)
    (row,) = await house.rows("upkeep")
    this = row["check_in_id"]
    await house.restart()
    for press in (TwoDays(this - 1), AsItIs(this - 1)):
        await chat.taps_old(chat.last.message_id, press.pack())
        assert "from earlier" in chat.toast
    assert await answers(house) == [None]
    await chat.taps("Keep as it is")
    await house.restart()
    await chat.taps_old(chat.last.message_id, TwoDays(this).pack())
    assert "from earlier" in chat.toast
    assert await answers(house) == ["kept"]
    assert "Training: Mon Wed Fri 18:30" in await training_rule(chat)


async def test_buttons_for_one_who_was_never_asked(chat: Chat, house: House) -> None:
    await settles(chat)
    await house.restart()
    for press in (TwoDays(1), AsItIs(1)):
        await chat.taps_old(chat.last.message_id, press.pack())
        assert "from earlier" in chat.toast
    assert await house.rows("upkeep") == []


async def test_the_offer_comes_after_a_restart_if_it_could_not_be_sent(
    chat: Chat, house: House
) -> None:
    await is_ready(chat, house)
    await chat.says("/train")
    await chat.taps("1")
    await chat.clears_screening()
    await chat.taps("No pain", "No pain", "No pain")
    await chat.does_sets()
    message, data = chat.find("No pain")
    for method in ("sendMessage", "editMessageText", "sendAnimation", "editMessageMedia"):
        house.telegram.faults.next(method, status=502, times=10)
    update_id, _ = chat.person.taps(message.message_id, data)
    await house.inbox.finished(update_id)
    assert all(isinstance(error, TelegramError) for error in house.errors)
    house.errors.clear()
    house.telegram.faults.clear()
    house.expected_refusals.add("query is too old")
    assert OFFER not in chat.transcript
    await house.restart()
    await chat.says("/privacy")
    assert OFFER in chat.transcript
    await chat.taps("Two days a week")
    assert "Two days a week from now on" in chat.transcript
    assert await answers(house) == ["taken"]


async def test_it_is_exported_and_forgotten(chat: Chat, house: House) -> None:
    await is_ready(chat, house)
    await trains(chat)
    await chat.taps("Keep as it is")
    await chat.says("/export")
    assert chat.last.file is not None
    (kept,) = json.loads(chat.last.file.data)["upkeep"]
    assert kept["answer"] == "kept"
    await chat.says("/forget")
    await chat.taps("Delete everything")
    assert await house.rows("upkeep") == []
