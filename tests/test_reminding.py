"""Reminders: sent once, at their time, to whom they still help; the ledger says what became."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.reminding import BATCH, LEASE, USEFUL
from bot.sandbox.telegram import Telegram
from storage import reminders
from storage.database import Transaction
from tests.chat import Chat
from tests.conftest import House

REMINDER = "Time for a few easy stretches"


@pytest.fixture
async def planned(chat: Chat) -> Chat:
    """A runner with four exercises who wants to be reminded in half an hour."""
    await chat.has_four()
    await chat.taps("Remind me to stretch in 30 min")
    return chat


def times(chat: Chat) -> int:
    return chat.transcript.count(REMINDER)


async def ledger(house: House) -> list[tuple[str, str | None]]:
    return [(row["state"], row["reason"]) for row in await house.rows("deliveries")]


async def still_due(house: House) -> bool:
    return any(row["next_fire_at"] is not None for row in await house.rows("reminders"))


async def pass_by(house: House, span: timedelta) -> int:
    """Time passes, and the job has a look; how much was due."""
    house.telegram.clock.advance(span.total_seconds())
    return await house.runback.reminding.send_due()


HALF_AN_HOUR = timedelta(minutes=30, seconds=1)


async def test_not_before_its_time(planned: Chat, house: House) -> None:
    assert await pass_by(house, timedelta(minutes=29)) == 0
    assert times(planned) == 0
    assert await ledger(house) == []


async def test_once_at_its_time_even_after_a_restart(planned: Chat, house: House) -> None:
    await house.restart()
    assert await pass_by(house, HALF_AN_HOUR) == 1
    assert await pass_by(house, LEASE * 2) == 0
    assert times(planned) == 1
    assert await ledger(house) == [("sent", None)]
    assert not await still_due(house)


async def test_two_looks_at_once_send_one(planned: Chat, house: House) -> None:
    house.telegram.clock.advance(HALF_AN_HOUR.total_seconds())
    looks = [house.runback.reminding.send_due() for _ in range(2)]
    assert sorted(await asyncio.gather(*looks)) == [0, 1]
    assert times(planned) == 1


async def test_not_while_a_screening_result_is_open(planned: Chat, house: House) -> None:
    await planned.says("/urgent")
    await planned.taps("Yes")
    assert await pass_by(house, HALF_AN_HOUR) == 1
    assert times(planned) == 0
    assert await ledger(house) == [("expired", "screening open")]
    assert not await still_due(house)


async def test_not_when_it_is_too_late_to_help(planned: Chat, house: House) -> None:
    """The bot was down over the evening: no flood in the morning."""
    await pass_by(house, HALF_AN_HOUR + USEFUL)
    assert times(planned) == 0
    assert await ledger(house) == [("expired", "too late to be useful")]


async def test_late_but_still_useful_it_is_sent(planned: Chat, house: House) -> None:
    await pass_by(house, HALF_AN_HOUR + USEFUL - timedelta(minutes=1))
    assert times(planned) == 1


async def test_nobody_who_has_blocked_the_bot_is_written_to(planned: Chat, house: House) -> None:
    await planned.done(planned.person.blocks())
    calls = len(house.telegram.calls)
    await pass_by(house, HALF_AN_HOUR)
    sent = [c for c in house.telegram.calls[calls:] if c.method == "sendMessage"]
    assert sent == []
    assert await ledger(house) == [("expired", "blocked")]


async def test_a_block_that_shows_when_sending_is_noted(planned: Chat, house: House) -> None:
    house.telegram.faults.next(
        "sendMessage", status=403, description="bot was blocked by the user"
    )
    await pass_by(house, HALF_AN_HOUR)
    assert await ledger(house) == [("failed", "blocked")]
    assert (await house.rows("runners"))[0]["blocked_at"] is not None
    assert not await still_due(house)


async def test_too_many_requests_leave_it_due(planned: Chat, house: House) -> None:
    house.telegram.faults.next("sendMessage", retry_after=40)
    await pass_by(house, HALF_AN_HOUR)
    assert times(planned) == 0
    assert await still_due(house)
    assert await pass_by(house, timedelta(seconds=38)) == 0
    await house.restart()  # the limiter keeps the pause by the clock on the wall
    assert await pass_by(house, timedelta(seconds=3)) == 1
    assert times(planned) == 1
    assert await ledger(house) == [("sent", None)]


async def test_a_network_that_fails_leaves_it_due(planned: Chat, house: House) -> None:
    house.telegram.faults.next("sendMessage", status=502)
    await pass_by(house, HALF_AN_HOUR)
    assert times(planned) == 0
    assert await pass_by(house, LEASE + timedelta(seconds=1)) == 1
    assert times(planned) == 1


async def test_what_telegram_refuses_is_over(planned: Chat, house: House) -> None:
    house.telegram.faults.next("sendMessage", description="chat not found")
    await pass_by(house, HALF_AN_HOUR)
    assert [state for state, _ in await ledger(house)] == ["failed"]
    assert not await still_due(house)


async def test_claimed_and_killed_it_comes_after_the_lease(planned: Chat, house: House) -> None:
    house.telegram.clock.advance(HALF_AN_HOUR.total_seconds())
    async with house.services.database.transaction() as tx:
        await reminders.claim(tx, house.services.clock(), LEASE, BATCH)
    await house.restart()
    assert await pass_by(house, LEASE - timedelta(seconds=5)) == 0
    assert await pass_by(house, timedelta(seconds=6)) == 1
    assert times(planned) == 1


async def test_forgetting_takes_the_reminder_along(planned: Chat, house: House) -> None:
    await planned.says("/forget")
    await planned.taps("Delete everything")
    assert await house.rows("reminders") == []
    assert await pass_by(house, HALF_AN_HOUR) == 0


async def test_many_are_sent_batch_by_batch(
    new_chat: Callable[..., Chat], house: House, telegram: Telegram
) -> None:
    chats = [new_chat(first_name=f"Runner {n}") for n in range(BATCH + 3)]
    for chat in chats:
        await chat.agrees()
        await chat.taps("Upper back", "1")
        await chat.clears_screening()
    await within(house, lambda tx: plan_all(tx, chats, house))
    assert await pass_by(house, timedelta(seconds=1)) == BATCH
    assert sum(map(times, chats)) == BATCH
    assert await pass_by(house, timedelta(seconds=1)) == 3
    assert [times(chat) for chat in chats] == [1] * len(chats)


async def within(house: House, work: Callable[[Transaction], Awaitable[None]]) -> None:
    async with house.services.database.transaction() as tx:
        await work(tx)


async def plan_all(tx: Transaction, chats: list[Chat], house: House) -> None:
    for chat in chats:
        await reminders.plan(tx, chat.person.id, "post_run", house.services.clock())


async def test_after_closing_nothing_is_sent(planned: Chat, house: House) -> None:
    house.runback.reminding.close()
    await pass_by(house, HALF_AN_HOUR)
    assert times(planned) == 0
    assert await still_due(house)
