"""Five hundred reminders due at once, and the process killed in the middle, again and again."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.domain.reminders.kinds import Kind
from bot.domain.time.schedule import Slot
from bot.sandbox.telegram import Telegram
from bot.steps.reminders.claiming import BATCH, LEASE
from storage.engine.database import open_database
from storage.engine.instants import to_seconds
from storage.reminders import reminders
from storage.runner import runners
from tests.engines import url_for
from tests.process.processes import Host, until

pytestmark = pytest.mark.process

RUNNERS = 500
KILLED_AT = (100, 250, 400)


async def all_are_due(url: str, telegram: Telegram, count: int) -> None:
    """So many have asked for the same minute."""
    now = telegram.clock.now().replace(second=0, microsecond=0)
    slot = Slot(now.date(), now.time(), now)
    database = await open_database(url)
    async with database.transaction() as tx:
        for _ in range(count):
            person = telegram.person()
            person.started = True
            await runners.welcome(tx, person.id, person.id, "en", now)
            await reminders.once(tx, person.id, Kind.SNOOZE, slot)
    await database.close()


def arrived(telegram: Telegram) -> Counter[int]:
    return Counter(
        {person.id: len(person.messages) for person in telegram.people.values() if person.messages}
    )


def leases_run_out(host: Host, telegram: Telegram) -> int:
    """Let what a killed process has claimed be due again; how much that is."""
    now = to_seconds(telegram.clock.now())
    claimed: int = host.rows("SELECT count(*) FROM reminders WHERE due_at > ?", now)[0][0]
    telegram.clock.advance(LEASE.total_seconds())
    return claimed


async def test_none_is_lost_and_at_most_a_batch_comes_twice(
    telegram: Telegram, url: str, host: Host
) -> None:
    await all_are_due(url_for(host.database), telegram, RUNNERS)
    in_flight = []
    for enough in KILLED_AT:
        process = await host.runs_unhurried(host.environment(url))
        await until(telegram, lambda enough=enough: arrived(telegram).total() >= enough)
        await process.kill()
        in_flight.append(leases_run_out(host, telegram))
    process = await host.runs_unhurried(host.environment(url))
    await host.comes_true("SELECT count(*) = 0 FROM reminders WHERE due_at IS NOT NULL")
    assert await process.stop() == 0

    messages = arrived(telegram)
    assert len(messages) == RUNNERS, "none is lost"
    doubled = messages.total() - RUNNERS
    assert doubled <= sum(in_flight)
    assert all(claimed <= BATCH for claimed in in_flight)
    assert max(messages.values()) <= 1 + len(KILLED_AT)
    states = "SELECT state, count(*) FROM deliveries GROUP BY state"
    assert host.rows(states) == [("sent", RUNNERS)]
