"""What `runback check` says of what a start would refuse, or do without."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.hosting import check
from bot.hosting.web import listen
from bot.settings import SettingsError, read
from storage.engine.database import open_database
from storage.rekeying import Keys, rekey
from tests.hosting.alone import alone_in

TOKEN = "123456:AbCdEfGhIjKlMnOpQrStUvWxYz_-0123456"
KEY = "ab" * 32
NOWHERE = "http://127.0.0.1:9"
FILE = "sqlite:///runback.db"


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path) -> Iterator[None]:
    with alone_in(tmp_path):
        os.environ.update(BOT_TOKEN=TOKEN, TELEGRAM_API_URL=NOWHERE, LISTEN="")
        yield


async def said(what: str) -> list[str]:
    found = [*check.odd_settings(), *await check.of_this_machine(read())]
    return [str(finding) for finding in found if finding.what == what]


@pytest.fixture
def taken() -> Iterator[str]:
    listener = listen("127.0.0.1", 0)
    listener.listen()
    yield f"127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


async def test_a_slip_in_a_name_and_a_file_that_others_read() -> None:
    Path(".env").write_text("ADMIN_ID=5\n")
    Path(".env").chmod(0o644)
    assert await said("settings") == [
        "NB  settings: ADMIN_ID is no setting; do you mean ADMIN_IDS?",
        "NB  settings: .env may be read by others on this machine: chmod 600 .env",
    ]


async def test_a_port_that_is_taken(taken: str) -> None:
    os.environ["LISTEN"] = taken
    (line,) = await said("port")
    assert line.startswith(f"NB  port: {taken} cannot be used (Address already in use); that is")


async def test_a_port_that_can_be_had_or_never() -> None:
    os.environ["LISTEN"] = "127.0.0.1:0"
    assert await said("port") == ["ok  port: 127.0.0.1:0 can be had"]
    os.environ["LISTEN"] = "192.0.2.1:8080"
    (line,) = await said("port")
    assert line.startswith("BAD port: 192.0.2.1:8080 cannot be used (")
    os.environ["LISTEN"] = ""
    assert await said("port") == ["NB  port: LISTEN is empty: no /health, /ready and /metrics"]


async def test_who_hears_of_harm() -> None:
    (line,) = await said("hosts")
    assert line.startswith("NB  hosts: ADMIN_IDS is empty: runners cannot report harm")
    os.environ["ADMIN_IDS"] = "5, 6"
    (line,) = await said("hosts")
    assert line == "ok  hosts: 2 in ADMIN_IDS; each has to write to the bot first"


async def test_where_the_file_would_be(tmp_path: Path) -> None:
    (line,) = await said("database")
    assert line == f"ok  database: {tmp_path}/runback.db: not there yet; `runback run` makes it"
    os.environ["DATABASE_URL"] = "sqlite:///data/runback.db"
    (line,) = await said("database")
    assert line.startswith(f"NB  database: {tmp_path}/data/runback.db: not there yet, nor is its")
    os.environ["DATABASE_URL"] = "sqlite:////proc/x.db"
    (line,) = await said("database")
    assert line.startswith("BAD database: /proc: ")
    os.environ["DATABASE_URL"] = "sqlite:///~/runback.db"
    with pytest.raises(SettingsError, match="should have the whole path in place of ~"):
        read()
    assert list(tmp_path.iterdir()) == []


async def test_a_key_that_is_set_and_a_file_that_is_not_encrypted() -> None:
    pytest.importorskip("sqlcipher3")
    await (await open_database(FILE)).close()
    (line,) = await said("encryption")
    assert line.startswith("ok  encryption: none; who can read runback.db")
    os.environ["DATA_KEY"] = KEY
    (line,) = await said("encryption")
    assert line.startswith("BAD encryption: DATA_KEY is set, and runback.db is not encrypted")


async def test_a_file_that_is_encrypted_and_a_key_that_is_lost() -> None:
    pytest.importorskip("sqlcipher3")
    await (await open_database(FILE)).close()
    await rekey(FILE, Keys(KEY))
    (line,) = await said("encryption")
    assert line == "NB  encryption: cannot be told, for runback.db cannot be opened"
    os.environ["DATA_KEY"] = KEY
    (line,) = await said("encryption")
    assert line.startswith("ok  encryption: runback.db and its backups by DATA_KEY")
