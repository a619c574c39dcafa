"""The command line: `runback` is `python -m bot`."""

from __future__ import annotations

import argparse
import asyncio
import platform
import sys
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

from bot.catalogue import CatalogueError
from bot.help_by_country import HelpError
from bot.hosting import ledger, logs
from bot.hosting.receiving import ReceivingError
from bot.running import StartError, run
from bot.settings import (
    MOST_PORT,
    SettingsError,
    database_address,
    read,
    read_database,
    unread,
)
from bot.telegram.handling.services import Clock, wall_clock
from bot.word_files import WordFilesError
from bot.words import DEFAULT
from storage.backup import back_up
from storage.copying import copy
from storage.engine.database import DatabaseError, DatabaseFault, file_of
from storage.engine.sqlite import ENGINE
from storage.importing import bring_back
from storage.rekeying import Keys, rekey
from storage.restoring import restore

if TYPE_CHECKING:
    from bot.hosting.words import Translation

WRONG_SETTINGS = 2
MOST_ID = 2**52
"""Telegram: ids of people have at most 52 significant bits."""
FAULTS = (
    StartError, ReceivingError, DatabaseError, DatabaseFault, CatalogueError, HelpError,
    WordFilesError,
)  # fmt: skip
"""Whose words are for the host, and say all there is to say."""


def main(arguments: Sequence[str] | None = None, *, clock: Clock = wall_clock) -> int:
    """Run one command by a clock; the exit code."""
    chosen = _parser().parse_args(arguments, argparse.Namespace(clock=clock))
    try:
        code: int = chosen.command(chosen)
    except SettingsError as faults:
        print("These settings need a look (see .env.example):", file=sys.stderr)
        print("\n".join(f"  {fault}" for fault in faults.faults), file=sys.stderr)
        return WRONG_SETTINGS
    except FAULTS as fault:
        print(f"runback: {fault}", file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="runback", description=__doc__)
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(required=True, metavar="command")
    running = commands.add_parser("run", help="run the bot (needs BOT_TOKEN)")
    running.set_defaults(command=_run)
    trying = commands.add_parser("demo", help="try it in a browser, without a token")
    trying.add_argument("--port", type=_port, default=8808, help="port of the chat page")
    trying.add_argument("--no-browser", action="store_true", help="do not open a browser")
    trying.set_defaults(command=_demo)
    checking = commands.add_parser("check", help="say what is wrong with the set-up")
    checking.set_defaults(command=_check)
    asking = commands.add_parser("why", help="say why somebody got a reminder, or did not")
    asking.add_argument("runner_id", type=_telegram_id, help="Telegram's number of the runner")
    asking.add_argument("day", nargs="?", type=date.fromisoformat, help="such as 2026-11-22")
    asking.set_defaults(command=_why)
    translating = commands.add_parser("words", help="check a translation, and show texts of it")
    _about_words(translating)
    _add_moves(commands)
    return parser


def _add_moves(commands: Any) -> None:
    """The commands that write, bring back or move everything."""
    copying = commands.add_parser("copy", help="copy everything into another, empty database")
    copying.add_argument("source", type=_address, help="such as sqlite:///runback.db")
    copying.add_argument("target", type=_address, help="such as postgresql://…")
    copying.set_defaults(command=_copy)
    saving = commands.add_parser("backup", help="write everything into one file, at any time")
    saving.add_argument("file", type=Path, help="the file to be made")
    saving.add_argument("--replace", action="store_true", help="overwrite a file that is there")
    saving.set_defaults(command=_backup)
    returning = commands.add_parser("restore", help="put a backup in the database's place")
    returning.add_argument("file", type=Path, help="what runback backup has written")
    how = returning.add_mutually_exclusive_group()
    how.add_argument("--replace", action="store_true", help="overwrite what is there")
    how.add_argument("--runner", action="store_true", help="the file is one runner's /export")
    returning.set_defaults(command=_restore)
    keying = commands.add_parser("rekey", help="encrypt the file, or change its key")
    keying.add_argument("--plain", action="store_true", help="take the encryption off")
    keying.set_defaults(command=_rekey)


def _about_words(translating: argparse.ArgumentParser) -> None:
    translating.add_argument("code", nargs="?", help="the language, such as de; all without it")
    translating.add_argument("key", nargs="?", help="the text to show, such as safety-emergency")
    translating.add_argument("--list", action="store_true", help="name all texts")
    translating.add_argument("--stamp", action="store_true", help="the safety texts were read")
    translating.add_argument("--reviewer", help="by whom; with --stamp")
    translating.add_argument("--locales", type=Path, help="the folder of languages, if another")
    translating.set_defaults(command=_words)


def _version() -> str:
    """What a host names when something is wrong."""
    return f"runback {version('runback')}, Python {platform.python_version()}, {ENGINE}"


def _port(typed: str) -> int:
    port = int(typed)
    if not 0 <= port <= MOST_PORT:
        raise argparse.ArgumentTypeError(f"{typed} is no port; they go from 0 to {MOST_PORT}")
    return port


def _telegram_id(typed: str) -> int:
    number = int(typed)
    if not 0 < number < MOST_ID:
        raise argparse.ArgumentTypeError(f"{typed} is no runner's number at Telegram")
    return number


def _address(given: str) -> str:
    """The address of a database; what is wrong with it is told without quoting it."""
    try:
        return database_address(given)
    except ValueError as fault:
        raise argparse.ArgumentTypeError(str(fault)) from None


def _run(chosen: argparse.Namespace) -> int:
    settings = read()
    logs.set_up(settings.log_level, settings.log_format)
    for why in unread():
        structlog.get_logger().warning("nobody reads a setting", why=why)
    asyncio.run(run(settings, clock=chosen.clock))
    return 0


def _demo(chosen: argparse.Namespace) -> int:
    # imported here, because a bot that runs for real has no use for a sandbox and its server
    from bot import demo

    logs.set_up("WARNING", "text")
    asyncio.run(demo.run(chosen.port, open_browser=not chosen.no_browser))
    return 0


def _check(_chosen: argparse.Namespace) -> int:
    from bot.hosting import check

    logs.set_up("ERROR", "text")
    findings = asyncio.run(check.findings())
    for finding in findings:
        print(finding)
    return 0 if all(finding.fine for finding in findings) else 1


def _why(chosen: argparse.Namespace) -> int:
    told = read_database()
    asked = (told.database_url, chosen.runner_id, chosen.day, chosen.clock())
    for line in asyncio.run(ledger.lines(*asked, key=told.key)):
        print(line)
    return 0


def _words(chosen: argparse.Namespace) -> int:
    from bot.hosting import words

    try:
        if chosen.code is None:
            print("\n".join(words.languages(chosen.locales)))
            return 0
        this = words.translation(chosen.code, chosen.locales)
        if chosen.stamp:
            return _stamped(this, chosen)
        if chosen.key or chosen.list:
            told = words.texts(this, chosen.key) if chosen.key else words.keys(this)
            print("\n".join(told))
            return 0
        print("\n".join(words.report(this)))
    except words.NotThere as fault:
        print(f"runback: {fault}", file=sys.stderr)
        return WRONG_SETTINGS
    return 0 if words.is_fine(this) else 1


def _stamped(this: Translation, chosen: argparse.Namespace) -> int:
    from bot.hosting import words

    if not chosen.reviewer or chosen.code == DEFAULT:
        print("runback: say who has read a translation: --stamp --reviewer NAME", file=sys.stderr)
        return WRONG_SETTINGS
    left = words.stamp(this, chosen.reviewer, chosen.clock().date())
    print("\n".join(left) or f"{chosen.code}: safety texts read by {chosen.reviewer}")
    return 1 if left else 0


def _copy(chosen: argparse.Namespace) -> int:
    counts = asyncio.run(copy(chosen.source, chosen.target, read_database().key))
    for table, count in counts.items():
        print(f"{table}: {count}")
    return 0


def _backup(chosen: argparse.Namespace) -> int:
    told = read_database()
    writing = back_up(told.database_url, chosen.file, key=told.key, replace=chosen.replace)
    backup = asyncio.run(writing)
    print(f"{backup.file}: {backup.size} bytes, schema {backup.schema}")
    return 0


def _restore(chosen: argparse.Namespace) -> int:
    told = read_database()
    if chosen.runner:
        back = asyncio.run(bring_back(chosen.file, told.database_url, key=told.key))
        print(f"runner {back.runner_id}: {back.rows} rows are back")
        return 0
    keys = Keys(told.key, told.old_key)
    restored = asyncio.run(restore(chosen.file, told.database_url, keys, replace=chosen.replace))
    print(f"{restored.where}: as in {chosen.file} (schema {restored.schema})")
    return 0


def _rekey(chosen: argparse.Namespace) -> int:
    told = read_database()
    keys = Keys(told.key, told.old_key)
    done = asyncio.run(rekey(told.database_url, keys, plain=chosen.plain))
    print(f"{file_of(told.database_url)}: {done.value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
