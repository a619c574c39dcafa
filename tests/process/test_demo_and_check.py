"""`runback demo` and `runback check` as real processes."""

from __future__ import annotations

import re
import signal
import time
import urllib.request

import pytest

from bot.sandbox.telegram import Telegram
from bot.words import DEFAULT, LOCALES
from tests.process.processes import SCRIPT, Host, Process

LANGUAGES = sorted(
    f"ok  words in {folder.name}" for folder in LOCALES.glob("*") if folder.name != DEFAULT
)

pytestmark = pytest.mark.process


def address(process: Process) -> str:
    found = re.search(r"http://127\.0\.0\.1:\d+", process.output)
    assert found, process.output
    return found[0]


def get(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=10) as answer:
        content: bytes = answer.read()
    return content


async def finds_its_port_taken(host: Host, port: str) -> None:
    second = await host.runs("demo", "--no-browser", "--port", port)
    assert await second.ends() == 1
    assert f"port {port} is taken; try: runback demo --port" in second.output


@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
async def test_the_demo_answers_soon_and_stops_cleanly(name: signal.Signals, host: Host) -> None:
    begun = time.monotonic()
    demo = await host.starts(SCRIPT, "demo", "--no-browser", "--port", "0", environment={})
    await demo.writes("Runback is in the chat at")
    assert b"<html" in get(address(demo))
    took = time.monotonic() - begun
    await finds_its_port_taken(host, address(demo).rpartition(":")[2])
    assert await demo.stop(name) == 0
    assert list(host.folder.iterdir()) == [], "nothing outlives it"
    assert took < 20, "five seconds on an idle machine"


async def test_check_finds_nothing_wrong(telegram: Telegram, url: str, host: Host) -> None:
    check = await host.starts(SCRIPT, "check", environment=host.environment(url))
    assert await check.ends() == 0
    lines = check.output.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "ok  settings", "ok  content", *LANGUAGES, "ok  typed words", "ok  database",
        "ok  encryption", "NB  port", "NB  hosts", "ok  token",
    ]  # fmt: skip


async def test_check_says_what_is_wrong_one_line_each(
    telegram: Telegram, url: str, host: Host
) -> None:
    host.token = "7:another-token-that-nobody-knows-0123456789"
    host.database.write_text("no database" * 100)
    check = await host.runs("check", environment=host.environment(url))
    assert await check.ends() == 1
    assert "BAD token: Telegram does not know BOT_TOKEN\n" in check.output
    assert "BAD database: " in check.output
    assert check.output.count("\n") == len(LANGUAGES) + 8


async def test_check_without_a_network(host: Host) -> None:
    check = await host.runs("check")
    assert await check.ends() == 1
    assert "BAD token: http://127.0.0.1:9 is out of reach" in check.output


async def test_check_names_every_wrong_setting(host: Host) -> None:
    check = await host.runs("check", environment={"BOT_TOKEN": "x", "DATABASE_URL": "mysql://x"})
    assert await check.ends() == 1
    assert check.output.splitlines() == [
        "BAD settings: DATABASE_URL: should be sqlite:///path/to/file.db or postgresql://…",
        "BAD settings: BOT_TOKEN: should look like 123456:AbC…, as @BotFather gives it",
    ]
    assert list(host.folder.iterdir()) == []
