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
from pathlib import Path

NAME, NEAR, FAR = "runback-far", "runback-near", "runback-eth"
HERE, THERE = "10.213.47.1", "10.213.47.2"
"""The two ends of the link, in a network of private use (RFC 1918)."""


def missing() -> str | None:
    """Why there can be none here; None: there can."""
    if os.geteuid() != 0:
        return "only root makes network namespaces"
    if not shutil.which("ip"):
        return "ip (iproute2) is not installed"
    made = subprocess.run(["ip", "netns", "add", NAME], check=False, capture_output=True)
    subprocess.run(["ip", "netns", "delete", NAME], check=False, capture_output=True)
    return made.stderr.decode().strip() if made.returncode else None


class Machine:
    """The namespace, its link, and what can be reached from there."""

    runs = ("ip", "netns", "exec", NAME)
    """What goes before a command that runs there; it becomes that command."""

    def __init__(self) -> None:
        self._ends: list[asyncio.Server] = []

    def build(self) -> None:
        """Make it, and the link."""
        self.remove()
        _ip("netns", "add", NAME)
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
        self.remove()

    def remove(self) -> None:
        """Take the namespace away, and the link with it."""
        subprocess.run(["ip", "netns", "delete", NAME], check=False, capture_output=True)
        subprocess.run(["ip", "link", "delete", NEAR], check=False, capture_output=True)

    async def forwards(self, to: Path | int) -> int:
        """The port at `HERE` by which a socket's file or a local port is reached from there."""

        async def carry(near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
            far, forth = (
                await asyncio.open_unix_connection(to)
                if isinstance(to, Path)
                else await asyncio.open_connection("127.0.0.1", to)
            )
            await asyncio.gather(_one_way(near, forth), _one_way(far, back))

        end = await asyncio.start_server(carry, HERE)
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
