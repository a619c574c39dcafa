"""The web side's settings, and starting with a port that is taken."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.hosting.web import address, listen
from bot.running import StartError, web_side
from bot.settings import SettingsError, read
from bot.vitals.metrics import Metrics
from bot.vitals.vitals import Vitals

LIVING = cast("Any", SimpleNamespace(vitals=Vitals(), metrics=Metrics()))
"""As much as a health check looks at."""
TOKEN = f"123456:{'A' * 35}"


def given(**settings: object) -> Any:
    return read(bot_token=TOKEN, _env_file=None, **settings)


def test_no_public_address_no_web_side() -> None:
    assert given().public_url is None
    assert given(public_url="").public_url is None


def test_a_slash_at_the_end_does_not_matter() -> None:
    assert given(public_url="https://run.example.org/").public_url == "https://run.example.org"


@pytest.mark.parametrize(
    "url", ["http://run.example.org", "run.example.org", "https://x.org/?a=1"]
)
def test_an_address_that_would_not_work(url: str) -> None:
    with pytest.raises(SettingsError, match="PUBLIC_URL: should be an https address"):
        given(public_url=url)


@pytest.mark.parametrize(
    "settings",
    [{}, {"public_url": "https://run.example.org"}, {"webhook_secret": "s" * 16}],
)
def test_a_webhook_needs_an_address_and_a_secret(settings: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="needs PUBLIC_URL and WEBHOOK_SECRET"):
        given(updates="webhook", **settings)


@pytest.mark.parametrize("secret", ["short", "with spaces in between", "s" * 257, "ü" * 20])
def test_a_secret_that_is_none(secret: str) -> None:
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET: should be 16 to 256") as fault:
        given(webhook_secret=secret)
    assert secret not in str(fault.value)


@pytest.mark.parametrize("where", ["8080", ":8080", "localhost", "127.0.0.1:99999"])
def test_nowhere_to_listen(where: str) -> None:
    with pytest.raises(SettingsError, match="LISTEN: should be host:port"):
        given(listen=where)


def test_six_is_an_address_too() -> None:
    assert address("[::1]:8080") == ("::1", 8080)


async def test_a_port_that_is_taken_is_had_once_it_is_free() -> None:
    """As with a process that stood by, and takes over from the one that had the port."""
    taken = listen("127.0.0.1", 0)
    port = taken.getsockname()[1]
    settings = given(listen=f"127.0.0.1:{port}")
    async with web_side(settings, LIVING, LIVING, again=0.01) as had:
        assert had is None
        taken.close()
        async with asyncio.timeout(10):
            assert (await answer(port)).startswith(b"HTTP/1.1 200")
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)


async def test_a_port_that_is_never_free_keeps_nobody_from_stopping() -> None:
    taken = listen("127.0.0.1", 0)
    where = f"127.0.0.1:{taken.getsockname()[1]}"
    async with web_side(given(listen=where), LIVING, LIVING, again=0.01):
        await asyncio.sleep(0.05)
    taken.close()


async def answer(port: int) -> bytes:
    """The first line of what /health says, as soon as somebody listens."""
    while True:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
        except ConnectionRefusedError:
            await asyncio.sleep(0.01)
            continue
        writer.write(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        told = await reader.readline()
        writer.close()
        return told


async def test_a_port_that_is_taken_is_said_before_anything_runs() -> None:
    taken = listen("127.0.0.1", 0)
    taken.listen()
    where = f"127.0.0.1:{taken.getsockname()[1]}"
    settings = given(public_url="https://run.example.org", listen=where)
    nothing = cast("Any", SimpleNamespace())
    with pytest.raises(StartError, match="LISTEN"):
        async with web_side(settings, nothing, nothing):
            pass
    taken.close()
