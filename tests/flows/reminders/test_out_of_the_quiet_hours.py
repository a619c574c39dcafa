"""A time wished for in the quiet hours: why it moves, and a tap that moves them instead."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.domain.time.schedule import QuietHours
from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House


@pytest.fixture
async def robin(chat: Chat) -> Chat:
    await settles(chat)
    await chat.says("/reminders")
    return chat


@pytest.mark.parametrize(
    ("kind", "typed", "offer"),
    [
        ("Stretching", "21:00", "Quiet 21:30–07:00 instead"),
        ("Stretching", "22:10", "Quiet 22:30–07:00 instead"),
        ("Stretching", "5:30am", "Quiet 21:00–05:30 instead"),
        ("Stretching", "weekdays 21:00 and sat 6:00am", "Quiet 21:30–06:00 instead"),
        ("Training", "Mon Thu 23:30", "Quiet 00:00–07:00 instead"),
        ("My runs", "Tue 20:30, 45 min", "Quiet 21:30–07:00 instead"),  # asked at 21:25
    ],
)
async def test_they_can_be_moved(robin: Chat, kind: str, typed: str, offer: str) -> None:
    await robin.taps(kind)
    await robin.says(typed)
    assert "Nothing comes in your quiet hours: it waits until they end." in robin.text
    assert "🌙 " + offer in robin.labels
    await robin.taps(offer)
    assert robin.text.startswith("✅ 🌙 Quiet hours: " + offer.split()[1])
    assert "quiet hours: it waits" not in robin.text
    assert not any("Quiet" in label for label in robin.labels)


async def test_then_it_comes_at_its_time(robin: Chat, house: House) -> None:
    await robin.taps("Stretching")
    await robin.says("21:00")
    assert "next: Tue 07:00 (21:00 is quiet)" in robin.text
    await robin.taps("Quiet 21:30–07:00 instead")
    assert "next: Mon 21:00, your time" in robin.text
    assert await comes(house, "2026-06-02 21:00") == 1
    await robin.says("/settings")
    assert "Quiet hours: 21:30–07:00" in robin.text


async def test_the_question_after_a_run_says_that_it_waits(robin: Chat) -> None:
    await robin.taps("My runs")
    await robin.says("Tue 20:30, 45 min")
    assert "I ask next: Wed 07:00, after your quiet hours" in robin.text
    await robin.taps("Quiet 21:30–07:00 instead")
    assert "I ask next: Tue 21:25, your time" in robin.text


@pytest.mark.parametrize("typed", ["20:59", "7:00am", "every day 18:00", "Mon Fri 12:30"])
async def test_what_is_not_quiet_offers_nothing(robin: Chat, typed: str) -> None:
    await robin.taps("Stretching")
    await robin.says(typed)
    assert not any("Quiet" in label for label in robin.labels)


async def test_a_forged_one_changes_nothing(robin: Chat, house: House) -> None:
    await robin.taps("Stretching")
    for data in ("rq:daily:1440:420", "rq:daily:-1:420", "rq:morning:1290:420", "rq:daily:5"):
        await robin.taps_old(robin.last.message_id, data)
    (runner,) = await house.rows("runners")
    assert (runner["quiet_start"], runner["quiet_end"]) == (None, None)


@pytest.mark.parametrize("start", range(0, 24, 3))
@pytest.mark.parametrize("length", [1, 6, 10, 14])
def test_no_time_stays_covered(start: int, length: int) -> None:
    quiet = QuietHours(dt.time(start), dt.time((start + length) % 24))
    for minute in range(0, 24 * 60, 5):
        time = dt.time(*divmod(minute, 60))
        if quiet.cover(time):
            left = quiet.leaving(time)
            assert not left.cover(time)
            covered = [m for m in range(0, 24 * 60, 5) if left.cover(dt.time(*divmod(m, 60)))]
            assert all(quiet.cover(dt.time(*divmod(m, 60))) for m in covered), "never longer"


@pytest.mark.parametrize(
    ("kind", "typed", "first"),
    [
        ("My runs", "tue 18:00", "✅ 🏃 My runs: Tue 18:00, about 45 min"),
        ("My runs", "Tue Thu 18:30, about 45 min", "✅ 🏃 My runs: Tue Thu 18:30, about 45 min"),
        ("My runs", "50 min", "about 50 min"),
        ("Stretching", "19:30", "✅ 🧘 Stretching: every day 19:30"),
        ("Stretching", "weekdays 7:30am and sat 9:00am", "✅ 🧘 Stretching: Mon–Fri 07:30"),
        ("Training", "mon thu 18:00", "✅ 💪 Training: Mon Thu 18:00"),
    ],
)
async def test_what_was_typed_is_said_first(
    robin: Chat, kind: str, typed: str, first: str
) -> None:
    await robin.taps(kind)
    await robin.says(typed)
    assert first in robin.text.splitlines()[0]
    await robin.says(typed)
    assert robin.text.splitlines()[0].startswith("👍 It is so already: "), "and twice is no change"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("i run tuesdays at 18:00", "✅ 🏃 My runs: Tue 18:00"),
        ("remind me to stretch every day at 19:30", "✅ 🧘 Stretching: every day 19:30"),
        ("quiet hours 22:00 to 6:00", "✅ 🌙 Quiet hours: 22:00–06:00"),
    ],
)
async def test_so_it_is_where_no_screen_has_asked(robin: Chat, typed: str, first: str) -> None:
    await robin.says("/cancel")
    await robin.says(typed)
    assert robin.text.startswith(first)


async def test_quiet_hours_typed_on_their_screen(robin: Chat) -> None:
    await robin.says("/settings")
    for first in ("✅ 🌙 Quiet hours: 22:30–06:00", "👍 It is so already: 🌙 Quiet hours: 22:30"):
        await robin.taps("Quiet hours")
        await robin.says("22:30 to 6")
        assert robin.text.startswith(first)


async def test_a_tap_shows_it_by_its_tick_alone(robin: Chat) -> None:
    await robin.taps("Stretching", "19:30")
    assert robin.text.startswith("🧘 Daily stretching")
