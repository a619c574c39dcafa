"""A group that the bot was added to: several people, one chat, no privacy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.people.person import Person

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


class Group(Person):
    """A group chat in which one member does the talking."""

    def __init__(self, telegram: Telegram, id: int, title: str, member: Person) -> None:
        super().__init__(telegram, id, title, None)
        self._member = member

    @property
    def speaker(self) -> Person:
        """Whose message it is."""
        return self._member

    @property
    def described(self) -> dict[str, Any]:
        """The group as Telegram writes it."""
        return {"title": self.first_name, "type": "group"}
