"""A server that the tests of this room may stop, fill and cut off, whatever engine is chosen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.engine.database import Database, open_database
from tests.engines import server


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The address of a database of its own on the server of all tests."""
    if reason := server.missing():
        pytest.skip(reason)
    return server.running().database(tmp_path / "a")


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    database = await open_database(url)
    yield database
    await database.close()


@pytest.fixture
async def second(url: str) -> AsyncIterator[Database]:
    """The same database, as another process has it open."""
    database = await open_database(url)
    yield database
    await database.close()
