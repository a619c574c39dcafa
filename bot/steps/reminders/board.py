"""What the screens of reminders are made of, as it is now."""

from __future__ import annotations

from bot.domain.back.gate import Closed
from bot.domain.progress.weeks import target_at
from bot.steps.turn import Turn
from bot.views.reminders.board import Board
from storage.check_in import history
from storage.reminders import reminders

HELD = frozenset({Closed.ALARM, Closed.STOP, Closed.DOUBT})
"""A question about safety waits for an answer, so no reminder comes."""


async def board(turn: Turn, note: str = "") -> Board:
    """All reminders of the runner. `note`: a line at the head of the screen."""
    rows, targets = await turn.tx.read(reminders.rows_of(turn.me.id), history.targets(turn.me.id))
    return Board(
        runner=turn.me,
        reminders=tuple(map(reminders.of, rows)),
        now=turn.now,
        target=target_at(history.targets_from(targets), turn.now),
        held=turn.may in HELD,
        link=turn.public_url is not None,
        note=note,
    )
