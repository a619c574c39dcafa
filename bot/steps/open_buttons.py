"""The buttons that a runner can tap now, and which of them typed words name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.domain.back.gate import Closed
from bot.domain.check_in.positions import Shut, TryCard, TryStretch
from bot.domain.reading.labels import label_in
from bot.domain.reading.plain_wishes import want_in
from bot.domain.reading.told.consent import erases
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.live import InFront
from bot.presses.press import Press
from bot.presses.privacy import Forget, KeepAll
from bot.steps.asking import back_of
from bot.steps.check_in import correcting
from bot.steps.check_in.screens import current_screen
from bot.steps.check_in.telling import goes_on, told_in
from bot.steps.holds import doubts
from bot.steps.home import shut_screen
from bot.steps.planning import due
from bot.steps.turn import Turn
from bot.views import settings, start, zones
from bot.views.back import safety
from bot.views.hosts import harm
from bot.views.reminders import reminder_settings
from bot.views.shut import shut
from bot.views.view import View
from storage.runner.asking import What


def said_in(turn: Turn, text: str) -> Press | None:
    """What the button says whose own words were typed; None where it is none, or two of them.

    On the main screen a plain wish gets more than its button: "my back hurts" a kind word first.
    """
    if turn.in_front is InFront.ERASE:
        return _whether_to_erase(text, turn)
    if turn.draft is None and (press := due.said_in(turn, text)):
        return press
    if turn.draft is None and turn.asking is None and want_in(text, turn.tongues):
        return None
    if (asked := _asked_in_front(turn)) is not None:
        return label_in(text, _buttons([asked]), turn.tongues)
    if _of_another_page(turn) or _comes_back(turn, text):
        return None
    buttons = _buttons(_open(turn))
    named = label_in(text, buttons, turn.tongues)
    if named is None and turn.asking is None and not correcting.is_meant(turn, text):
        named = told_in(turn, text, [press for _, press in buttons])
    return named


def _asked_in_front(turn: Turn) -> View | None:
    """What has to be answered before anything else, where it was shown last."""
    if (unsure := doubts.in_front(turn)) is not None:
        return safety.doubt(turn.words, unsure, turn.help)
    if turn.in_front is InFront.ALARM and turn.may is Closed.ALARM:
        return shut(turn.words, turn.any_case, Closed.ALARM, turn.help)
    if turn.in_front is InFront.FOUND and turn.may is not Closed.ALARM:
        return safety.what_was_found(turn.words)
    return None


def _whether_to_erase(text: str, turn: Turn) -> Press | None:
    """Only a whole "yes" or "no": nothing can be brought back, and nothing is guessed."""
    erase = erases(text, turn.tongues)
    if erase is None:
        return None
    return Forget(sure=True) if erase else KeepAll()


def _of_another_page(turn: Turn) -> bool:
    """Whether exercises to look up stand before the open card: what is said is not of that."""
    looks_up = turn.in_front is InFront.PAGE
    return looks_up and isinstance(turn.position, TryStretch | TryCard)


def _comes_back(turn: Turn, text: str) -> bool:
    """Whether somebody only is there again: "I'm back" is no *Back*."""
    card = isinstance(turn.position, TryStretch | TryCard)
    return card and goes_on(turn, text)


def _buttons(views: Iterable[View]) -> list[tuple[str, Press]]:
    return [(b.label, b.press) for view in views for row in view.rows for b in row]


def _open(turn: Turn) -> Iterator[View]:
    """The setting that is open, else the open question, else a stop, else the main screen."""
    asked = panel(turn)
    if asked is not None:
        yield asked
    elif turn.asking is not None and turn.runner is not None:
        if turn.asking.what is What.OUTCOMES:
            return  # its buttons need rows: its own step reads their words
        yield reminder_settings.ways_out(turn.words, Kind(turn.asking.what.value))
    elif turn.draft is not None and turn.position is not None:
        if turn.position not in ONLY_IN_FRONT:
            yield current_screen(turn, turn.position)
    elif turn.may is Closed.STOP and (stop := shut_screen(turn)):
        yield stop
    else:
        yield start.menu(turn.words)


ONLY_IN_FRONT = (Shut(Closed.ALARM), Shut(Closed.DOUBT))
"""What words answer only where it was shown last (`_asked_in_front`), also in a check-in."""


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
