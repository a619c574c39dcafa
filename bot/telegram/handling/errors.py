"""When a handler breaks: a log line with an id, one kind sentence, nothing private."""

from __future__ import annotations

import secrets
import traceback
from collections.abc import Callable
from datetime import timedelta

import structlog
from telegram import Update
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.telegram.handling.context import Context
from bot.telegram.handling.turn import UpdateTurn, current
from bot.telegram.outgoing import sending
from bot.views.view import View
from storage.engine.database import DatabaseFault
from storage.runner import runners

log = structlog.get_logger()

AGAIN_AFTER = timedelta(seconds=10)
"""Until a screen that could not be sent is tried again, unless Telegram wants more rest."""

Again = Callable[[Update], None]
"""Takes an update up once more that is not finished, behind those that wait."""


async def on_error(update: object, context: Context, again: Again) -> None:
    """Undo the turn if its effects are not committed, and say so."""
    turn, error = current.get(), context.error
    if turn is None or not isinstance(update, Update) or error is None:
        log.error("outside a turn", error=type(error).__name__)
        return
    if isinstance(error, Forbidden):
        await _blocked(turn)
        return
    if isinstance(error, DatabaseFault) and turn.tx.open:
        turn.fault = error
        await turn.tx.rollback()
        return
    error_id = secrets.token_hex(4)
    log.error("handler failed", id=error_id, update_id=update.update_id, **_where(error))
    turn.unsent = isinstance(error, TelegramError) and not isinstance(error, BadRequest)
    turn.failed = not turn.unsent
    if turn.unsent:
        _try_again(turn, context, again, _rest(error))
    if turn.tx.open:
        # the apology goes over the network, so the database must be free before it
        await turn.tx.rollback()
    await _apologise(turn, context, error_id)


def _rest(error: BaseException) -> timedelta:
    """Before that it would only be refused once more, and said once more in the log."""
    if not isinstance(error, RetryAfter):
        return AGAIN_AFTER
    asked = error.retry_after
    return max(AGAIN_AFTER, asked if isinstance(asked, timedelta) else timedelta(seconds=asked))


def _try_again(turn: UpdateTurn, context: Context, again: Again, rest: timedelta) -> None:
    """Its effects last, so what is missing is the screen: in a moment the network may be back."""
    queue = context.job_queue

    async def show(_context: object) -> None:
        again(turn.update)

    if queue is not None:
        queue.run_once(show, rest)


async def _blocked(turn: UpdateTurn) -> None:
    if turn.tx.open:
        await turn.tx.rollback()
    if turn.runner:
        async with turn.services.database.transaction(turn.runner.id, brief=True) as tx:
            await runners.blocked(tx, turn.runner.id, turn.now)


async def _apologise(turn: UpdateTurn, context: Context, error_id: str) -> None:
    chat = turn.update.effective_chat
    if chat is None or turn.unsent:
        return
    try:
        await context.answer()
        await sending.send(context.bot, chat.id, View(turn.words("error", id=error_id)))
    except TelegramError as failure:
        log.warning("apology not sent", id=error_id, error=type(failure).__name__)


def _where(error: BaseException) -> dict[str, object]:
    """Type and place only: messages of exceptions may carry what a runner wrote, or the token."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    return {
        "error": type(error).__name__,
        "at": [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames],
    }
