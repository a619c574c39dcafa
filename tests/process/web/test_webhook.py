"""A bot to whom Telegram brings its updates: started, killed, and changed to polling and back."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Person
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.sandbox.web.webhooks import post_over_http
from tests.process.processes import Host, Process, until
from tests.process.test_restarts import kill_after_every_tap
from tests.thorough import THOROUGH

pytestmark = pytest.mark.process

PUBLIC = "https://club.example.org/runback"
SECRET = "A-secret-of-this-test"


def free_port() -> int:
    """One that nobody listened at a moment ago."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


@pytest.fixture
def settings() -> dict[str, str]:
    return {
        "UPDATES": "webhook",
        "PUBLIC_URL": PUBLIC,
        "WEBHOOK_SECRET": SECRET,
        "LISTEN": f"127.0.0.1:{free_port()}",
    }


@pytest.fixture
async def url(telegram: Telegram, settings: dict[str, str]) -> AsyncIterator[str]:
    """The sandbox, behind a proxy that hands on what is for the public address."""

    async def through_the_proxy(to: str, json: dict[str, Any], headers: Mapping[str, str]) -> int:
        assert to.startswith(PUBLIC)
        here = f"http://{settings['LISTEN']}"
        return await post_over_http(to.replace(PUBLIC, here), json, headers)

    server = await serve(telegram, post=through_the_proxy)
    yield server.url
    await server.stop()


async def starts(host: Host, url: str, **settings: str) -> Process:
    """A bot that hears what is said."""
    bot = await host.runs("run", environment=host.environment(url, **settings))
    await bot.writes("listening")
    return bot


async def hears(telegram: Telegram, robin: Person, words: str, answer: str) -> None:
    """It answers what is said to it, once."""
    before = sum(answer in message.text for message in robin.messages)
    robin.says(words)
    await until(
        telegram, lambda: sum(answer in message.text for message in robin.messages) == before + 1
    )


async def test_changed_to_polling_and_back_by_the_setting_alone(
    telegram: Telegram, url: str, host: Host, settings: dict[str, str]
) -> None:
    robin = telegram.person()
    polling = await starts(host, url)
    await hears(telegram, robin, "/start", "Are you 18")
    assert await polling.stop() == 0
    brought = await starts(host, url, **settings)
    await hears(telegram, robin, "/privacy", "What I keep")
    assert await brought.stop() == 0
    robin.says("/help")  # while nobody is there
    polling = await starts(host, url)
    await until(telegram, lambda: any("What I can do" in m.text for m in robin.messages))
    await hears(telegram, robin, "/privacy", "What I keep")
    assert await polling.stop() == 0
    assert SECRET not in polling.output + brought.output


@pytest.mark.parametrize("seed", range(21, 24 if THOROUGH else 22))
async def test_a_kill_after_every_tap_changes_nothing_there_either(
    seed: int, telegram: Telegram, url: str, tmp_path: Path, settings: dict[str, str]
) -> None:
    await kill_after_every_tap(seed, telegram, url, tmp_path, **settings)


async def test_an_address_that_telegram_refuses(
    telegram: Telegram, url: str, host: Host, settings: dict[str, str]
) -> None:
    telegram.faults.next("setWebhook", status=400, description="bad webhook: getaddrinfo failed")
    bot = await host.runs("run", environment=host.environment(url, **settings))
    assert await bot.ends() == 1
    refusal = f"runback: Telegram refuses {PUBLIC}/telegram (Bad webhook: getaddrinfo failed)"
    assert bot.output.splitlines()[-1] == refusal


async def test_a_stop_while_telegram_is_out_of_reach(
    telegram: Telegram, url: str, host: Host, settings: dict[str, str]
) -> None:
    telegram.faults.next("setWebhook", status=502, times=1000)
    bot = await host.runs("run", environment=host.environment(url, **settings))
    await bot.writes("webhook not set yet")
    assert await bot.stop() == 0
