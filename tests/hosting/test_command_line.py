"""The command line: what it understands, and its exit codes. Real runs are in tests/process."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.__main__ import main
from storage.engine.database import open_database
from storage.engine.migrations import newest
from tests.hosting.alone import alone_in
from tests.storage.file.test_looking import older

COMMANDS = ("run", "demo", "check", "why", "backup", "restore", "rekey", "copy")
KEY = "ab" * 32
TOKEN = "123456:AbCdEfGhIjKlMnOpQrStUvWxYz_-0123456"


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path) -> Iterator[None]:
    with alone_in(tmp_path):
        yield


@pytest.mark.parametrize("arguments", [
        [], ["fly"], ["run", "--fast"], ["why"], ["why", "Robin"], ["why", "9" * 20], ["why", "0"],
        ["why", "-5"], ["demo", "--port", "x"], ["demo", "--port", "99999"],
        ["demo", "--port", "-1"],
    ],
)  # fmt: skip
def test_what_it_does_not_understand(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: runback" in capsys.readouterr().err


def test_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert re.fullmatch(
        r"runback [\d.]+, Python 3\.\d+\.\d+\S*, SQLite [\d.]+\n", capsys.readouterr().out
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("BOT_TOKEN=1:a\r\n".encode("utf-16"), "byte 1, line 1, is not UTF-8 (it is UTF-16"),
        (b"\xfe\xff" + "BOT_TOKEN=1:a\n".encode("utf-16-be"), "byte 1, line 1, is not UTF-8"),
        ("# ok\n# Schl\u00fcssel\nBOT_TOKEN=1:a\n".encode("latin-1"), "byte 12, line 2, is not"),
        (b"BOT_TOKEN=1:a\nX=\x80", "byte 17, line 2, is not UTF-8"),
    ],
)
@pytest.mark.parametrize("command", ["run", "check", "why"])
def test_a_settings_file_in_another_encoding(
    command: str, content: bytes, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(".env").write_bytes(content)
    code = main([command, "7"] if command == "why" else [command])
    words = "".join(capsys.readouterr())
    assert f".env: {told}" in words
    assert "save it as UTF-8" in words
    assert code == (1 if command == "check" else 2)


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    words = capsys.readouterr().out
    assert all(f"    {command} " in words for command in COMMANDS)


def test_wrong_settings_are_told_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    os.environ["LOG_LEVEL"] = "LOUD"
    assert main(["run"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[:2] == [
        "These settings need a look (see .env.example):",
        f"  BOT_TOKEN: is missing in the environment, and there is no .env in {Path.cwd()}",
    ]
    assert "LOG_LEVEL" in told.err


async def test_check_reports_wrong_settings_line_by_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    os.environ["DATABASE_URL"] = "mysql://x"
    assert await asyncio.to_thread(main, ["check"]) == 1
    missing = f"is missing in the environment, and there is no .env in {Path.cwd()}"
    assert capsys.readouterr().out.splitlines() == [
        "BAD settings: DATABASE_URL: should be sqlite:///path/to/file.db or postgresql://…",
        f"BAD settings: BOT_TOKEN: {missing}",
    ]


async def test_copy_says_how_much_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await (await open_database("sqlite:///one.db")).close()
    assert await asyncio.to_thread(main, ["copy", "sqlite:///one.db", "sqlite:///other.db"]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == ["runners: 0", "alarms: 0"]
    assert (tmp_path / "other.db").exists()


async def test_copy_from_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert await asyncio.to_thread(main, ["copy", "sqlite:///one.db", "sqlite:///other.db"]) == 1
    assert capsys.readouterr().err.startswith("runback: one.db: ")


def test_copy_wants_addresses_of_databases(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["copy", "sqlite:///one.db", "postgresql://me:se/cret@host/name"])
    said = capsys.readouterr().err
    assert "has a sign in its password" in said
    assert "cret" not in said


async def test_check_names_the_engine(capsys: pytest.CaptureFixture[str]) -> None:
    os.environ.update(BOT_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")
    await (await open_database("sqlite:///runback.db")).close()
    assert await asyncio.to_thread(main, ["check"]) == 1
    assert "ok  database: SQLite, runback.db" in capsys.readouterr().out.splitlines()


async def test_check_makes_no_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.environ.update(BOT_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")
    await asyncio.to_thread(main, ["check"])
    told = f"ok  database: {tmp_path}/runback.db: not there yet; `runback run` makes it"
    assert told in capsys.readouterr().out.splitlines()
    assert list(tmp_path.iterdir()) == []


async def test_check_says_what_would_be_migrated_and_leaves_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.environ.update(BOT_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")
    older(tmp_path / "runback.db", 5)
    before = (tmp_path / "runback.db").read_bytes()
    await asyncio.to_thread(main, ["check"])
    assert (
        "ok  database: SQLite, runback.db: of an older Runback (schema 5); "
        f"`runback run` brings it to {newest()}"
    ) in capsys.readouterr().out.splitlines()
    assert await asyncio.to_thread(main, ["why", "7"]) == 1
    assert f"(schema 5, this one reads {newest()})" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["runback.db"]
    assert (tmp_path / "runback.db").read_bytes() == before


async def test_check_says_of_an_empty_file_that_tables_are_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.environ.update(BOT_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")
    (tmp_path / "runback.db").touch()
    await asyncio.to_thread(main, ["check"])
    assert "runback.db: empty; `runback run` makes its tables\n" in capsys.readouterr().out


async def test_why_without_a_database_says_so_and_makes_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(main, ["why", "7"]) == 1
    assert capsys.readouterr().err == "runback: runback.db: there is no such file\n"
    assert list(tmp_path.iterdir()) == []


async def test_check_says_that_a_server_is_out_of_reach_and_no_password(
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("psycopg_pool")
    os.environ.update(BOT_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")
    os.environ["DATABASE_URL"] = "postgresql://me:secretword@127.0.0.1:1/runs"
    assert await asyncio.to_thread(main, ["check"]) == 1
    out = capsys.readouterr().out
    assert "BAD database: user me, host 127.0.0.1, port 1, dbname runs: " in out
    assert "secretword" not in out


def did(*arguments: str) -> int:
    """Run a command in a loop of its own, as the command line has it."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(main, arguments).result()


def test_a_backup_is_made_and_put_back_and_needs_no_token(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older(tmp_path / "runback.db", newest())
    assert did("backup", "one.db") == 0
    said = capsys.readouterr().out
    size = (tmp_path / "one.db").stat().st_size
    assert said == f"one.db: {size} bytes, schema {newest()}\n"
    assert did("backup", "one.db") == 1
    assert did("restore", "one.db") == 1
    assert capsys.readouterr().err.splitlines() == [
        "runback: one.db: is there already; with --replace it is overwritten",
        "runback: runback.db: is there already; with --replace it is overwritten",
    ]
    assert did("backup", "one.db", "--replace") == 0
    assert did("restore", "one.db", "--replace") == 0
    said = capsys.readouterr().out.splitlines()[-1]
    assert said == f"SQLite, runback.db: as in one.db (schema {newest()})"


def test_a_file_is_encrypted_and_check_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("sqlcipher3", reason="needs the extra: pip install -e '.[encrypted]'")
    older(tmp_path / "runback.db", newest())
    os.environ.update(BOT_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9")
    did("check")
    who = "none; who can read runback.db can read what runners say of their health"
    assert f"ok  encryption: {who} (docs/encryption.md)\n" in capsys.readouterr().out
    os.environ["DATA_KEY"] = KEY
    did("check")
    assert "BAD database: runback.db: is not encrypted" in capsys.readouterr().out
    assert did("rekey") == 0
    said = capsys.readouterr().out
    assert said == "runback.db: is encrypted now; copies of it that are elsewhere are not\n"
    did("check")
    said = capsys.readouterr().out
    assert "ok  database: encrypted SQLite, runback.db\n" in said
    assert "ok  encryption: runback.db and its backups by DATA_KEY (docs" in said
    os.environ["DATABASE_URL"] = "postgresql://127.0.0.1:1/runs"
    did("check")
    said = capsys.readouterr().out
    assert "ok  encryption: the database as its server does it, backups by DATA_KEY" in said


def test_what_a_runner_has_exported_comes_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older(tmp_path / "runback.db", newest())
    runner = {"id": 7, "chat_id": 7, "language": "en", "consented_at": "2026-01-01T00:00:00Z"}
    (tmp_path / "runback.json").write_text(json.dumps({"runners": [runner], "inbox": []}))
    assert did("restore", "--runner", "runback.json") == 0
    assert capsys.readouterr().out == "runner 7: 1 rows are back\n"
    assert did("restore", "--runner", "runback.json") == 1
    assert capsys.readouterr().err == "runback: runner 7: is known here; /forget comes first\n"
