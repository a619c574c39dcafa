"""Reminders and settings in a sentence, whatever is open: done, or asked about on their screen."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House


async def settles(chat: Chat, place: str = "Madrid") -> None:
    """Agreed, nothing open, and the time zone is known."""
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says(f"I live in {place}")


async def reminders(chat: Chat) -> str:
    await chat.says("/reminders")
    return chat.text


@pytest.mark.parametrize(
    ("typed", "screen"),
    [
        ("i run tuesdays and sundays at 7pm", "My runs\nTue Sun 19:00"),
        ("tue thu 18:00 and sun 10:00 are my runs", "Tue Thu 18:00 · Sun 10:00"),
        ("stretch every day 7:30 am", "Daily stretching\nevery day 07:30"),
        ("strength on mon and thurs", "Training days\nMon Thu 18:00"),
        ("quiet 23 to 6:30", "Quiet hours: 23:00–06:30"),
        ("pause 3 days", "Paused until"),
        ("on holiday, leave me alone until 15 june", "Paused until"),
        ("im in new york now", "🌍 New York"),
        ("what time is it for me?", "Time zone: Madrid"),
        # not so that it can be planned
        ("i usually run after work", "When do you usually run?"),
        ("stretch at 8", "in the morning or in the evening?"),
        ("dont message me after 10pm", "Quiet hours: 22:00–07:00"),
        ("dont message me at night", "Nothing comes in this time"),
        ("pause for a bit", "Settings"),
        ("too many messages", "Settings"),
        ("tomorrow at 7 instead", "⏰ Reminders\n"),
        ("my time zone is qwerty", "I don't know that place"),
        # nothing of the kind
        ("don't pause", "I didn't catch that"),
        ("i'm in trouble", "I didn't catch that"),
    ],
)
async def test_it_is_done_or_asked_about(chat: Chat, typed: str, screen: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert screen in chat.text


async def test_what_there_is_changes_and_the_rest_stays(chat: Chat) -> None:
    await settles(chat)
    await chat.says("my runs are tue thu sun 18:00")
    await chat.says("move my sunday run to 8am")
    assert "Tue Thu 18:00 · Sun 08:00" in chat.text
    await chat.says("not running thursdays anymore")
    assert "Tue 18:00 · Sun 08:00" in chat.text
    await chat.says("not running mondays anymore")
    assert "Tue 18:00 · Sun 08:00" in chat.text
    await chat.says("no longer running tuesdays and sundays")
    assert "My runs: off" in chat.text


async def test_one_day_beside_others_is_asked_about(chat: Chat) -> None:
    await settles(chat)
    await chat.says("my runs are tue thu 18:00")
    await chat.says("i run on saturdays at 9:00 in the morning now")
    assert "Only Sat 09:00, or Sat beside your other days?" in chat.text
    await chat.taps("As well")
    assert "Tue Thu 18:00 · Sat 09:00" in chat.text
    await chat.says("i run on sundays at 10 in the morning")
    await chat.taps("Only Sun")
    assert "My runs\nSun 10:00" in chat.text


async def test_off_and_a_pause_and_back(chat: Chat) -> None:
    await settles(chat)
    await chat.says("stretch at 21:15")
    await chat.says("im back from holiday")
    assert "⏰ Reminders\n" in chat.text  # nothing was paused
    await chat.says("leave me alone for a week")
    assert "Paused until" in chat.text
    await chat.says("ok im back from holiday, start the reminders again")
    assert "Paused until" not in chat.text
    await chat.says("turn off the stretching ones")
    assert "Stretching: off" in await reminders(chat)


async def test_who_is_ill_is_not_well_again_with_a_journey(chat: Chat) -> None:
    await settles(chat)
    await chat.says("/settings")
    await chat.taps("I'm ill")
    shown = chat.text
    await chat.says("im back from vacation")
    assert chat.text.splitlines()[-1] == shown.splitlines()[-1]
    assert any("Resume" in label for label in chat.labels)


async def test_the_time_zone_comes_first_and_the_words_are_kept(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("i run tuesdays and sundays at 7pm")
    assert "What time is it for you?" in chat.text
    await chat.says("Madrid")
    assert "Tue Sun 19:00" in chat.text
    assert any("it is" in message.text for message in chat.messages[-2:])


async def test_the_words_are_kept_for_who_stays_with_utc(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("stretch at 21:15")
    await chat.taps("Stay with UTC")
    assert "every day 21:15" in chat.text


async def test_the_words_of_one_kind_are_not_another_ones(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("i run tuesdays and sundays at 7pm")
    await chat.says("/reminders")
    await chat.taps("Stretching", "Stay with UTC")
    assert "19:00" not in chat.text


@pytest.mark.parametrize(
    ("typed", "done"),
    [
        ("i run tuesdays and sundays at 7pm", "Tue Sun 19:00"),
        ("quiet 22-7", "Quiet hours: 22:00–07:00"),
        ("pause 3 days", "Paused until"),
        ("im in new york now", "🌍 New York"),
        ("stretch at 8", "in the morning or in the evening?"),
    ],
)
async def test_the_open_question_comes_back(chat: Chat, typed: str, done: str) -> None:
    await settles(chat)
    await chat.says("/run")
    await chat.taps("Lower back")
    await chat.says(typed)
    assert done in chat.messages[-2].text
    assert "How much does it hurt" in chat.text
    await chat.says("4")
    assert "Safety question 1" in chat.text


async def test_asked_within_a_check_in_the_next_words_are_about_it(chat: Chat) -> None:
    await settles(chat)
    await chat.says("/run")
    await chat.taps("Lower back")
    await chat.says("i usually run after work")
    await chat.says("tue thu 18:30")
    assert "Tue Thu 18:30" in chat.text


async def test_on_another_settings_screen(chat: Chat) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Training")
    await chat.says("i run tuesdays at 19:00")
    assert "My runs\nTue 19:00" in chat.text
    await chat.says("wed 19:00")  # about the screen that is seen
    assert "My runs\nWed 19:00" in chat.text


async def test_an_alarm_goes_first(chat: Chat) -> None:
    await settles(chat)
    await chat.says("i can't feel my legs, pause for 3 days")
    assert "Paused until" not in chat.text


async def test_an_activity_that_is_hard_is_no_reminder(chat: Chat) -> None:
    await chat.has_four()
    await chat.taps("Note how it goes")
    await chat.says("running tuesdays at 7pm")
    assert "My runs" not in chat.text
    assert "running tuesdays at 7pm" in chat.transcript


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("how am i doing so far?", "📈 Your weeks"),
        ("am i getting any better", "📈 Your weeks"),
        ("list of all exercises pls", "📚"),
        ("can i get my data in a file for my physio", "Everything I keep about you"),
        ("when do you usually ping me", "⏰ Reminders\n"),
        ("thx that was great 🙏", "You're welcome"),
        ("ok", "👍"),
        ("going for a run now, wish me luck", "Enjoy your run"),
        ("ran 12 km phew", "Nice, you ran"),
        ("done runnin", "Nice, you ran"),
        ("back hurt yesterday but its gone now", "Where does your back hurt now?"),
        ("lower bakc is achy after sitting all day", "Lower back. How much does it hurt"),
        ("lower back 4 after todays run", "Safety question 1"),
        ("supreman how to", "Superman"),
    ],
)
async def test_said_to_nothing(chat: Chat, typed: str, answer: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert answer in chat.text
    assert "I'm sorry" not in chat.text or "lower" in typed


async def test_ok_is_no_answer_to_a_question(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("ok")
    assert "👍" not in chat.text
    assert "Lower back" in chat.labels


async def test_off_for_a_run_sees_todays_light(chat: Chat) -> None:
    await chat.has_four(pain="3")
    await chat.says("/cancel")
    await chat.says("going for a run now")
    assert "Enjoy your run" not in chat.text


@pytest.mark.parametrize("code", ["de", "es", "fr", "it", "pt", "uk"])
async def test_in_every_language(house: House, code: str) -> None:
    chat = house.chat(language_code=code)
    await chat.says("/start")
    await chat.taps("18")
    said = {
        "de": ("ich laufe di do 18:00", "ich laufe sonntags um 10 Uhr morgens",
               "gehe jetzt laufen"),
        "es": ("corro martes y jueves 18:00", "corro los domingos a las 10 de la mañana",
               "salgo a correr"),
        "fr": ("je cours mardi et jeudi 18h", "je cours le dimanche à 10h du matin",
               "je vais courir"),
        "it": ("corro martedì e giovedì 18:00", "corro la domenica alle 10 di mattina",
               "vado a correre"),
        "pt": ("corro terça e quinta 18:00", "corro aos domingos às 10 da manhã", "vou correr"),
        "uk": ("бігаю вівторок і четвер о 18:00", "бігаю в неділю о 10 ранку", "йду бігати"),
    }[code]  # fmt: skip
    await chat.taps(chat.labels[3])
    await chat.says("ok")
    assert chat.text == "👍"
    await chat.says(said[2])
    assert "🏃" in chat.text
    assert "/run" in chat.text
    await chat.says("Time zone Madrid")
    await chat.says(said[0])
    assert "18:00" in chat.text
    await chat.says(said[1])
    assert any("➕" in label for label in chat.labels), chat.text
    assert any("📅" in label for label in chat.labels)


@pytest.mark.parametrize(
    ("language", "says", "days"),
    [
        ("English", "do not remind me on mondays", 1),
        ("English", "don't remind me on sundays please", 1),
        ("English", "don't write to me on weekends", 2),
        ("Deutsch", "keine Nachrichten montags", 1),
        ("Español", "no me escribas los lunes", 1),
        ("Français", "pas de messages le lundi", 1),
    ],
)
async def test_days_on_which_nothing_is_to_come_are_rest_days(
    chat: Chat, house: House, language: str, says: str, days: int
) -> None:
    await chat.has_four()
    await chat.says("/settings")
    await chat.taps("🌐")
    await chat.taps(language)
    await chat.says(says)
    (row,) = await house.rows("runners")
    assert row["pause_why"] is None
    assert sum(label.startswith("✓") for label in chat.labels) == days


@pytest.mark.parametrize(
    ("says", "then", "set_to"),
    [
        ("remind me to stretch at 8", "20:00", "every day 20:00"),
        ("remind me to stretch at 8", "8 pm", "every day 20:00"),
        ("remind me to stretch every tuesday at 8", "8 pm", "Tue 20:00"),
        ("remind me to stretch on fridays at 7", "in the evening", "Fri 19:00"),
        ("remind me to stretch on fridays at 7", "in the morning", "Fri 07:00"),
        ("remind me to stretch at 8am and 6pm", "6pm", "every day 18:00"),
        ("remind me to stretch tuesdays at 8am and 6pm", "6pm", "Tue 18:00"),
        ("remind me to stretch at 8am and 6pm on tuesdays", "8am", "Tue 08:00"),
    ],
)
async def test_which_half_of_the_day_may_be_typed(
    chat: Chat, says: str, then: str, set_to: str
) -> None:
    await settles(chat)
    await chat.says(says)
    await chat.says(then)
    assert f"Stretching: {set_to}" in chat.text


@pytest.mark.parametrize("label", ["18:00", "8:00"])
async def test_days_that_are_named_once_go_with_each_time(chat: Chat, label: str) -> None:
    await settles(chat)
    await chat.says("remind me to stretch tuesdays at 8am and 6pm")
    await chat.taps(label)
    assert f"Tue {label.zfill(5)}" in chat.text
    assert "every day" not in chat.text


@pytest.mark.parametrize("half", ["8 pm", "20:00", "in the evening"])
async def test_a_half_that_is_typed_leaves_the_other_days(chat: Chat, half: str) -> None:
    await settles(chat)
    await chat.says("remind me to stretch every tuesday at 19:00")
    await chat.says("also friday at 8")
    await chat.says(half)
    assert "Tue 19:00" in chat.text
    assert "Fri 20:00" in chat.text


async def test_a_time_of_another_day_is_a_new_one(chat: Chat) -> None:
    await settles(chat)
    await chat.says("remind me to stretch every tuesday at 8")
    await chat.says("every friday at 19:00")
    assert "Stretching: Fri 19:00" in chat.text
