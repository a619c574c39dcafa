"""A signal that something changed, for whoever waits."""

from __future__ import annotations

import asyncio


class Signal:
    """Wakes all that wait, each time it is given."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def wait(self) -> asyncio.Future[None]:
        """What ends at the next change; asked for at once, so that none is missed."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        return future

    def give(self) -> None:
        """Wake all that wait."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)


class Changes(Signal):
    """Counts the changes of anything here, so that a page can ask what came since."""

    def __init__(self) -> None:
        super().__init__()
        self.version = 0

    def note(self) -> int:
        """One more change; gives its number."""
        self.version += 1
        self.give()
        return self.version
