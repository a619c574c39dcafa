"""A reminder comes: every button leads straight to the thing, and nothing nags."""

from __future__ import annotations

import pytest

from bot.domain.reminders.kinds import Kind
from bot.presses.reminders.reminder_messages import Do, React
from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House


@pytest.fixture
async def robin(chat: Chat, house: House) -> Chat:
    """Tuesday, 8 o'clock: the stretching reminder has just come."""
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "08:00", "Done")
    assert await comes(house, "2026-06-02 08:00") == 1
    return chat


async def has_run_plan(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("My runs")
    await chat.says("Mon 12:30, 45 min")
    assert await comes(house, "2026-06-01 13:25") == 1


async def test_all_that_can_be_done_with_it(robin: Chat) -> None:
    expected = ("Start", "1-minute", "Snooze 1 h", "Tonight", "Skip today", "Pain today")
    assert all(any(word in label for label in robin.labels) for word in expected)
    assert len(robin.labels) == len(expected)


async def test_start_shows_the_first_stretch(robin: Chat) -> None:
    await robin.taps("Start")
    assert "·  stretch" in robin.text


async def test_the_one_minute_version_is_one_stretch(robin: Chat, house: House) -> None:
    await robin.taps("1-minute")
    assert "One minute: Cat Cow" in robin.text
    await robin.taps("Better")
    assert "That was it" in robin.text
    assert await comes(house, "2026-06-02 20:00") == 0, "what is done needs no follow-up"
    assert await comes(house, "2026-06-03 08:00") == 1
    assert "Cat Cow felt better 1 of 2 times" in robin.text


async def test_a_minute_that_made_it_worse_leads_to_the_check_in(robin: Chat) -> None:
    await robin.taps("1-minute", "Worse")
    assert "won't suggest Cat Cow" in robin.text
    await robin.taps("Check in")
    assert "Where does your back hurt" in robin.text


async def test_what_helped_most_is_named_and_is_the_minute(robin: Chat, house: House) -> None:
    await robin.taps("Start")
    while "·  stretch" in robin.text:
        await robin.taps("Better" if "Figure 4" in robin.text else "Same")
    assert await comes(house, "2026-06-03 08:00") == 1
    assert "Lying Figure 4 Stretch felt better 1 of 2 times" in robin.text
    await robin.taps("1-minute")
    assert "One minute: Lying Figure 4" in robin.text


async def test_snoozed_it_comes_back_in_an_hour_even_after_a_restart(
    robin: Chat, house: House
) -> None:
    await robin.taps("Snooze")
    assert "back at Tue 09:00" in robin.text
    await house.restart()
    assert await comes(house, "2026-06-02 08:59") == 0
    assert await comes(house, "2026-06-02 09:00") == 1
    assert any("Start" in label for label in robin.labels)


async def test_tonight(robin: Chat, house: House) -> None:
    await robin.taps("Tonight")
    assert "back at Tue 19:30" in robin.text
    assert await comes(house, "2026-06-02 19:30") == 1


async def test_skipping_is_no_failure_and_ends_the_day(robin: Chat, house: House) -> None:
    await robin.taps("Skip")
    assert "No problem at all" in robin.text
    assert await comes(house, "2026-06-02 21:00") == 0
    assert await comes(house, "2026-06-03 08:00") == 1


async def tapped_next_day(robin: Chat, house: House, label: str) -> None:
    """A button of Tuesday's reminder, on Wednesday before the next one has come."""
    message, data = robin.find(label)
    assert await comes(house, "2026-06-03 07:30") == 0
    await robin.taps_old(message.message_id, data)


async def test_an_old_skip_is_about_its_own_day(robin: Chat, house: House) -> None:
    await robin.taps("Snooze")
    assert await comes(house, "2026-06-02 09:00") == 1
    await tapped_next_day(robin, house, "Skip")
    assert "That one was for Tue 2 Jun" in robin.text
    assert await comes(house, "2026-06-03 08:00") == 1, "today's still comes"
    await robin.taps("Skip")
    assert "Skipped. No problem" in robin.text


async def test_skip_under_one_that_quiet_hours_have_moved(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching")
    await chat.says("22:00")
    assert await comes(house, "2026-06-02 07:00") == 1, "Monday's"
    await chat.taps("Skip")
    assert "That one was for Mon 1 Jun" in chat.text
    assert await comes(house, "2026-06-03 07:00") == 1, "Tuesday's"


async def test_an_old_snooze_counts_from_now(robin: Chat, house: House) -> None:
    await tapped_next_day(robin, house, "Snooze")
    assert "back at Wed 08:30" in robin.text
    assert await comes(house, "2026-06-03 08:00") == 1
    assert await comes(house, "2026-06-03 08:30") == 1


async def test_an_old_tonight_is_this_evening(robin: Chat, house: House) -> None:
    await tapped_next_day(robin, house, "Tonight")
    assert "back at Wed 19:30" in robin.text


async def test_a_day_that_nobody_has_seen(robin: Chat, house: House) -> None:
    message, _ = robin.find("Skip")
    await robin.taps_old(message.message_id, React(Kind.DAILY, Kind.DAILY, Do.SKIP, -5).pack())
    assert "still comes" in robin.text


async def test_pain_today_opens_the_check_in(robin: Chat) -> None:
    await robin.taps("Pain today")
    assert "Where does your back hurt" in robin.text


async def test_a_doubled_tap_does_it_once(robin: Chat, house: House) -> None:
    for update in robin.taps_at_once("Snooze", 3):
        await robin.done(update)
    assert await comes(house, "2026-06-02 09:00") == 1


async def test_ignored_three_times_it_asks_for_a_better_time(robin: Chat, house: House) -> None:
    for day in range(3, 9):
        await comes(house, f"2026-06-{day:02} 08:00")
        if "another time?" in robin.text:
            break
    assert "Shall we find another time?" in robin.text
    await robin.taps("Another time")
    assert "Daily stretching" in robin.text
    await robin.says("19:00")
    assert "every day 19:00" in robin.text


async def test_two_weeks_of_silence_are_asked_about_once(robin: Chat, house: House) -> None:
    for day in range(3, 31):
        await comes(house, f"2026-06-{day:02} 08:00")
    assert robin.transcript.count("Still there?") == 1
    await robin.taps("Keep them coming")
    assert "I'll stick to your times" in robin.transcript
    assert await comes(house, "2026-07-01 08:00") == 1


async def test_looking_at_the_reminders_brings_them_back(robin: Chat, house: House) -> None:
    for day in range(3, 31):
        await comes(house, f"2026-06-{day:02} 08:00")
    await robin.says("/reminders")
    assert "next: Wed 08:00" in robin.text
    assert await comes(house, "2026-07-01 08:00") == 1, "what the screen says"


async def test_stop_these_stops_these(robin: Chat, house: House) -> None:
    for day in range(3, 31):
        await comes(house, f"2026-06-{day:02} 08:00")
    await robin.taps("Stop these")
    await robin.says("/reminders")
    assert "Stretching: off" in robin.text


async def test_a_training_reminder_leads_to_the_four(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Berlin")
    await chat.says("/reminders")
    await chat.taps("Training", "18:30")
    assert await comes(house, "2026-06-01 18:30") == 1
    assert "Superman" in chat.text
    await chat.taps("Snooze")
    assert await comes(house, "2026-06-01 19:30") == 1
    assert "Superman" in chat.text, "a snoozed training is a training"
    await chat.taps("Start", "1")
    assert "·  exercise" in chat.text


class TestBackFromYourRun:
    async def test_yes_leads_to_the_check_in(self, chat: Chat, house: House) -> None:
        await has_run_plan(chat, house)
        assert "Back from your run?" in chat.text
        await chat.taps("Yes")
        assert "Where does your back hurt" in chat.text

    async def test_in_half_an_hour(self, chat: Chat, house: House) -> None:
        await has_run_plan(chat, house)
        await chat.taps("In 30 min")
        assert "back at Mon 13:55" in chat.text
        assert await comes(house, "2026-06-01 13:55") == 1
        assert "Back from your run?" in chat.text

    async def test_tonight_and_not_today(self, chat: Chat, house: House) -> None:
        await has_run_plan(chat, house)
        await chat.taps("Tonight")
        assert await comes(house, "2026-06-01 19:30") == 1
        await chat.taps("Not today")
        assert "No problem" in chat.text
        assert await comes(house, "2026-06-02 20:00") == 0


async def test_the_reminder_wished_for_after_a_check_in(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("Remind me")
    assert "in 30 minutes" in chat.text
    assert await comes(house, "2026-06-01 12:30") == 1
    await chat.taps("Start")
    assert "·  stretch" in chat.text
