"""All that one local Telegram knows, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.core.files import Files
from bot.sandbox.core.profile import Profile
from bot.sandbox.core.queries import Queries
from bot.sandbox.core.signals import Changes
from bot.sandbox.core.updates import Updates
from bot.sandbox.core.webhook import Webhook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.core.chats import Chat
    from bot.sandbox.core.clock import Clock
    from bot.sandbox.rules.limits import Pace


class State:
    """What the bot's calls read and change, and what people's deeds change.

    Args:
        bot_id: the number in front of the bot's token.
        chats: by identifier; who is there is decided outside.
        clock: what time it is.
        pace: what counts messages, edits and answers, and refuses what comes too fast.
    """

    def __init__(self, bot_id: int, chats: Mapping[int, Chat], clock: Clock, pace: Pace) -> None:
        self.chats = chats
        self.clock = clock
        self.pace = pace
        self.profile = Profile(bot_id)
        self.updates = Updates()
        self.webhook = Webhook()
        self.queries = Queries()
        self.files = Files()
        self.changes = Changes()
