"""Those who run the bot hear that something broke: once a day, and nothing about anybody."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot.hosting.hosts import Hosts
from bot.sandbox.telegram import Telegram
from bot.words import WordsByLanguage
from storage.telegram import inbox
from tests.reminding import Engine, Still, at

HOST = 77


@pytest.fixture
async def engine(tmp_path: Path, words: WordsByLanguage) -> AsyncIterator[Engine]:
    clock = Still()
    engine = await Engine.start(Telegram(limits=False, clock=clock), clock, tmp_path, words)
    yield engine
    await engine.stop()


@pytest.fixture
def hosts(engine: Engine) -> Hosts:
    engine.telegram.person(HOST).started = True
    application: Any = SimpleNamespace(bot=engine.bot)
    return Hosts(engine.services, application, [HOST])


async def fails(engine: Engine, update_id: int) -> None:
    async with engine.services.database.transaction() as tx:
        update = inbox.Received(update_id, 5, '{"text": "it hurts"}')
        await inbox.store(tx, [update], engine.clock.now())
        tx.write(inbox.put_aside(update_id))


def told(engine: Engine) -> list[str]:
    return [m.text for m in engine.telegram.person(HOST).messages if m.from_bot]


async def test_nothing_broke(engine: Engine, hosts: Hosts) -> None:
    await hosts.look(None)
    assert told(engine) == []


async def test_once_a_day_for_each_kind(engine: Engine, hosts: Hosts) -> None:
    await fails(engine, 1)
    await hosts.look(None)
    (first,) = told(engine)
    engine.clock.advance(60)
    assert "One message or tap could not be handled" in first
    await fails(engine, 2)
    engine.clock.advance(timedelta(hours=23).total_seconds() - 60)
    await hosts.look(None)
    assert told(engine) == [first]
    engine.clock.advance(timedelta(hours=1).total_seconds())
    await fails(engine, 3)
    await hosts.look(None)
    assert "2 messages or taps" in told(engine)[1]


async def test_a_reminder_that_broke(engine: Engine, hosts: Hosts) -> None:
    runner = await engine.runner()
    await engine.rule(runner)
    async with engine.services.database.transaction() as tx:
        tx.write(("UPDATE reminders SET zone = 'Europe/Nowhere'", {}))
    await engine.until(at("2026-06-01 12:00"))
    await hosts.look(None)
    (said,) = told(engine)
    assert "One reminder could not be read" in said
    assert str(runner.id) not in said


async def test_a_host_who_never_wrote_is_no_fault(engine: Engine, hosts: Hosts) -> None:
    engine.telegram.person(HOST).started = False
    await fails(engine, 1)
    await hosts.look(None)
    assert told(engine) == []
