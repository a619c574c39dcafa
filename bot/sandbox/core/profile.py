"""What the bot says about itself: name, descriptions, commands, menu button."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
_DEFAULT = '{"type": "default"}'


@dataclass(slots=True)
class Profile:
    """The bot's own account; texts are by language, and the empty one is for all others."""

    id: int
    username: str = "runback_sandbox_bot"
    names: dict[str, str] = field(default_factory=lambda: {"": "Runback"})
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    """By scope (as JSON text) and language."""
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})

    @property
    def first_name(self) -> str:
        """The name in the default language."""
        return self.names.get("", "Runback")

    def user(self) -> Json:
        """The bot as the sender of a message."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }

    def commands_for(self, language: str | None) -> list[Json]:
        """The command menu that a person in a private chat sees."""
        scopes = ('{"type": "all_private_chats"}', _DEFAULT)
        keys = [(scope, tongue) for scope in scopes for tongue in (language or "", "")]
        return next((self.commands[key] for key in keys if key in self.commands), [])
