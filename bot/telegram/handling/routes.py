"""How handlers are tied to commands, buttons, typed text and shared locations."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from markupsafe import escape
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.presses.press import Press
from bot.presses.start import Ran, Stretch, Then, Train
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.telegram.handling.sounds import follow
from bot.telegram.handling.turn import current, current_turn
from bot.views import start as start_views
from bot.views.view import View

P = TypeVar("P", bound=Press)


class InWords(filters.MessageFilter):
    """Whether a button's own words were typed."""

    def filter(self, message: object) -> bool:
        """Looks at the turn, not at the message."""
        del message
        turn = current.get()
        return turn is not None and turn.in_words


class PressHandler(CallbackQueryHandler[Context, None]):
    """Ties a tap to a handler by its data; the library's own takes every tap that has none.

    A button's own words, typed while it is there to be tapped, are its tap.
    """

    def check_update(self, update: object) -> bool | object | None:
        """Whether the tap says anything, and that what is asked for."""
        query = update.callback_query if isinstance(update, Update) else None
        turn = current.get()
        if query is None and turn is not None and turn.in_words:
            return callable(self.pattern) and bool(self.pattern(turn.press))
        return bool(query and query.data) and super().check_update(update)


Handled = Awaitable[None]
PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
HEARD = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGES
"""An edited message is read for alarms only: an answer was taken when it was sent."""

Route = Callable[[Update, Context], Coroutine[Any, Any, None]]


def route(callback: Callable[..., Handled], *arguments: object, strangers: bool = False) -> Route:
    """A handler in python-telegram-bot's shape; strangers are asked for consent first."""

    async def handle(_update: Update, context: Context) -> None:
        await run(context, callback, *arguments, strangers=strangers)

    return handle


async def run(
    context: Context, callback: Callable[..., Handled], *arguments: object, strangers: bool
) -> None:
    """Call a handler, see that a tap is answered, and let the sound follow the card.

    Strangers are asked for consent first.
    """
    runner = context.turn.runner
    if runner is None and not strangers:
        if context.turn.press:
            context.toast = context.words.plain("old-over")
        await context.show(start_views.welcome(context.words, _wanted(context)), fresh=True)
    else:
        await context.put_away()
        await callback(context, *arguments)
    await context.answer()
    await follow(context, runner)


WAYS_IN: tuple[tuple[str, type[Press], Then], ...] = (
    ("/run", Ran, Then.RUN),
    ("/stretch", Stretch, Then.STRETCH),
    ("/train", Train, Then.TRAIN),
)


def _wanted(context: Context) -> Then:
    """What a stranger came for, so that they get there once they have agreed."""
    press = context.turn.press
    for command, kind, then in WAYS_IN:
        if context.typed.lower().startswith(command) or isinstance(press, kind):
            return then
    return Then.CHECK


def on_command(
    name: str, callback: Callable[[Context], Handled], *, strangers: bool = False
) -> CommandHandler[Context, None]:
    """Ties a command to a handler."""
    return CommandHandler(name, route(callback, strangers=strangers), filters=PRIVATE)


def on_text(
    callback: Callable[[Context], Handled], *, strangers: bool = False
) -> MessageHandler[Context, None]:
    """Ties typed text to a handler; a button's own words are its tap, wherever it is taken."""
    typed = PRIVATE & filters.TEXT & ~filters.COMMAND & ~InWords()
    return MessageHandler(typed, route(callback, strangers=strangers))


def on_location(callback: Callable[[Context], Handled]) -> MessageHandler[Context, None]:
    """Ties a shared location to a handler."""
    return MessageHandler(PRIVATE & filters.LOCATION, route(callback))


def on_press(
    kind: type[P],
    callback: Callable[[Context, P], Handled],
    *,
    when: Callable[[Turn, P], bool] = lambda _turn, _press: True,
    strangers: bool = False,
) -> PressHandler:
    """Ties a kind of button to a handler, optionally only `when` it belongs to this moment."""

    def matches(_data: object) -> bool:
        turn = current_turn()
        return isinstance(turn.press, kind) and when(turn, turn.press)

    async def handle(_update: Update, context: Context) -> None:
        await run(context, callback, context.turn.press, strangers=strangers)
        await _said_aloud(context)

    return PressHandler(handle, pattern=matches)


async def _said_aloud(context: Context) -> None:
    """A toast is seen by who taps only; who has typed the button's words reads it in the chat."""
    if context.turn.in_words and context.toast and context.turn.tx.open:
        await context.show(View(str(escape(context.toast))))
