"""`.env` as hosts leave it: not readable, half written, elsewhere, with a slip in a name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.env_file import open_to_others
from bot.settings import SettingsError, read, read_database, unread
from tests.hosting.alone import alone_in

TOKEN = "123456:AbCdEfGhIjKlMnOpQrStUvWxYz_-0123456"
NOBODY = 65534


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path) -> Iterator[None]:
    with alone_in(tmp_path):
        yield


def refused() -> list[str]:
    with pytest.raises(SettingsError) as fault:
        read()
    return fault.value.faults


@pytest.mark.parametrize("kind", ["'", '"'])
@pytest.mark.parametrize("command", [["run"], ["why", "7"], ["backup", "new.db"]])
def test_a_quote_that_is_left_open(
    kind: str, command: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    Path(".env").write_text(f"# ours\nLOG_LEVEL=INFO\nBOT_TOKEN={kind}{TOKEN}\n")
    assert main(command) == 2
    told = "".join(capfd.readouterr())
    assert ".env: line 3 cannot be read: is a quote left open?" in told
    assert "%s" not in told
    assert TOKEN not in told


def test_a_file_that_may_not_be_read() -> None:
    Path(".env").write_text(f"BOT_TOKEN={TOKEN}\n")
    Path(".env").chmod(0)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        (fault,) = refused()
    finally:
        if root:
            os.seteuid(0)
    assert fault.endswith(".env: may not be read (Permission denied); make it this user's")


def test_a_folder_of_that_name(tmp_path: Path) -> None:
    Path(".env").mkdir()
    (fault,) = refused()
    assert fault.startswith(f"{tmp_path}/.env: is a folder")


def test_the_wrong_folder_is_named(tmp_path: Path) -> None:
    missing = f"BOT_TOKEN: is missing in the environment, and there is no .env in {tmp_path}"
    assert refused() == [missing]
    Path(".env").write_text("LOG_LEVEL=INFO\n")
    assert refused() == ["BOT_TOKEN: is missing"]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("ADMIN_ID=5", ["ADMIN_ID is no setting; do you mean ADMIN_IDS?"]),
        ("export datakey=55", ["DATAKEY is no setting; do you mean DATA_KEY?"]),
        ("BOT_TOKEN_FIL=x", ["BOT_TOKEN_FIL is no setting; do you mean BOT_TOKEN_FILE?"]),
        ("SHOE_SIZE=43", ["SHOE_SIZE is no setting"]),
        ("ADMIN_IDS=5\nREMINDER_SECONDS=2\n# ADMIN_ID=6", []),
    ],
)
def test_a_name_that_nobody_reads(written: str, told: list[str]) -> None:
    Path(".env").write_text(f"{written}\n")
    assert unread() == told


def test_of_the_environment_only_what_is_very_like_ours_and_not_there() -> None:
    os.environ.update(LISTEN_FDS="1", LOGNAME="sam", PUBLIC_UR="https://x.org")
    assert unread() == ["PUBLIC_UR is no setting; do you mean PUBLIC_URL?"]
    os.environ.update(PUBLIC_URL="https://x.org")
    assert unread() == []


def test_a_slip_is_no_reason_not_to_start() -> None:
    Path(".env").write_text(f"BOT_TOKEN={TOKEN}\nADMIN_ID=5\n")
    assert read().admin_ids == frozenset()
    assert read_database().key is None


def test_whether_others_may_read_it() -> None:
    assert not open_to_others()
    Path(".env").write_text(f"BOT_TOKEN={TOKEN}\n")
    Path(".env").chmod(0o640)
    assert open_to_others()
    Path(".env").chmod(0o600)
    assert not open_to_others()
