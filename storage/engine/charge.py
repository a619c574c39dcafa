"""Being at work: of all processes with one database, one handles, reminds and sends.

The others stand by: they may store updates, and wait to take over. That nothing is done twice does
not depend on this; it is a turn's transaction that sees to that. So two may overlap for a moment.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

TRY_AGAIN = 0.5
"""Seconds between two tries of who stands by."""


@dataclass(frozen=True, slots=True)
class StandingBy:
    """What is to be told by who waits, and who is at work."""

    waits: Callable[[], None]
    """Another process is at work; called at each try."""
    arrived: Callable[[int], None]
    """Another process has stored something of this runner's."""


class Charge(ABC):
    """That this process is the one at work, until it is given up or `lost`."""

    def __init__(self) -> None:
        self.lost = asyncio.Event()
        """Another process may be at work by now: begin nothing any more."""

    @abstractmethod
    async def give_up(self) -> None:
        """Another process may take over."""
