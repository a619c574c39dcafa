"""The bot as a real process: started, watched, killed; and what it left in its database."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.sandbox.telegram import Telegram
from tests.engines import ON_SERVER, server, url_for

PATIENCE = 60.0
"""Seconds before a test gives up; a slow machine that is busy needs several for a start."""
SCRIPT = str(Path(sys.executable).with_name("runback"))
"""The command as it is installed; it goes by the real clock."""
GLANCE = 0.02
"""Seconds between two looks at a database, which gives no signals to other processes."""
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
"""Which bot is started: this one, whatever else is installed."""


class _Protocol(asyncio.SubprocessProtocol):
    def __init__(self) -> None:
        self.output = bytearray()
        self.heard = asyncio.Event()
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        self.output += data
        self.heard.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end()

    def process_exited(self) -> None:
        self.heard.set()

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        self.heard.set()

    def _end(self) -> None:
        if not self.ended.done():
            self.ended.set_result(None)


class Process:
    """One run of a command of ours."""

    def __init__(self, transport: asyncio.SubprocessTransport, protocol: _Protocol) -> None:
        self._transport, self._protocol = transport, protocol

    @property
    def output(self) -> str:
        """Everything it has written so far, on both streams."""
        return self._protocol.output.decode()

    @property
    def pid(self) -> int:
        return self._transport.get_pid()

    async def writes(self, *words: str, times: int = 1) -> None:
        """Wait until all of the words stand in its output."""
        async with asyncio.timeout(PATIENCE):
            while not all(self.output.count(word) >= times for word in words):
                if self._transport.get_returncode() is not None:
                    raise AssertionError(f"ended without {words}:\n{self.output}")
                self._protocol.heard.clear()
                await self._protocol.heard.wait()

    def send(self, name: signal.Signals) -> None:
        self._transport.send_signal(name)

    async def ends(self) -> int:
        """Wait for its end; its exit code."""
        async with asyncio.timeout(PATIENCE):
            await self._protocol.ended
        code = self._transport.get_returncode()
        self._transport.close()
        assert code is not None
        return code

    async def stop(self, name: signal.Signals = signal.SIGTERM) -> int:
        self.send(name)
        return await self.ends()

    async def kill(self) -> None:
        """No warning, no farewell."""
        if self._transport.get_returncode() is None:
            self.send(signal.SIGKILL)
        await self.ends()


class Host:
    """Where processes run: a folder, an environment, and the promise that none survives."""

    def __init__(
        self, folder: Path, token: str, clock: Callable[[], datetime], **settings: str
    ) -> None:
        self.folder, self.token, self.clock = folder, token, clock
        self.settings = settings
        """What every process of this host is given beside the rest."""
        self.started: list[Process] = []

    @property
    def database(self) -> Path:
        return self.folder / "runback.db"

    def environment(self, url: str = "http://127.0.0.1:9", **more: str) -> dict[str, str]:
        """A complete set of settings; nothing leaks in from the outside but the way to Python."""
        return {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(self.folder),
            "BOT_TOKEN": self.token,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": url_for(self.database),
            "REMINDER_SECONDS": "0.05",
            "LISTEN": "",
            **self.settings,
            **more,
        }

    async def runs(
        self,
        *arguments: str,
        environment: dict[str, str] | None = None,
        within: tuple[str, ...] = (),
    ) -> Process:
        """Start `python -m bot` with these arguments; it begins at the time that it is here.

        `within`: what goes before the command, where it runs on a machine of its own.
        """
        return await self._starts_now(
            "clocked_bot.py", *arguments, environment=environment, within=within
        )

    async def runs_unhurried(self, environment: dict[str, str]) -> Process:
        """Start the bot, with no pause between two messages."""
        return await self._starts_now("unhurried.py", environment=environment)

    async def _starts_now(
        self,
        script: str,
        *arguments: str,
        environment: dict[str, str] | None,
        within: tuple[str, ...] = (),
    ) -> Process:
        now = self.clock().isoformat()
        command = (*within, sys.executable, str(HERE / script), now, *arguments)
        return await self.starts(*command, environment=environment)

    async def starts(self, *command: str, environment: dict[str, str] | None = None) -> Process:
        given = self.environment() if environment is None else environment
        transport, protocol = await asyncio.get_running_loop().subprocess_exec(
            _Protocol,
            *command,
            stdin=None,
            stderr=asyncio.subprocess.STDOUT,
            cwd=self.folder,
            env={"PYTHONPATH": str(ROOT), **given},
        )
        process = Process(transport, protocol)
        self.started.append(process)
        return process

    async def clear_up(self) -> None:
        for process in self.started:
            await process.kill()

    def check_outputs(self) -> None:
        """Whatever happened: no token on the screen, and no bare traceback."""
        for process in self.started:
            assert self.token not in process.output
            assert self.token.split(":")[1] not in process.output
            assert "Traceback" not in process.output, process.output

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the database beside the process that works with it."""
        if ON_SERVER:
            return server.running().outside(url_for(self.database), query, *values)
        address = f"file:{self.database}?mode=ro"
        with closing(sqlite3.connect(address, timeout=PATIENCE, uri=True)) as connection:
            return connection.execute(query, values).fetchall()

    async def comes_true(self, query: str, *values: object) -> None:
        """Wait until a query gives a row that says yes."""
        async with asyncio.timeout(PATIENCE):
            while not (rows := self.rows(query, *values)) or not rows[0][0]:
                await asyncio.sleep(GLANCE)


async def until(telegram: Telegram, fulfilled: Callable[[], bool]) -> None:
    """Wait for something to be so in the sandbox, by its own signal."""
    await telegram.until(fulfilled, PATIENCE)
