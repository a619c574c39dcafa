"""Looking things up: chats and files; and the end of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox import wire
from bot.sandbox.methods import recipients
from bot.sandbox.methods.table import Table
from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.core.state import State
    from bot.sandbox.rules.parameters import Parameters

TABLE = Table()
DOWNLOAD_BYTES = 20 * 1024 * 1024


@TABLE.answers("getChat")
def get_chat(state: State, parameters: Parameters) -> dict[str, Any]:
    """What the bot may know of a chat."""
    chat = recipients.known(state, parameters)
    return {
        **wire.chat(chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }


@TABLE.answers("getFile")
def get_file(state: State, parameters: Parameters) -> dict[str, Any]:
    """Where a file can be fetched."""
    if not (file_id := parameters.text("file_id")):
        raise bad_request("file_id not specified")
    file = state.files.get(file_id)
    if not file:
        raise bad_request("invalid file_id")
    if len(file.data) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": file.path,
    }


@TABLE.answers("logOut", "close")
def end_session(_state: State, _parameters: Parameters) -> bool:
    """True, as Telegram says; a sandbox has no session to end."""
    return True
