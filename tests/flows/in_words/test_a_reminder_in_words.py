"""When a reminder is to come, as people say it: parts of the day, exceptions, corrections."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import comes
from tests.conftest import House

LANGUAGES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "it": "Italiano",
    "pt": "Português", "uk": "Українська",
}  # fmt: skip


async def settles(chat: Chat, code: str = "en") -> None:
    """Agreed, the time zone is known, and the language is chosen."""
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("I live in Madrid")
    if code != "en":
        await chat.says("/settings")
        await chat.taps("🌐")
        await chat.taps(LANGUAGES[code])


EVERY_DAY = {
    "remind me to stretch every morning at 7:30": "07:30",
    "remind me to stretch every evening at 8": "20:00",
    "remind me to stretch each night at 9": "21:00",
    "stretch every single morning at 6:45": "06:45",
    "can you remind me to stretch every evening at half past six?": "18:30",
    "at 7 every morning remind me to stretch": "07:00",
}


@pytest.mark.parametrize(("typed", "time"), EVERY_DAY.items())
async def test_a_part_of_every_day(chat: Chat, typed: str, time: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert f"Stretching: every day {time}" in chat.text


@pytest.mark.parametrize(
    ("typed", "set_to"),
    [
        ("remind me to stretch every weekday at noon except wednesday", "Mon Tue Thu Fri 12:00"),
        ("remind me to stretch daily but not on sundays at 7 am", "every day but Sun 07:00"),
        ("remind me to stretch every morning except weekends at 7", "Mon–Fri 07:00"),
        ("remind me to stretch tuesday evenings at 7", "Tue 19:00"),
        ("remind me to stretch sunday morning at 9", "Sun 09:00"),
        ("remind me to stretch at 8 pm, no, make it 9", "every day 21:00"),
        ("remind me to stretch tuesdays, i mean thursdays, at 7 pm", "Thu 19:00"),
        ("remind me to stretch at 7 am, sorry, 7:30", "every day 07:30"),
        ("i'll stretch at noon, no wait, 1 pm", "every day 13:00"),
        ("remind me to stretch once a week on sunday at 10am", "Sun 10:00"),
    ],
)
async def test_what_stands_around_a_time(chat: Chat, typed: str, set_to: str) -> None:
    await settles(chat)
    await chat.says(typed)
    assert f"Stretching: {set_to}" in chat.text


@pytest.mark.parametrize(
    ("typed", "set_to"),
    [
        ("every morning at 7:30", "every day 07:30"),
        ("every weekday at noon except wednesday", "Mon Tue Thu Fri 12:00"),
        ("at 8 pm, no, make it 9", "every day 21:00"),
    ],
)
async def test_on_the_open_page(chat: Chat, typed: str, set_to: str) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching")
    await chat.says(typed)
    assert f"Stretching: {set_to}" in chat.text


@pytest.mark.parametrize(
    "typed",
    ["is it every morning at 7:30?", "not every morning at 7:30", "every morning at 7:30 or so-so",
     "every morning at 15:30", "at 8 pm, no, blue"],
)  # fmt: skip
async def test_what_is_not_read_whole_changes_nothing(chat: Chat, typed: str) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "08:00")
    await chat.says(typed)
    await chat.says("/reminders")
    assert "Stretching: every day 08:00" in chat.text


class TestWhatNoWeekHas:
    """Every other day, twice a week: said plainly, and nothing of the time is lost."""

    @pytest.mark.parametrize(
        ("typed", "offered"),
        [
            ("remind me to stretch every second day at 7:30 am", ["Mon Wed Fri Sun 07:30",
                                                                "Tue Thu Sat 07:30"]),
            ("remind me to stretch every other day at 19:00", ["Mon Wed Fri Sun 19:00",
                                                              "Tue Thu Sat 19:00"]),
            ("remind me to train every two days at 7pm", ["Mon Wed Fri 19:00"]),
            ("remind me to train twice a week at 7pm", ["Mon Thu 19:00"]),
            ("remind me to stretch every other tuesday at 7pm", ["Tue 19:00"]),
            ("remind me to stretch every other day", ["Mon Wed Fri Sun"]),
            ("i run three times a week", ["Tue Thu Sat"]),
        ],
    )  # fmt: skip
    async def test_it_says_so_and_offers_days(
        self, chat: Chat, typed: str, offered: list[str]
    ) -> None:
        await settles(chat)
        await chat.says(typed)
        assert "only come on the same days every week" in chat.text
        for days in offered:
            assert any(days in label for label in chat.labels), chat.labels

    async def test_a_tap_takes_days_and_time(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("remind me to stretch every other day at 19:00")
        await chat.taps("Tue Thu Sat")
        assert "Tue Thu Sat 19:00" in chat.text

    @pytest.mark.parametrize(
        ("typed", "then", "set_to"),
        [
            ("every other day at 19:00", ["mon thu"], "Mon Thu 19:00"),
            ("every other day at 8", ["mon thu", "8 pm"], "Mon Thu 20:00"),
            ("every other day at 8", ["mon thu", "in the morning"], "Mon Thu 08:00"),
            ("every other day at 19:00", ["weekdays at 7 am"], "Mon–Fri 07:00"),
        ],
    )
    async def test_days_that_are_typed_go_with_the_time(
        self, chat: Chat, typed: str, then: list[str], set_to: str
    ) -> None:
        await settles(chat)
        await chat.says(f"remind me to stretch {typed}")
        for text in then:
            await chat.says(text)
        assert f"Stretching: {set_to}" in chat.text


class TestOneDayOnly:
    async def test_it_comes_once(self, chat: Chat, house: House) -> None:
        await settles(chat)
        await chat.says("remind me to stretch tomorrow at 7:15 am")
        assert "I'll be back at Tue 07:15" in chat.text
        assert await comes(house, "2026-06-02 07:15") == 1
        assert await comes(house, "2026-06-04 07:15") == 0

    @pytest.mark.parametrize("then", ["7 pm", "in the evening", "19:00"])
    async def test_the_half_of_the_day_is_asked_about(self, chat: Chat, then: str) -> None:
        await settles(chat)
        await chat.says("remind me to stretch tomorrow at 7")
        assert "in the morning or in the evening?" in chat.text
        await chat.says(then)
        assert "I'll be back at Tue 19:00" in chat.text

    async def test_or_tapped(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("remind me to train tomorrow at 8")
        await chat.taps("🌆")
        assert "I'll be back at Tue 20:00" in chat.text

    @pytest.mark.parametrize(
        ("typed", "when"),
        [
            ("remind me to stretch tonight at 8", "Mon 20:00"),
            ("remind me to stretch at 8 tonight", "Mon 20:00"),
            ("remind me to train the day after tomorrow at 6pm", "Wed 18:00"),
            ("remind me to stretch today at 6", "Mon 18:00"),
        ],
    )
    async def test_other_days(self, chat: Chat, typed: str, when: str) -> None:
        await settles(chat)
        await chat.says(typed)
        assert f"I'll be back at {when}" in chat.text

    async def test_a_time_that_is_over_is_none(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("remind me to stretch today at 9 am")
        assert "can't find that day ahead" in chat.text

    async def test_a_run_goes_by_the_days_of_a_week(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("my run is tomorrow at 18:00")
        assert "only come on the same days every week" in chat.text
        assert any("Tue 18:00" in label for label in chat.labels)

    async def test_while_paused_nothing_is_promised(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("pause for 3 days")
        await chat.says("remind me to stretch tomorrow at 18:00")
        assert "Reminders are paused" in chat.text


@pytest.mark.parametrize(
    ("code", "typed", "set_to"),
    [
        ("de", "erinnere mich jeden Morgen um 7:30 ans Dehnen", "07:30"),
        ("de", "dehnen jeden Abend um 8", "20:00"),
        ("es", "recuérdame estirar todas las mañanas a las 7:30", "07:30"),
        ("fr", "rappelle-moi de m'étirer tous les matins à 7h30", "07:30"),
        ("it", "ricordami di allungarmi ogni sera alle 8", "20:00"),
        ("pt", "me lembra de alongar toda manhã às 7:30", "07:30"),
        ("uk", "нагадуй мені про розтяжку щоранку о 7:30", "07:30"),
    ],
)
async def test_a_part_of_every_day_in_other_languages(
    chat: Chat, house: House, code: str, typed: str, set_to: str
) -> None:
    await settles(chat, code)
    await chat.says(typed)
    rows = await house.rows("reminders")
    assert [(row["kind"], row["time"], row["days"]) for row in rows] == [
        ("daily", set_to, "0123456")
    ], chat.text


@pytest.mark.parametrize(
    ("code", "typed", "labels"),
    [
        ("de", "dehnen jeden zweiten Tag um 19:00", 2), ("de", "dehnen zweimal pro Woche", 2),
        ("es", "estirar cada dos días a las 19:00", 2),
        ("fr", "étirements un jour sur deux à 19h", 2),
        ("it", "stretching ogni due giorni alle 19:00", 2),
        ("pt", "alongar dia sim, dia não às 19:00", 2), ("uk", "розтяжка через день о 19:00", 2),
    ],
)  # fmt: skip
async def test_a_rhythm_in_other_languages(chat: Chat, code: str, typed: str, labels: int) -> None:
    await settles(chat, code)
    await chat.says(typed)
    assert "🗓" in chat.text
    assert sum("⏰" in label or "📅" in label for label in chat.labels) == labels


class TestOnAnOpenPage:
    """Whatever is typed next is about it: corrected, narrowed, widened."""

    @pytest.mark.parametrize(
        ("typed", "set_to"),
        [
            ("no, 9 pm", "Mon Tue Wed 21:00"),
            ("make it 7:15 am", "Mon Tue Wed 07:15"),
            ("set it to 19:15 please", "Mon Tue Wed 19:15"),
            ("how about 6:45 am?", "Mon Tue Wed 06:45"),
            ("wrong, 7 am", "Mon Tue Wed 07:00"),
            ("7 pm from now on", "Mon Tue Wed 19:00"),
            ("only on weekdays", "Mon–Fri 20:00"),
            ("just mondays", "Mon 20:00"),
            ("also on sunday", "Mon Tue Wed Sun 20:00"),
            ("not on tuesdays", "Mon Wed 20:00"),
            ("without wednesday, at 9 pm", "Mon Tue 21:00"),
            ("never on sundays", "It is so already: 🧘 Stretching: Mon Tue Wed 20:00"),
        ],
    )
    async def test_it_changes(self, chat: Chat, typed: str, set_to: str) -> None:
        await settles(chat)
        await chat.says("/reminders")
        await chat.taps("Stretching")
        await chat.says("mon tue wed 20:00")
        await chat.says(typed)
        assert set_to in chat.text

    async def test_the_half_of_the_day_is_asked_about(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("/reminders")
        await chat.taps("Stretching", "08:00")
        await chat.says("change it to half nine")
        await chat.taps("🌆")
        assert "every day 21:30" in chat.text

    @pytest.mark.parametrize(
        ("code", "typed", "kept"),
        [
            ("de", "ändere es auf 21 Uhr", ("21:00", "012")),
            ("de", "nur werktags", ("20:00", "01234")),
            ("de", "nein, 21 Uhr", ("21:00", "012")),
            ("de", "nicht dienstags", ("20:00", "02")),
            ("es", "no, a las 21:00", ("21:00", "012")),
            ("es", "solo entre semana", ("20:00", "01234")),
            ("fr", "non, 21h", ("21:00", "012")),
            ("fr", "seulement en semaine", ("20:00", "01234")),
            ("it", "no, alle 21", ("21:00", "012")),
            ("it", "solo nei giorni feriali", ("20:00", "01234")),
            ("pt", "não, às 21h", ("21:00", "012")),
            ("pt", "só dias úteis", ("20:00", "01234")),
            ("uk", "ні, о 21:00", ("21:00", "012")),
            ("uk", "лише у будні", ("20:00", "01234")),
        ],
    )
    async def test_in_other_languages(
        self, chat: Chat, house: House, code: str, typed: str, kept: tuple[str, str]
    ) -> None:
        await settles(chat)
        await chat.says("remind me to stretch mon tue wed 20:00")
        await chat.says("/settings")
        await chat.taps("🌐")
        await chat.taps(LANGUAGES[code])
        await chat.says("/reminders")
        await chat.taps("🧘")
        await chat.says(typed)
        (row,) = await house.rows("reminders")
        assert (row["time"], row["days"]) == kept, chat.text


class TestNotOnTheseDays:
    async def test_a_day_goes_from_what_is_planned(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("my runs are mon thu 18:00")
        await chat.says("I never run on Mondays")
        assert "My runs: Thu 18:00" in chat.text

    @pytest.mark.parametrize("planned", ["", "my runs are tue thu 18:00"])
    async def test_where_none_is_planned_a_rest_day_is_offered(
        self, chat: Chat, house: House, planned: str
    ) -> None:
        await settles(chat)
        if planned:
            await chat.says(planned)
        await chat.says("I never run on Mondays")
        assert "Nothing of this is planned on Mon" in chat.text
        assert ("Tue Thu 18:00" in chat.text) == bool(planned)
        await chat.taps("Rest on Mon")
        (row,) = await house.rows("runners")
        assert row["rest_days"] == "0"

    async def test_a_rest_day_is_not_offered_twice(self, chat: Chat) -> None:
        await settles(chat)
        await chat.says("monday is my rest day")
        await chat.says("my runs are tue thu 18:00")
        await chat.says("I never run on Mondays")
        assert "It is so already: 🏃 My runs: Tue Thu 18:00" in chat.text

    async def test_a_rest_day_comes_beside_the_others(self, chat: Chat, house: House) -> None:
        await settles(chat)
        await chat.says("mondays are my rest days")
        await chat.says("i rest on fridays")
        (row,) = await house.rows("runners")
        assert row["rest_days"] == "04"
