"""Of all who work with a database one is at work, and the next takes over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.engine.charge import Charge, StandingBy
from storage.engine.database import Database, DatabaseError, open_database
from tests.engines import only_sqlite, url_for


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[tuple[Database, Database]]:
    """Two openings of one database, as two processes have them."""
    url = url_for(tmp_path / "shared.db")
    one, other = await open_database(url), await open_database(url)
    yield one, other
    await one.close()
    await other.close()


class Waits:
    """Counts how often it was told to wait."""

    def __init__(self) -> None:
        self.times = 0
        self.once = asyncio.Event()
        self.arrived: list[int] = []
        self.told = StandingBy(self._wait, self.arrived.append)

    def _wait(self) -> None:
        self.times += 1
        self.once.set()


async def test_the_second_waits_until_the_first_gives_up(both: tuple[Database, Database]) -> None:
    one, other = both
    first = await one.take_charge(Waits().told)
    waits = Waits()
    second = asyncio.ensure_future(other.take_charge(waits.told))
    await asyncio.wait_for(waits.once.wait(), 30)
    assert not second.done()
    await first.give_up()
    charge: Charge = await asyncio.wait_for(second, 30)
    assert not charge.lost.is_set()
    await charge.give_up()


async def test_who_stops_waiting_leaves_nothing(both: tuple[Database, Database]) -> None:
    one, other = both
    first = await one.take_charge(Waits().told)
    waits = Waits()
    second = asyncio.ensure_future(other.take_charge(waits.told))
    await asyncio.wait_for(waits.once.wait(), 30)
    second.cancel()
    await asyncio.wait({second})
    await first.give_up()
    again = await asyncio.wait_for(one.take_charge(Waits().told), 30)
    await again.give_up()


async def test_who_is_at_work_hears_what_another_has_stored(
    both: tuple[Database, Database],
) -> None:
    one, other = both
    waits = Waits()
    charge = await one.take_charge(waits.told)
    expected = [7, 2**52] if other.shared else []
    async with asyncio.timeout(30):
        while waits.arrived[-2:] != expected:
            async with other.transaction() as tx:
                tx.write(*other.announcing([7, 2**52]))
            await asyncio.sleep(0.05)
    await charge.give_up()


@only_sqlite
async def test_a_lock_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    database = await open_database(url_for(tmp_path / "shared.db"))
    (tmp_path / "shared.db-at-work").mkdir()
    with pytest.raises(DatabaseError, match=r"shared\.db-at-work: "):
        await database.take_charge(Waits().told)
    await database.close()
