"""A way to a database server that can go silent: nobody hangs up, and nothing comes through."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

from tests.engines.server import PORT

SOCKET = f".s.PGSQL.{PORT}"


class Cable:
    """Between one process and the server in a folder; `url` leads through it."""

    def __init__(self, server: Path, folder: Path) -> None:
        self._server, self.folder = server, folder
        self._whole = asyncio.Event()
        self._whole.set()
        self._end: asyncio.Server
        self._carrying: list[asyncio.Future[list[None]]] = []

    async def lay(self) -> None:
        """Carry whatever is sent from now on."""
        self.folder.mkdir()
        self._end = await asyncio.start_unix_server(self._carry, self.folder / SOCKET)

    async def remove(self) -> None:
        """Carry what is left, and let go of both ends."""
        self._whole.set()
        self._end.close()
        await asyncio.gather(*self._carrying)

    def url(self, address: str) -> str:
        """The server's address, by way of the cable."""
        return address.replace(str(self._server), str(self.folder))

    def cut(self) -> None:
        """From now on neither end hears anything of the other, not even that it has gone."""
        self._whole.clear()

    async def _carry(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        far, forth = await asyncio.open_unix_connection(self._server / SOCKET)
        both = asyncio.gather(self._one_way(near, forth), self._one_way(far, back))
        self._carrying.append(both)
        await both

    async def _one_way(self, start: asyncio.StreamReader, end: asyncio.StreamWriter) -> None:
        said = b"-"
        while said:
            try:
                said = await start.read(65_536)
            except OSError:
                said = b""
            await self._whole.wait()
            end.write(said)
        end.close()
        with suppress(OSError):
            await end.wait_closed()
