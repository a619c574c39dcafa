"""What the screens of reminders are made of, as it is now."""

from __future__ import annotations

from bot.steps.turn import Turn
from bot.views.reminders.board import Board
from storage.reminders import reminders


async def board(turn: Turn, note: str = "") -> Board:
    """All reminders of the runner. `note`: a line at the head of the screen."""
    return Board(
        runner=turn.me,
        reminders=await reminders.of_runner(turn.tx, turn.me.id),
        now=turn.now,
        held=turn.record.stopped is not None,
        link=turn.public_url is not None,
        note=note,
    )
