"""Pauses, as people say them: for how long, from when, of what, and over again."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.in_words.test_a_reminder_in_words import settles


@pytest.mark.parametrize("typed", ["pause everything", "pause", "pause all reminders"])
@pytest.mark.parametrize(
    ("then", "state"),
    [("a week", "Paused until Mon 8 Jun"), ("until friday", "Paused until Fri 5 Jun"),
     ("until the 14th", "Paused until Sun 14 Jun"), ("until i say so", "All reminders are off"),
     ("no", "Left as it was")],
)  # fmt: skip
async def test_without_a_length_it_is_asked_for(
    chat: Chat, typed: str, then: str, state: str
) -> None:
    await settles(chat)
    await chat.says(typed)
    assert "For how long?" in chat.text
    await chat.says(then)
    assert state in chat.text


async def test_within_a_check_in_words_answer_the_check_in(chat: Chat) -> None:
    await settles(chat)
    await chat.says("/run")
    await chat.taps("Lower back")
    await chat.says("pause")
    assert "For how long?" not in chat.text
    await chat.says("4")
    assert "Safety question 1" in chat.text


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("on holiday until the 14th", "Paused until Sun 14 Jun"),
        ("pause until the 1st", "Paused until Wed 1 Jul"),
        ("pause until further notice", "All reminders are off"),
        ("pause from today to friday", "Paused until Fri 5 Jun"),
    ],
)
async def test_until_when(chat: Chat, typed: str, state: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert state in chat.text


@pytest.mark.parametrize("asked", [False, True])
async def test_one_that_begins_later_is_offered_at_once(
    chat: Chat, house: House, asked: bool
) -> None:
    await settles(chat)
    if asked:
        await chat.says("pause")
    await chat.says("from friday to monday" if asked else "pause from friday to monday")
    assert "can't plan one for later" in chat.text
    assert "tell me again on Fri 5 Jun" in chat.text
    (row,) = await house.rows("runners")
    assert row["pause_why"] is None
    await chat.taps("Now, until Mon 8 Jun")
    assert "Paused until Mon 8 Jun" in chat.text


async def test_without_an_end_until_when_is_asked(chat: Chat) -> None:
    await settles(chat)
    await chat.says("pause from tomorrow")
    await chat.taps("Until a date")
    assert "Pause until which day?" in chat.text


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("pause for a week but keep my run reminders", "Mon 8 Jun"),
        ("pause only my run reminders for a week", "Mon 8 Jun"),
        ("pause the stretching until friday", "Fri 5 Jun"),
    ],
)
async def test_of_some_reminders_only_it_is_not(
    chat: Chat, house: House, typed: str, day: str
) -> None:
    await settles(chat)
    await chat.says(typed)
    assert "A pause is for all reminders at once" in chat.text
    (row,) = await house.rows("runners")
    assert row["pause_why"] is None
    assert any("Reminders" in label for label in chat.labels)
    await chat.taps(f"All, until {day}")
    assert f"Paused until {day}" in chat.text


@pytest.mark.parametrize("typed", ["I am back", "i'm back", "back again", "we're home", "resume"])
async def test_who_is_back_has_ended_it(chat: Chat, typed: str) -> None:
    await settles(chat)
    await chat.says("pause for a week")
    await chat.says(typed)
    assert "Paused until" not in chat.text
    assert "Settings" in chat.text


async def test_who_is_back_without_a_pause_is_greeted(chat: Chat) -> None:
    await settles(chat)
    for typed in ("I am back", "i'm back"):
        await chat.says(typed)
        assert "Good to hear from you" in chat.text


async def test_who_is_ill_is_not_well_for_being_back(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("/settings")
    await chat.taps("I'm ill")
    await chat.says("I am back")
    (row,) = await house.rows("runners")
    assert row["pause_why"] == "ill"


@pytest.mark.parametrize(
    ("code", "pause", "back"),
    [
        ("de", "im Urlaub bis zum 14.", "ich bin wieder da"),
        ("es", "de vacaciones hasta el 14", "estoy de vuelta"),
        ("fr", "en vacances jusqu'au 14", "je suis de retour"),
        ("it", "in vacanza fino al 14", "sono tornato"),
        ("pt", "de férias até o dia 14", "voltei"),
        ("uk", "у відпустці до 14 числа", "я повернувся"),
    ],
)
async def test_in_other_languages(
    chat: Chat, house: House, code: str, pause: str, back: str
) -> None:
    await settles(chat, code)
    await chat.says(pause)
    (row,) = await house.rows("runners")
    assert row["pause_why"] == "holiday"
    await chat.says(back)
    (row,) = await house.rows("runners")
    assert row["pause_why"] is None


@pytest.mark.parametrize(
    ("typed", "start", "then"),
    [
        ("no reminders tomorrow", "Tue 2 Jun", "Now, until Wed 3 Jun"),
        ("don't remind me this friday", "Fri 5 Jun", "Now, until Sat 6 Jun"),
        ("pause next week", "Mon 8 Jun", "Now, until Mon 15 Jun"),
        ("i'm away next month", "Wed 1 Jul", "Now, until Sat 1 Aug"),
        ("i'm away for the weekend", "Sat 6 Jun", "Now, until Mon 8 Jun"),
        ("pause in two weeks", "Mon 15 Jun", "Until a date"),
    ],
)
async def test_a_day_that_is_named_is_not_the_end_of_a_pause(
    chat: Chat, house: House, typed: str, start: str, then: str
) -> None:
    await settles(chat)
    await chat.says("remind me to stretch at 7 am")
    await chat.says(typed)
    assert f"tell me again on {start}" in chat.text
    assert any(then in label for label in chat.labels)
    (row,) = await house.rows("runners")
    assert (row["pause_why"], row["rest_days"]) == (None, "")


@pytest.mark.parametrize(
    ("typed", "label", "days"),
    [
        ("pause on friday", "Rest every week: Fri", "4"),
        ("no reminder on thursday please", "Rest every week: Thu", "3"),
        ("pause friday to sunday", "Rest every week: Fri Sat Sun", "456"),
        ("friday off", "Rest every week: Fri", "4"),
    ],
)
async def test_a_weekday_named_once_rests_every_week_only_after_a_tap(
    chat: Chat, house: House, typed: str, label: str, days: str
) -> None:
    await settles(chat)
    await chat.says(typed)
    assert "can't plan one for later" in chat.text
    (row,) = await house.rows("runners")
    assert (row["pause_why"], row["rest_days"]) == (None, "")
    await chat.taps(label)
    (row,) = await house.rows("runners")
    assert (row["pause_why"], row["rest_days"]) == (None, days)


async def test_next_week_is_not_how_long(chat: Chat, house: House) -> None:
    await settles(chat)
    await chat.says("pause")
    await chat.says("next week")
    assert "tell me again on Mon 8 Jun" in chat.text
    (row,) = await house.rows("runners")
    assert row["pause_why"] is None


async def test_what_has_begun_is_paused_until_it_is_over(chat: Chat) -> None:
    await settles(chat)
    await chat.says("no reminders today")
    assert "Paused until Tue 2 Jun" in chat.text
    await chat.says("no reminders this week")
    assert "Paused until Mon 8 Jun" in chat.text
