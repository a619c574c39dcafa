"""Reply markup: read, checked and kept as Telegram would send it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.rules.parameters import Parameters

CALLBACK_DATA_BYTES = 64
MOST_BUTTONS = 100
"""More inline buttons than this are refused (measured by others; Telegram does not say)."""

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "copy_text",
)
_SCHEMES = ("http://", "https://", "tg://", "ton://", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class Markup:
    """What stands under a message: an inline keyboard, or another kind of markup."""

    inline: dict[str, Any] | None = None
    reply: dict[str, Any] | None = None


def read_markup(parameters: Parameters) -> Markup:
    """The reply markup of a new message."""
    raw = parameters.decoded("reply_markup", "reply keyboard markup")
    if not raw:
        return Markup()
    if not isinstance(raw, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in raw:
        return Markup(inline=_inline(raw["inline_keyboard"]))
    if "keyboard" in raw:
        _check_reply_keyboard(raw["keyboard"])
        return Markup(reply=raw)
    known = raw.get("remove_keyboard") or raw.get("force_reply")
    return Markup(reply=raw) if known else Markup()


def read_inline(parameters: Parameters) -> dict[str, Any] | None:
    """The reply markup of an edit, which can only be an inline keyboard."""
    markup = read_markup(parameters)
    if markup.reply:
        raise bad_request("inline keyboard expected")
    return markup.inline


def _inline(rows: Any) -> dict[str, Any] | None:
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" must be of type Array')
    kept = [[_inline_button(button) for button in _row(row)] for row in rows]
    kept = [row for row in kept if row]
    if sum(map(len, kept)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _row(row: Any) -> list[Any]:
    if not isinstance(row, list):
        words = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
        raise bad_request(words)
    return row


def _inline_button(raw: Any) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise _bad_button("InlineKeyboardButton must be an Object")
    if not isinstance(raw.get("text"), str):
        raise _bad_button('Can\'t find field "text"')
    action = next((name for name in _ACTIONS if raw.get(name)), None)
    if action is None:
        raise _bad_button("Text buttons are unallowed in the inline keyboard")
    if not raw["text"].strip():
        raise bad_request("inline keyboard button text can't be empty")
    _check_action(action, raw[action])
    return {"text": raw["text"], action: raw[action]}


def _check_action(action: str, value: Any) -> None:
    if action == "callback_data" and len(str(value).encode()) > CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if action == "url" and not (str(value).startswith(_SCHEMES) or "." in str(value)):
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")


def _check_reply_keyboard(rows: Any) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "keyboard" must be an Array of Arrays')
    for button in (button for row in rows for button in row):
        text = button.get("text") if isinstance(button, dict) else button
        if not isinstance(text, str):
            words = "can't parse keyboard button: KeyboardButton must be a String or an Object"
            raise bad_request(words)
        if not text.strip():
            raise bad_request("keyboard button text must be non-empty")


def _bad_button(words: str) -> Exception:
    return bad_request(f"can't parse inline keyboard button: {words}")
