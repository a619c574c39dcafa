"""`/settings`: the time zone without the word, quiet hours, pauses; one tap each."""

from __future__ import annotations

from typing import Any

import pytest

from tests.chat import Chat
from tests.clocked import at, comes, settles
from tests.conftest import House


@pytest.fixture
async def robin(chat: Chat) -> Chat:
    """Somebody whose time zone is not known yet, on the settings screen."""
    await chat.has_four()
    await chat.says("/settings")
    return chat


@pytest.fixture
async def reminded(chat: Chat) -> Chat:
    """Somebody in Berlin with a reminder every day at eight, on the settings screen."""
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "08:00", "Done", "Settings")
    return chat


class TestTheTimeZone:
    async def test_nothing_is_assumed(self, robin: Chat) -> None:
        assert "not known yet, so I go by UTC, Mon 10:00 now" in robin.text

    async def test_a_city(self, robin: Chat) -> None:
        await robin.taps("Time zone")
        await robin.says("vienna")
        assert "Vienna, it is Mon 12:00 for you" in robin.text
        assert "Time zone: Vienna, Mon 12:00 now" in robin.text

    async def test_a_mistyped_city(self, robin: Chat) -> None:
        await robin.taps("Time zone")
        await robin.says("Berln")
        assert robin.labels[0] == "Berlin · Mon 12:00"
        await robin.taps("Berlin")
        assert "Time zone: Berlin" in robin.text

    async def test_a_country_with_several_clocks(self, robin: Chat) -> None:
        await robin.taps("Time zone")
        await robin.says("Australia")
        assert 2 <= len(robin.labels) <= 6
        assert len({label.rpartition(" ")[2] for label in robin.labels}) >= 3
        await robin.taps("Perth")
        assert "Time zone: Perth, Mon 18:00" in robin.text

    async def test_a_clock_that_nobody_has(self, robin: Chat) -> None:
        await robin.taps("Time zone")
        await robin.says("4:15")
        assert "No clock on earth shows that now" in robin.text
        await robin.says("Berlin")
        assert "Time zone: Berlin" in robin.text

    async def test_what_the_clock_shows(self, robin: Chat) -> None:
        await robin.taps("Time zone")
        await robin.says("15:30")
        assert all(label.endswith("Mon 15:30") for label in robin.labels)
        await robin.taps("Kolkata")
        assert "Mon 15:30 for you" in robin.text

    async def test_half_of_the_day_is_asked_by_showing_both(self, robin: Chat) -> None:
        await robin.taps("Time zone")
        await robin.says("7")
        times = {label.rpartition(" ")[2] for label in robin.labels}
        assert times == {"07:00", "19:00"}

    async def test_a_place_nobody_knows(self, robin: Chat) -> None:
        await robin.taps("Time zone")
        await robin.says("Xyzzy")
        assert "I don't know that place" in robin.text
        await robin.says("25:00")
        assert "hours 0 to 23" in robin.text
        await robin.says("Berlin")
        assert "Time zone: Berlin" in robin.text

    async def test_a_shared_location(self, robin: Chat) -> None:
        await robin.taps("Time zone", "Share my location")
        assert robin.person.keyboard is not None
        assert robin.person.keyboard["keyboard"][0][0]["request_location"] is True
        await robin.done(robin.person.shares_location(39.74, -104.99))
        assert "Time zone: Denver, Mon 04:00 now" in robin.text
        assert robin.person.keyboard is None, "the keyboard is gone"

    async def test_rather_typed_than_shared(self, robin: Chat) -> None:
        await robin.taps("Time zone", "Share my location")
        await robin.says("⌨️ Rather type it")
        assert robin.person.keyboard is None
        await robin.says("Lisbon")
        assert "Time zone: Lisbon" in robin.text

    async def test_typing_on_instead_of_the_keyboard_takes_it_away(self, robin: Chat) -> None:
        await robin.taps("Time zone", "Share my location")
        await robin.says("Lisbon")
        assert robin.person.keyboard is None
        assert "Time zone: Lisbon" in robin.text

    async def test_cancel_takes_the_keyboard_away(self, robin: Chat) -> None:
        await robin.taps("Time zone", "Share my location")
        await robin.says("/cancel")
        assert robin.person.keyboard is None
        assert "Left as it was" in robin.transcript

    async def test_a_location_that_nobody_asked_for_is_only_an_offer(self, robin: Chat) -> None:
        await robin.done(robin.person.shares_location(52.52, 13.4))
        assert "Shall I use this clock" in robin.text
        await robin.says("/settings")
        assert "not known yet" in robin.text

    async def test_a_location_in_the_middle_of_a_check_in(self, robin: Chat) -> None:
        await robin.says("/run")
        await robin.sends("location")
        assert "Where does your back hurt" in robin.text

    async def test_the_place_is_not_kept(self, robin: Chat, house: House) -> None:
        await robin.taps("Time zone", "Share my location")
        await robin.done(robin.person.shares_location(39.74, -104.99))
        await robin.says("/settings")
        assert all("39.74" not in str(row["body"]) for row in await house.rows("inbox"))

    async def test_a_restart_in_between(self, robin: Chat, house: House) -> None:
        await robin.taps("Time zone")
        await house.restart()
        await robin.says("Tokyo")
        assert "Time zone: Tokyo" in robin.text


class TestQuietHours:
    async def test_by_a_tap(self, reminded: Chat) -> None:
        await reminded.taps("Quiet hours", "22:00–08:00")
        assert "Quiet hours: 22:00–08:00" in reminded.text

    @pytest.mark.parametrize("typed", ["22:30 to 6", "22:30-6:00", "from 10:30 pm until 6 am"])
    async def test_typed(self, reminded: Chat, typed: str) -> None:
        await reminded.taps("Quiet hours")
        await reminded.says(typed)
        assert "Quiet hours: 22:30–06:00" in reminded.text

    async def test_never(self, reminded: Chat) -> None:
        await reminded.taps("Quiet hours", "Never quiet")
        assert "Quiet hours: none" in reminded.text

    @pytest.mark.parametrize("typed", ["25 to 7", "at night", "22"])
    async def test_what_is_not_clear_is_asked_again(self, reminded: Chat, typed: str) -> None:
        await reminded.taps("Quiet hours")
        await reminded.says(typed)
        assert "Nothing is changed" in reminded.text
        await reminded.says("22-7")
        assert "Quiet hours: 22:00–07:00" in reminded.text

    async def test_they_move_what_falls_into_them(self, reminded: Chat, house: House) -> None:
        await reminded.taps("Quiet hours")
        await reminded.says("22 to 9")
        assert await comes(house, "2026-06-02 08:59") == 0
        assert await comes(house, "2026-06-02 09:00") == 1


class TestPauses:
    async def test_a_day(self, reminded: Chat, house: House) -> None:
        await reminded.taps("1 day")
        assert "Paused until Tue 2 Jun" in reminded.text
        assert await comes(house, "2026-06-02 08:00") == 1

    async def test_a_week(self, reminded: Chat, house: House) -> None:
        await reminded.taps("1 week")
        assert "Paused until Mon 8 Jun" in reminded.text
        assert await comes(house, "2026-06-07 12:00") == 0
        assert await comes(house, "2026-06-08 08:00") == 1

    @pytest.mark.parametrize("typed", ["5 June", "June 5th", "5.6.", "2026-06-05", "friday"])
    async def test_until_a_date(self, reminded: Chat, typed: str) -> None:
        await reminded.taps("Until a date")
        await reminded.says(typed)
        assert "Paused until Fri 5 Jun" in reminded.text

    @pytest.mark.parametrize("typed", ["31 Feb", "2020-01-01", "soon"])
    async def test_a_date_that_is_none(self, reminded: Chat, typed: str) -> None:
        await reminded.taps("Until a date")
        await reminded.says(typed)
        assert "Nothing is changed" in reminded.text
        await reminded.taps("2 weeks")
        assert "Paused until Mon 15 Jun" in reminded.text

    async def test_ill_until_well_again(self, reminded: Chat, house: House) -> None:
        await reminded.taps("I'm ill")
        assert "Get well soon" in reminded.text
        assert await comes(house, "2026-06-20 12:00") == 0
        await reminded.says("/reminders")
        assert "Paused" in reminded.text
        await reminded.taps("Settings", "Resume")
        assert "Reminders: on" in reminded.text
        assert await comes(house, "2026-06-21 08:00") == 1

    async def test_a_pause_holds_through_a_restart(self, reminded: Chat, house: House) -> None:
        await reminded.taps("1 week")
        await house.restart()
        assert await comes(house, "2026-06-03 08:00") == 0


async def test_cancel_while_typing_a_date(reminded: Chat) -> None:
    await reminded.taps("Until a date")
    await reminded.says("/cancel")
    assert "Left as it was" in reminded.text
    await reminded.says("5 June")
    assert "Paused" not in reminded.transcript


async def test_emergency_words_come_first_whatever_is_open(reminded: Chat) -> None:
    await reminded.taps("Until a date")
    await reminded.says("my legs are numb and I can't pee")
    assert "112" in reminded.text


async def test_a_location_in_no_time_zone_asks_again(reminded: Chat) -> None:
    await reminded.done(reminded.person.shares_location(91.0, 200.0))
    assert reminded.labels, "there is a way on"


class TestRestDays:
    async def test_nothing_about_exercise_comes_on_them(
        self, reminded: Chat, house: House
    ) -> None:
        await reminded.taps("Rest days", "Tue", "Wed")
        assert "✓ Tue" in " ".join(reminded.labels)
        await reminded.taps("Settings")
        assert "Rest days: Tue Wed" in reminded.text
        assert await comes(house, "2026-06-03 20:00") == 0
        assert await comes(house, "2026-06-04 08:00") == 1

    async def test_the_reminder_screen_says_so(self, reminded: Chat) -> None:
        await reminded.taps("Rest days", "Tue", "Settings", "Reminders")
        assert "Tue 2 Jun is a rest day" in reminded.text

    async def test_tapped_again_it_is_none_any_more(self, reminded: Chat) -> None:
        await reminded.taps("Rest days", "Tue", "Tue", "Settings")
        assert "Rest days" not in reminded.text

    async def test_seven_of_them_are_a_pause(self, reminded: Chat) -> None:
        await reminded.taps("Rest days", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
        assert "rather take a pause" in reminded.toast
        await reminded.taps("Settings")
        assert "Rest days: every day but Sun" in reminded.text


async def asks_until(chat: Chat, house: House, typed: str) -> None:
    clock: Any = house.telegram.clock
    clock.set(at("2026-11-25 10:00"))
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Berlin")
    await chat.says("/settings")
    await chat.taps("Until a date")
    await chat.says(typed)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("24 Nov", "Paused until Wed 24 Nov 2027"),
        ("3 Jan", "Paused until Sun 3 Jan 2027"),
        ("24.12.26", "Paused until Thu 24 Dec\n"),
        ("2 weeks", "Paused until Wed 9 Dec\n"),
        ("next friday", "Paused until Fri 4 Dec\n"),
        ("6 weeks", "Paused until Wed 6 Jan 2027"),
    ],
)
async def test_the_year_is_shown_where_it_is_another(
    chat: Chat, house: House, typed: str, shown: str
) -> None:
    await asks_until(chat, house, typed)
    assert shown in f"{chat.text}\n"


@pytest.mark.parametrize("typed", ["29/02", "9999-12-31", "24 Dec 2027", "14 months", "500 days"])
async def test_a_pause_of_more_than_a_year_is_refused(
    chat: Chat, house: House, typed: str
) -> None:
    await asks_until(chat, house, typed)
    assert "A pause lasts up to a year" in chat.text
    assert "Nothing is changed" in chat.text
    assert "Pause until which day?" in chat.text


async def test_a_date_in_a_language_that_runback_does_not_speak(house: House) -> None:
    chat = house.chat(language_code="pl")
    await asks_until(chat, house, "24 grudnia")
    assert "Paused until Thu 24 Dec" in chat.text


async def asks_where(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says(typed)


@pytest.mark.parametrize(
    ("language", "typed", "name"),
    [
        ("ru", "Москва", "Moscow"), ("bg", "Киев", "Kyiv"), ("ja", "東京", "Tokyo"),
        ("nl", "Duitsland", "Berlin"), ("en", "Faridabad", "Kolkata"),
        ("ar", "القاهرة", "Cairo"), ("en", "it's 12:00 here", "Which of these"),
        ("en", "my clock says 12.00", "Which of these"),
    ],
)  # fmt: skip
async def test_a_place_in_the_runners_own_words(
    house: House, language: str, typed: str, name: str
) -> None:
    chat = house.chat(language_code=language)
    await asks_where(chat, typed)
    assert name in chat.text


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        ("UTC+2", "Berlin"), ("GMT-5", "Winnipeg"), ("UTC+5:30", "Kolkata"), ("+9", "Tokyo"),
        ("Kosovo", "Kosovo"), ("CST", "Shanghai"), ("IST", "Dublin"), ("Birmingham", "Chicago"),
    ],
)  # fmt: skip
async def test_what_may_be_several_places_is_asked_about(
    chat: Chat, house: House, typed: str, choice: str
) -> None:
    await asks_where(chat, typed)
    assert "Which of these" in chat.text
    assert choice in " ".join(chat.labels)
    assert [row["zone"] for row in await house.rows("runners")] == [None]
    await chat.taps(choice)
    assert "it is Mon" in chat.text


OPEN = {
    "time zone": ("/settings", "Time zone"),
    "quiet hours": ("/settings", "Quiet hours"),
    "last day of a pause": ("/settings", "Until a date"),
    "stretching": ("/reminders", "Stretching"),
}


class TestAnOpenSettingTakesNoHostage:
    """What plainly wants something else is that, and the setting stays as it was."""

    async def opens(self, chat: Chat, which: str) -> None:
        command, label = OPEN[which]
        await chat.says(command)
        await chat.taps(label)

    @pytest.mark.parametrize("which", OPEN)
    @pytest.mark.parametrize(
        "typed", ["never mind", "nvm", "forget it", "cancel", "no thanks", "leave it", "back"]
    )
    async def test_never_mind(self, reminded: Chat, house: House, which: str, typed: str) -> None:
        before = await house.rows("reminders")
        await self.opens(reminded, which)
        await reminded.says(typed)
        assert "Left as it was" in reminded.text
        assert await house.rows("reminders") == before
        assert await house.rows("asking") == []

    @pytest.mark.parametrize("which", OPEN)
    @pytest.mark.parametrize(
        ("typed", "then"),
        [("show me the library", "All exercises"), ("progress", "Your"),
         ("speak german", "Einstellungen"), ("i ran", "Where does your back hurt"),
         ("help", "/run"), ("my lower back hurts", "How much")],
    )  # fmt: skip
    async def test_something_else(self, reminded: Chat, which: str, typed: str, then: str) -> None:
        await self.opens(reminded, which)
        await reminded.says(typed)
        assert then in reminded.transcript

    @pytest.mark.parametrize("typed", ["turn it off", "off", "switch that off", "disable it"])
    async def test_turn_it_off(self, reminded: Chat, house: House, typed: str) -> None:
        await self.opens(reminded, "stretching")
        await reminded.says(typed)
        assert "Stretching: off" in reminded.text
        assert [row for row in await house.rows("reminders") if row["due_at"]] == []


@pytest.mark.parametrize(
    "typed",
    ["text only please", "no more videos", "no pictures", "only text", "without videos pls",
     "please stop sending videos", "don't show me pictures"],
)  # fmt: skip
async def test_words_only_in_words_and_back(chat: Chat, house: House, typed: str) -> None:
    await chat.reaches_card()
    await chat.says(typed)
    (runner,) = await house.rows("runners")
    assert runner["text_only"] == 1
    await chat.says("pictures again please")
    (runner,) = await house.rows("runners")
    assert runner["text_only"] == 0


@pytest.mark.parametrize(
    "typed",
    ["language", "change the language", "another language please", "languages?", "i speak french"],
)
async def test_a_language_in_words(chat: Chat, typed: str) -> None:
    await chat.has_four()
    await chat.says(typed)
    assert "Which language" in chat.text
    assert any("Deutsch" in label for label in chat.labels)
