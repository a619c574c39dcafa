"""The command menu of a call: its commands, whom it is for, and in which language."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.rules.parameters import Parameters

MOST_COMMANDS = 100
COMMAND_LENGTH = 32
COMMAND_DESCRIPTION_LENGTH = 256
_COMMAND = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)


def read_commands(parameters: Parameters) -> list[dict[str, str]]:
    """The commands, without a leading slash."""
    commands = parameters.array("commands", "BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(command) for command in commands]


def read_scope(parameters: Parameters) -> str:
    """Whom the menu is for, as JSON text."""
    scope = parameters.mapping("scope", "BotCommandScope") or {"type": "default"}
    if scope.get("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return json.dumps(scope)


def read_language(parameters: Parameters) -> str:
    """The language of names, descriptions and menus: two letters, or empty for all others."""
    language = parameters.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _command(raw: Any) -> dict[str, str]:
    for field in ("command", "description"):
        if not isinstance(raw, dict) or not isinstance(raw.get(field), str):
            raise bad_request(f"can't parse BotCommand: Can't find field \"{field}\"")
    name, description = raw["command"].strip().removeprefix("/"), raw["description"].strip()
    _check_length("command", name, COMMAND_LENGTH)
    _check_length("command description", description, COMMAND_DESCRIPTION_LENGTH)
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def _check_length(what: str, text: str, length: int) -> None:
    if not text:
        raise bad_request(f"{what} must be non-empty")
    if len(text) > length:
        raise bad_request(f"{what} length must not exceed {length}")
