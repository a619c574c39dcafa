"""`runback check`: what is wrong with the settings, the database and the token."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.catalogue import CatalogueError, load
from bot.env_file import open_to_others
from bot.help_by_country import helps
from bot.hosting import words
from bot.hosting.languages import lacking, unusable
from bot.hosting.web import address, listen
from bot.lexicon import alarms
from bot.settings import Settings, SettingsError, read, unread
from bot.telegram.outgoing.transport import AiohttpRequest, out_of_reach
from bot.words import DEFAULT, LOCALES, Spoken
from storage.engine.database import (
    DatabaseError,
    Found,
    NotThereError,
    file_of,
    is_plain,
    look_into,
    refuse_unmakeable,
    refuse_unwritable,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    what: str
    words: str
    fine: bool
    odd: bool = False
    """Fine, and perhaps not what the host had in mind."""

    def __str__(self) -> str:
        word = "BAD" if not self.fine else "NB " if self.odd else "ok "
        return f"{word} {self.what}: {self.words}"


async def findings() -> list[Finding]:
    """Everything that can be told without starting."""
    try:
        settings = read()
    except SettingsError as faults:
        return [Finding("settings", fault, fine=False) for fault in faults.faults]
    return [
        Finding("settings", "complete", fine=True),
        *odd_settings(),
        _content(),
        *_languages(),
        *_understood(),
        *await of_this_machine(settings),
        await _token(settings),
    ]


async def of_this_machine(settings: Settings) -> list[Finding]:
    """The database, who could read it, the port, and who hears of what is wrong."""
    database = await _database(settings)
    encryption = _encryption(settings, opened=database.fine)
    return [database, encryption, _port(settings), _hosts(settings)]


def odd_settings() -> list[Finding]:
    """What a start would not stumble over."""
    told = unread()
    if open_to_others():
        told.append(".env may be read by others on this machine: chmod 600 .env")
    return [_odd("settings", words) for words in told]


def _odd(what: str, words: str) -> Finding:
    return Finding(what, words, fine=True, odd=True)


def _content() -> Finding:
    try:
        catalogue = load()
        helps()
        Spoken(LOCALES)
    except (CatalogueError, ValueError) as fault:
        return Finding("content", str(fault), fine=False)
    return Finding("content", f"{len(catalogue.exercises)} exercises", fine=True)


def _languages() -> list[Finding]:
    """Each language. One that is not complete, or that nobody stands for, is no fault."""
    try:
        spoken = Spoken(LOCALES)
    except ValueError:
        return []  # the content is said to be wrong already
    return [_language(code, spoken) for code in spoken if code != DEFAULT]


def _understood() -> list[Finding]:
    """Whether what runners type is understood in each language that is shown."""
    try:
        alarms()
        shown = sorted(Spoken(LOCALES))
    except ValueError as fault:
        return [Finding("typed words", str(fault), fine=False)]
    if bad := (*unusable(), *lacking(shown)):
        return [Finding("typed words", line, fine=False) for line in bad]
    return [Finding("typed words", f"in {', '.join(shown)}", fine=True)]


def _language(code: str, spoken: Spoken) -> Finding:
    try:
        this = words.translation(code, spoken=spoken)
        found = this.fit.faults  # whether each text fits, `runback words` says, in longer time
    except (OSError, ValueError) as fault:
        return Finding(
            f"words in {code}", f"cannot be read, so it is English: {fault}", fine=False
        )
    told = words.state(this.fit) if not found else f"runback words {code}: {found[0]}"
    return Finding(f"words in {code}", told, fine=not found)


async def _database(settings: Settings) -> Finding:
    url = settings.database_url
    try:
        refuse_unwritable(url)
        found = await look_into(url, key=settings.key)
    except NotThereError:
        return _not_there(cast("Path", file_of(url)).absolute())
    except DatabaseError as fault:
        return Finding("database", str(fault), fine=False)
    await found.close()
    return Finding("database", f"{found.described}{_missing(found)}", fine=True)


def _not_there(file: Path) -> Finding:
    """The whole path, for `sqlite:///data/` may have been meant as `/data/`."""
    try:
        refuse_unmakeable(file)
    except DatabaseError as fault:
        return Finding("database", str(fault), fine=False)
    if not file.parent.exists():
        words = f"{file}: not there yet, nor is its folder; `runback run` makes both"
        return _odd("database", words)
    return Finding("database", f"{file}: not there yet; `runback run` makes it", fine=True)


def _missing(found: Found) -> str:
    """What the next start would do to it, in words."""
    if not found.schema:
        return ": empty; `runback run` makes its tables"
    if not found.behind:
        return ""
    return (
        f": of an older Runback (schema {found.schema}); "
        f"`runback run` brings it to {found.schema + found.behind}"
    )


def _encryption(settings: Settings, *, opened: bool) -> Finding:
    """Who could read the answers, as the file is, and not only as the settings would have it."""
    file = file_of(settings.database_url)
    if file is None:
        backups = "by DATA_KEY" if settings.key else "not encrypted"
        return _encrypted(f"the database as its server does it, backups {backups}")
    if settings.key and is_plain(file):
        return Finding("encryption", f"DATA_KEY is set, and {file} is not encrypted", fine=False)
    if not opened and file.exists() and not is_plain(file):
        return _odd("encryption", f"cannot be told, for {file} cannot be opened")
    if settings.key:
        return _encrypted(f"{file} and its backups by DATA_KEY")
    return _encrypted(f"none; who can read {file} can read what runners say of their health")


def _encrypted(words: str) -> Finding:
    """It is the host's choice, so none of it is bad."""
    return Finding("encryption", f"{words} (docs/encryption.md)", fine=True)


def _port(settings: Settings) -> Finding:
    """Whether the port can be had; a bot that is at work already has it."""
    if not settings.listen:
        return _odd("port", "LISTEN is empty: no /health, /ready and /metrics")
    try:
        listen(*address(settings.listen)).close()
    except OSError as fault:
        why = f"{settings.listen} cannot be used ({fault.strerror})"
        if fault.errno == errno.EADDRINUSE:
            return _odd("port", f"{why}; that is well if this bot runs already, else see LISTEN")
        return Finding("port", f"{why}; see LISTEN", fine=False)
    return Finding("port", f"{settings.listen} can be had", fine=True)


def _hosts(settings: Settings) -> Finding:
    """Who hears of harm and of faults."""
    if not settings.admin_ids:
        words = "ADMIN_IDS is empty: runners cannot report harm, and nobody hears of faults"
        return _odd("hosts", words)
    count = len(settings.admin_ids)
    return Finding("hosts", f"{count} in ADMIN_IDS; each has to write to the bot first", fine=True)


async def _token(settings: Settings) -> Finding:
    bot = Bot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.telegram_api_url}/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )
    try:
        async with bot:
            return Finding("token", f"this is @{bot.username}", fine=True)
    except InvalidToken:
        return Finding("token", "Telegram does not know BOT_TOKEN", fine=False)
    except TelegramError as error:
        return Finding("token", out_of_reach(settings.telegram_api_url, error), fine=False)
