"""Where a runner is when nothing is open: the main screen, or what stands before it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.gate import Closed
from bot.domain.check_in.conversation import open_stop
from bot.steps.holds import doubts
from bot.steps.turn import Turn
from bot.views import start
from bot.views.back import safety
from bot.views.hosts import harm
from bot.views.shut import shut
from bot.views.view import View


def home(turn: Turn, view: View | None = None) -> View:
    """The view, else the main screen; while an alarm or a stop holds, that one, saying so."""
    return shut_screen(turn) or view or start.menu(turn.words)


def shut_screen(turn: Turn) -> View | None:
    """The screen of what holds before everything: an alarm, being under age, a stop.

    Being ill is no such thing: it is asked about where an exercise would begin.
    """
    if turn.runner is None:
        return None
    match turn.may:
        case Closed.ALARM | Closed.UNDER_AGE as reason:
            return shut(turn.words, turn.any_case, reason, turn.help)
    if (stop := open_stop(turn.record, turn.now)) is None:
        return None
    return safety.still_stopped(turn.words, stop, turn.record.result, turn.help)


def held(turn: Turn) -> View | None:
    """What has to be answered or seen to before anything is said of exercises; None: nothing."""
    return shut_screen(turn) or doubts.question(turn)


def help_page(turn: Turn) -> View:
    """Every command with one line about it; what holds goes on holding, and says so."""
    page, stop = start.help_page(turn.words), shut_screen(turn)
    more = (harm.way_in(turn.words),) if turn.has_hosts and turn.runner else ()
    if stop is None:
        return replace(page, rows=(*page.rows, *more))
    return View(f"{page.text}\n\n{turn.words('still-stands')}", (*stop.rows, *more))
