"""The words of one language: a key and its arguments in, text out.

The word files' text is Telegram HTML. So arguments are escaped on the way in, unless they are
`Markup` already, and a fault is always an exception: a runner never reads a key.
"""

from __future__ import annotations

import copy
import html
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, wraps
from itertools import count, takewhile
from typing import Concatenate, ParamSpec, TypeVar

from babel.core import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentFloat, FluentInt, FluentNumber
from fluent.syntax import ast
from markupsafe import Markup, escape

from bot.word_files import Entry, keys

DEFAULT = "en"

P = ParamSpec("P")
Shown = TypeVar("Shown")
Argument = str | int | float
Arguments = tuple[tuple[str, type, Argument], ...]
KEPT_TEXTS = 2048
"""Texts kept as they were last put together; each tap shows some of the same few hundred."""

_TAG = re.compile(r"</?[a-z][^<>]*>")
# Fluent refuses pieces over 2,500 characters, but how long a message may be is Telegram's
# business, and a runner who types a long text must not meet an error. So longer arguments
# are put in afterwards. No selector of ours compares with a text this long.
_SHORT = 100


class WordsError(Exception):
    """A text cannot be shown as it stands in the word files."""


class UnknownWords(WordsError):  # noqa: N818 - reads better where it is caught
    """A key that no word file has."""


def without_html(text: str) -> str:
    """What is read of a text in HTML, line breaks included: for buttons, toasts and counting."""
    return html.unescape(_TAG.sub("", text))


class Words:
    """The texts of one language; call it with a key and the text's arguments."""

    def __init__(
        self,
        language: str,
        entries: Iterable[Entry],
        *,
        fallback: Words | None = None,
        used: set[str] | None = None,
    ) -> None:
        self.language = language
        self.used = used
        resource = ast.Resource(list(entries))
        self.locale = locale_of(language)
        """How days, numbers and plurals go in this language."""
        self._bundle = FluentBundle([str(self.locale)], use_isolating=self.right_to_left)
        self._bundle.add_resource(resource)
        messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
        self._keys = frozenset(key for message in messages for key in keys(message))
        self._attributes = {
            message.id.name: tuple(attribute.id.name for attribute in message.attributes)
            for message in messages
        }
        self._fallback = fallback
        self._borrowed: list[str] | None = None
        self._rendered = lru_cache(KEPT_TEXTS)(self._render)

    def __call__(self, key: str, /, **args: Argument) -> Markup:
        """The text of `key` ("message" or "message.attribute") as Telegram HTML."""
        if self.used is not None:
            self.used.add(key)
        if self._borrowed is not None and key not in self._keys:
            self._borrowed.append(key)
        # with the type, for 1 and 1.0 are equal and not the same text
        given = tuple((name, type(value), value) for name, value in args.items())
        long = any(_is_long(value) for value in args.values())
        return self._render(key, given) if long else self._rendered(key, given)

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from the right: what is put into a text is isolated then."""
        return str(self.locale.text_direction) == "rtl"

    def plain(self, key: str, /, **args: Argument) -> str:
        """The text of `key` without HTML, for buttons, toasts and command menus."""
        return without_html(self(key, **args))

    def series(self, key: str, /) -> tuple[Markup, ...]:
        """The numbered texts `key`-1, `key`-2 and so on, as far as they go."""
        names = (f"{key}-{number}" for number in count(1))
        return tuple(self(name) for name in takewhile(self.has, names))

    def has(self, key: str) -> bool:
        """Whether `key` can be shown."""
        return key in self._keys or (self._fallback is not None and self._fallback.has(key))

    def attributes(self, message: str) -> tuple[str, ...]:
        """The names of a message's attributes, in the order of the word file."""
        if message in self._attributes:
            return self._attributes[message]
        if self._fallback is not None:
            return self._fallback.attributes(message)
        raise UnknownWords(f"no words for {message!r} in {self.language!r}")

    def keys(self) -> frozenset[str]:
        """All keys that this language's own files have."""
        return self._keys

    def _render(self, key: str, args: Arguments) -> Markup:
        if key not in self._keys:
            if self._fallback is not None:
                return self._fallback._render(key, args)
            raise UnknownWords(f"no words for {key!r} in {self.language!r}")
        safe = {name: _safe(value) for name, _type, value in args}
        long = {name: value for name, value in safe.items() if _is_long(value)}
        text = self._format(key, safe | {name: _mark(name) for name in long})
        for name, value in long.items():
            text = text.replace(_mark(name), str(value))
        return Markup(text)  # noqa: S704 - what came with it is escaped, the rest is our own

    def _format(self, key: str, args: Mapping[str, str | FluentNumber]) -> str:
        name, _, attribute = key.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        text, errors = self._bundle.format_pattern(pattern, args)  # type: ignore[arg-type]
        if errors:
            reasons = "; ".join(str(error) for error in errors)
            raise WordsError(f"{key!r} in {self.language!r} cannot be shown: {reasons}")
        return str(text)


def whole(view: Callable[Concatenate[Words, P], Shown]) -> Callable[Concatenate[Words, P], Shown]:
    """Shows all of a screen in one language: where one text of it is English, all are.

    For screens that safety hangs on. Half a question in another language is no question.
    """

    @wraps(view)
    def shown(words: Words, /, *args: P.args, **kwargs: P.kwargs) -> Shown:
        if words._fallback is None:
            return view(words, *args, **kwargs)
        watched = copy.copy(words)
        watched._borrowed = []
        screen = view(watched, *args, **kwargs)
        if not watched._borrowed:
            return screen
        if words._borrowed is not None:  # a screen around this one is English then, too
            words._borrowed += watched._borrowed
        return view(words._fallback, *args, **kwargs)

    return shown


def locale_of(language: str) -> Locale:
    """A language that Babel has not heard of writes its days and numbers as in English."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale(DEFAULT)


def _safe(value: Argument) -> str | FluentNumber:
    if isinstance(value, int):
        return FluentInt(value, useGrouping=False)
    if isinstance(value, float):
        return FluentFloat(value, useGrouping=False)
    return escape(value)


def _is_long(value: Argument | FluentNumber) -> bool:
    return isinstance(value, str) and len(value) > _SHORT


def _mark(name: str) -> str:
    return f"\ue000{name}\ue001"
