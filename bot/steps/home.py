"""Where a runner is when nothing is open: the main screen, or the stop that still holds."""

from __future__ import annotations

from bot.domain.check_in.conversation import open_stop
from bot.telegram.handling.context import Context
from bot.views import start
from bot.views.back import safety
from bot.views.view import View


def home(context: Context, view: View | None = None) -> View:
    """The view, else the main screen; while a stop holds, that one, saying so."""
    return stop_screen(context) or view or start.menu(context.words)


def stop_screen(context: Context) -> View | None:
    """The screen of the stop that holds, if one does."""
    turn = context.turn
    stop = open_stop(turn.record, turn.now) if turn.runner else None
    return safety.still_stopped(context.words, stop, turn.record.result) if stop else None
