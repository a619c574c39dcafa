"""How the sending of a reminder can end."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.domain.reminders.deciding import LedgerReason

SHORTEST, LONGEST = dt.timedelta(minutes=1), dt.timedelta(minutes=15)
"""Between attempts over a network that does not work."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Telegram has it; or, with a doubt, nobody knows, and it is not sent twice."""

    doubt: LedgerReason | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """It did not arrive and stays due; `wait` is how long Telegram asks to wait."""

    reason: LedgerReason
    wait: dt.timedelta | None = None


@dataclass(frozen=True, slots=True)
class MovedChat:
    """The chat has another number now."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Gone:
    """The runner cannot be reached any more, until they come back."""

    reason: LedgerReason


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram does not take this message, and would not the next time."""


Outcome = Arrived | Later | MovedChat | Gone | Refused


def again_at(later: Later, due_at: dt.datetime, now: dt.datetime) -> dt.datetime:
    """When to try again: as asked for, else after a wait that doubles with the delay so far."""
    return now + (min(max(now - due_at, SHORTEST), LONGEST) if later.wait is None else later.wait)
