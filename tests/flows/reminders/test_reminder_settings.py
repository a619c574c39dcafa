"""`/reminders`, in a runner's words: set up in three taps, typed, changed, moved, put off."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import Errors, House


@pytest.fixture
async def robin(chat: Chat) -> Chat:
    await settles(chat)
    await chat.says("/reminders")
    return chat


async def test_daily_stretching_is_set_up_in_three_taps(robin: Chat) -> None:
    await robin.taps("Stretching", "08:00", "Done")
    assert "Stretching: every day 08:00" in robin.text
    assert "next: Tue 08:00, your time" in robin.text


async def test_what_is_chosen_is_ticked_and_days_are_toggled(robin: Chat) -> None:
    messages = len(robin.messages)
    await robin.taps("Stretching", "08:00")
    assert "✓ 08:00" in robin.labels
    await robin.taps("✓ Sat", "✓ Sun")
    assert "Mon–Fri 08:00" in robin.text
    await robin.taps("Sat")
    assert "every day but Sun 08:00" in robin.text
    assert len(robin.messages) == messages, "it is edited in place"


async def test_a_day_has_to_stay(robin: Chat) -> None:
    await robin.taps("Stretching", "08:00")
    await robin.says("monday")
    await robin.taps("✓ Mon")
    assert "At least one day" in robin.toast
    assert "Mon 08:00" in robin.text


@pytest.mark.parametrize("typed", ["7:30", "7.30 am", "0730", "07h30", "half past seven am"])
async def test_times_are_read_as_people_write_them(robin: Chat, typed: str) -> None:
    await robin.taps("Stretching")
    await robin.says(typed)
    if "morning or in the evening" in robin.text:
        await robin.taps("07:30")
    assert "every day 07:30" in robin.text


async def test_seven_may_be_morning_or_evening(robin: Chat) -> None:
    await robin.taps("Stretching")
    await robin.says("7")
    assert "in the morning or in the evening?" in robin.text
    assert robin.labels == ["🌅 07:00", "🌆 19:00"]
    await robin.taps("19:00")
    assert "every day 19:00" in robin.text
    assert "next: Mon 19:00, your time" in robin.text


async def test_a_time_that_is_not_there_is_explained_and_loses_nothing(robin: Chat) -> None:
    await robin.taps("Stretching", "08:00")
    await robin.says("25:00")
    assert "hours 0 to 23" in robin.text
    assert "Nothing is changed" in robin.text
    assert "every day 08:00" in robin.text
    await robin.says("blue")
    assert "I couldn't read that" in robin.text
    await robin.says("9:15 am")
    assert "every day 09:15" in robin.text


async def test_days_and_time_in_one_line(robin: Chat) -> None:
    await robin.taps("Stretching")
    await robin.says("Mon Wed Fri 18:45")
    assert "Mon Wed Fri 18:45" in robin.text
    assert "next: Mon 18:45" in robin.text


async def test_quiet_hours_move_a_reminder_and_say_so(robin: Chat) -> None:
    await robin.taps("Stretching")
    await robin.says("22:30")
    assert "next: Tue 07:00 (22:30 is quiet)" in robin.text


async def test_training_days_never_follow_each_other_by_themselves(robin: Chat) -> None:
    await robin.taps("Training", "18:30")
    assert "Mon Wed Fri 18:30" in robin.text
    await robin.taps("Tue")
    assert "Two days in a row?" in robin.text
    await robin.taps("Rather Mon Wed Fri")
    assert "Mon Wed Fri 18:30" in robin.text


async def test_who_insists_on_two_days_in_a_row_gets_them(robin: Chat) -> None:
    await robin.taps("Training")
    await robin.says("Mon Tue 18:00")
    assert "Two days in a row?" in robin.text
    await robin.taps("Keep Mon Tue")
    assert "Mon Tue 18:00" in robin.text


async def test_training_keeps_off_the_days_with_a_run(robin: Chat) -> None:
    await robin.taps("My runs")
    await robin.says("Mon Wed Fri 18:30, about 45 min")
    await robin.taps("Done", "Training", "18:30")
    assert "Mon" not in robin.text.splitlines()[1]


async def test_planned_runs_typed_in_one_line(robin: Chat) -> None:
    await robin.taps("My runs")
    await robin.says("Tue Thu Sun 18:30, about 45 min")
    assert "Tue Thu Sun 18:30, about 45 min" in robin.text
    assert "I ask next: Tue 19:25, your time" in robin.text
    await robin.taps("90 min")
    assert "I ask next: Tue 20:10" in robin.text


async def test_planned_runs_by_buttons(robin: Chat) -> None:
    await robin.taps("My runs", "18:30", "60 min", "Done")
    assert "My runs: Tue Thu Sun 18:30, about 60 min" in robin.text


async def test_stretching_after_the_run_asks_for_the_runs(robin: Chat) -> None:
    await robin.taps("Stretching", "After my runs")
    assert "I need to know when you run" in robin.text
    await robin.taps("My runs", "18:30", "Done")
    assert "Stretching: after my runs" in robin.text
    await robin.taps("Stretching", "08:00", "Done")
    assert "Stretching: every day 08:00" in robin.text


async def test_turned_off_is_off(robin: Chat, house: House) -> None:
    await robin.taps("Stretching", "08:00", "Turn off")
    assert "Stretching: off" in robin.text
    assert await comes(house, "2026-06-02 09:00") == 0


async def test_cancel_while_typing_leaves_everything_as_it_was(robin: Chat) -> None:
    await robin.taps("Stretching", "08:00")
    await robin.says("/cancel")
    assert "Left as it was" in robin.text
    await robin.says("9:30")
    assert "I didn't catch that" in robin.text
    await robin.says("/reminders")
    assert "every day 08:00" in robin.text


async def test_typed_words_belong_to_the_screen_seen_last(robin: Chat) -> None:
    await robin.taps("Stretching", "08:00")
    await robin.says("/run")
    await robin.says("upper")
    assert "Upper back" in robin.text
    await robin.says("3")
    assert "every day 03:00" not in robin.transcript


async def test_an_old_button_still_says_what_it_says(robin: Chat) -> None:
    await robin.taps("Stretching")
    message, eight = robin.find("08:00")
    await robin.says("/run")
    await robin.taps_old(message.message_id, eight)
    await robin.says("/reminders")
    assert "every day 08:00" in robin.text


async def test_a_screen_that_was_not_sent_is_shown_at_the_next_start(
    robin: Chat, house: House, errors: Errors
) -> None:
    await robin.taps("Stretching")
    message, eight = robin.find("08:00")
    for method in ("editMessageText", "answerCallbackQuery"):
        house.telegram.faults.next(method, status=502, times=10)
    update, _query = robin.person.taps(message.message_id, eight)
    await house.inbox.finished(update)
    errors.clear()
    house.telegram.faults.clear()
    await house.restart()
    await robin.says("/privacy")
    assert "Stretching: every day 08:00" in robin.transcript


async def test_a_restart_in_between_forgets_nothing(robin: Chat, house: House) -> None:
    await robin.taps("Stretching")
    await house.restart()
    await robin.says("7.30 pm")
    assert "every day 19:30" in robin.text
    await house.restart()
    assert await comes(house, "2026-06-01 19:30") == 1


async def test_a_stranger_is_asked_for_consent_first(chat: Chat) -> None:
    for command in ("/reminders", "/settings"):
        await chat.says(command)
        assert "18 or older" in chat.text


async def test_from_berlin_to_denver_times_follow_and_nothing_comes_twice(
    robin: Chat, house: House
) -> None:
    await robin.taps("Stretching", "08:00")
    assert await comes(house, "2026-06-02 08:00") == 1
    await robin.says("/settings")
    await robin.taps("Time zone")
    await robin.says("Denver")
    assert "Time zone: Denver, Tue 00:00" in robin.text
    assert "keep their times" in robin.text
    await robin.says("/reminders")
    assert "next: Wed 08:00, your time" in robin.text
    assert await comes(house, "2026-06-02 08:30", "America/Denver") == 0
    assert await comes(house, "2026-06-03 08:00", "America/Denver") == 1


class TestBeforeTheTimeZoneIsKnown:
    async def test_the_screen_says_which_clock_is_used(self, chat: Chat) -> None:
        await chat.is_cleared()
        await chat.says("/reminders")
        assert "go by UTC: Mon 10:00 there now" in chat.text
        assert "Set my time zone" in chat.labels[0]

    async def test_the_first_time_asks_for_it_and_leads_on(self, chat: Chat) -> None:
        await chat.is_cleared()
        await chat.says("/reminders")
        await chat.taps("Stretching")
        assert "What time is it for you?" in chat.text
        await chat.says("Vienna")
        assert "Vienna, it is Mon 12:00 for you" in chat.text
        assert "Daily stretching" in chat.text
        await chat.taps("08:00")
        assert "next: Tue 08:00, your time" in chat.text

    async def test_who_stays_with_utc_reads_utc(self, chat: Chat) -> None:
        await chat.is_cleared()
        await chat.says("/reminders")
        await chat.taps("Stretching", "Stay with UTC", "08:00")
        assert "next: Tue 08:00 UTC" in chat.text


@pytest.mark.parametrize(
    ("typed", "choices"),
    [
        ("8am and 6pm", ["⏰ 08:00", "⏰ 18:00"]),
        ("07:00, 19:00", ["⏰ 07:00", "⏰ 19:00"]),
    ],
)
async def test_two_times_are_read_and_one_is_chosen(
    chat: Chat, typed: str, choices: list[str]
) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("My runs")
    await chat.says(typed)
    assert "One time a day for each reminder" in chat.text
    assert chat.labels == choices
    await chat.taps(choices[1])
    assert choices[1].removeprefix("⏰ ") in chat.text


async def test_a_length_typed_alone_leaves_the_start(chat: Chat) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("My runs")
    await chat.says("Tue Thu 18:30")
    for typed, minutes in (("1 h 15", 75), ("2 hours", 120), ("1,25h", 75), ("90 min", 90)):
        await chat.says(typed)
        assert f"Tue Thu 18:30, about {minutes} min" in chat.text


async def test_reminders_are_on_only_where_one_is(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/settings")
    assert "Reminders: none yet" in chat.text
    await chat.says("/reminders")
    await chat.taps("Training", "Stay with UTC")
    await chat.says("Mon Thu 18:00")
    await chat.says("/settings")
    assert "Reminders: on" in chat.text


async def stretching_in_the_evening(chat: Chat) -> None:
    """Monday at noon, stretching at 19:30."""
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching")
    await chat.taps("19:30", "Done")
    assert "next: Mon 19:30" in chat.text


async def test_what_is_done_for_today_is_not_promised_again(chat: Chat) -> None:
    await stretching_in_the_evening(chat)
    await chat.says("/stretch")
    await chat.stretches()
    await chat.says("/reminders")
    assert "↳ ✓ done for today\n↳ next: Tue 19:30, your time" in chat.text
    assert "Mon 19:30" not in chat.text


@pytest.mark.parametrize("ease", ["Same", "Not now"])
async def test_only_a_stretch_that_was_done_is_the_days_stretching(chat: Chat, ease: str) -> None:
    await stretching_in_the_evening(chat)
    await chat.says("/run")
    await chat.taps("Lower back", "7")
    await chat.clears_screening()
    await chat.stretches(ease)
    await chat.says("/reminders")
    assert ("done for today" in chat.text) is (ease == "Same")
    assert ("next: Mon 19:30" in chat.text) is (ease == "Not now")


async def test_a_training_without_stretches_keeps_the_stretching(chat: Chat, house: House) -> None:
    await stretching_in_the_evening(chat)
    await comes(house, "2026-06-02 12:00")
    await chat.says("/train")
    await chat.taps("2")
    await chat.judges()
    await chat.says("/reminders")
    assert "Stretching: every day 19:30\n↳ next: Tue 19:30" in chat.text
    assert await comes(house, "2026-06-02 19:30") == 1
    assert chat.text.startswith("🧘")


@pytest.mark.parametrize(
    "typed", ["I can't feel my bum properly", "both my legs feel kinda odd since the run"]
)
async def test_reminders_say_that_they_wait_for_an_answer(
    chat: Chat, house: House, typed: str
) -> None:
    await stretching_in_the_evening(chat)
    await chat.says(typed)
    await chat.says("/reminders")
    assert "On hold: a safety question is open." in chat.transcript
    assert "next: Mon 19:30" not in chat.text
    assert await comes(house, "2026-06-01 19:30") == 0
