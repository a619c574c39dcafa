"""The door over HTTP: the sandbox on a socket, inside a program that runs asyncio."""

from __future__ import annotations

import asyncio
import socket
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import uvicorn

from bot.sandbox.web.application import application
from bot.sandbox.web.webhooks import deliver, post_over_http

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.sandbox.telegram import Telegram
    from bot.sandbox.web.webhooks import Post


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        # The program around us decides what Ctrl-C means.
        yield


@dataclass(frozen=True, slots=True)
class Running:
    """A sandbox that listens, until it is stopped."""

    host: str
    port: int
    _telegram: Telegram
    _server: uvicorn.Server
    _tasks: tuple[asyncio.Task[None], ...]

    @property
    def url(self) -> str:
        """The root of its address, without a slash at the end."""
        return f"http://{self.host}:{self.port}"

    async def stop(self) -> None:
        """Answer what is open, close, and wait for the end."""
        listening, delivering = self._tasks
        self._server.config.app.state.closing = True  # type: ignore[union-attr]
        self._server.should_exit = True
        delivering.cancel()
        while not listening.done():
            self._telegram.updates.release()
            self._telegram.changes.note()
            await asyncio.wait({listening}, timeout=0.05)
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def serve(
    telegram: Telegram, host: str = "127.0.0.1", port: int = 0, *, post: Post = post_over_http
) -> Running:
    """Let a sandbox listen; port 0 takes any free one.

    Args:
        telegram: the sandbox.
        host: the address to listen at.
        port: the port to listen at.
        post: how webhook deliveries are sent.

    Raises:
        OSError: the port is taken.
    """
    listener = _listener(host, port)
    server = _Server(
        uvicorn.Config(
            application(telegram),
            log_config=None,
            log_level="critical",
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=2,
        )
    )
    tasks = (
        asyncio.create_task(server.serve([listener])),  # noqa: TID251  awaited in stop()
        asyncio.create_task(deliver(telegram, post)),  # noqa: TID251  awaited in stop()
    )
    while not server.started:
        await asyncio.wait({tasks[0]}, timeout=0.005)
    return Running(host, listener.getsockname()[1], telegram, server, tasks)


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Naming the protocol lets asyncio switch off Nagle's wait, which costs 40 ms a call.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener
