"""Every setting, its default and its check.

The environment is read in `bot.__main__` only; everybody else is handed a `Settings`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeVar, cast
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    EnvSettingsSource,
    NoDecode,
    SettingsConfigDict,
)

from bot import env_file
from bot.secret_files import read_files

TOKEN_SHAPE = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{3,}")
MOST_PORT = 65535
SECRET_SHAPE = re.compile(r"[A-Za-z0-9_-]{16,256}")
"""Telegram allows from one character on; a secret that can be guessed is none."""


KEY_SHAPE = re.compile(r"[0-9a-fA-F]{64}")
SECRETS = ("bot_token", "webhook_secret", "database_url", "data_key", "old_data_key")
"""Each of them may stand in a file of its own: `BOT_TOKEN_FILE`."""


class SettingsError(ValueError):
    """What is wrong with the settings, every fault on a line of its own."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


S = TypeVar("S", bound=BaseSettings)


class DatabaseSettings(BaseSettings):
    """What has to be known of the database alone; each field is a variable of the same name."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: str = "sqlite:///runback.db"
    data_key: SecretStr | None = None
    """32 bytes as 64 hexadecimal digits; a file is encrypted with them, and so are backups."""
    old_data_key: SecretStr | None = None
    """The key until now, while `runback rekey` changes it."""

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: str) -> str:
        return database_address(url)

    @field_validator("data_key", "old_data_key")
    @classmethod
    def _can_be_a_key(cls, key: SecretStr | None) -> SecretStr | None:
        given = key.get_secret_value() if key else ""
        if given and not KEY_SHAPE.fullmatch(given):
            raise ValueError("should be 64 hexadecimal digits, as from: openssl rand -hex 32")
        return key if given else None

    @property
    def key(self) -> str | None:
        """The key of the database, as its engine takes it."""
        return self.data_key.get_secret_value().lower() if self.data_key else None

    @property
    def old_key(self) -> str | None:
        """The key that it had before."""
        return self.old_data_key.get_secret_value().lower() if self.old_data_key else None


class Settings(DatabaseSettings):
    """The settings of one bot."""

    bot_token: SecretStr
    telegram_api_url: str = "https://api.telegram.org"
    updates: Literal["polling", "webhook"] = "polling"
    public_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    reminder_seconds: Annotated[float, Field(gt=0, exclude=True)] = 2.0
    deaf_seconds: Annotated[float, Field(gt=0, exclude=True)] = 120.0

    @field_validator("bot_token")
    @classmethod
    def _token_looks_right(cls, token: SecretStr) -> SecretStr:
        if not TOKEN_SHAPE.fullmatch(token.get_secret_value()):
            raise ValueError("should look like 123456:AbC…, as @BotFather gives it")
        return token

    @field_validator("telegram_api_url")
    @classmethod
    def _is_a_root(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError("should be an address such as https://api.telegram.org")
        if "/bot" in parts.path:
            raise ValueError("should be the root of the server, without /bot")
        return url.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _is_public(cls, url: str | None) -> str | None:
        parts = urlsplit(url or "")
        if url and (parts.scheme != "https" or not parts.netloc or parts.query):
            raise ValueError("should be an https address such as https://runback.example.org")
        return url.rstrip("/") if url else None

    @field_validator("webhook_secret")
    @classmethod
    def _can_be_a_secret(cls, secret: SecretStr | None) -> SecretStr | None:
        given = secret.get_secret_value() if secret else ""
        if given and not SECRET_SHAPE.fullmatch(given):
            raise ValueError("should be 16 to 256 letters, digits, _ or -, chosen at random")
        return secret if given else None

    @model_validator(mode="after")
    def _webhook_is_complete(self) -> Settings:
        if self.updates == "webhook" and not (self.public_url and self.webhook_secret):
            raise ValueError("UPDATES=webhook needs PUBLIC_URL and WEBHOOK_SECRET, too")
        return self

    @model_validator(mode="after")
    def _public_is_somewhere(self) -> Settings:
        if self.public_url and not self.listen:
            raise ValueError("PUBLIC_URL needs LISTEN, too")
        return self

    @field_validator("listen")
    @classmethod
    def _is_an_address(cls, listen: str) -> str:
        host, _, port = listen.rpartition(":")
        if not listen:
            return listen
        if not host or not port.isdecimal() or int(port) > MOST_PORT:
            raise ValueError("should be host:port, such as 127.0.0.1:8080")
        return listen

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _split_ids(cls, ids: object) -> object:
        if not isinstance(ids, str):
            return ids
        words = ids.replace(",", " ").split()
        if not all(word.isdigit() for word in words):
            raise ValueError("should be Telegram user ids with commas between them")
        return [int(word) for word in words]

    @field_validator("updates", "log_level", "log_format", mode="before")
    @classmethod
    def _forgive_case(cls, word: object, info: object) -> object:
        if not isinstance(word, str):
            return word
        name = cast("str", getattr(info, "field_name", ""))
        return word.upper() if name == "log_level" else word.lower()


def database_address(url: str) -> str:
    """The same address, if a database may be there.

    Raises:
        ValueError: it is none; the message names no part of it, for there is a password in it.
    """
    if url.startswith("postgresql://"):
        if not _can_be_read(url):
            raise ValueError(
                "has a sign in its password that has to be written as %40, %2F, %3A …"
            )
    elif not url.startswith("sqlite:///") or url == "sqlite:///":
        raise ValueError("should be sqlite:///path/to/file.db or postgresql://…")
    elif url.startswith("sqlite:///~"):
        raise ValueError("should have the whole path in place of ~, as in sqlite:////home/…")
    return url


def _can_be_read(url: str) -> bool:
    """Whether a password ends where it should, as far as can be told without a driver."""
    parts = urlsplit(url)
    try:
        parts.port  # noqa: B018
    except ValueError:
        return False
    elsewhere = f"{parts.path}{parts.query}{parts.fragment}"
    return parts.netloc.count("@") <= 1 and "@" not in elsewhere


def variables() -> list[str]:
    """The environment variables a host may set."""
    names = [name for name, field in Settings.model_fields.items() if not field.exclude]
    return [name.upper() for name in (*names, *(f"{secret}_file" for secret in SECRETS))]


def unread() -> list[str]:
    """A sentence for each name in `.env`, or around us, that was perhaps meant for us.

    Only where the settings could be read.
    """
    hidden = (name.upper() for name, field in Settings.model_fields.items() if field.exclude)
    return env_file.unread([*variables(), *hidden], os.environ)


def read(**given: object) -> Settings:
    """Read the environment, `.env` and the files they name; `given` values win.

    Raises:
        SettingsError: with every fault at once.
    """
    return _read(Settings, given)


def read_database(**given: object) -> DatabaseSettings:
    """Read what is said of the database: a host may look into it without a token.

    Raises:
        SettingsError: with every fault at once.
    """
    return _read(DatabaseSettings, given)


def _read(kind: type[S], given: Mapping[str, Any]) -> S:
    if unreadable := env_file.fault():
        raise SettingsError([unreadable])
    variables = {**DotEnvSettingsSource(kind).env_vars, **EnvSettingsSource(kind).env_vars}
    files = read_files((name for name in SECRETS if name in kind.model_fields), variables)
    faults = [*files.faults.values()]
    try:
        settings = kind(**{**files.found, **given})
    except ValidationError as error:
        told = [_sentence(fault) for fault in error.errors() if _of(fault) not in files.faults]
        raise SettingsError([*faults, *told]) from None
    if faults:
        raise SettingsError(faults)
    return settings


def _of(fault: Mapping[str, object]) -> str:
    """The name of the setting that a fault is about; empty where it is about several."""
    location = cast("tuple[object, ...]", fault["loc"])
    return str(location[0]) if location else ""


def _sentence(fault: Mapping[str, object]) -> str:
    name = _of(fault).upper()
    words = str(fault["msg"]).removeprefix("Value error, ")
    if not name:  # about several settings at once
        return words
    if fault["type"] == "missing":
        return f"{name}: is missing{env_file.where()}"
    return f"{name}: {words[0].lower()}{words[1:]}"
