"""A frightened hand types badly: the word that was meant, where only one letter is wrong.

Found by what is left when a letter is taken away, so that the price is a few look-ups a word
however long the lexicon is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

SHORTEST = 5
"""Letters of a word that may be mended. Shorter ones have too many neighbours: their usual slips
are listed in the lexicon."""

LONGEST = 30
"""Letters; what is longer is no word, and trying all its beginnings would take minutes."""
SHORTEST_STEM = 6
"""The same for the beginning of a word, which has even more of them."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """Words that may be meant, by what is left of them without one letter."""

    words: Mapping[str, str]
    stems: Mapping[str, str]

    def meant(self, word: str) -> str | None:
        """The word (or a stem with the typed ending) at one slip's distance, if there is one."""
        if not SHORTEST <= len(word) <= LONGEST or not word.isalpha():
            return None
        return _near(word, self.words) or self._with_ending(word)

    def _with_ending(self, word: str) -> str | None:
        for cut in range(len(word), SHORTEST_STEM - 2, -1):
            stem = _near(word[:cut], self.stems)
            if stem:
                return stem + word[cut:]
        return None


def spelling_of(words: Iterable[str], stems: Iterable[str]) -> Spelling:
    """An index over whole words and over beginnings of words."""
    return Spelling(
        _index(word for word in words if len(word) >= SHORTEST),
        _index(stem for stem in stems if len(stem) >= SHORTEST_STEM),
    )


def one_slip(word: str, meant: str) -> bool:
    """One letter too many, missing or wrong, or two neighbours swapped; the first one is right."""
    if word[:1] != meant[:1] or abs(len(word) - len(meant)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), None)
    if at is None:
        return len(word) != len(meant)
    rest, wanted = word[at:], meant[at:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:]


def without_repeats(word: str) -> tuple[str, ...]:
    """`heeelp` may be heelp or help; nothing where no letter stands three times in a row."""
    if re.search(r"(.)\1\1", word) is None:
        return ()
    return re.sub(r"(.)\1{2,}", r"\1\1", word), re.sub(r"(.)\1{2,}", r"\1", word)


def _near(word: str, index: Mapping[str, str]) -> str | None:
    candidates = (index[rest] for rest in (word, *_shorter(word)) if rest in index)
    return next((meant for meant in candidates if one_slip(word, meant)), None)


def _index(words: Iterable[str]) -> Mapping[str, str]:
    index: dict[str, str] = {}
    for word in sorted(set(words)):
        for rest in (word, *_shorter(word)):
            index.setdefault(rest, word)
    return MappingProxyType(index)


def _shorter(word: str) -> Iterator[str]:
    """The word with one letter away; never the first, which is rarely wrong."""
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))
