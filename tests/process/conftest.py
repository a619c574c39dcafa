"""A host for real processes and, over loopback, the Telegram they talk to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from tests.clocked import Running
from tests.process.processes import Host


@pytest.fixture
def telegram() -> Telegram:
    """It begins at noon; a process that is started takes the time from here, and goes on alike."""
    return Telegram(limits=False, clock=Running())


@pytest.fixture
async def url(telegram: Telegram) -> AsyncIterator[str]:
    """The address of the sandbox."""
    server = await serve(telegram)
    yield server.url
    await server.stop()


@pytest.fixture
async def host(telegram: Telegram, tmp_path: Path) -> AsyncIterator[Host]:
    host = Host(tmp_path, telegram.token, telegram.clock.now)
    yield host
    await host.clear_up()
    host.check_outputs()
