"""The conversation handler whose position is computed from the answers in the database.

python-telegram-bot's own keeps its state in a dict that a kill loses. Here the map of the
conversation (entry points, states, fallbacks) stays as it is in the library, but the state
of an update is the position of the draft that was loaded for it.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, MutableMapping
from typing import Any

from telegram.ext import ConversationHandler
from telegram.warnings import PTBUserWarning

from bot.domain.check_in.positions import Done, Position
from bot.telegram.handling.context import Context
from bot.telegram.handling.turn import current


def _state() -> type[Position] | None:
    turn = current.get()
    position = turn.position if turn else None
    return None if position is None or isinstance(position, Done) else type(position)


class Computed(MutableMapping[tuple[int | str, ...], object]):
    """Looks like the library's dict of states; reads the position, and stores nothing."""

    def __getitem__(self, key: tuple[int | str, ...]) -> object:
        state = _state()
        if state is None:
            raise KeyError(key)
        return state

    def __setitem__(self, key: tuple[int | str, ...], state: object) -> None: ...

    def __delitem__(self, key: tuple[int | str, ...]) -> None: ...

    def __iter__(self) -> Iterator[tuple[int | str, ...]]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __contains__(self, key: object) -> bool:
        return _state() is not None


class StoredConversation(ConversationHandler[Context]):
    """A conversation handler without a memory of its own."""

    __slots__ = ()

    def __init__(self, **map_of_the_conversation: Any) -> None:
        with warnings.catch_warnings():
            # The library says that buttons are not tracked per message. Ours carry their question.
            warnings.simplefilter("ignore", PTBUserWarning)
            super().__init__(**map_of_the_conversation)
        # Not public; tests/telegram/handling/test_conversation.py pins what it relies on.
        self._conversations = Computed()
