"""What the bot says about itself, read and set."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.rules.parameters import Parameters
    from bot.sandbox.telegram import Telegram

NAME_LENGTH = 64
DESCRIPTION_LENGTH = 512
SHORT_DESCRIPTION_LENGTH = 120
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


def get_me(telegram: Telegram, _: Parameters) -> dict[str, Any]:
    """GetMe."""
    return {
        **telegram.profile.user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_commands(telegram: Telegram, parameters: Parameters) -> bool:
    """SetMyCommands."""
    commands = parameters.array("commands", "BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    kept = [_command(command) for command in commands]
    key = (_scope(parameters), _language(parameters))
    telegram.profile.commands[key] = kept
    telegram.touch()
    return True


def get_commands(telegram: Telegram, parameters: Parameters) -> list[dict[str, Any]]:
    """GetMyCommands."""
    return telegram.profile.commands.get((_scope(parameters), _language(parameters)), [])


def delete_commands(telegram: Telegram, parameters: Parameters) -> bool:
    """DeleteMyCommands."""
    telegram.profile.commands.pop((_scope(parameters), _language(parameters)), None)
    telegram.touch()
    return True


def set_name(telegram: Telegram, parameters: Parameters) -> bool:
    """SetMyName."""
    return _set(telegram, parameters, telegram.profile.names, "name", NAME_LENGTH)


def get_name(telegram: Telegram, parameters: Parameters) -> dict[str, str]:
    """GetMyName."""
    return {"name": _get(telegram.profile.names, parameters)}


def set_description(telegram: Telegram, parameters: Parameters) -> bool:
    """SetMyDescription."""
    texts = telegram.profile.descriptions
    return _set(telegram, parameters, texts, "description", DESCRIPTION_LENGTH)


def get_description(telegram: Telegram, parameters: Parameters) -> dict[str, str]:
    """GetMyDescription."""
    return {"description": _get(telegram.profile.descriptions, parameters)}


def set_short_description(telegram: Telegram, parameters: Parameters) -> bool:
    """SetMyShortDescription."""
    texts = telegram.profile.short_descriptions
    return _set(telegram, parameters, texts, "short_description", SHORT_DESCRIPTION_LENGTH)


def get_short_description(telegram: Telegram, parameters: Parameters) -> dict[str, str]:
    """GetMyShortDescription."""
    return {"short_description": _get(telegram.profile.short_descriptions, parameters)}


def set_menu_button(telegram: Telegram, parameters: Parameters) -> bool:
    """SetChatMenuButton."""
    button = parameters.mapping("menu_button", "MenuButton") or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    telegram.profile.menu_button = button
    return True


def get_menu_button(telegram: Telegram, _: Parameters) -> dict[str, Any]:
    """GetChatMenuButton."""
    return telegram.profile.menu_button


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


def _scope(parameters: Parameters) -> str:
    scope = parameters.mapping("scope", "BotCommandScope") or {"type": "default"}
    if scope.get("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return json.dumps(scope)


def _language(parameters: Parameters) -> str:
    language = parameters.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _set(
    telegram: Telegram, parameters: Parameters, texts: dict[str, str], name: str, length: int
) -> bool:
    text = parameters.text(name)
    if len(text) > length:
        raise bad_request(f"{name} is too long")
    texts[_language(parameters)] = text
    telegram.touch()
    return True


def _get(texts: dict[str, str], parameters: Parameters) -> str:
    return texts.get(_language(parameters)) or texts.get("", "")


METHODS = {
    "getMe": get_me,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setMyName": set_name,
    "getMyName": get_name,
    "setMyDescription": set_description,
    "getMyDescription": get_description,
    "setMyShortDescription": set_short_description,
    "getMyShortDescription": get_short_description,
    "setChatMenuButton": set_menu_button,
    "getChatMenuButton": get_menu_button,
}
