"""Five hundred reminders due at once, and the process killed in the middle, again and again."""

from __future__ import annotations

import datetime as dt
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from bot.domain.reminders.kinds import Kind
from bot.domain.time.schedule import Slot
from bot.sandbox.telegram import Telegram
from bot.steps.reminders.claiming import BATCH
from storage.engine.database import open_database
from storage.reminders import reminders
from storage.runner import runners
from tests.process.processes import UNHURRIED, Host, Process, until

pytestmark = pytest.mark.process

HERE = Path(__file__).parents[2]
"""Which bot is started: this one, whatever else is installed."""
RUNNERS = 500
KILLED_AT = (100, 250, 400)


async def all_are_due(host: Host, telegram: Telegram) -> None:
    """Everybody has asked for the same minute."""
    now = telegram.clock.now().replace(second=0, microsecond=0)
    slot = Slot(now.date(), now.time(), now)
    database = await open_database(f"sqlite:///{host.database}")
    async with database.transaction() as tx:
        for _ in range(RUNNERS):
            person = telegram.person()
            person.started = True
            await runners.welcome(tx, person.id, person.id, "en", now)
            # Never quiet, whatever the time is where this test runs.
            await runners.set_zone(tx, person.id, "UTC")
            never = runners.QuietHours(dt.time(0), dt.time(0))
            await runners.set_quiet(tx, person.id, never)
            await reminders.once(tx, person.id, Kind.SNOOZE, slot)
    await database.close()


async def bot(host: Host, url: str) -> Process:
    environment = host.environment(url, PYTHONPATH=str(HERE))
    return await host.starts(sys.executable, UNHURRIED, environment=environment)


def arrived(telegram: Telegram) -> Counter[int]:
    return Counter(
        {person.id: len(person.messages) for person in telegram.people.values() if person.messages}
    )


def leases_run_out(host: Host) -> int:
    """The clock of a process cannot be moved, so what is claimed becomes due again by hand."""
    with closing(sqlite3.connect(host.database)) as connection:
        found = connection.execute("UPDATE reminders SET due_at = slot_at WHERE due_at > slot_at")
        connection.commit()
        return found.rowcount


async def test_none_is_lost_and_at_most_a_batch_comes_twice(
    telegram: Telegram, url: str, host: Host
) -> None:
    await all_are_due(host, telegram)
    in_flight = []
    for enough in KILLED_AT:
        process = await bot(host, url)
        await until(telegram, lambda enough=enough: arrived(telegram).total() >= enough)
        await process.kill()
        in_flight.append(leases_run_out(host))
    process = await bot(host, url)
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
