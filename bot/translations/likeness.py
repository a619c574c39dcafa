"""What a text has to have in common with the English one: all that breaks, or misleads, if not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from babel.core import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.word_files import Entry, references

TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "blockquote", "blockquote expandable"})
"""What of Telegram's HTML our texts use."""
PIECE = 2500
"""Characters; fluent.runtime refuses to show a longer piece."""
MOST_TIMES = 1000
"""A runner counts no further: the plural forms of a million are not asked for (our judgement)."""
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
"""CLDR's names of plural forms."""

_TAG = re.compile(r"<(/?)([^<>]*)>")
_COMMAND = re.compile(r"(?<![\w/<.])/[a-z]{2,}\b")
_LINK = re.compile(r"https?://\S+|\bt\.me/\S+|(?<!\w)@\w{4,}|\b[\w-]+\.(?:com|org|net|io)\b")
_BARE = re.compile(r"&(?!(?:amp|lt|gt|quot|#\d+);)")


@dataclass
class Facts(Visitor):
    """What stands in a pattern, wherever in it."""

    variables: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)
    functions: set[str] = field(default_factory=set)
    forms: dict[str, list[set[str]]] = field(default_factory=dict)
    """Of each variable that is chosen by: the names of the forms, once for each choice."""

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802, D102
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802, D102
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802, D102
        self.texts.append(node.value)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802, D102
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        """What a term is handed stays inside it."""

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802, D102
        if isinstance(node.selector, ast.VariableReference):
            names = {_form(variant.key) for variant in node.variants}
            self.forms.setdefault(node.selector.id.name, []).append(names)
        self.generic_visit(node)

    @property
    def text(self) -> str:
        """All words, those of every choice."""
        return "\n".join(self.texts)

    @property
    def commands(self) -> set[str]:
        """Commands such as /urgent."""
        return {found for text in self.texts for found in _COMMAND.findall(text)}

    @property
    def links(self) -> set[str]:
        """Addresses, which must be ours."""
        return {found for text in self.texts for found in _LINK.findall(text)}


def patterns(entry: Entry) -> dict[str, ast.Pattern]:
    """The patterns of an entry by their keys; a term's begin with its hyphen."""
    own = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
    found = {own: entry.value} if entry.value else {}
    return found | {f"{own}.{part.id.name}": part.value for part in entry.attributes}


class Facted:
    """The facts of all texts of a language; what a text refers to counts as its own."""

    def __init__(self, entries: Mapping[str, Entry], english: Facted | None = None) -> None:
        """`english`: has the facts of what is referred to and not there."""
        self._patterns = {k: p for entry in entries.values() for k, p in patterns(entry).items()}
        self._english = english
        self.of = lru_cache(None)(self._of)

    def __contains__(self, key: str) -> bool:
        return key in self._patterns

    def _of(self, key: str) -> Facts:
        return self._read(key, frozenset())

    def _read(self, key: str, above: frozenset[str]) -> Facts:
        facts = Facts()
        pattern = self._patterns[key]
        facts.visit(pattern)
        for name in sorted(references(pattern) - above - {key}):
            if (below := self._below(name, above | {key})) is not None:
                facts.texts += below.texts
                if not name.startswith("-"):
                    facts.variables |= below.variables
        return facts

    def _below(self, name: str, above: frozenset[str]) -> Facts | None:
        if name in self._patterns:
            return self._read(name, above)
        return self._english.of(name) if self._english and name in self._english else None

    def is_circle(self, key: str) -> bool:
        """Whether a text is put together from itself."""
        seen: set[str] = set()
        ahead = references(self._patterns[key])
        while ahead:
            name = ahead.pop()
            if name not in seen and name in self._patterns:
                seen.add(name)
                ahead |= references(self._patterns[name])
        return key in seen


def faults(pattern: ast.Pattern, here: Facts, there: Facts, locale: Locale) -> Iterator[str]:
    """Why a text cannot stand for the English one: each reason, with what to do."""
    yield from _compared("{{ ${} }}", here.variables, there.variables)
    yield from _compared("{}", here.commands, there.commands)
    for link in sorted(here.links - there.links):
        yield f"{link} is not in the English text: take it out"
    for name in sorted(here.functions - there.functions):
        yield f"{name}() is not used here: write the text without it"
    yield from dict.fromkeys(_html(pattern))
    yield from _plurals(here, there, locale)
    if any(len(text) > PIECE for text in here.texts):
        yield f"one piece is longer than {PIECE} characters: shorten it"


def _compared(shape: str, here: set[str], there: set[str]) -> Iterator[str]:
    for name in sorted(here - there):
        yield f"{shape.format(name)} is not in the English text: take it out, or spell it as there"
    for name in sorted(there - here):
        yield f"{shape.format(name)} is missing: the English text has it"


def _html(pattern: ast.Pattern) -> Iterator[str]:
    """Faults in the tags of a pattern; each choice in it must be sound by itself."""
    text = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            text += element.value
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _html(variant.value)
        elif isinstance(element.expression, ast.StringLiteral):
            text += element.expression.value
    yield from _tags(text)
    if _BARE.search(text):
        yield "write & as &amp;"


def _tags(text: str) -> Iterator[str]:
    still_open: list[str] = []
    for close, tag in _TAG.findall(text):
        if close and (not still_open or still_open.pop().partition(" ")[0] != tag):
            yield f"</{tag}> closes nothing"
        elif not close and tag not in TAGS:
            yield f"<{tag}> is no tag of ours: write < as &lt;, or take a tag of the English text"
        elif not close:
            still_open.append(tag)
    yield from (f"<{tag}> stays open" for tag in still_open)
    if "<" in _TAG.sub("", text):
        yield "write < as &lt;"


def _plurals(here: Facts, there: Facts, locale: Locale) -> Iterator[str]:
    for variable, choices in here.forms.items():
        counted = any(names & (PLURALS - {"other"}) for names in there.forms.get(variable, ()))
        known = {name for names in there.forms.get(variable, ()) for name in names}
        for names in choices:
            for odd in sorted(n for n in names - known - PLURALS if not _is_number(n)):
                yield f"[{odd}] of ${variable} is never chosen: take a form of the English text"
            if counted or names & (PLURALS - {"other"}):
                for form in sorted(forms_of(locale, frozenset(filter(_is_number, names))) - names):
                    yield f"${variable} lacks the plural form [{form}]: add it"


@lru_cache(256)
def forms_of(locale: Locale, apart: frozenset[str] = frozenset()) -> frozenset[str]:
    """The plural forms that a language's numbers need; those `apart` have words of their own."""
    counted = (number for number in range(MOST_TIMES + 1) if str(number) not in apart)
    return frozenset(locale.plural_form(number) for number in counted)


def _form(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else key.value


def _is_number(name: str) -> bool:
    return name.replace(".", "", 1).isdecimal()
