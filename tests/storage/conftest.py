"""A database of its own for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.engine.database import Database, open_database
from tests.engines import url_for


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "runback.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    database = await open_database(url_for(path))
    yield database
    await database.close()
