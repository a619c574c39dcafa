"""Typed words that plainly say what somebody wants: tied to the screen that does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Message
from telegram.ext import MessageHandler, filters

from bot.domain.reading.plain_wishes import Want, want_in
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import PRIVATE, route
from bot.telegram.handling.turn import current


class Wants(filters.MessageFilter):
    """Whether the text says so, and is no tap in words; `midway`: and a check-in is open."""

    def __init__(self, want: Want, *, midway: bool) -> None:
        super().__init__()
        self._want, self._midway = want, midway

    def filter(self, message: Message) -> bool:
        """Looks at the words, and at the turn."""
        turn = current.get()
        if turn is None or turn.in_words or (self._midway and turn.draft is None):
            return False
        return want_in(_words(message.text or ""), turn.tongues) is self._want


AS_COMMANDS = frozenset({"/stop", "/pause", "/unsubscribe", "/mute", "/menu"})
"""What people type to every bot; they are words here, and stand in no menu."""


def _words(text: str) -> str:
    """The words of a text; a command of ours says nothing in words."""
    first = text.partition(" ")[0].partition("@")[0].lower()
    return first.removeprefix("/") if first in AS_COMMANDS else "" if first[:1] == "/" else text


class Reads(filters.MessageFilter):
    """Whether a reader takes the text as things stand; a button's own words are its tap."""

    def __init__(self, reads: Callable[[Turn, str], bool]) -> None:
        super().__init__()
        self._reads = reads

    def filter(self, message: Message) -> bool:
        """Looks at the words, and at the turn."""
        turn = current.get()
        return turn is not None and not turn.in_words and self._reads(turn, message.text or "")


def on_reading(
    reads: Callable[[Turn, str], bool],
    callback: Callable[[Context], Awaitable[None]],
    *,
    strangers: bool = False,
) -> MessageHandler[Context, None]:
    """Ties typed words that this reader takes to a handler."""
    said = PRIVATE & filters.TEXT & ~filters.COMMAND & Reads(reads)
    return MessageHandler(said, route(callback, strangers=strangers))


def on_wanting(
    want: Want,
    callback: Callable[[Context], Awaitable[None]],
    *,
    midway: bool = False,
    strangers: bool = False,
) -> MessageHandler[Context, None]:
    """Ties words that mean this to a handler."""
    said = PRIVATE & filters.TEXT & Wants(want, midway=midway)
    return MessageHandler(said, route(callback, strangers=strangers))
