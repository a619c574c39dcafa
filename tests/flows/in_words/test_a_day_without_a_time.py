"""Days that were named are kept, whether the time is tapped, typed, or named with half a day."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.in_words.test_a_reminder_in_words import settles


@pytest.mark.parametrize(
    ("typed", "then", "set_to"),
    [
        ("i run tuesdays after work", "[18:30]", "My runs: Tue 18:30"),
        ("i run tuesdays after work", "18:45", "My runs: Tue 18:45"),
        ("remind me of my run on sunday at 9", "9 am", "My runs: Sun 09:00"),
        (
            "remind me to train on tuesday evenings and fridays",
            "[18:30]",
            "Training: Tue Fri 18:30",
        ),
        ("remind me about training on sunday at 10", "10 am", "Training: Sun 10:00"),
        ("remind me of my run tomorrow", "[07:30]", "My runs: Tue 07:30"),
    ],
)
async def test_the_days_are_kept_until_the_time_is_known(
    chat: Chat, typed: str, then: str, set_to: str
) -> None:
    await settles(chat)
    await chat.says(typed)
    await (chat.taps(then[1:-1]) if then[0] == "[" else chat.says(then))
    assert set_to in chat.text


async def test_a_time_that_may_be_two_keeps_the_day_in_both_buttons(chat: Chat) -> None:
    await settles(chat)
    await chat.says("i run tuesdays after work")
    await chat.says("6")
    await chat.taps("18:00")
    assert "My runs: Tue 18:00" in chat.text


async def test_other_days_stay_beside_it(chat: Chat) -> None:
    await settles(chat)
    await chat.says("i run tuesdays and thursdays at 18:00")
    await chat.says("i run saturdays before breakfast")
    await chat.says("8 am")
    assert "My runs: Tue Thu 18:00 · Sat 08:00" in chat.text


async def test_at_weekends_is_saturday_and_sunday(chat: Chat) -> None:
    await settles(chat)
    await chat.says("remind me to stretch at weekends at 10")
    await chat.says("10 am")
    assert "Stretching: Sat Sun 10:00" in chat.text


@pytest.mark.parametrize(
    ("typed", "then", "sent"),
    [
        ("remind me to stretch this evening", "19:30", "Mon 19:30"),
        ("remind me to stretch tomorrow morning", "08:00", "Tue 08:00"),
        ("remind me to stretch tomorrow", "12:30", "Tue 12:30"),
        ("remind me to train tomorrow", "17:30", "Tue 17:30"),
    ],
)
async def test_one_day_is_that_day_only(
    chat: Chat, house: House, typed: str, then: str, sent: str
) -> None:
    await settles(chat)
    await chat.says(typed)
    assert "at what time?" in chat.text
    await chat.taps(then)
    assert f"I'll be back at {sent}" in chat.text
    assert not [row for row in await house.rows("reminders") if row["time"]]


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("en", "remind me to train tomorrow morning at 7"),
        ("de", "erinnere mich morgen früh um 7 ans Dehnen"),
        ("es", "recuérdame estirar mañana por la mañana a las 7"),
        ("fr", "rappelle-moi de m'étirer demain matin à 7h"),
        ("it", "ricordami di fare stretching domani mattina alle 7"),
        ("pt", "me lembra de alongar amanhã de manhã às 7"),
        ("uk", "нагадай мені про розтяжку завтра вранці о 7"),
    ],
)
async def test_a_part_of_tomorrow_tells_which_half(
    chat: Chat, house: House, code: str, typed: str
) -> None:
    await settles(chat, code)
    await chat.says(typed)
    (row,) = await house.rows("reminders")
    assert (row["kind"], row["slot_day"], row["time"]) == ("snooze", "2026-06-02", None)
    assert "7:00" in chat.text


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("de", "erinnere mich heute Abend ans Dehnen"),
        ("es", "recuérdame estirar esta noche"),
        ("fr", "rappelle-moi de m'étirer ce soir"),
        ("it", "ricordami di fare stretching stasera"),
        ("pt", "me lembra de alongar hoje à noite"),
        ("uk", "нагадай мені про розтяжку сьогодні ввечері"),
    ],
)
async def test_tonight_in_other_languages(chat: Chat, house: House, code: str, typed: str) -> None:
    await settles(chat, code)
    await chat.says(typed)
    await chat.taps("20:30")
    (row,) = await house.rows("reminders")
    assert (row["kind"], row["slot_day"], row["time"]) == ("snooze", "2026-06-01", None)


@pytest.mark.parametrize(
    ("code", "typed", "day"),
    [
        ("de", "ich laufe dienstags nach der Arbeit", "Di"),
        ("es", "corro los martes después del trabajo", "mar"),
        ("fr", "je cours le mardi après le travail", "mar"),
        ("it", "corro il martedì dopo il lavoro", "mar"),
        ("pt", "corro às terças depois do trabalho", "ter"),
        ("uk", "я бігаю щовівторка після роботи", "вт"),
    ],
)
async def test_after_work_in_other_languages(
    chat: Chat, house: House, code: str, typed: str, day: str
) -> None:
    await settles(chat, code)
    await chat.says(typed)
    assert day in chat.text
    await chat.taps("18:30")
    (row,) = await house.rows("reminders")
    assert (row["kind"], row["days"], row["time"]) == ("post_run", "1", "18:30")


@pytest.mark.parametrize(
    "typed",
    ["and again at 19:00", "also at 19:00", "7pm as well", "remind me to stretch at 19:00 too"],
)
async def test_a_second_time_is_asked_about(chat: Chat, house: House, typed: str) -> None:
    await settles(chat)
    await chat.says("stretch reminder 7am")
    await chat.says(typed)
    assert "One time a day for each reminder is enough. Which shall it be?" in chat.text
    (row,) = await house.rows("reminders")
    assert row["time"] == "07:00"
    await chat.taps("19:00")
    assert "Stretching: every day 19:00" in chat.text


async def test_one_more_day_without_a_time_is_asked_about(chat: Chat) -> None:
    await settles(chat)
    await chat.says("train tue fri 18:00")
    await chat.says("remind me to train on sunday")
    assert "Only Sun 18:00, or Sun beside your other days?" in chat.text
    await chat.taps("As well")
    assert "Tue Fri Sun 18:00" in chat.text


@pytest.mark.parametrize(
    ("code", "first", "typed"),
    [
        ("en", "train tue fri 18:00", "remind me to train on sunday as well"),
        ("de", "Krafttraining Di Fr 18:00", "Krafttraining auch sonntags"),
    ],
)
async def test_as_well_keeps_the_other_days(
    chat: Chat, house: House, code: str, first: str, typed: str
) -> None:
    await settles(chat, code)
    await chat.says(first)
    await chat.says(typed)
    (row,) = await house.rows("reminders")
    assert (row["kind"], row["days"], row["time"]) == ("training", "146", "18:00")


@pytest.mark.parametrize(
    ("code", "first", "typed"),
    [
        ("de", "Dehnen um 7:00 morgens", "auch um 19 Uhr"),
        ("es", "estirar a las 07:00", "también a las 19:00"),
        ("fr", "étirements à 07:00", "aussi à 19h"),
        ("it", "stretching alle 07:00", "anche alle 19"),
        ("pt", "alongamento às 07:00", "também às 19h"),
        ("uk", "розтяжка о 07:00", "також о 19:00"),
    ],
)
async def test_a_second_time_in_other_languages(
    chat: Chat, house: House, code: str, first: str, typed: str
) -> None:
    await settles(chat, code)
    await chat.says(first)
    await chat.says(typed)
    (row,) = await house.rows("reminders")
    assert row["time"] == "07:00"
    await chat.taps("19:00")
    (row,) = await house.rows("reminders")
    assert row["time"] == "19:00"


@pytest.mark.parametrize(
    ("code", "typed", "shown"),
    [
        ("en", "remind me in 20 minutes", "Nothing is changed"),
        ("en", "remind me to train on 5 june at 7", "Nothing is changed"),
        ("en", "remind me to train next monday", "Nothing is changed"),
        ("en", "cancel my reminder", "Nothing is changed"),
        ("en", "delete all reminders", "Nothing is changed"),
        ("en", "change my reminder to 7pm", "Nothing is changed"),
    ],
)
async def test_a_change_that_was_not_read_is_not_shown_as_if_done(
    chat: Chat, code: str, typed: str, shown: str
) -> None:
    await settles(chat, code)
    await chat.says(typed)
    assert shown in chat.text
    assert "Stretching: off" in chat.text


@pytest.mark.parametrize("typed", ["show my reminders", "reminders", "my reminders please"])
async def test_who_only_looks_at_them_has_changed_nothing(chat: Chat, typed: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert "Nothing is changed" not in chat.text
    assert "Stretching: off" in chat.text
