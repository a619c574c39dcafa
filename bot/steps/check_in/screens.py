"""The screen of where a check-in stands."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.conversation import Position, TryCard, TryStretch
from bot.domain.load.progression import DoseReason
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import cards, training
from bot.views.check_in import conversation as views
from bot.views.view import View


def current_screen(turn: Turn, stands: Position) -> View:
    """The screen of where the check-in stands.

    Raises:
        LookupError: no check-in is open.
    """
    return views.screen(turn.words, turn.catalogue, turn.open_draft, turn.record, stands)


def card_again(turn: Turn, *, full: bool) -> View:
    """The open card once more, with its long description or the short one.

    Raises:
        LookupError: no card is open.
    """
    words, catalogue, draft, record = turn.words, turn.catalogue, turn.open_draft, turn.record
    match turn.position:
        case TryStretch(number):
            exercise = catalogue.by_number[number]
            view = cards.stretch(words, exercise, draft.id, record.stretched, full=full)
        case TryCard(reason=DoseReason()) as step:
            view = training.card(words, catalogue, draft, record, step, full=full)
        case TryCard(card, today=today):
            view = cards.strength(words, catalogue, draft.id, card, today=today, full=full)
        case _:
            raise LookupError("no card is open")
    return replace(view, asks=True)


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
