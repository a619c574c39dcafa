"""A machine of its own, as far as the network goes: a namespace with one link, which can be cut.

Root makes it, with `ip` of iproute2. What is on this side of the link answers at `HERE`, by way of
a forwarder each; when the link is cut neither side hears anything, not even that it has gone.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path

from tests.engines import server
from tests.process.cable import SOCKET

OURS = os.getpid()
"""Several may test at once on one machine; none takes away what another one needs."""
NAME, NEAR, FAR = f"runback-{OURS}", f"rbn{OURS}", f"rbf{OURS}"
"""Of a link at most 15 characters."""
_NETWORK = f"10.213.{OURS // 64 % 256}.{OURS % 64 * 4}"
HERE, THERE = (str(ip_address(_NETWORK) + nth) for nth in (1, 2))
"""The two ends of the link, in a network of four addresses for private use (RFC 1918)."""


def missing() -> str | None:
    """Why there can be none here; None: there may be one, and `build` says so if not."""
    if os.geteuid() != 0:
        return "only root makes network namespaces"
    if not shutil.which("ip"):
        return "ip (iproute2) is not installed"
    return None


class Machine:
    """The namespace, its link, and what can be reached from there."""

    runs = ("ip", "netns", "exec", NAME)
    """What goes before a command that runs there; it becomes that command."""

    def __init__(self) -> None:
        self._ends: list[asyncio.Server] = []
        self._carrying: list[asyncio.Task[None]] = []

    def build(self) -> str | None:
        """Make it, and the link; or why the kernel gives none, as in many containers."""
        made = subprocess.run(["ip", "netns", "add", NAME], check=False, capture_output=True)
        if made.returncode:
            return made.stderr.decode().strip()
        self._link()
        return None

    def _link(self) -> None:
        _ip("link", "add", NEAR, "type", "veth", "peer", "name", FAR, "netns", NAME)
        _ip("address", "add", f"{HERE}/30", "dev", NEAR)
        _ip("link", "set", NEAR, "up")
        _ip("-n", NAME, "address", "add", f"{THERE}/30", "dev", FAR)
        _ip("-n", NAME, "link", "set", FAR, "up")
        _ip("-n", NAME, "link", "set", "lo", "up")

    def cut(self) -> None:
        """Whatever is sent from now on arrives nowhere."""
        _ip("link", "set", NEAR, "down")

    async def close(self) -> None:
        """Let go of everything."""
        for end in self._ends:
            end.close()
        for task in self._carrying:
            task.cancel()
        await asyncio.gather(*self._carrying, return_exceptions=True)
        self.remove()

    def remove(self) -> None:
        """Take the namespace away, and the link with it."""
        if shutil.which("ip"):
            subprocess.run(["ip", "netns", "delete", NAME], check=False, capture_output=True)
            subprocess.run(["ip", "link", "delete", NEAR], check=False, capture_output=True)

    async def database(self, url: str) -> str:
        """The address, from there, of one of the tests' databases."""
        port = await self.forwards(server.running().folder / SOCKET)
        name = url.partition("@/")[2].partition("?")[0]
        return f"postgresql://postgres@{HERE}:{port}/{name}"

    async def telegram(self, url: str) -> str:
        """The same of the sandbox, which listens on a port here."""
        return f"http://{HERE}:{await self.forwards(int(url.rpartition(':')[2]))}"

    async def forwards(self, to: Path | int) -> int:
        """The port at `HERE` by which a socket's file or a local port is reached from there."""

        async def carry(near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
            far, forth = (
                await asyncio.open_unix_connection(to)
                if isinstance(to, Path)
                else await asyncio.open_connection("127.0.0.1", to)
            )
            try:
                await asyncio.gather(_one_way(near, forth), _one_way(far, back))
            finally:
                for end in (forth, back):
                    end.transport.abort()

        def begins(near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
            self._carrying.append(asyncio.ensure_future(carry(near, back)))

        end = await asyncio.start_server(begins, HERE)
        self._ends.append(end)
        return int(end.sockets[0].getsockname()[1])


async def _one_way(start: asyncio.StreamReader, end: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while said := await start.read(65_536):
            end.write(said)
            await end.drain()
    end.close()


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)
