"""A group that the bot was added to: several people, one chat, no privacy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.people.person import Person

if TYPE_CHECKING:
    from bot.sandbox.core.state import State


class Group(Person):
    """A group chat in which one member does the talking; the bot is not in it yet."""

    def __init__(self, state: State, id: int, title: str, member: Person) -> None:
        super().__init__(state, id, member.speaker, title)
        self.blocked = True

    def adds_bot(self) -> int:
        """The member lets the bot in."""
        return self.unblocks()
