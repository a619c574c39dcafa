"""How a text sounds as a whole, where the table names nothing in it, or nothing for sure.

Despair is said in more ways than anybody can list. So each word, each beginning of a word and each
pair of beginnings has a weight, learned from the phrases of the tests
(`tests/domain/reading/alarm/learning.py`) and kept in a file that a clinician can read. It leads
to a question, and to the screen of despair where the table wondered, too, or where it is sure.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.reading.alarm.signs import Level
from bot.domain.reading.cleaning import COMMA, STOP, words_in

FEWEST_WORDS = 5
"""A text of fewer has no sound of its own: "could be better" says nothing."""
BEGINNING = 4
"""Letters of a word that stand for all its forms: "leben", "lebe" and "lebst" begin alike."""
SURE: Mapping[Level | None, float] = {
    Level.MOOD: 0.0, Level.WORRY: 0.5, Level.ASIDE: 1.6, None: 1.6,
}  # fmt: skip
"""Odds from which on it is taken for despair, by what the table made of it, which may change so;
what the table is sure of stays. The figures: `tests/domain/reading/alarm/test_held_out.py`."""


@dataclass(frozen=True, slots=True)
class Undertone:
    """The weights of what texts are made of: a logistic regression, natural logarithms of odds."""

    bias: float
    """Of a text in which nothing has a weight."""
    weights: Mapping[str, float]
    """By what `marks` finds; above zero: said in despair rather than else."""
    enough: float
    """From these odds on it is asked about."""

    def odds(self, text: str) -> float:
        """The logarithm of the odds that a text is one of despair.

        Each mark counts once; the sum goes with the square root of their number, so that a long
        text is not judged by its length.
        """
        known = [self.weights[mark] for mark in marks(text) if mark in self.weights]
        return self.bias + sum(known) / math.sqrt(len(known) or 1)

    def level(self, text: str, named: Level | None) -> Level | None:
        """What to take a text for, by its sound and by what the table made of it (`named`)."""
        if named not in SURE or len(vocabulary(text)) < FEWEST_WORDS:
            return named
        odds = self.odds(text)
        if odds >= SURE[named]:
            return Level.DESPAIR
        return Level.MOOD if odds >= self.enough else named


def vocabulary(text: str) -> list[str]:
    """The words of a text, each once, in the order of the alphabet."""
    return sorted({*words_in(text)} - {COMMA, STOP})


def marks(text: str) -> list[str]:
    """What a text is known by, each once, in the order of the alphabet.

    Its words, the beginnings of the longer ones (`feel*`), and pairs of beginnings that stand side
    by side in a sentence (`no poin*`).
    """
    said = words_in(text)
    begun = [word if len(word) <= BEGINNING else f"{word[:BEGINNING]}*" for word in said]
    pairs = {f"{one} {two}" for one, two in pairwise(begun) if not {one, two} & {COMMA, STOP}}
    return sorted(({*said} | {*begun} | pairs) - {COMMA, STOP})
