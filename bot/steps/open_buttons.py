"""The buttons that a runner can tap now, and which of them typed words name."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.reading.labels import label_in
from bot.domain.reading.plain_wishes import want_in
from bot.domain.reminders.kinds import Kind
from bot.presses.press import Press
from bot.steps.asking import back_of
from bot.steps.check_in.screens import current_screen
from bot.steps.check_in.telling import told_in
from bot.steps.turn import Turn
from bot.views import settings, start, zones
from bot.views.hosts import harm
from bot.views.reminders import reminder_settings
from bot.views.view import Button, View
from storage.runner.asking import What


def said_in(turn: Turn, text: str) -> Press | None:
    """What the button says whose own words were typed; None where it is none, or two of them.

    On the main screen a plain wish gets more than its button: "my back hurts" a kind word first.
    """
    if turn.draft is None and turn.asking is None and want_in(text, turn.tongues):
        return None
    buttons = [(button.label, button.press) for button in _buttons(turn)]
    named = label_in(text, buttons, turn.tongues)
    if named is None and turn.asking is None:
        named = told_in(turn, text, [press for _, press in buttons])
    return named


def _buttons(turn: Turn) -> Iterator[Button]:
    for view in _open(turn):
        for row in view.rows:
            yield from row


def _open(turn: Turn) -> Iterator[View]:
    """The setting that is open, else the open question, else the main screen."""
    asked = panel(turn)
    if asked is not None:
        yield asked
    elif turn.asking is not None and turn.runner is not None:
        if turn.asking.what is What.OUTCOMES:
            return  # its buttons need rows: its own step reads their words
        yield reminder_settings.ways_out(turn.words, Kind(turn.asking.what.value))
    elif turn.draft is not None and turn.position is not None:
        yield current_screen(turn, turn.position)
    else:
        yield start.menu(turn.words)


def panel(turn: Turn) -> View | None:
    """The question of the setting that is open; None where its screen needs rows."""
    if turn.asking is None or turn.runner is None:
        return None
    match turn.asking.what:
        case What.QUIET:
            return settings.ask_quiet(turn.words)
        case What.UNTIL:
            return settings.ask_until(turn.words, turn.calendar_day)
        case What.ZONE:
            back = back_of(turn.asking)
            return zones.ask_zone(turn.words, turn.me, turn.now, back)
        case What.HARM:
            typed = turn.asking.detail
            return harm.check(turn.words, typed) if typed else harm.ask(turn.words)
    return None
