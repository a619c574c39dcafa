"""Looking things up: chats and files; and the end of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox import wire
from bot.sandbox.methods import recipients
from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.rules.parameters import Parameters
    from bot.sandbox.telegram import Telegram

DOWNLOAD_BYTES = 20 * 1024 * 1024


def get_chat(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """GetChat."""
    person = recipients.known(telegram, parameters)
    return {
        **wire.chat(person),
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


def get_file(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """GetFile."""
    if not (file_id := parameters.text("file_id")):
        raise bad_request("file_id not specified")
    file = telegram.files.get(file_id)
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


def end_session(_telegram: Telegram, _parameters: Parameters) -> bool:
    """LogOut and close: granted, without effect."""
    return True


METHODS = {
    "getChat": get_chat,
    "getFile": get_file,
    "logOut": end_session,
    "close": end_session,
}
