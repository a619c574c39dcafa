"""Somebody who has agreed says later that they are not an adult, or takes that back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.steps.turn import Turn
from storage.runner import runners


async def set_under_age(turn: Turn, since: datetime | None) -> None:
    """Keep it, so that no exercise is shown any more; None: they are an adult after all."""
    await runners.set_under_age(turn.tx, turn.me.id, since)
    turn.runner = replace(turn.me, under_age=since is not None)
    turn.record = replace(turn.record, under_age=since is not None)
