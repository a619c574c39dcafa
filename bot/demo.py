"""`runback demo`: the bot and a local Telegram in one process, with a chat page."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import webbrowser
from pathlib import Path

from pydantic import SecretStr

from bot.app import build, make_services
from bot.running import StartError, polling, stop_signal
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.settings import Settings

HOST = "127.0.0.1"


async def run(port: int, *, open_browser: bool) -> None:
    """Serve the chat page until Ctrl-C; nothing outlives it.

    Raises:
        StartError: the port is taken.
    """
    stop = stop_signal()
    telegram = Telegram()
    telegram.person(first_name="Robin")
    try:
        server = await serve(telegram, HOST, port)
    except OSError:
        raise StartError(f"port {port} is taken; try: runback demo --port {port + 1}") from None
    try:
        with tempfile.TemporaryDirectory(prefix="runback-demo-") as folder:
            await _chat(telegram, server.url, Path(folder), stop, open_browser=open_browser)
    finally:
        await server.stop()


async def _chat(
    telegram: Telegram, url: str, folder: Path, stop: asyncio.Event, *, open_browser: bool
) -> None:
    settings = Settings.model_construct(
        bot_token=SecretStr(telegram.token),
        telegram_api_url=url,
        database_url=f"sqlite:///{folder / 'demo.db'}",
        reminder_seconds=0.5,
    )
    services = await make_services(settings, clock=telegram.clock.now)
    try:
        async with polling(build(settings, services), services, stop):
            sys.stdout.write(f"Runback is in the chat at {url} (Ctrl-C stops it)\n")
            sys.stdout.flush()
            if open_browser:
                await asyncio.to_thread(webbrowser.open, url)
            await stop.wait()
    finally:
        await services.database.close()
