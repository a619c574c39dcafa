"""What kind an update is and how its handling ended, to be counted."""

from __future__ import annotations

from telegram import Update

from bot.telegram.handling.turn import UpdateTurn
from bot.vitals.metrics import Handled, UpdateKind


def kind_of(update: Update) -> UpdateKind:
    """What it is, without what it says."""
    if update.callback_query:
        return UpdateKind.TAP
    if update.edited_message:
        return UpdateKind.EDIT
    text = update.message.text if update.message else None
    if not text:
        return UpdateKind.OTHER
    return UpdateKind.COMMAND if text.startswith("/") else UpdateKind.WORDS


def ended(turn: UpdateTurn | None, fault: Exception | None) -> Handled:
    """How the handling ended, as its turn and what was raised beside it say."""
    if fault:
        return Handled.HELD
    if turn is None:
        return Handled.KNOWN
    if turn.failed:
        return Handled.FAILED
    return Handled.UNSENT if turn.unsent else Handled.DONE
