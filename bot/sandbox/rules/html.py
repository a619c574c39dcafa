"""Telegram's HTML: a strict parser that gives text, entities and safe HTML, or refuses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import Any

from bot.sandbox.rules.formatted import Formatted
from bot.sandbox.rules.refusals import RefusalError, bad_request

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
_SPECIAL = re.compile(r"[<&]")
_REFERENCE = re.compile(r"&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]{1,8}));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_TAG_NAME = re.compile(r"[^\s>]*")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_TOKEN = re.compile(r"[a-zA-Z0-9.\-]*")
_LINK = re.compile(r"(?:https?://|tg://|mailto:|tel:|t\.me/|www\.)\S+|\w[\w-]*(?:\.[\w-]+)+\S*")
_WITHOUT_SCHEME = re.compile(r"(?!https?://|tg://|mailto:|tel:)")


def plain(text: str) -> Formatted:
    """Text without any formatting, trimmed as Telegram trims it."""
    text = text.strip()
    return Formatted(text, (), escape(text, quote=False))


def parse(source: str) -> Formatted:
    """Text with HTML formatting, or a refusal in Telegram's words."""
    if not _SPECIAL.search(source):
        return plain(source)
    return _Parser(source).result()


def utf16_length(text: str) -> int:
    """The length as Telegram counts offsets: characters outside the basic plane count twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    drawn_at: int
    """Where its start tag stands among the drawn pieces."""


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._offset = 0
        self._text: list[str] = []
        self._drawn: list[str] = []
        self._open: list[_Open] = []
        self._entities: list[dict[str, Any]] = []

    def result(self) -> Formatted:
        while found := _SPECIAL.search(self._source, self._at):
            self._add(self._source[self._at : found.start()])
            self._at = found.start()
            self._step()
        self._add(self._source[self._at :])
        if self._open:
            tag = self._open[-1].tag
            raise _cannot_parse(f'Can\'t find end tag corresponding to start tag "{tag}"')
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return _trimmed("".join(self._text), self._entities, "".join(self._drawn).strip())

    def _step(self) -> None:
        if self._source[self._at] == "&":
            self._reference()
        elif self._source.startswith("</", self._at):
            self._end_tag()
        else:
            self._start_tag()

    def _add(self, text: str) -> None:
        if text:
            self._text.append(text)
            self._drawn.append(escape(text, quote=False))
            self._offset += utf16_length(text)

    def _reference(self) -> None:
        character, self._at = _character(self._source, self._at)
        self._add(character)

    def _start_tag(self) -> None:
        begin = self._at
        tag = self._match(_TAG_NAME, begin + 1).lower()
        if self._at >= len(self._source):
            raise self._refusal("Unclosed start tag", begin)
        if tag not in _TYPES:
            raise self._refusal(f'Unsupported start tag "{tag}"', begin)
        argument = ""
        while (name := self._attribute_name(tag, begin)) is not None:
            value = self._attribute_value(tag, name, begin)
            argument = _argument(tag, name, value) or argument
        self._at += 1
        if tag == "span" and argument != "spoiler":
            raise self._refusal('Tag "span" must have class "tg-spoiler"', begin)
        self._open.append(_Open(tag, argument, self._offset, len(self._drawn)))
        self._drawn.append("")

    def _attribute_name(self, tag: str, begin: int) -> str | None:
        self._match(_SPACE, self._at)
        if self._source.startswith(">", self._at):
            return None
        name = self._match(_ATTRIBUTE_NAME, self._at)
        if not name and self._at < len(self._source):
            raise self._refusal(f'Empty attribute name in the tag "{tag}"', begin)
        self._closed_later(begin)
        return name

    def _attribute_value(self, tag: str, name: str, begin: int) -> str:
        self._match(_SPACE, self._at)
        if not self._source.startswith("=", self._at):
            if (tag, name) == ("blockquote", "expandable"):
                return ""
            words = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
            raise self._refusal(words, begin)
        self._match(_SPACE, self._at + 1)
        self._closed_later(begin)
        quote = self._source[self._at]
        value = self._quoted(quote) if quote in "\"'" else self._token()
        self._closed_later(begin)
        return value

    def _quoted(self, quote: str) -> str:
        self._at += 1
        value = []
        while self._at < len(self._source) and (here := self._source[self._at]) != quote:
            if here == "&":
                character, self._at = _character(self._source, self._at)
                value.append(character)
            else:
                value.append(here)
                self._at += 1
        self._at += 1
        return "".join(value)

    def _token(self) -> str:
        begin = self._at
        value = self._match(_TOKEN, begin).lower()
        following = self._source[self._at : self._at + 1]
        if following != ">" and not following.isspace():
            raise self._refusal("Unexpected end of name token", begin)
        return value

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise self._refusal("Unexpected end tag", begin)
        found = self._match(_TAG_NAME, begin + 2).lower()
        self._match(_SPACE, self._at)
        if not self._source.startswith(">", self._at):
            raise self._refusal("Unclosed end tag", begin)
        opened = self._open.pop()
        if found and found != opened.tag:
            words = f', expected "</{opened.tag}>", found "</{found}>"'
            raise self._refusal("Unmatched end tag", begin, words)
        self._at += 1
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self._offset - opened.offset
        if not length:
            return
        inner = "".join(self._drawn[opened.drawn_at + 1 :]) if opened.tag == "a" else ""
        entity, start, end = _entity(opened, inner)
        if entity:
            self._entities.append({**entity, "offset": opened.offset, "length": length})
            self._drawn[opened.drawn_at] = start
            self._drawn.append(end)

    def _match(self, pattern: re.Pattern[str], at: int) -> str:
        found = pattern.match(self._source, at)
        text = found.group() if found else ""
        self._at = at + len(text)
        return text

    def _closed_later(self, begin: int) -> None:
        if self._at >= len(self._source):
            raise self._refusal("Unclosed start tag", begin)

    def _refusal(self, words: str, at: int, more: str = "") -> RefusalError:
        return _cannot_parse(f"{words} at byte offset {len(self._source[:at].encode())}{more}")


def _trimmed(text: str, entities: list[dict[str, Any]], drawn: str) -> Formatted:
    trimmed = text.strip()
    if trimmed == text:
        return Formatted(text, tuple(entities), drawn)
    shift = utf16_length(text[: len(text) - len(text.lstrip())])
    end = utf16_length(trimmed)
    kept = []
    for entity in entities:
        begin = max(0, entity["offset"] - shift)
        length = min(end, entity["offset"] + entity["length"] - shift) - begin
        if length > 0:
            kept.append({**entity, "offset": begin, "length": length})
    return Formatted(trimmed, tuple(kept), drawn)


def _cannot_parse(words: str) -> RefusalError:
    return bad_request(f"can't parse entities: {words}")


def _character(source: str, at: int) -> tuple[str, int]:
    # Only four names and numbers are known; anything else stays an ampersand.
    found = _REFERENCE.match(source, at)
    if not found:
        return "&", at + 1
    hexadecimal, number, name = found.groups()
    if name:
        known = _NAMED.get(name)
        return (known, found.end()) if known else ("&", at + 1)
    code = int(hexadecimal, 16) if hexadecimal else int(number)
    valid = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    return (chr(code), found.end()) if valid else ("&", at + 1)


def _argument(tag: str, name: str, value: str) -> str:
    match tag, name.lower():
        case "a", "href":
            return value
        case "code", "class":
            return value.removeprefix("language-") if value.startswith("language-") else ""
        case "span", "class":
            return value.removeprefix("tg-")
        case "blockquote", "expandable":
            return "expandable"
    return ""


def _entity(opened: _Open, inner: str) -> tuple[dict[str, Any] | None, str, str]:
    tag, kind = opened.tag, _TYPES[opened.tag]
    if tag == "a":
        url = opened.argument or inner
        if not _LINK.fullmatch(url):
            return None, "", ""
        url = f"http://{url}" if _WITHOUT_SCHEME.match(url) else url
        return {"type": kind, "url": url}, f'<a href="{escape(url)}">', "</a>"
    if tag == "blockquote" and opened.argument:
        return {"type": "expandable_blockquote"}, "<blockquote expandable>", "</blockquote>"
    drawn = "tg-spoiler" if tag == "span" else tag
    return {"type": kind}, f"<{drawn}>", f"</{drawn}>"
