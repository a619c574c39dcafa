"""Where a runner is when nothing is open: the main screen, or the stop that still holds."""

from __future__ import annotations

from bot.domain.check_in.conversation import open_stop
from bot.steps.turn import Turn
from bot.views import start
from bot.views.back import safety
from bot.views.view import View


def home(turn: Turn, view: View | None = None) -> View:
    """The view, else the main screen; while a stop holds, that one, saying so."""
    return stop_screen(turn) or view or start.menu(turn.words)


def stop_screen(turn: Turn) -> View | None:
    """The screen of the stop that holds, if one does."""
    stop = open_stop(turn.record, turn.now) if turn.runner else None
    if stop is None:
        return None
    return safety.still_stopped(turn.words, stop, turn.record.result, turn.help)
