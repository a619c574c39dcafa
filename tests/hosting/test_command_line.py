"""The command line: what it understands, and its exit codes. Real runs are in tests/process."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot.__main__ import main
from bot.settings import variables


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path) -> Iterator[None]:
    """No environment, an empty folder, and logging as it was afterwards."""
    kept, folder = dict(os.environ), Path.cwd()
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in ("apscheduler", "telegram")}
    for name in variables():
        os.environ.pop(name, None)
    os.chdir(tmp_path)
    yield
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(kept)
    root.handlers[:], root.level = handlers, level
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    logging.getLogger("telegram").handlers.clear()
    logging.getLogger("telegram").propagate = True
    structlog.reset_defaults()


@pytest.mark.parametrize("arguments", [[], ["fly"], ["demo", "--port", "x"], ["run", "--fast"]])
def test_what_it_does_not_understand(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: runback" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    words = capsys.readouterr().out
    assert all(f"    {command} " in words for command in ("run", "demo", "check"))


def test_wrong_settings_are_told_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    os.environ["LOG_LEVEL"] = "LOUD"
    assert main(["run"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[:2] == [
        "These settings need a look (see .env.example):",
        "  BOT_TOKEN: is missing",
    ]
    assert "LOG_LEVEL" in told.err


async def test_check_reports_wrong_settings_line_by_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    os.environ["DATABASE_URL"] = "mysql://x"
    assert await asyncio.to_thread(main, ["check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "BAD settings: BOT_TOKEN: is missing",
        "BAD settings: DATABASE_URL: should be sqlite:///path/to/file.db",
    ]
