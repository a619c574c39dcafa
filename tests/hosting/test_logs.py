"""What a log line may hold, in both formats: nothing private, no token, of exceptions the type."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, redirect_stderr
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import structlog

from bot.catalogue import load
from bot.hosting import logs
from bot.hosting.web import application, listen, serving
from bot.reminding import Reminding
from bot.sandbox.telegram import Telegram
from bot.telegram.handling.services import Services
from bot.telegram.outgoing.media import Media
from bot.words import WordsByLanguage
from storage.engine.sqlite import open_sqlite
from tests.reminding import Engine, Still, at

TOKEN = f"123456789:{'AAabc' * 7}"
PRIVATE = "pain-is-seven"


NAMED = ("apscheduler", "telegram", "uvicorn.error")


class Said(io.StringIO):
    """What was logged."""

    @property
    def text(self) -> str:
        return self.getvalue()


@pytest.fixture(params=["text", "json"])
def said(request: pytest.FixtureRequest) -> Iterator[Said]:
    """Logging as in production, and as before afterwards."""
    root, kept = logging.getLogger(), structlog.get_config()
    handlers, level, raising = root.handlers[:], root.level, logging.raiseExceptions
    quiet = {name: logging.getLogger(name).level for name in NAMED}
    logging.getLogger("uvicorn.error").setLevel(logging.NOTSET)  # the sandbox keeps it quiet
    stream = Said()
    with redirect_stderr(stream):
        logs.set_up("INFO", request.param)
    yield stream
    structlog.configure(**kept)
    root.handlers[:], logging.raiseExceptions = handlers, raising
    root.setLevel(level)
    for name, before in quiet.items():
        logging.getLogger(name).setLevel(before)


def breaks(pain: str) -> None:
    address = f"/ran/{pain}"
    raise KeyError(address)


def test_of_an_exception_only_type_and_place(said: Said) -> None:
    log = structlog.get_logger()
    try:
        breaks(PRIVATE)
    except KeyError as error:
        log.exception("by the word")
        log.exception("by itself", exc_info=error)
        log.exception("as a triple", exc_info=sys.exc_info())
        log.exception("as a value", cause=error, nested={"causes": [error]}, stack_info=True)
        logging.getLogger("a.library").exception("of a library")
        logging.getLogger("a.library").exception("as an argument: %r", [error])  # noqa: TRY401
    assert PRIVATE not in said.text
    assert "/ran/" not in said.text
    assert said.text.count("KeyError") == 8
    assert said.text.count(" breaks") == 6
    assert len(said.text.splitlines()) == 6, "one line each"


def test_of_a_librarys_line_only_its_own_words(said: Said) -> None:
    library = logging.getLogger("telegram.ext")
    library.critical("Error while parsing updates! Received data was %r", {"text": PRIVATE})
    library.critical("Too few for %s and %s", PRIVATE)
    assert "Error while parsing updates!" in said.text
    assert PRIVATE not in said.text


async def test_what_nobody_awaited(said: Said) -> None:
    async def breaking() -> None:
        breaks(PRIVATE)

    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(breaking())
    await asyncio.wait([task])
    loop.call_exception_handler(
        {"message": "Task exception was never retrieved", "exception": task.exception(),
         "future": task}
    )  # fmt: skip
    assert "never retrieved" in said.text
    assert "KeyError" in said.text
    assert PRIVATE not in said.text


def test_no_token_however_deep(said: Said) -> None:
    where = Path(f"/bot{TOKEN}/getMe")
    log = structlog.get_logger()
    log.info(f"asked {where}", plain=TOKEN, deep={TOKEN: [{"a": (TOKEN, where)}]}, other=where)
    logging.getLogger("a.library").error("asked " + str(where))
    assert "AAabc" not in said.text
    assert said.text.count("***") >= 7
    if said.text.startswith("{"):
        assert json.loads(said.text.splitlines()[0])["deep"] == {
            "***": [{"a": ["***", "PosixPath('/bot***/getMe')"]}]
        }


async def test_a_locked_database_behind_the_run_finished_address(
    tmp_path: Path, words: WordsByLanguage, said: Said
) -> None:
    database = await open_sqlite(f"sqlite:///{tmp_path / 'test.db'}")
    await database._connection.execute("PRAGMA busy_timeout = 0")
    services = Services(database, load(), words, Media(database), Still().now)
    with closing(sqlite3.connect(tmp_path / "test.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        app = application(services, below="")
        async with serving(app, listen("127.0.0.1", 0)) as port:
            while b"500" not in await answer(port, "/ran/VERYSECRET"):
                pass
    await database.close()
    assert "DatabaseFault" in said.text
    assert "VERYSECRET" not in said.text


async def answer(port: int, path: str) -> bytes:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError:  # it is bound, and listens in a moment
        await asyncio.sleep(0)
        return b""
    closing_it = "Content-Length: 0\r\nConnection: close\r\n\r\n"
    writer.write(f"POST {path} HTTP/1.1\r\nHost: x\r\n{closing_it}".encode())
    line = await reader.readline()
    writer.close()
    return line


class Wordless(WordsByLanguage):
    """Word files from which a word is missing."""

    def best(self, _language: str | None) -> object:  # type: ignore[override]
        raise KeyError(PRIVATE)


async def test_a_reminder_that_cannot_be_worded(
    tmp_path: Path, words: WordsByLanguage, said: Said
) -> None:
    clock = Still()
    engine = await Engine.start(Telegram(limits=False, clock=clock), clock, tmp_path, words)
    runner = await engine.runner(number=4_242_424)
    await engine.rule(runner)
    clock.set(at("2026-06-01 08:00"))
    wordless = replace(engine.services, words=Wordless(words.languages))
    await Reminding(wordless, SimpleNamespace(bot=engine.bot)).send_due()  # type: ignore[arg-type]
    await engine.stop()
    assert "KeyError" in said.text
    assert PRIVATE not in said.text
    assert "4242424" not in said.text
