"""Which texts a runner's safety hangs on, who has read a translation, and of which English it is.

A small file beside a language's word files, `safety.toml`, says who has read the texts, when, and
for each the fingerprint of the English one that it was made from.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from fluent.syntax import FluentSerializer, ast

from bot.word_files import Entry, WordFiles

FILE = "safety.toml"
SAFETY_FILES = frozenset({"safety.ftl", "signs.ftl", "conditions.ftl"})
"""English files that are about safety from the first to the last text."""
SAFETY_MESSAGES = frozenset({
    "summary-why", "summary-green", "summary-amber", "summary-red", "summary-new",
    "care-bone", "care-seen", "care-energy",
    "card-try", "card-stop",
    "morning-advice",
    "still-ill", "too-young", "welcome", "error-held", "error-given-up",
    "library-held", "library-not-today", "library-no-plan",
})  # fmt: skip
"""Texts of other files that say whether to run, to go on, to stop or to call somebody (our own
judgement). An exercise's cautions are not among them: they stand with the exercise's words."""
PRINT_LENGTH = 12
"""Hexadecimal digits of a fingerprint: enough for some hundred texts that nobody forges."""

_HEAD = """\
# Written by `runback words {} --stamp`: who has read the texts that safety hangs on, when, and the
# fingerprint of the English text that each was made from.
"""


@dataclass(frozen=True, slots=True)
class Review:
    """What `safety.toml` says; of a language without one: nothing."""

    reviewer: str = ""
    day: date | None = None
    made_from: Mapping[str, str] = field(default_factory=dict)
    """Fingerprints of English texts, by the name of the message or term."""
    fault: str = ""
    """Why the file cannot be read, where it cannot."""


def read_review(folder: Path) -> Review:
    """The review of a language; one that cannot be read says nothing but its fault."""
    path = folder / FILE
    if not path.is_file():
        return Review()
    try:
        return _review(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as fault:
        return Review(fault=f"{folder.name}/{FILE}: {fault}")


def _review(read: Mapping[str, Any]) -> Review:
    day, made_from = read["date"], read["made_from"]
    if not isinstance(day, date) or not isinstance(made_from, dict):
        raise TypeError("date or made_from is not what `runback words` writes")
    return Review(str(read["reviewer"]), day, {str(k): str(v) for k, v in made_from.items()})


def write_review(folder: Path, reviewer: str, day: date, made_from: Mapping[str, str]) -> None:
    """Keep who has read the texts, when, and of which English they were made."""
    lines = [f'"{name}" = "{made}"\n' for name, made in sorted(made_from.items())]
    text = f"{_HEAD.format(folder.name)}\nreviewer = {_quoted(reviewer)}\ndate = {day}\n"
    path = folder / FILE
    path.write_text(f"{text}\n[made_from]\n{''.join(lines)}", encoding="utf-8")


def _quoted(text: str) -> str:
    plain = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def fingerprints(english: WordFiles) -> dict[str, str]:
    """Of each English text that safety hangs on, terms included, the fingerprint as it is now."""
    serializer = FluentSerializer()
    return {
        name_of(entry): _fingerprint(serializer, entry)
        for place, entry in english.placed
        if _file_of(place) in SAFETY_FILES or name_of(entry) in SAFETY_MESSAGES
    }


def name_of(entry: Entry) -> str:
    """The name of a message, or of a term with its hyphen."""
    return entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"


def _fingerprint(serializer: FluentSerializer, entry: Entry) -> str:
    """Of the words alone: what is said beside them in comments may change."""
    parts = [entry.value, *(part.value for part in entry.attributes)]
    names = ["", *(part.id.name for part in entry.attributes)]
    texts = [_text(serializer, n, p) for n, p in zip(names, parts, strict=True) if p]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:PRINT_LENGTH]


def _text(serializer: FluentSerializer, name: str, pattern: ast.Pattern) -> str:
    return serializer.serialize_entry(ast.Message(ast.Identifier(name or "text"), pattern))


def _file_of(place: str) -> str:
    return place.partition("/")[2].partition(":")[0]
