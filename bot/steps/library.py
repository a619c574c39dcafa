"""The library: its shelves and pages, and words only for those who save data."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.gate import Closed
from bot.domain.exercises.library import Shelf
from bot.presses.library import OpenExercise
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import library as views
from bot.views.library import Reader
from bot.views.shut import shut
from bot.views.view import View
from storage.runner import runners


def entrance(turn: Turn) -> Reply:
    """The library's first page."""
    return _unless_held(turn, views.entrance(turn.words, _reader(turn)))


def shelf(turn: Turn, which: Shelf) -> Reply:
    """The exercises of one shelf."""
    return _unless_held(turn, views.shelf(turn.words, turn.catalogue, which))


def exercise(turn: Turn, at: OpenExercise) -> Reply:
    """One side of an exercise's page: how, easier or why."""
    may = turn.may
    if isinstance(may, Closed):
        return _shut(turn, may)
    return Reply((views.exercise_page(turn.words, turn.catalogue, _reader(turn), at, may),))


def which(turn: Turn, pages: tuple[OpenExercise, ...]) -> Reply:
    """The pages that a name may mean, to choose from."""
    return _unless_held(turn, views.which(turn.words, turn.catalogue, pages))


async def lite(turn: Turn, *, on: bool) -> Reply:
    """Words only from now on, or pictures again."""
    await runners.set_text_only(turn.tx, turn.me.id, on=on)
    turn.runner = replace(turn.me, text_only=on)
    said = turn.words("lite-is-on" if on else "lite-is-off")
    return Reply((View(said),), fresh=True)


def _unless_held(turn: Turn, view: View) -> Reply:
    """The view, unless the gate is shut: then why not, whatever was tapped."""
    may = turn.may
    return _shut(turn, may) if isinstance(may, Closed) else Reply((view,))


def _shut(turn: Turn, reason: Closed) -> Reply:
    """Why nothing is shown, not even to read."""
    if reason is Closed.STOP:
        return Reply((views.held(turn.words),))
    return Reply((shut(turn.words, turn.any_case, reason, turn.help),))


def _reader(turn: Turn) -> Reader:
    record = turn.record
    return Reader(record.result, record.judged, record.stretched, turn.me.text_only)
