"""Settings that take typed words: which one is open, and who is handed what is typed.

The row of what is asked stands until the next tap or command (`Context.put_away`), so typed
words always belong to the screen that the runner saw last.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Message
from telegram.ext import CommandHandler, MessageHandler, filters

from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import PRIVATE, InWords, route
from bot.telegram.handling.turn import current
from storage.runner.asking import What

Handled = Awaitable[None]


class IsAsked(filters.MessageFilter):
    """Lets an update through while one of these settings is open."""

    def __init__(self, *whats: What) -> None:
        super().__init__()
        self._whats = whats

    def filter(self, message: Message) -> bool:
        """Looks at the turn, not at the message."""
        del message
        turn = current.get()
        open_one = turn.asking if turn and turn.runner and not turn.elsewhere else None
        return open_one is not None and open_one.what in self._whats


def on_typed(
    callback: Callable[[Context], Handled], *whats: What
) -> MessageHandler[Context, None]:
    """Ties typed words to a handler while one of these settings is open."""
    typed = PRIVATE & filters.TEXT & ~filters.COMMAND & IsAsked(*whats) & ~InWords()
    return MessageHandler(typed, route(callback))


def on_cancel(callback: Callable[[Context], Handled]) -> CommandHandler[Context, None]:
    """Ties `/cancel` to a handler, as long as a setting is open."""
    return CommandHandler("cancel", route(callback), filters=PRIVATE & IsAsked(*What))
