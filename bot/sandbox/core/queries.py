"""Callback queries: taps that wait for their answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.sandbox.core.chats import Chat

ANSWER_WITHIN = timedelta(minutes=15)
FIRST_ID = 10**15


@dataclass(frozen=True, slots=True)
class Query:
    """A tap on a button, which the bot is expected to answer."""

    id: str
    chat: Chat
    message_id: int
    at: datetime


class Queries:
    """The taps that were not answered yet."""

    def __init__(self) -> None:
        self._open: dict[str, Query] = {}
        self._last_id = FIRST_ID

    def ask(self, chat: Chat, message_id: int, at: datetime) -> Query:
        """Note a tap, under an identifier that no other has."""
        self._last_id += 1
        query = Query(str(self._last_id), chat, message_id, at)
        self._open[query.id] = query
        return query

    def find(self, query_id: str, now: datetime) -> Query | None:
        """The tap, if it can still be answered."""
        query = self._open.get(query_id)
        return query if query and now - query.at <= ANSWER_WITHIN else None

    def close(self, query: Query) -> None:
        """Count the tap as answered."""
        del self._open[query.id]

    def unanswered(self) -> list[str]:
        """The identifiers of taps without an answer."""
        return list(self._open)
