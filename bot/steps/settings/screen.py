"""All settings on one screen, and out of one that was being typed."""

from __future__ import annotations

from bot.steps.check_in.screens import step_again
from bot.steps.home import home
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import settings as views
from bot.views import start
from bot.views.view import View
from storage.reminders import reminders


async def screen(turn: Turn, note: str = "") -> View:
    """All settings as they are now. `note`: what has just changed."""
    held = turn.record.stopped is not None
    mine = await reminders.of_runner(turn.tx, turn.me.id)
    reminded = any(one.rule or one.after_run for one in mine)
    return views.screen(turn.words, turn.me, turn.now, note, held=held, reminded=reminded)


async def show(turn: Turn, note: str = "") -> Reply:
    """All settings on one screen, as they are now. `note`: what has just changed."""
    return Reply((await screen(turn, note),))


def cancel(turn: Turn) -> Reply:
    """The setting that was being typed stays as it was: back to where the runner is."""
    if turn.draft is not None:
        return step_again(turn, "settings-cancelled")
    rows = start.menu(turn.words).rows
    return Reply((home(turn, View(turn.words("settings-cancelled"), rows)),))
