"""Starting, waiting and stopping, as whoever runs the bot sees it: one clear line each."""

from __future__ import annotations

import signal
import sqlite3
import stat
from contextlib import closing

import pytest

from bot.sandbox.telegram import Telegram
from storage.engine.migrations import migrations
from tests.process.processes import SCRIPT, Host, Process, until

pytestmark = pytest.mark.process

NOBODY_LISTENS = "http://127.0.0.1:9"


async def listening(host: Host, url: str, **more: str) -> Process:
    """A bot that is up and polls."""
    process = await host.runs("run", environment=host.environment(url, **more))
    await process.writes("listening")
    return process


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_stops_it_cleanly(
    name: signal.Signals, telegram: Telegram, url: str, host: Host
) -> None:
    bot = await host.starts(SCRIPT, "run", environment=host.environment(url))
    await bot.writes("listening")
    assert await bot.stop(name) == 0
    assert bot.output.splitlines()[-1].rstrip().endswith("stopped")
    assert stat.S_IMODE(host.database.stat().st_mode) == 0o600
    assert not telegram.updates.polled


async def test_what_is_under_way_at_a_stop_is_finished(
    telegram: Telegram, url: str, host: Host
) -> None:
    bot = await listening(host, url)
    people = [telegram.person(first_name=f"R{n}") for n in range(10)]
    for person in people:
        person.says("/start")
    await until(telegram, lambda: any(call.method == "sendMessage" for call in telegram.calls))
    assert await bot.stop() == 0
    assert host.rows("SELECT count(*) FROM inbox WHERE state = 1") == [(0,)], "no screen is owed"
    answered = sum(any(m.from_bot for m in person.messages) for person in people)
    assert host.rows("SELECT count(*) FROM inbox WHERE state = 2") == [(answered,)]


async def test_a_stop_does_not_wait_for_a_long_line(
    telegram: Telegram, url: str, host: Host
) -> None:
    """Telegram lets one message a second into a chat; forty would take half a minute."""
    bot = await listening(host, url)
    robin = telegram.person()
    for _ in range(40):
        robin.says("/help")
    await until(telegram, lambda: len(telegram.calls) > 12)
    assert await bot.stop() == 0
    left = host.rows("SELECT count(*) FROM inbox WHERE state < 2 AND body IS NOT NULL")[0][0]
    assert left > 10, "what nobody has begun stays stored"


async def test_a_stop_does_not_wait_for_an_answer_that_telegram_puts_off(
    telegram: Telegram, url: str, host: Host
) -> None:
    bot = await listening(host, url)
    telegram.faults.next("sendMessage", retry_after=50)
    telegram.person().says("/start")
    await until(telegram, lambda: telegram.calls[-1].status == 429)
    assert await bot.stop() == 0
    assert host.rows("SELECT state FROM inbox") == [(1,)]

    again = await listening(host, url)
    await until(telegram, lambda: any(m.from_bot for m in telegram.person(1001).messages))
    assert await again.stop() == 0


async def test_a_second_poller_waits_for_the_first_to_stop(
    telegram: Telegram, url: str, host: Host
) -> None:
    first = await listening(host, url)
    elsewhere = f"sqlite:///{host.folder / 'other.db'}"
    second = await listening(host, url, DATABASE_URL=elsewhere)
    await first.writes("another process is polling with this token; waiting")
    assert await first.stop() == 0
    robin = telegram.person()
    robin.says("/start")
    await until(telegram, lambda: any(m.from_bot for m in robin.messages))
    assert await second.stop() == 0


async def test_a_second_process_on_the_same_file_waits_for_the_first_to_end(
    telegram: Telegram, url: str, host: Host
) -> None:
    first = await listening(host, url)
    second = await host.runs("run", environment=host.environment(url))
    await second.writes("standing by: another process is at work with this database")
    robin = telegram.person()
    robin.says("/start")
    await until(telegram, lambda: any("Are you 18" in m.text for m in robin.messages))
    assert "listening" not in second.output
    await first.kill()
    await second.writes("listening")
    robin.says("/help")
    await until(telegram, lambda: any("What I can do" in m.text for m in robin.messages))
    assert await second.stop() == 0
    assert "polling" not in second.output


async def test_who_stands_by_stops_when_asked(telegram: Telegram, url: str, host: Host) -> None:
    first = await listening(host, url)
    second = await host.runs("run", environment=host.environment(url))
    await second.writes("standing by")
    assert await second.stop() == 0
    assert await first.stop() == 0


async def test_a_wrong_token_is_said_and_ends_it(telegram: Telegram, url: str, host: Host) -> None:
    host.token = "7:another-token-that-nobody-knows-0123456789"
    bot = await host.runs("run", environment=host.environment(url))
    assert await bot.ends() == 1
    assert bot.output == "runback: BOT_TOKEN: Telegram does not know this token\n"


async def test_a_token_that_becomes_invalid_ends_it(
    telegram: Telegram, url: str, host: Host
) -> None:
    bot = await listening(host, url)
    telegram.faults.next("getUpdates", status=401, times=100)
    telegram.person().says("/start")
    assert await bot.ends() == 1
    assert bot.output.splitlines()[-1] == "runback: Telegram no longer accepts BOT_TOKEN"


async def test_without_a_network_it_keeps_trying(host: Host) -> None:
    bot = await host.runs("run", environment=host.environment(NOBODY_LISTENS))
    await bot.writes("Telegram is out of reach", times=2)
    assert await bot.stop() == 0
    assert "again_in=1.0" in bot.output
    assert "again_in=2.0" in bot.output


async def test_a_network_that_goes_before_the_first_poll_does_not_hold_up_a_stop(
    telegram: Telegram, url: str, host: Host
) -> None:
    telegram.faults.next("deleteWebhook", status=502, times=1000)
    bot = await host.runs("run", environment=host.environment(url))
    await until(telegram, lambda: telegram.calls[-1:] != [] and telegram.calls[-1].status == 502)
    assert await bot.stop() == 0


async def test_every_wrong_setting_is_named_and_nothing_is_started(host: Host) -> None:
    environment = host.environment(
        "ftp://somewhere", BOT_TOKEN="no token", ADMIN_IDS="me", LOG_LEVEL="LOUD", LOG_FORMAT="xml"
    )
    bot = await host.runs("run", environment=environment)
    assert await bot.ends() == 2
    for name in ("BOT_TOKEN", "TELEGRAM_API_URL", "ADMIN_IDS", "LOG_LEVEL", "LOG_FORMAT"):
        assert f"  {name}: " in bot.output
    assert not host.database.exists()
    assert "no token" not in bot.output


async def test_a_missing_token_is_named(host: Host) -> None:
    environment = host.environment()
    del environment["BOT_TOKEN"]
    bot = await host.runs("run", environment=environment)
    assert await bot.ends() == 2
    assert "BOT_TOKEN: is missing" in bot.output
    assert list(host.folder.iterdir()) == []


async def test_a_newer_database_stays_as_it_is(host: Host) -> None:
    newer = migrations()[-1][0] + 1
    with closing(sqlite3.connect(host.database)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE migrations (number BIGINT PRIMARY KEY)")
        connection.execute("INSERT INTO migrations VALUES (?)", [newer])
        connection.commit()
    before = host.database.read_bytes()
    bot = await host.runs("run")
    assert await bot.ends() == 1
    assert "written by a newer Runback" in bot.output
    assert host.database.read_bytes() == before


async def test_a_file_that_is_no_database(host: Host) -> None:
    """More of these, without a process, are in tests/storage."""
    host.database.write_text("This is a letter, not a database." * 100)
    bot = await host.runs("run")
    assert await bot.ends() == 1
    assert bot.output.startswith(f"runback: {host.database}: is not a database")
    assert bot.output.endswith("nothing was touched\n")
