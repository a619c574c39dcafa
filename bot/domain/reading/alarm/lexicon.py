"""The words of one language, by what they mean: what `content/lexicon/*.toml` holds, read.

A *concept* is a meaning that all languages share (`numb`, `saddle`, `cannot`); a *phrase* is one
way to say it. In a phrase `numb*` is any word that begins so, `*itis` any that ends so, and `_`
up to two words of any kind ("take my _ life").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType

from bot.domain.reading.alarm.slips import SHORTEST, Spelling, spelling_of, without_repeats
from bot.domain.reading.cleaning import COMMA, STOP, words_in

ANY = "_"
"""Stands for up to `MOST_BETWEEN` words."""
MOST_BETWEEN = 3

Phrase = tuple[str, ...]
Span = tuple[int, int]
"""Where a phrase stands among the tokens: its first one, and the one after its last."""

Hits = Mapping[str, Sequence[Span]]
"""Where each concept is named, in the order of the text."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language as it is written down.

    Attributes:
        language: its code, `en`.
        concepts: the phrases of each concept.
        slips: short words often mistyped, and what was meant.
        right: words that look like slips of others and are none ("cancel" beside "cancer").
    """

    language: str
    concepts: Mapping[str, frozenset[Phrase]]
    slips: Mapping[str, str]
    right: frozenset[str]

    def words(self) -> Iterator[str]:
        """Every word of it, marks included."""
        yield from chain.from_iterable(chain.from_iterable(self.concepts.values()))

    def whole_words(self) -> frozenset[str]:
        """Words that stand as they are."""
        return self.right | {word for word in self.words() if "*" not in word}

    def stems(self) -> frozenset[str]:
        """Beginnings of words, long enough to know a word by."""
        return frozenset(
            word[:-1] for word in self.words() if word[-1] == "*" and len(word) > SHORTEST
        )


@dataclass(frozen=True, slots=True)
class Known:
    """Words of every language: they are right, so none is another one mistyped."""

    words: frozenset[str]
    stems: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether the word, or a beginning of it, is one of them."""
        return word in self.words or any(
            word[:cut] in self.stems for cut in range(SHORTEST, len(word) + 1)
        )


def known_words(lexicons: Iterable[Lexicon]) -> Known:
    """What all of them know."""
    lexicons = tuple(lexicons)
    return Known(
        frozenset(chain.from_iterable(lexicon.whole_words() for lexicon in lexicons)),
        frozenset(chain.from_iterable(lexicon.stems() for lexicon in lexicons)),
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    """A phrase without its first word, and what it means."""

    concept: str
    rest: Phrase


Entries = Mapping[str, tuple[_Entry, ...]]


@dataclass(frozen=True, slots=True)
class Reader:
    """A lexicon made ready for reading, once at start."""

    language: str
    known: Known
    slips: Mapping[str, str]
    spelling: Spelling
    whole: Entries
    beginnings: Entries
    endings: Entries

    def hits(self, tokens: Sequence[str]) -> dict[str, list[Span]]:
        """Where each concept is named."""
        meant = tuple(map(self._meant, tokens))
        found: dict[str, list[Span]] = {}
        for at, word in enumerate(meant):
            for entry in self._entries(word):
                places = found.setdefault(entry.concept, [])
                for end in _ends(meant, at + 1, entry.rest):
                    # What stands in the gap ("spüre meinen Po nicht") must be free to be read.
                    places += [(at, at + 1), (at, end)] if ANY in entry.rest else [(at, end)]
        return {concept: places for concept, places in found.items() if places}

    def _meant(self, word: str) -> str:
        if word in self.slips:
            return self.slips[word]
        if self.known.has(word):
            return word
        short = next(filter(self.known.has, without_repeats(word)), None)
        return short or self.spelling.meant(word) or word

    def _entries(self, word: str) -> Iterator[_Entry]:
        """Phrases that may begin with this word."""
        yield from self.whole.get(word, ())
        for cut in range(2, len(word) + 1):
            yield from self.beginnings.get(word[:cut], ())
            yield from self.endings.get(word[-cut:], ())


def reader_of(lexicon: Lexicon, known: Known) -> Reader:
    """A lexicon made ready; what is `known` in any language is never mended."""
    whole: dict[str, list[_Entry]] = {}
    beginnings: dict[str, list[_Entry]] = {}
    endings: dict[str, list[_Entry]] = {}
    for concept, phrases in lexicon.concepts.items():
        for first, *rest in phrases:
            index = endings if first[:1] == "*" else beginnings if first[-1:] == "*" else whole
            index.setdefault(first.strip("*"), []).append(_Entry(concept, tuple(rest)))
    words = set(lexicon.words())
    return Reader(
        lexicon.language,
        known,
        lexicon.slips,
        spelling_of(
            (word for word in words if word.isalpha()),
            (word[:-1] for word in words if word[-1:] == "*" and word[:-1].isalpha()),
        ),
        *(_frozen(index) for index in (whole, beginnings, endings)),
    )


def phrase(text: str) -> Phrase:
    """A phrase of a lexicon as the text it is looked for in will be: cleaned and cut."""
    return tuple(chain.from_iterable(map(_cut, text.split())))


def _cut(word: str) -> Iterable[str]:
    if word == ANY or (word.isascii() and word.isalpha()):
        return (word.lower(),)
    parts = words_in(word.strip("*"))
    first = "*" if word[0] == "*" else ""
    last = "*" if word[-1] == "*" else ""
    return (
        (first + parts[0], *parts[1:-1], parts[-1] + last)
        if parts[1:]
        else (first + parts[0] + last,)
    )


def _ends(words: Sequence[str], at: int, rest: Phrase) -> Iterator[int]:
    """Where the rest of a phrase may end, if it stands here."""
    if not rest:
        yield at
    elif rest[0] == ANY:
        for skipped in range(MOST_BETWEEN + 1):
            if not {COMMA, STOP}.intersection(words[at : at + skipped]):
                yield from _ends(words, at + skipped, rest[1:])
    elif at < len(words) and _fits(words[at], rest[0]):
        yield from _ends(words, at + 1, rest[1:])


def _fits(word: str, wanted: str) -> bool:
    if wanted[-1] == "*":
        return word.startswith(wanted[:-1])
    return word.endswith(wanted[1:]) if wanted[0] == "*" else word == wanted


def _frozen(index: dict[str, list[_Entry]]) -> Entries:
    return MappingProxyType({first: tuple(entries) for first, entries in index.items()})
