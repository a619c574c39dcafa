"""The words of an update: a text or a caption, as the runner has sent it."""

from __future__ import annotations

from telegram import Update

from bot.domain.reading.lately import LONGEST, Typed


def typed_in(update: Update) -> Typed | None:
    """What was typed, or its end where it is long; None for a command, and where nothing was."""
    message = update.message
    text = (message.text or message.caption) if message else None
    if message is None or not text or text.startswith("/"):
        return None
    return Typed(text[-LONGEST:], message.date)
