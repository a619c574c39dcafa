"""A setting is open and cannot read what was typed: it may be for another screen.

What a setting reads is for the setting. "What's the library?" is no time, and is not refused as
one: it does what it says everywhere else, and the setting stays as it was, as after a command.
"""

from __future__ import annotations

from bot.domain.reading.labels import label_in
from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.told.illness import is_ill
from bot.domain.reading.told.setting import ToSetting, to_setting
from bot.domain.reminders.kinds import REGULAR, Kind
from bot.presses.press import Press
from bot.presses.reminders.reminder_settings import TurnOff
from bot.presses.settings import SetQuiet
from bot.steps.reminders import editing
from bot.steps.settings import pause, quiet
from bot.steps.turn import Turn
from bot.views import start
from bot.zones import places
from storage.runner.asking import What

SETTINGS = frozenset({*(What(kind.value) for kind in REGULAR), What.QUIET, What.UNTIL, What.ZONE})
"""What takes a value; an activity and a report are whatever the runner writes."""

WANTS = frozenset(
    {Want.PAUSE, Want.PROGRESS, Want.LIBRARY, Want.EXPORT, Want.WORDS_ONLY, Want.PICTURES,
     Want.LANGUAGE, Want.REMIND, Want.HURTS}
)  # fmt: skip


def tap(turn: Turn, text: str) -> Press | None:
    """The button that is meant, which may not stand here: "off", or one of the main screen."""
    if turn.asking is None or turn.asking.what not in SETTINGS:
        return None
    what = turn.asking.what
    if to_setting(text, turn.tongues) is ToSetting.OFF and not reads(turn, text):
        return _off(what)
    menu = [(b.label, b.press) for row in start.menu(turn.words).rows for b in row]
    named = label_in(text, menu, turn.tongues)
    return named if named and not reads(turn, text) else None


def _off(what: What) -> Press | None:
    if what is What.QUIET:
        return SetQuiet(0, 0)
    return TurnOff(Kind(what.value)) if what not in {What.UNTIL, What.ZONE} else None


def leaves(turn: Turn, text: str) -> bool:
    """Whether the setting shall stay as it was: "never mind", "stop", "back"."""
    if turn.asking is None:
        return False
    want = want_in(text, turn.tongues)
    if want is Want.STOP or turn.asking.what not in SETTINGS:
        return want is Want.STOP
    leave = want is Want.UNDO or to_setting(text, turn.tongues) is ToSetting.LEAVE
    return leave and not reads(turn, text)


def is_meant(turn: Turn, text: str) -> bool:
    """Whether the words plainly ask for another screen, and the setting cannot read them."""
    if turn.asking is None or turn.asking.what not in SETTINGS:
        return False
    wanted = want_in(text, turn.tongues) in WANTS or is_ill(text, turn.before, turn.tongues)
    return wanted and not reads(turn, text)


def reads(turn: Turn, text: str) -> bool:
    """Whether the open setting takes these words, if only to say what is wrong with them."""
    what = turn.asking.what if turn.asking else None
    match what:
        case What.QUIET:
            return quiet.read(turn, text) is not None
        case What.UNTIL:
            return pause.reads(turn, text)
        case What.ZONE:
            return places.is_place(text, turn.words.language, turn.spoken)
        case None:
            return False
    return editing.reads(turn, Kind(what.value), text)
