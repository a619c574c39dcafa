"""The text or caption of a call, parsed and measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.rules import html
from bot.sandbox.rules.formatted import Formatted
from bot.sandbox.rules.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.rules.parameters import Parameters

TEXT_LENGTH = 4096
CAPTION_LENGTH = 1024


def read_text(parameters: Parameters) -> Formatted:
    """The text of a message: neither empty nor too long once its entities are parsed."""
    source = parameters.text("text")
    if not source:
        raise bad_request("message text is empty")
    words = _formatted(parameters, source, "entities")
    if not words.text:
        raise bad_request("text must be non-empty")
    if html.utf16_length(words.text) > TEXT_LENGTH:
        raise bad_request("message is too long")
    return words


def read_caption(parameters: Parameters) -> Formatted:
    """The words under a medium; they may be missing."""
    source = parameters.text("caption")
    if not source:
        return Formatted()
    words = _formatted(parameters, source, "caption_entities")
    if html.utf16_length(words.text) > CAPTION_LENGTH:
        raise bad_request("message caption is too long")
    return words


def _formatted(parameters: Parameters, source: str, entities: str) -> Formatted:
    mode = parameters.text("parse_mode").lower()
    if mode == "html":
        return html.parse(source)
    if mode not in {"", "none"}:
        raise bad_request("unsupported parse_mode")
    words = html.plain(source)
    given = parameters.array(entities, "MessageEntity")
    return Formatted(words.text, tuple(given), words.html) if given else words
