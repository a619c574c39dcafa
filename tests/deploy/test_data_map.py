"""The data map names every table and column there is, and none that is not."""

from __future__ import annotations

import re
from pathlib import Path

from storage.engine.database import open_database
from storage.everything import TABLES
from tests.engines import columns_in, tables_in, url_for

MAP = (Path(__file__).parents[2] / "docs" / "data-map.md").read_text()
ROW = re.compile(r"^\| `(\w+)` \| [^|]+ \| ([\w, ]+) \| (\S+) \| [^|]+ \|$", re.MULTILINE)


async def test_it_is_the_schema(tmp_path: Path) -> None:
    """What is wrong is a line of the map's: write it as the schema has it."""
    path = tmp_path / "test.db"
    await (await open_database(url_for(path))).close()
    schema = {table: columns_in(path, table) for table in tables_in(path)}
    assert {table: set(columns.split(", ")) for table, columns, _ in ROW.findall(MAP)} == schema


def test_what_is_a_runners_is_exported_and_the_rest_is_nobodys() -> None:
    about = {table: whose for table, _, whose in ROW.findall(MAP)}
    own = {table for table, whose in about.items() if whose in {"health", "settings"}}
    assert own == set(TABLES)
