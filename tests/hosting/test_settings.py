"""Settings: defaults, checks, and every fault in one message."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import SECRETS, Settings, SettingsError, read, read_database, variables
from tests.hosting.alone import alone_in

TOKEN = "123456:AbCdEfGhIjKlMnOpQrStUvWxYz_-0123456"


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path) -> Iterator[None]:
    """No environment and no `.env` of whoever runs the tests."""
    with alone_in(tmp_path):
        yield


def faults(**given: object) -> list[str]:
    with pytest.raises(SettingsError) as refused:
        read(**({"bot_token": TOKEN} | given))
    assert str(refused.value) == "\n".join(refused.value.faults)
    return refused.value.faults


def test_a_token_is_enough() -> None:
    settings = read(bot_token=TOKEN)
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite:///runback.db"
    assert settings.database_url == "sqlite:///runback.db"
    assert settings.updates == "polling"
    assert settings.admin_ids == frozenset()
    assert (settings.log_level, settings.log_format) == ("INFO", "text")


def test_the_environment_is_read() -> None:
    os.environ.update(BOT_TOKEN=TOKEN, LOG_LEVEL="debug", ADMIN_IDS="7, 8 9")
    settings = read()
    assert settings.log_level == "DEBUG"
    assert settings.admin_ids == {7, 8, 9}


def test_a_file_is_read_and_the_environment_wins(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"BOT_TOKEN={TOKEN}\nLOG_FORMAT=json\nLOG_LEVEL=ERROR\nX=y\n")
    os.environ["LOG_LEVEL"] = "WARNING"
    settings = read()
    assert (settings.log_level, settings.log_format) == ("WARNING", "json")


def test_a_missing_token(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refused:
        read()
    where = f"in the environment, and there is no .env in {tmp_path}"
    assert refused.value.faults == [f"BOT_TOKEN: is missing {where}"]


def test_all_faults_at_once() -> None:
    found = faults(
        bot_token="x",
        telegram_api_url="nowhere",
        database_url="mysql://x",
        updates="pigeon",
        admin_ids="me",
        log_level="loud",
        log_format="xml",
    )
    assert [fault.split(":")[0] for fault in found] == [
        "DATABASE_URL",
        "BOT_TOKEN",
        "TELEGRAM_API_URL",
        "UPDATES",
        "ADMIN_IDS",
        "LOG_LEVEL",
        "LOG_FORMAT",
    ]


@pytest.mark.parametrize("token", ["", "654321", "abc:def", f"{TOKEN} ", f"bot{TOKEN}"])
def test_a_token_that_cannot_be_one(token: str) -> None:
    (fault,) = faults(bot_token=token)
    assert fault.startswith("BOT_TOKEN: should look like")
    assert not token or token.strip() not in fault


@pytest.mark.parametrize(
    ("url", "root"),
    [
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081"),
        ("https://example.org/telegram/", "https://example.org/telegram"),
        ("https://api.telegram.org///", "https://api.telegram.org"),
    ],
)
def test_the_root_of_a_server(url: str, root: str) -> None:
    assert read(bot_token=TOKEN, telegram_api_url=url).telegram_api_url == root


@pytest.mark.parametrize(
    "url", ["api.telegram.org", "ftp://x", "https://", "https://api.telegram.org/bot", ""]
)
def test_what_is_no_root_of_a_server(url: str) -> None:
    assert faults(telegram_api_url=url)[0].startswith("TELEGRAM_API_URL: should be")


@pytest.mark.parametrize("url", ["sqlite:///", "sqlite://", "runback.db", "mysql://x/y", ""])
def test_what_is_no_database(url: str) -> None:
    wanted = "DATABASE_URL: should be sqlite:///path/to/file.db or postgresql://…"
    assert faults(database_url=url) == [wanted]


@pytest.mark.parametrize("password", ["pa/ss", "pa?ss", "pa#ss", "pa@s/s", "p@"])
def test_a_password_that_would_be_read_as_something_else_is_asked_for_anew(password: str) -> None:
    (fault,) = faults(database_url=f"postgresql://runback:{password}@db.example.org:5432/runback")
    assert fault.startswith("DATABASE_URL: has a sign in its password that has to be written as")
    assert password not in fault


@pytest.mark.parametrize(
    "url",
    ["postgresql://", "postgresql:///runback?host=/run/postgresql", "postgresql://a:b%40@h:1/n"],
)
def test_what_is_a_server(url: str) -> None:
    assert read(bot_token=TOKEN, database_url=url).database_url == url


@pytest.mark.parametrize("words", ["me", "7;8", "-7", "7.5"])
def test_what_are_no_ids(words: str) -> None:
    assert faults(admin_ids=words) == [
        "ADMIN_IDS: should be Telegram user ids with commas between them"
    ]


def test_the_token_shows_in_no_print() -> None:
    settings = read(bot_token=TOKEN)
    assert TOKEN not in repr(settings)
    assert TOKEN not in str(settings)
    assert TOKEN not in settings.model_dump_json()


def test_the_variables_a_host_may_set() -> None:
    assert "BOT_TOKEN" in variables()
    hidden = {"REMINDER_SECONDS", "DEAF_SECONDS"}
    assert hidden.isdisjoint(variables())
    assert len(variables()) == len(Settings.model_fields) - len(hidden) + len(SECRETS)


KEY = "0123456789abcdef" * 4


def test_a_secret_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    (tmp_path / "key").write_bytes(f"\ufeff{KEY.upper()}\r\n".encode())
    (tmp_path / "secret").write_text("a-secret-of-sixteen-letters")
    (tmp_path / "address").write_text("sqlite:///elsewhere.db\n")
    os.environ.update(BOT_TOKEN_FILE=str(tmp_path / "token"), DATA_KEY_FILE="key")
    (tmp_path / ".env").write_text(
        "BOT_TOKEN=\nWEBHOOK_SECRET_FILE=secret\nDATABASE_URL_FILE=address\n"
    )
    settings = read()
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.webhook_secret is not None
    assert settings.webhook_secret.get_secret_value() == "a-secret-of-sixteen-letters"
    assert settings.database_url == "sqlite:///elsewhere.db"
    assert settings.key == KEY


def test_what_may_be_wrong_with_such_a_file_is_told_with_the_rest(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "odd").write_bytes(b"\xff\xfe\x00")
    os.environ.update(
        BOT_TOKEN_FILE="missing",
        WEBHOOK_SECRET_FILE="empty",
        DATABASE_URL="sqlite:///a.db",
        DATABASE_URL_FILE="odd",
        DATA_KEY_FILE="odd",
        OLD_DATA_KEY_FILE=str(tmp_path),
        LOG_FORMAT="xml",
    )
    with pytest.raises(SettingsError) as refused:
        read()
    assert refused.value.faults[:5] == [
        "BOT_TOKEN_FILE: missing: No such file or directory",
        "WEBHOOK_SECRET_FILE: empty: is empty",
        "DATABASE_URL and DATABASE_URL_FILE: only one of them may be set",
        "DATA_KEY_FILE: odd: is not UTF-8",
        f"OLD_DATA_KEY_FILE: {tmp_path}: Is a directory",
    ]
    assert [fault.split(":")[0] for fault in refused.value.faults[5:]] == ["LOG_FORMAT"]


def test_a_secret_that_systemd_hands_on(tmp_path: Path) -> None:
    """Also where the settings are a copy of `.env.example`, with its empty lines."""
    os.environ.update(BOT_TOKEN=TOKEN, DATA_KEY="", DATA_KEY_FILE="")
    os.environ["CREDENTIALS_DIRECTORY"] = str(tmp_path)
    assert read().key is None
    (tmp_path / "data_key").write_text(f"{KEY}\n")
    assert (read().key, read_database().key) == (KEY, KEY)
    os.environ["DATA_KEY"] = KEY
    with pytest.raises(SettingsError, match="only one of them"):
        read()


def test_a_fault_in_a_file_alone_is_one() -> None:
    os.environ.update(BOT_TOKEN=TOKEN, DATA_KEY_FILE="missing")
    with pytest.raises(SettingsError, match="DATA_KEY_FILE: missing: "):
        read()


@pytest.mark.parametrize("key", ["secret", KEY[:-1], KEY + "0", f"{KEY[:-1]}g"])
def test_what_is_no_key(key: str) -> None:
    wanted = "DATA_KEY: should be 64 hexadecimal digits, as from: openssl rand -hex 32"
    assert faults(data_key=key) == [wanted]


def test_no_key_is_none_and_a_key_shows_nowhere() -> None:
    assert read(bot_token=TOKEN, data_key="").key is None
    settings = read(bot_token=TOKEN, data_key=KEY, old_data_key=KEY)
    assert (settings.key, settings.old_key) == (KEY, KEY)
    assert KEY not in f"{settings!r} {settings} {settings.model_dump_json()}"


def test_of_the_database_alone_no_token_is_needed() -> None:
    os.environ.update(DATABASE_URL="sqlite:///a.db", DATA_KEY=KEY)
    assert read_database().database_url == "sqlite:///a.db"
    assert read_database().key == KEY
    os.environ.update(BOT_TOKEN_FILE="missing")
    assert read_database().key == KEY
