"""Opening on a server: migrated once, refused where it is not ours, no password told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import psycopg
import pytest

from storage.engine.database import Database, DatabaseError, open_database
from storage.engine.migrations import migrations
from storage.engine.postgresql import opening, texts
from storage.engine.queries import FOLDER, parsed
from tests.engines import server

SECRET = "correct-horse"
NEWEST = migrations()[-1][0]
ALL = [number for number, _ in migrations()]


@pytest.fixture
def empty() -> str:
    """The address of a database without any table."""
    if reason := server.missing():
        pytest.skip(reason)
    return server.running().url(server.running().made())


def ask(url: str, sql: str) -> list[tuple[object, ...]]:
    return server.running().outside(url, sql)


async def opens(url: str) -> None:
    await (await open_database(url)).close()


async def test_from_nothing_to_the_newest_and_once_only(empty: str) -> None:
    await opens(empty)
    await opens(empty)
    assert ask(empty, "SELECT number FROM migrations ORDER BY number") == [(n,) for n in ALL]


async def test_several_that_start_at_once_all_come_up(empty: str) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(5):
            group.create_task(opens(empty))
    assert ask(empty, "SELECT count(*) FROM migrations") == [(NEWEST,)]


async def test_a_newer_one_is_refused_and_left_alone(url: str) -> None:
    ask(url, f"INSERT INTO migrations VALUES ({NEWEST + 1})")
    with pytest.raises(DatabaseError, match="newer Runback"):
        await opens(url)


async def test_one_of_somebody_else_is_refused_and_left_alone(empty: str) -> None:
    ask(empty, "CREATE TABLE runners (name TEXT)")
    with pytest.raises(DatabaseError, match="already exists"):
        await opens(empty)
    assert ask(empty, "SELECT to_regclass('inbox')") == [(None,)]


async def test_words_need_utf_8(empty: str) -> None:
    name = f"{empty.partition('?')[0].rpartition('/')[2]}_latin"
    made = f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"
    ask(server.running().url(), made)
    with pytest.raises(DatabaseError, match="its encoding is LATIN1"):
        await opens(server.running().url(name))


def closed(url: str) -> str:
    return url.replace("postgres@", f"runback:{SECRET}@").replace("port=5432", "port=5433")


def stranger(url: str) -> str:
    return url.replace("postgres@", f"nobody-here:{SECRET}@")


def nowhere(_url: str) -> str:
    return f"postgresql://runback:{SECRET}@127.0.0.1:1/runback"


def unreadable(url: str) -> str:
    return f"{url}&{SECRET}=1"


@pytest.mark.parametrize("wrong", [closed, stranger, nowhere, unreadable])
async def test_what_cannot_be_reached_is_told_without_the_password(
    url: str, wrong: Callable[[str], str]
) -> None:
    with pytest.raises(DatabaseError) as fault:
        await opens(wrong(url))
    assert SECRET not in str(fault.value)
    assert fault.value.__suppress_context__


async def test_which_engine_it_is_and_where(database: Database) -> None:
    assert database.described.startswith("PostgreSQL 1")
    assert "user postgres" in database.described


async def test_how_it_is_set_up(database: Database) -> None:
    names = ("lock_timeout", "idle_in_transaction_session_timeout", "transaction_isolation")
    async with database.transaction() as tx:
        found = [await tx.value((f"SHOW {name}", {})) for name in names]
    assert found == ["5s", "30s", "read committed"]


async def test_what_the_host_has_set_holds(url: str) -> None:
    name = ask(url, "SELECT current_database()")[0][0]
    ask(url, f"ALTER DATABASE {name} SET lock_timeout = '7s'")
    database = await open_database(url)
    async with database.transaction() as tx:
        assert await tx.value(("SHOW lock_timeout", {})) == "7s"
    await database.close()


def every_query() -> Iterator[tuple[str, str]]:
    own = texts.own_texts()
    for file in sorted(FOLDER.glob("*.sql")):
        for query in parsed(file.read_text("utf-8")):
            yield f"{file.stem}.{query.name}", own.get(query.sql, query.sql)


async def test_every_query_is_understood_by_the_server(url: str) -> None:
    """Prepares each against the real schema; a typing error would show at a tap."""
    refused = []
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        for number, (name, sql) in enumerate(every_query()):
            try:
                await connection.execute(f"PREPARE q{number} AS {numbered(sql)}")  # type: ignore[call-overload]
            except psycopg.Error as error:
                refused.append((name, str(error)))
    assert refused == []


def numbered(sql: str) -> str:
    """A text with $1 for the first value, and so on."""
    places: dict[str, int] = {}
    return texts._NAME.sub(lambda name: f"${places.setdefault(name[1], len(places) + 1)}", sql)


def test_a_text_of_its_own_takes_the_same_values() -> None:
    for file in sorted(texts.OWN.glob("*.sql")):
        shared = {q.name: q.takes for q in parsed((FOLDER / file.name).read_text("utf-8"))}
        for query in parsed(file.read_text("utf-8")):
            assert query.takes == shared[query.name], (file.name, query.name)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("SELECT :a, :b_c", "SELECT %(a)s, %(b_c)s"),
        ("SELECT ':a' || :a", "SELECT ':a' || %(a)s"),
        ("SELECT x::bigint, '%' || :a", "SELECT x::bigint, '%%' || %(a)s"),
        ("SELECT 'it''s :a', :a", "SELECT 'it''s :a', %(a)s"),
    ],
)
def test_names_of_values_become_the_drivers(ours: str, theirs: str) -> None:
    assert texts.translated(ours) == theirs


OLD_ROWS = """
INSERT INTO runners (id, chat_id, language, consented_at) VALUES (7, 7, 'en', 0);
INSERT INTO inbox (update_id, received_at) VALUES (900, 2), (12, 5), (11, 5), (901, 3);
INSERT INTO asking VALUES (7, 'zone', 'post_run keyboard', 5);
INSERT INTO check_ins VALUES
    (7, 10, 'run', 'lower', 4, 0, 20, 'x'), (7, 11, 'run', NULL, NULL, 0, 9, 'x');
INSERT INTO screenings VALUES
    (7, 10, 1, NULL, '{"soon": "seen"}', 'cleared', NULL, '["no_jumps"]'),
    (7, 11, 2, NULL, '{"energy": "yes"}', 'cleared', NULL, '["no_jumps"]');
INSERT INTO answers
    (runner_id, check_in_id, number, version, dose, shown_at, verdict, answered_at)
VALUES (7, 10, 1, 'full', '{}', 1, 'pain', 1), (7, 11, 1, 'full', '{}', 2, 'pain', 2);
"""
BEFORE_ORDER = 7


async def test_rows_of_an_older_one_are_brought_along(empty: str) -> None:
    """Numbered, counted and asked anew, as in a file."""
    ask(empty, "CREATE TABLE migrations (number BIGINT PRIMARY KEY)")
    with psycopg.connect(empty, autocommit=True) as connection:
        for number, script in migrations()[:BEFORE_ORDER]:
            connection.execute(opening._native(script))  # type: ignore[call-overload]
            connection.execute("INSERT INTO migrations VALUES (%s)", [number])
        connection.execute(OLD_ROWS)
    await opens(empty)
    arrived = ask(empty, "SELECT update_id FROM inbox ORDER BY arrival")
    assert [row[0] for row in arrived] == [900, 901, 11, 12]
    assert ask(empty, "SELECT detail, keyboard FROM asking") == [("post_run", 1)]
    assert ask(empty, "SELECT id FROM check_ins ORDER BY nth") == [(11,), (10,)]
    assert ask(empty, "SELECT times, at, check_in_id FROM verdicts") == [(2, 2, 11)]
    assert ask(empty, "SELECT pain FROM pains") == [(4,)]
    kept = ask(empty, "SELECT conditions, care FROM screenings ORDER BY nth")
    assert kept == [('["unsaid"]', '["no_jumps"]'), ("[]", '["low_energy", "no_jumps"]')]
