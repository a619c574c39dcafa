"""What an error of python-telegram-bot means for a reminder."""

from __future__ import annotations

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.domain.reminders.deciding import LedgerReason
from bot.domain.reminders.outcomes import Arrived, Gone, Later, MovedChat, Outcome, Refused
from bot.telegram.outgoing.faults import NoAnswerError, NotSentError

NO_CHAT = ("chat not found", "user is deactivated", "peer_id_invalid")


def outcome_of(error: TelegramError) -> Outcome:
    """The order matters: most of these are network errors to the library."""
    match error:
        case RetryAfter():
            return Later(LedgerReason.BUSY, _seconds(error))
        case ChatMigrated():
            return MovedChat(error.new_chat_id)
        case Forbidden():
            return Gone(LedgerReason.BLOCKED)
        case BadRequest():
            unknown = any(words in error.message.lower() for words in NO_CHAT)
            return Gone(LedgerReason.UNREACHABLE) if unknown else Refused()
        case _:
            return _network(error)


def _network(error: TelegramError) -> Outcome:
    """What left and was not answered may have arrived: a reminder that comes twice is worse."""
    if isinstance(error, TimedOut | NoAnswerError) and not isinstance(error, NotSentError):
        return Arrived(LedgerReason.UNCONFIRMED)
    return Later(LedgerReason.NETWORK if isinstance(error, NetworkError) else LedgerReason.REFUSED)


def _seconds(error: RetryAfter) -> timedelta:
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
