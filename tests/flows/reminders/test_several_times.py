"""A reminder that comes at another time on another day: Tuesday evening, Sunday morning."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House


async def opens(chat: Chat, kind: str) -> None:
    await chat.says("/reminders")
    await chat.taps(kind)


async def runs(chat: Chat, typed: str = "tue 18:00 and sun 8:00") -> None:
    """Planned runs, 45 minutes each, from Monday 1 June 2026 on."""
    await settles(chat)
    await opens(chat, "My runs")
    await chat.says(typed)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("runs tue 18:00 and sun 8:00", "Tue 18:00 · Sun 08:00, about 45 min"),
        ("Tuesday at 6 pm and Sunday at 8 am", "Tue 18:00 · Sun 08:00, about 45 min"),
        ("tue evening, sun morning", "Tue 18:30 · Sun 08:00, about 45 min"),
        ("tue 18:00 sun 8:00", "Tue 18:00 · Sun 08:00, about 45 min"),
        ("tue and thu 18:00 and sun 8:00", "Tue Thu 18:00 · Sun 08:00, about 45 min"),
        ("mon 18:00, wed 7:00, fri 18:00", "Mon Fri 18:00 · Wed 07:00, about 45 min"),
        ("tue 18:00 and sun 8:00, 1 h 15", "Tue 18:00 · Sun 08:00, about 75 min"),
        ("tue 18:00 60 min, sun 8:00 60 min", "Tue 18:00 · Sun 08:00, about 60 min"),
        ("tue thu 18:30 but only 30 minutes", "Tue Thu 18:30, about 30 min"),
        ("weekdays 18:00, sat 9:00", "Mon–Fri 18:00 · Sat 09:00, about 45 min"),
    ],
)
async def test_several_are_read_and_kept(chat: Chat, typed: str, kept: str) -> None:
    await runs(chat, typed)
    assert kept in chat.text
    await chat.says("/reminders")
    assert kept in chat.text


@pytest.mark.parametrize(
    "typed", ["every day 18:00 and sun 8:00", "tue 18:00 and tue 8:00", "8am and 6pm"]
)
async def test_twice_on_a_day_is_asked_about(chat: Chat, typed: str) -> None:
    await runs(chat, typed)
    assert "One time a day for each reminder is enough" in chat.text
    assert len(chat.labels) == 2


async def test_what_can_be_read_in_two_ways_changes_nothing(chat: Chat) -> None:
    await runs(chat)
    await chat.says("tue 6 and sun 8")
    assert "Tue 18:00 · Sun 08:00" in chat.text


async def test_each_comes_at_its_own_time(chat: Chat, house: House) -> None:
    await runs(chat)
    assert "Tue 18:55" in chat.text, "after 45 minutes and some to get home"
    came = []
    for day, times in (("06-02", ("09:00", "18:56")), ("06-07", ("08:56", "18:56")),
                       ("06-09", ("09:00", "18:56")), ("06-14", ("08:56", "18:56"))):  # fmt: skip
        for time in times:
            came += [f"{day} {time}"] * await comes(house, f"2026-{day} {time}")
    kinds = [r for r in await house.rows("deliveries") if r["kind"] == "post_run"]
    sent = [(r["day"], r["time"]) for r in kinds if r["state"] == "sent"]
    assert came[:2] == ["06-02 18:56", "06-07 08:56"]
    assert sent[:2] == [("2026-06-02", "18:00"), ("2026-06-07", "08:00")]
    assert len(sent) == len(set(sent))


class TestChanges:
    @pytest.mark.parametrize("typed", ["also fri 7am", "and fri 7 am", "fri 7am too", "+ fri 7am"])
    async def test_one_more(self, chat: Chat, typed: str) -> None:
        await runs(chat)
        await chat.says(typed)
        assert "Tue 18:00 · Fri 07:00 · Sun 08:00" in chat.text

    async def test_one_more_that_may_be_morning_or_evening_is_asked_about(
        self, chat: Chat
    ) -> None:
        await runs(chat)
        await chat.says("also fri 7:00")
        assert "in the morning or in the evening?" in chat.text
        await chat.taps("07:00")
        assert "Tue 18:00 · Fri 07:00 · Sun 08:00" in chat.text

    async def test_a_button_with_a_time_is_for_all_days(self, chat: Chat) -> None:
        await runs(chat)
        await chat.taps("07:30")
        assert "Tue Sun 07:30" in chat.text

    async def test_a_day_more_and_one_less_leave_the_others_theirs(self, chat: Chat) -> None:
        await runs(chat, "tue thu 18:00 and sun 8:00")
        await chat.taps("Fri")
        assert "Tue Thu Fri 18:00 · Sun 08:00" in chat.text
        await chat.taps("Tue", "Thu", "Fri")
        assert "Sun 08:00, about" in chat.text

    async def test_a_length_changes_no_time(self, chat: Chat) -> None:
        await runs(chat)
        await chat.taps("60 min")
        assert "Tue 18:00 · Sun 08:00, about 60 min" in chat.text

    async def test_one_plan_typed_takes_the_place_of_all(self, chat: Chat) -> None:
        await runs(chat)
        await chat.says("wed 19:00")
        assert "Wed 19:00, about 45 min" in chat.text

    async def test_each_of_the_times_is_ticked(self, chat: Chat) -> None:
        await runs(chat, "tue 18:30 and sun 7:30am")
        ticked = [label for label in chat.labels if label.startswith("✓") and ":" in label]
        assert ticked == ["✓ 07:30", "✓ 18:30"]

    async def test_another_zone_takes_them_along(self, chat: Chat, house: House) -> None:
        await runs(chat)
        await chat.says("/settings")
        await chat.taps("Time zone")
        await chat.says("Denver")
        await house.restart()
        await chat.says("/reminders")
        assert "Tue 18:00 · Sun 08:00" in chat.text


class TestLengths:
    """Each run takes its own time, and is asked about when it is over."""

    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("tue 6pm one hour, sun 8am two hours",
             "Tue 18:00, about 60 min · Sun 08:00, about 120 min"),
            ("tue 18:00 45 min, sun 8:00 90 min",
             "Tue 18:00, about 45 min · Sun 08:00, about 90 min"),
            ("tue 6pm, one hour, sun 8am, two hours",
             "Tue 18:00, about 60 min · Sun 08:00, about 120 min"),
            ("tue thu 6pm 30 min and sun 8am 2 h",
             "Tue Thu 18:00, about 30 min · Sun 08:00, about 120 min"),
            ("tue 18:00 1 h, sun 8:00", "Tue 18:00, about 60 min · Sun 08:00, about 45 min"),
        ],
    )  # fmt: skip
    async def test_each_is_kept(self, chat: Chat, typed: str, kept: str) -> None:
        await runs(chat, typed)
        assert kept in chat.text
        await chat.says("/reminders")
        assert kept in chat.text

    async def test_each_is_asked_about_after_it(self, chat: Chat, house: House) -> None:
        await runs(chat, "tue 6pm one hour, sun 8am two hours")
        assert "Tue 19:10" in chat.text
        assert await comes(house, "2026-06-02 19:09") == 0
        assert await comes(house, "2026-06-02 19:11") == 1
        assert await comes(house, "2026-06-07 10:09") == 0
        assert await comes(house, "2026-06-07 10:11") == 1
        assert await comes(house, "2026-06-09 19:11") == 1

    async def test_they_outlast_a_start_another_time_and_another_day(
        self, chat: Chat, house: House
    ) -> None:
        await runs(chat, "tue 6pm one hour, sun 8am two hours")
        await house.restart()
        await chat.says("/reminders")
        await chat.taps("My runs")
        await chat.says("also fri 7am 30 min")
        assert "Tue 18:00, about 60 min · Fri 07:00, about 30 min" in chat.text
        assert "Sun 08:00, about 120 min" in chat.text
        await chat.taps("07:30")
        assert "Tue 07:30, about 60 min" in chat.text
        assert "Sun 07:30, about 120 min" in chat.text

    async def test_one_length_for_all_takes_their_place(self, chat: Chat) -> None:
        await runs(chat, "tue 6pm one hour, sun 8am two hours")
        assert not any(label.startswith("✓") and "min" in label for label in chat.labels)
        await chat.taps("90 min")
        assert "Tue 18:00 · Sun 08:00, about 90 min" in chat.text

    async def test_twice_on_a_day_keeps_day_and_length(self, chat: Chat) -> None:
        await runs(chat, "tue 8am and 6pm, 30 min")
        assert "One time a day for each reminder is enough" in chat.text
        await chat.taps("Tue 18:00")
        assert "Tue 18:00, about 30 min" in chat.text

    async def test_what_is_exported_says_them(self, chat: Chat) -> None:
        await runs(chat, "tue 6pm one hour, sun 8am two hours")
        await chat.says("/export")
        told = str(chat.last.file and chat.last.file.data.decode())
        assert '"other_lengths": {' in told


class TestTraining:
    async def test_two_in_a_row_get_a_kind_word(self, chat: Chat) -> None:
        await settles(chat)
        await opens(chat, "Training")
        await chat.says("mon 18:00 and tue 7am")
        assert "in a row" in chat.text or "day off" in chat.text
        await chat.taps("Mon Tue")
        assert "Mon 18:00 · Tue 07:00" in chat.text

    async def test_apart_they_are_kept(self, chat: Chat) -> None:
        await settles(chat)
        await opens(chat, "Training")
        await chat.says("mon wed 18:00 and sat 9am")
        assert "Mon Wed 18:00 · Sat 09:00" in chat.text


async def test_what_is_exported_says_them(chat: Chat) -> None:
    await runs(chat)
    await chat.says("/export")
    told = str(chat.last.file and chat.last.file.data.decode())
    assert '"other_times": {' in told
    assert '"6": "08:00"' in told or '"1": "18:00"' in told
