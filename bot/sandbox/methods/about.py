"""What the bot says about itself, read and set: names, descriptions, menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.methods.table import Table
from bot.sandbox.rules.commands import read_commands, read_language, read_scope
from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.core.state import State
    from bot.sandbox.rules.parameters import Parameters

TABLE = Table()
NAME_LENGTH = 64
DESCRIPTION_LENGTH = 512
SHORT_DESCRIPTION_LENGTH = 120


@TABLE.answers("getMe")
def get_me(state: State, _: Parameters) -> dict[str, Any]:
    """The bot's account, with what it may do."""
    return {
        **state.profile.user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@TABLE.answers("setMyCommands")
def set_commands(state: State, parameters: Parameters) -> bool:
    """The command menu for one scope in one language."""
    commands = read_commands(parameters)
    state.profile.commands[_menu(parameters)] = commands
    state.changes.note()
    return True


@TABLE.answers("getMyCommands")
def get_commands(state: State, parameters: Parameters) -> list[dict[str, Any]]:
    """The menu of exactly this scope and language; empty where none was set."""
    return state.profile.commands.get(_menu(parameters), [])


@TABLE.answers("deleteMyCommands")
def delete_commands(state: State, parameters: Parameters) -> bool:
    """Afterwards the menu of the wider scope shows; one that is not there is granted, too."""
    state.profile.commands.pop(_menu(parameters), None)
    state.changes.note()
    return True


@TABLE.answers("setMyName")
def set_name(state: State, parameters: Parameters) -> bool:
    """The bot's name in one language."""
    return _set(state, parameters, state.profile.names, "name", NAME_LENGTH)


@TABLE.answers("getMyName")
def get_name(state: State, parameters: Parameters) -> dict[str, str]:
    """The name in this language, or else in the default one."""
    return {"name": _get(state.profile.names, parameters)}


@TABLE.answers("setMyDescription")
def set_description(state: State, parameters: Parameters) -> bool:
    """What an empty chat shows, in one language."""
    texts = state.profile.descriptions
    return _set(state, parameters, texts, "description", DESCRIPTION_LENGTH)


@TABLE.answers("getMyDescription")
def get_description(state: State, parameters: Parameters) -> dict[str, str]:
    """The description in this language, or else in the default one."""
    return {"description": _get(state.profile.descriptions, parameters)}


@TABLE.answers("setMyShortDescription")
def set_short_description(state: State, parameters: Parameters) -> bool:
    """What the bot's profile shows, in one language."""
    texts = state.profile.short_descriptions
    return _set(state, parameters, texts, "short_description", SHORT_DESCRIPTION_LENGTH)


@TABLE.answers("getMyShortDescription")
def get_short_description(state: State, parameters: Parameters) -> dict[str, str]:
    """The short description in this language, or else in the default one."""
    return {"short_description": _get(state.profile.short_descriptions, parameters)}


@TABLE.answers("setChatMenuButton")
def set_menu_button(state: State, parameters: Parameters) -> bool:
    """The button beside the text field, for all chats."""
    button = parameters.mapping("menu_button", "MenuButton") or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    state.profile.menu_button = button
    return True


@TABLE.answers("getChatMenuButton")
def get_menu_button(state: State, _: Parameters) -> dict[str, Any]:
    """The button as it was set; the list of commands at first."""
    return state.profile.menu_button


def _menu(parameters: Parameters) -> tuple[str, str]:
    return read_scope(parameters), read_language(parameters)


def _set(
    state: State, parameters: Parameters, texts: dict[str, str], name: str, length: int
) -> bool:
    text = parameters.text(name)
    if len(text) > length:
        raise bad_request(f"{name} is too long")
    texts[read_language(parameters)] = text
    state.changes.note()
    return True


def _get(texts: dict[str, str], parameters: Parameters) -> str:
    return texts.get(read_language(parameters)) or texts.get("", "")
