"""The question that begins with "To be sure": kept until it is answered, for the gate to see."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.alarms import Doubt, DoubtKind
from bot.steps.turn import Turn
from storage.runner import runners


async def ask(turn: Turn, kind: DoubtKind) -> None:
    """From here on it waits for an answer; of a stranger nothing is kept."""
    if turn.runner is not None:
        await _keep(turn, Doubt(kind, turn.now))


async def over(turn: Turn, kind: DoubtKind) -> None:
    """It is answered, whatever was said; the list of bodily signs answers nothing about a mood."""
    doubt = turn.runner.doubt if turn.runner else None
    if doubt is not None and doubt.kind is kind:
        await _keep(turn, None)


async def _keep(turn: Turn, doubt: Doubt | None) -> None:
    await runners.set_doubt(turn.tx, turn.me.id, doubt)
    turn.runner = replace(turn.me, doubt=doubt)
    turn.record = replace(turn.record, doubt=doubt)
