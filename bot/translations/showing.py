"""Texts shown to check them: each with arguments as they come in earnest, and whether it fits."""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from markupsafe import Markup

from bot.translations.likeness import Facted
from bot.translations.wording import Argument, Words, WordsError, without_html

SOURCE = Path(__file__).parent / "shown.toml"
MESSAGE = 4096
"""Telegram's limit for a message, in UTF-16 units."""
LIMITS = {
    "caption": 1024, "toast": 200, "command": 256, "short-description": 120, "description": 512,
}  # fmt: skip
"""Telegram's limits by what a text is shown as, in UTF-16 units without HTML."""
BUTTON = 40
"""Characters of a button that stands alone in its row on a small phone (our own measure)."""
LONGER, MORE = 1.5, 12
"""How much longer than the English one a button may be: by half, or by twelve characters. Phones
cut off what stands beside others (our own judgement)."""
EXERCISE_LONGER = 1.35
"""The same for the lines of an exercise, which share a card (our own judgement)."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How texts are shown."""

    kinds: Mapping[str, tuple[str, ...]]
    """button, toast, caption and so on: the keys that are shown so."""
    exercise: Mapping[str, int]
    samples: Mapping[str, tuple[Argument, ...]]
    apart: Mapping[str, tuple[Argument, ...]]
    """The samples of some variables in some texts, by "key variable"."""

    def kind(self, key: str) -> str | None:
        """What a text is shown as; None: in a message."""
        for kind, keys in self.kinds.items():
            if any(fnmatchcase(key, pattern) for pattern in keys):
                return kind
        return None

    def arguments(self, key: str, variables: set[str]) -> Iterator[dict[str, Argument]]:
        """Arguments for a text with these variables, one set after the other."""
        chosen = {name: self._samples(key, name) for name in sorted(variables)}
        for turn in range(max(map(len, chosen.values()), default=1)):
            yield {name: _marked(of[turn % len(of)]) for name, of in chosen.items()}

    def _samples(self, key: str, name: str) -> tuple[Argument, ...]:
        apart = (v for of, v in self.apart.items() if fnmatchcase(f"{key} {name}", of))
        return next(apart, None) or self.samples[name]


@cache
def shown() -> Shown:
    """How texts are shown, from the file beside this one."""
    read: dict[str, Any] = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    exercise, samples, apart = read.pop("exercise"), read.pop("samples"), read.pop("apart")
    return Shown(
        {kind: tuple(keys) for kind, keys in read.items()},
        exercise,
        {name: tuple(values) for name, values in samples.items()},
        {name: tuple(values) for name, values in apart.items()},
    )


def _marked(sample: Argument) -> Argument:
    return Markup(sample) if isinstance(sample, str) and "<b>" in sample else sample  # noqa: S704


def rendered(words: Words, key: str, facted: Facted) -> list[Markup]:
    """A text with each of its arguments.

    Raises:
        WordsError: it cannot be shown.
    """
    variables = facted.of(key).variables
    return [words(key, **args) for args in shown().arguments(key, variables)]


def misfits(
    words: Words, english: Words, facted: Facted, known: Container[str] = ()
) -> Iterator[tuple[str, str]]:
    """Of each own text that cannot be shown or does not fit: its key, and what to do.

    `known`: messages with faults that have been told already.
    """
    for key in sorted(k for k in words.keys() if _message(k) not in known):  # noqa: SIM118
        try:
            texts = rendered(words, key, facted)
        except WordsError as fault:
            yield key, f"it cannot be shown: {fault}"
            continue
        most = _most(key, [without_html(text) for text in rendered(english, key, facted)])
        longest = max(_units(without_html(text)) for text in texts)
        if longest > most:
            yield key, f"{longest} characters, and {most} fit: shorten it"


def _most(key: str, english: list[str]) -> int:
    """How long a text may be, from how it is shown and how long the English one is."""
    kind, (message, _, part) = shown().kind(key), key.partition(".")
    longest = max(map(_units, english))
    if kind == "button":
        return max(longest, min(BUTTON, max(int(longest * LONGER), longest + MORE)))
    line = part.rstrip("0123456789").rstrip("-")
    if line in shown().exercise and not message.startswith("library"):
        return int(shown().exercise[line] * EXERCISE_LONGER)
    return LIMITS.get(kind or "", MESSAGE)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def first(words: Words, key: str, facted: Facted, most: int = 3) -> list[Markup]:
    """A text as it is shown, with some of its arguments; each way once."""
    return list(islice(dict.fromkeys(rendered(words, key, facted)), most))


def _message(key: str) -> str:
    return key.partition(".")[0]
