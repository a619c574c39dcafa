"""How many there are, for a host who asks in the chat."""

from __future__ import annotations

from dataclasses import replace

from bot.steps.turn import Turn
from storage import counts
from storage.counts import Counts


async def count(turn: Turn) -> Counts:
    """All numbers; the update that asks for them does not count as waiting."""
    found = await counts.counts(turn.tx, turn.now)
    others = max(0, found.waiting.updates - 1)
    return replace(found, waiting=replace(found.waiting, updates=others))
