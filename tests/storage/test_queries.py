"""The texts of SQL: read once, called by name, with exactly the values they take."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storage.engine.queries import FOLDER, Queries, named_queries, parsed

STORAGE = FOLDER.parent
TWO = """
-- name: keep(runner_id, day)
-- A comment says why.
INSERT INTO mornings (runner_id, day) VALUES (:runner_id, :day);

-- name: all()
SELECT '%H:%M' FROM mornings;
"""


def test_a_query_is_a_statement_once_it_has_its_values() -> None:
    queries = Queries("mornings", TWO)
    sql = "INSERT INTO mornings (runner_id, day) VALUES (:runner_id, :day)"
    assert queries.keep(runner_id=7, day="x") == (sql, {"runner_id": 7, "day": "x"})
    assert queries.all() == ("SELECT '%H:%M' FROM mornings", {})


@pytest.mark.parametrize("values", [{}, {"runner_id": 7}, {"runner_id": 7, "day": 1, "at": 2}])
def test_it_takes_no_more_and_no_less(values: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="keep takes"):
        Queries("mornings", TWO).keep(**values)


def test_an_unknown_name_is_said_with_its_file() -> None:
    with pytest.raises(AttributeError, match=r"'gone' in mornings\.sql"):
        Queries("mornings", TWO).gone()


def test_what_a_text_needs_must_be_named() -> None:
    with pytest.raises(ValueError, match="keep takes"):
        list(parsed("-- name: keep(runner_id)\nSELECT :runner_id, :day;"))


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.sql")), ids=lambda file: file.stem)
def test_every_query_is_used_by_its_noun(file: Path) -> None:
    names = {query.name for query in parsed(file.read_text("utf-8"))}
    code = [path.read_text("utf-8") for path in STORAGE.rglob("*.py")]
    mine = "\n".join(text for text in code if f'named_queries("{file.stem}")' in text)
    used = set(re.findall(r"_sql\.(\w+)", mine))
    if file.stem == "troubles":  # asked for by the name of the trouble
        used |= {"updates", "reminders"}
    assert names == used
    assert all(getattr(named_queries(file.stem), name) for name in names)
