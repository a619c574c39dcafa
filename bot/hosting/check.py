"""`runback check`: what is wrong with the settings, the database and the token."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.catalogue import CatalogueError, load
from bot.help_by_country import helps
from bot.hosting import words
from bot.hosting.languages import lacking, unusable
from bot.lexicon import alarms
from bot.settings import Settings, SettingsError, read
from bot.telegram.outgoing.transport import AiohttpRequest, out_of_reach
from bot.words import DEFAULT, LOCALES, Spoken
from storage.engine.database import (
    DatabaseError,
    Found,
    NotThereError,
    file_of,
    look_into,
    refuse_unwritable,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    what: str
    words: str
    fine: bool

    def __str__(self) -> str:
        return f"{'ok ' if self.fine else 'BAD'} {self.what}: {self.words}"


async def findings() -> list[Finding]:
    """Everything that can be told without starting."""
    try:
        settings = read()
    except SettingsError as faults:
        return [Finding("settings", fault, fine=False) for fault in faults.faults]
    return [
        Finding("settings", "complete", fine=True),
        _content(),
        *_languages(),
        *_understood(),
        await _database(settings),
        _encryption(settings),
        await _token(settings),
    ]


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
    except NotThereError as missing:
        words = f"{missing.where}: not there yet; `runback run` makes it"
        return Finding("database", words, fine=True)
    except DatabaseError as fault:
        return Finding("database", str(fault), fine=False)
    await found.close()
    return Finding("database", f"{found.described}{_missing(found)}", fine=True)


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


def _encryption(settings: Settings) -> Finding:
    """Who could read the answers; it is the host's choice, so none of it is bad."""
    file = file_of(settings.database_url)
    if file is None:
        backups = "by DATA_KEY" if settings.key else "not encrypted"
        words = f"the database as its server does it, backups {backups}"
    elif settings.key:
        words = f"{file} and its backups by DATA_KEY"
    else:
        words = f"none; who can read {file} can read what runners say of their health"
    return Finding("encryption", f"{words} (docs/encryption.md)", fine=True)


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
