"""A text as one language reads it: its tokens, and where each meaning is named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.reading.alarm.lexicon import Hits, Span
from bot.domain.reading.cleaning import COMMA, STOP

A_STOP = 2
"""What the end of a sentence, or a "but", counts as, in words between."""

FAR = 40
"""Tokens between which nobody counts words any more."""

FEW = 20
"""So many places of a meaning are looked at one by one."""


OVER = ("over", "healed", "gone-for-years", "off-again", "cared-for")
"""Meanings that hide what is inside: "fine now" does not say that it is there now."""

SEEN_IN_OVER = frozenset((*OVER, "no", "not_so", "and"))
"""What is seen in them all the same ("but fine now")."""

WHO_AND_WHEN = frozenset(("past", "history", "others", "far-others"))
"""What says who and when, also inside something harmless: "back in 1987" is no back, "mi tía" no
stroke (a TIA)."""

ON_A_DIET, NO_DIET = "on-a-diet", "without-trying"
"""Losing weight "without a diet" names a diet, and is none."""

SAYING = "said-"
"""How a meaning begins whose phrases are a sign by themselves."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text, read.

    Attributes:
        tokens: its words and marks.
        hits: where each meaning is named, in the order of the text.
        new: the token where this message begins; what stands before it was said just before.
        known: how many words this language knows.
        meanings: all meanings that each token is part of.
    """

    tokens: Sequence[str]
    hits: Hits
    new: int
    known: int
    meanings: Sequence[frozenset[str]]

    def names(self, meaning: str, at: int) -> bool:
        """Whether a token is part of a phrase with that meaning."""
        return meaning in self.meanings[at]

    def near(self, meaning: str, at: int) -> Sequence[Span]:
        """Where a meaning is named, not too far from a token."""
        spans = self.hits.get(meaning, ())
        if len(spans) < FEW:
            return spans
        return spans[bisect_left(spans, (at - FAR, 0)) : bisect_left(spans, (at + FAR, 0))]

    def between(self, start: int, end: int) -> int:
        """Words between two places; a comma is none, a stop or a "but" counts double."""
        if end - start > FAR:
            return end - start
        return sum(map(self._counts, range(start, end)))

    def _counts(self, at: int) -> int:
        if self.tokens[at] == STOP or self.names("not_so", at):
            return A_STOP
        return 0 if self.tokens[at] == COMMA else 1


def read(
    tokens: Sequence[str], own: Hits, frames: Hits, harmless: Sequence[Span], new: int
) -> Said:
    """A text as one language reads it, without what a longer phrase hides.

    `own`: what the language itself names; `frames`: what all of them name together.
    """
    hits = {**own, **frames}
    sayings = [span for meaning in hits if meaning.startswith(SAYING) for span in hits[meaning]]
    over = [span for meaning in OVER for span in hits.get(meaning, ())]
    none = hits.get(NO_DIET, ())
    every = (
        (meaning, _seen(spans, _covers(meaning, harmless, over, none), _longer(meaning, sayings)))
        for meaning, spans in hits.items()
    )
    seen = {meaning: spans for meaning, spans in every if spans}
    at: list[set[str]] = [set() for _ in tokens]
    for meaning, spans in seen.items():
        for place in _places(spans):
            at[place].add(meaning)
    known = len({place for spans in own.values() for place in _places(spans)})
    return Said(tokens, seen, new, known, tuple(map(frozenset, at)))


def _covers(
    meaning: str, harmless: Sequence[Span], over: Sequence[Span], no_diet: Sequence[Span]
) -> Sequence[Span]:
    if meaning in WHO_AND_WHEN:
        return over
    if meaning == ON_A_DIET:
        return (*harmless, *over, *no_diet)
    return harmless if meaning in SEEN_IN_OVER else (*harmless, *over)


def _longer(meaning: str, sayings: Sequence[Span]) -> Sequence[Span]:
    return sayings if meaning.startswith(SAYING) else ()


def _seen(spans: Sequence[Span], covers: Sequence[Span], sayings: Sequence[Span]) -> list[Span]:
    """What is not part of something harmless; of two sayings the longer one is meant."""
    return [
        span
        for span in spans
        if not any(_inside(span, cover) for cover in covers)
        and not any(_inside(span, saying) and span != saying for saying in sayings)
    ]


def _places(spans: Sequence[Span]) -> Iterator[int]:
    return (place for start, end in spans for place in range(start, end))


def _inside(span: Span, cover: Span) -> bool:
    return cover[0] <= span[0] and span[1] <= cover[1]
