"""What becomes of a SQLite file while the bot works with it: full, read-only, damaged, gone.

A lock of another program's is in `test_a_database_that_fails.py`, a server's faults are in
`test_a_server_that_fails.py`; all of it is in docs/faults.md.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from storage.engine.database import DatabaseError, DatabaseFault
from tests.chat import Chat
from tests.conftest import House
from tests.engines import ON_SERVER

pytestmark = pytest.mark.skipif(ON_SERVER, reason="a file's faults; a server has its own")

HELD, GIVEN_UP = "I'm trying again", "it doesn't count"
PATIENCE = 60.0


@pytest.fixture(autouse=True)
def soon(house: House) -> Iterator[None]:
    house.inbox.retries.waits = (0.3, 0.3, 0.3)
    house.expected_refusals.add("query is too old")
    yield
    assert {type(error) for error in house.errors} <= {DatabaseFault}
    house.errors.clear()


async def say(house: House, sql: str) -> None:
    """By the connection that the bot works with."""
    async with house.services.database.transaction() as tx:
        await tx.read((sql, {}))


def taps(chat: Chat, house: House, label: str) -> int:
    message, data = chat.find(label)
    house.telegram.clock.advance(1)
    return chat.person.taps(message.message_id, data)[0]


async def reads(chat: Chat, house: House, words: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while words not in chat.transcript:
            await house.telegram.changed()


async def is_told_to_the_host(logs: list[Any], event: str) -> set[str]:
    async with asyncio.timeout(PATIENCE):
        while not (found := {line["error"] for line in logs if line["event"] == event}):
            await asyncio.sleep(0.01)
    return found


LARGE = f"INSERT INTO media VALUES (5, '{{}}', '{'x' * 3000}')"
NOT_STORED = "not stored; Telegram keeps it"


async def test_a_file_that_becomes_read_only(chat: Chat, house: House) -> None:
    """Nothing can be kept, so nothing is confirmed: Telegram brings it when it can."""
    await chat.agrees()
    await say(house, "PRAGMA query_only = 1")
    with capture_logs() as logs:
        tap = taps(chat, house, "Lower back")
        assert await is_told_to_the_host(logs, NOT_STORED) == {"SQLITE_READONLY"}
    assert len(house.telegram.updates) == 1, "it is not confirmed"
    assert "How much does it hurt" not in chat.text
    await house.services.database.run([("PRAGMA query_only = 0", {})])  # type: ignore[attr-defined]
    await chat.done(tap)
    assert "How much does it hurt" in chat.text
    (draft,) = await house.rows("drafts")
    assert '"where": "lower"' in draft["answers"]


async def test_a_file_that_becomes_read_only_before_it_is_handled(
    chat: Chat, house: House
) -> None:
    await chat.agrees()
    store = house.inbox.store

    async def store_and_forbid(updates: list[dict[str, Any]]) -> None:
        house.inbox.store = store
        await store(updates)
        await say(house, "PRAGMA query_only = 1")

    house.inbox.store = store_and_forbid
    with capture_logs() as logs:
        tap = taps(chat, house, "Lower back")
        await reads(chat, house, HELD)
        await house.services.database.run([("PRAGMA query_only = 0", {})])  # type: ignore[attr-defined]
        await chat.done(tap)
    assert "SQLITE_READONLY" in {line.get("error") for line in logs}
    assert "How much does it hurt" in chat.transcript
    (draft,) = await house.rows("drafts")
    assert '"where": "lower"' in draft["answers"]


def fill(ballast: Path) -> None:
    """Write until there is no room."""
    with ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)


class TestFullDisk:
    """A real one, of a few megabytes."""

    @pytest.fixture
    def tmp_path(self, tmp_path: Path) -> Iterator[Path]:
        small = tmp_path / "small"
        small.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(small)]
        if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
            pytest.skip("no small disk can be had here")
        yield small
        subprocess.run(["umount", "-l", str(small)], check=True)

    async def test_a_disk_that_is_full(self, chat: Chat, house: House) -> None:
        await chat.agrees()
        ballast = house.folder / "ballast"
        with pytest.raises(OSError, match="No space"):
            fill(ballast)
        await use_up_the_log(house)
        with capture_logs() as logs:
            tap = taps(chat, house, "Lower back")
            assert await is_told_to_the_host(logs, NOT_STORED) <= {"SQLITE_FULL", "SQLITE_IOERR"}
        ballast.unlink()
        await chat.done(tap)
        assert "How much does it hurt" in chat.text
        (draft,) = await house.rows("drafts")
        assert '"where": "lower"' in draft["answers"]

    async def test_a_stop_on_a_full_disk_is_a_stop(self, chat: Chat, house: House) -> None:
        """What was to be noted besides may be lost; the process must not stay for it."""
        await chat.agrees()
        ballast = house.folder / "ballast"
        with pytest.raises(OSError, match="No space"):
            fill(ballast)
        await use_up_the_log(house)
        house.services.database.later(("DELETE FROM media", {}))
        await house.stop()
        ballast.unlink()
        await house.start()
        await chat.taps("Lower back")
        assert "How much does it hurt" in chat.text


async def use_up_the_log(house: House) -> None:
    """The write-ahead log may have room for another page or two."""
    with pytest.raises(DatabaseFault):
        await asyncio.gather(*(say(house, LARGE.format(n)) for n in range(200)))


async def test_a_page_that_is_damaged(chat: Chat, house: House) -> None:
    """Its runner is told what to do, the host which fault it is, and the others go on."""
    await chat.has_four()
    path = house.folder / "test.db"
    await house.services.database.emptied()
    with closing(sqlite3.connect(path)) as outside:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'programmes'"
        page = outside.execute(sql).fetchone()[0]
        size = outside.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        whole = file.read(size)
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    await house.restart()
    house.inbox.retries.waits = (0.01, 0.01, 0.01)
    with capture_logs() as logs:
        await chat.says("I had a secret")
    assert GIVEN_UP in chat.text
    assert {line["error"] for line in logs if line["event"] == "held up"} == {"SQLITE_CORRUPT"}
    assert "secret" not in str(logs)
    stranger = house.chat()
    await stranger.says("/start")
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(whole)
    await house.restart()
    await chat.says("/train")
    assert "Your training" in chat.text


async def test_a_file_that_is_deleted_is_put_back(chat: Chat, house: House) -> None:
    """The process still has it in its hands, and it is the only one."""
    await chat.agrees()
    await chat.taps("Lower back")
    for kind in ("", "-wal", "-shm", "-at-work"):
        (house.folder / f"test.db{kind}").unlink(missing_ok=True)
    await chat.taps("2")
    with pytest.raises(DatabaseError, match="was deleted; what was in it has been put back"):
        await house.services.database.still_there()
    await house.restart()
    (draft,) = await house.rows("drafts")
    assert '"pain": 2' in draft["answers"]
    await chat.taps("None of these")
    assert "Safety question 2" in chat.text


async def test_another_file_in_its_place_is_left_alone(chat: Chat, house: House) -> None:
    path = house.folder / "test.db"
    path.unlink()
    path.write_bytes(b"somebody's")
    with pytest.raises(DatabaseError, match="another file has taken its place; restart me"):
        await house.services.database.still_there()
    assert path.read_bytes() == b"somebody's"
    path.unlink()


async def test_a_file_that_is_there_is_no_fault(chat: Chat, house: House) -> None:
    await house.services.database.still_there()
