from __future__ import annotations

import pytest

from tests.reminding import Engine, Still, at


@pytest.fixture
async def engine(tmp_path, words):
    from bot.sandbox.telegram import Telegram

    clock = Still()
    engine = await Engine.start(Telegram(limits=False, clock=clock), clock, tmp_path, words)
    yield engine
    await engine.stop()


async def test_every_day_at_the_minute(engine):
    runner = await engine.runner()
    slot = await engine.rule(runner)
    assert slot.at == at("2026-06-01 08:00")
    await engine.until(at("2026-06-03 12:00"))
    print(engine.sent_at(runner), await engine.states(runner))
    assert engine.sent_at(runner)[0] == "06-01 08:00"
