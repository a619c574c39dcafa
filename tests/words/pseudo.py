"""A language that nobody speaks: English, longer and between marks.

Each text stands between ⟦ and ⟧. What of a screen stands outside of them was never in a word file;
two pairs side by side in one sentence would be a sentence that is glued together.
"""

from __future__ import annotations

import copy
import re

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from bot.word_files import Entry, read
from bot.words import DEFAULT, LOCALES, Words, WordsByLanguage

OPEN, CLOSE = "⟦", "⟧"
LONGER = 5
"""Every so many letters two more: 40 % longer, as German or Ukrainian gets."""
ISOLATES = "\u2068\u2069"
_KEPT = re.compile(r"(<[^>]*>|&\w+;|/[a-z]{2,}|\s+)")


class _Pseudo(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        pieces = _KEPT.split(node.value)
        node.value = "".join(p if _KEPT.fullmatch(p) else _longer(p) for p in pieces)
        return node


def _longer(word: str) -> str:
    return re.sub(rf"(\w{{{LONGER}}})", r"\1··", word)


def pseudo(
    entries: tuple[Entry, ...], language: str = "xx", fallback: Words | None = None
) -> Words:
    """These texts between marks and longer, as words of a language."""
    return Words(language, [marked(entry) for entry in entries], fallback=fallback)


def marked(english: Entry) -> Entry:
    """One text of it."""
    entry = copy.deepcopy(english)
    _Pseudo().visit(entry)
    patterns = [entry.value, *(part.value for part in entry.attributes)]
    for pattern in patterns if isinstance(entry, ast.Message) else ():
        if pattern is not None:
            begin, end = ast.TextElement(OPEN), ast.TextElement(CLOSE)
            pattern.elements = [begin, *pattern.elements, end]
    return entry


def english() -> tuple[Entry, ...]:
    """All English texts."""
    return read(LOCALES / DEFAULT).entries


class Only(WordsByLanguage):
    """One language, whatever is asked for."""

    def __init__(self, words: Words) -> None:
        super().__init__({DEFAULT: words})


def outside(text: str) -> str:
    """What of a text stands between no marks."""
    depth, left = 0, ""
    for letter in re.sub(r"<[^>]*>", "", text):
        depth += {OPEN: 1, CLOSE: -1}.get(letter, 0)
        left += letter if not depth and letter != CLOSE else ""
    assert depth == 0, text
    return left
