"""The screen of where a check-in stands."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.hearing import hearing
from bot.domain.check_in.positions import Position, Shut, TryCard, TryStretch
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import conversation as views
from bot.views.check_in.by_ear import with_button
from bot.views.shut import shut
from bot.views.sound import exists
from bot.views.view import View


def current_screen(turn: Turn, stands: Position) -> View:
    """The screen of where the check-in stands.

    Raises:
        LookupError: no check-in is open.
    """
    if isinstance(stands, Shut):
        return shut(turn.words, turn.case, stands.reason, turn.help)
    return to_hear(turn, views.screen(turn.words, turn.case, stands, turn.help), stands)


def card_again(turn: Turn) -> View:
    """The open card once more.

    Raises:
        LookupError: no card is open.
    """
    match turn.position:
        case TryStretch() | TryCard() as card:
            view = views.screen(turn.words, turn.case, card, turn.help)
            return to_hear(turn, view, card)
    raise LookupError("no card is open")


def to_hear(turn: Turn, view: View, stands: Position) -> View:
    """A card with its button *By ear*, where there is a sound and the runner loads such things."""
    heard = hearing(turn.case, stands)
    if heard is None or turn.me.text_only or not exists(heard.heard):
        return view
    return with_button(turn.words, view, heard, on=turn.me.by_ear)


def open_step(turn: Turn) -> Position:
    """Where the open check-in stands.

    Raises:
        LookupError: no check-in is open.
    """
    if turn.position is None:
        raise LookupError("no check-in is open")
    return turn.position


def step_again(turn: Turn, hint: str) -> Reply:
    """A clear sentence, and the open question again, in one message at the bottom."""
    return Reply((headed(turn, hint, open_step(turn)),), fresh=True)


def headed(turn: Turn, key: str, stands: Position) -> View:
    """The screen with a sentence above it."""
    view = current_screen(turn, stands)
    return replace(view, text=f"<i>{turn.words(key)}</i>\n\n{view.text}")
