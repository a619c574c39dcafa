"""How a text sounds as a whole, where no meaning of the table is named in it: the last net.

Despair is said in more ways than anybody can list. So each word has a weight, learned from the
phrases of the tests (`tests/domain/reading/alarm/learning.py`) and kept in a file that a clinician
can read. It only ever leads to a question, never to an alarm.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.reading.cleaning import COMMA, STOP, words_in

FEWEST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Undertone:
    """The weights of words: a logistic regression, natural logarithms of odds."""

    bias: float
    """Of a text in which no word has a weight."""
    weights: Mapping[str, float]
    """By word as `words_in` cleans it; above zero: said in despair rather than else."""
    enough: float
    """From these odds on it is asked about."""

    def odds(self, text: str) -> float:
        """The logarithm of the odds that a text is one of despair.

        Each word counts once; the sum goes with the square root of their number, so that a long
        text is not judged by its length.
        """
        known = [self.weights[word] for word in vocabulary(text) if word in self.weights]
        return self.bias + sum(known) / math.sqrt(len(known) or 1)

    def sounds_low(self, text: str) -> bool:
        """Whether it sounds so much like despair that it is asked about.

        A few words have no sound of their own: "could be better" says nothing.
        """
        return len(vocabulary(text)) >= FEWEST_WORDS and self.odds(text) >= self.enough


def vocabulary(text: str) -> list[str]:
    """The words of a text, each once, in the order of the alphabet."""
    return sorted({*words_in(text)} - {COMMA, STOP})
