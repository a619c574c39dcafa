"""The methods of the Bot API that are known here, by name in small letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.methods import about, chats, editing, media, receiving, sending, tapping

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.sandbox.rules.parameters import Parameters
    from bot.sandbox.telegram import Telegram

    Method = Callable[[Telegram, Parameters], Any]

_ROOMS = (about, chats, editing, media, receiving, sending, tapping)

METHODS: dict[str, Method] = {
    name.lower(): method for room in _ROOMS for name, method in room.METHODS.items()
}
"""What answers a call: with a result, with an awaitable one, or by raising a refusal."""
