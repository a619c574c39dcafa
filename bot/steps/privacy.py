"""What is kept of a runner: handed over, or deleted."""

from __future__ import annotations

import json

from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import privacy as views
from storage import everything
from storage.runner import runners
from storage.telegram import inbox


async def export(turn: Turn) -> bytes | None:
    """Everything that is kept, as JSON in UTF-8; None for a stranger, of whom nothing is."""
    if turn.runner is None:
        return None
    rows = await everything.of_runner(turn.tx, turn.runner.id)
    about = {"about": views.about_export(turn.words, rows)}
    return json.dumps(about | rows, indent=2, ensure_ascii=False).encode()


def ask_forget(turn: Turn) -> Reply:
    """Ask for a second tap before anything is deleted."""
    ask = views.ask_forget if turn.runner else views.nothing
    return Reply((ask(turn.words),))


async def forget(turn: Turn) -> bool:
    """Delete every row of the runner; False where there is no runner to forget."""
    if turn.runner is None:
        return False
    await runners.forget(turn.tx, turn.runner.id)
    await inbox.forget_runner(turn.tx, turn.runner.id)
    turn.runner = None
    return True
