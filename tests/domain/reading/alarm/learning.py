"""Learns the weights of words from all phrases of this folder: `python -m <this module>`.

Each row of a list is a text with what it means; despair is told from everything else, the other
emergencies included, for "dead" and "numb" are words of legs. Gradient descent with a seed of its
own, so the same rows give the same weights. A list is left out to measure what the others teach.
"""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.domain.reading.alarm.undertone import Undertone, vocabulary
from bot.lexicon import UNDERTONE, undertone_lines

HERE = Path(__file__).parent
ROUNDS, STEP, SLOWER, DECAY = 30, 0.3, 0.3, 0.02
"""Passes through all rows, the first step, how it shrinks, and what pulls a weight to zero."""
SERIOUS = 2.0
"""What a missed cry for help weighs against a needless question; our own judgement."""
FEWEST = 2
"""Rows that a word must be in: of one that came once nothing is learned."""
ENOUGH = 0.3
"""See the figures in `test_undertone.py`."""


WISHES = frozenset(
    vocabulary(
        """hope hoping hoped hopefully want wanna wish better been thinking think about again
        tomorrow would could going be back hoffentlich hoffe will möchte besser wieder quiero
        quisiera espero ojala mejor voudrais veux mieux envie vorrei voglio spero meglio quero
        tomara melhor хочу хотів хотіла сподіваюся краще знову буду"""
    )
)
"""Words that hopes and wishes are made of, of an ordinary day, too: nothing is learned of them."""


class Row(NamedTuple):
    """One phrase of a list."""

    text: str
    despair: bool


def rows_of(file: Path) -> list[Row]:
    """All phrases of one list."""
    lines = (line.split("\t") for line in file.read_text("utf-8").splitlines())
    return [Row(text, label.partition("/")[0] == "despair") for label, _language, text in lines]


def all_rows(but: Collection[str] = ()) -> list[Row]:
    """The phrases of all lists but these."""
    files = (file for file in sorted(HERE.glob("*.tsv")) if file.stem not in but)
    return [row for file in files for row in rows_of(file)]


def learned(rows: Sequence[Row]) -> Undertone:
    """The weights that tell despair from everything else."""
    seen = Counter(word for row in rows for word in vocabulary(row.text))
    taught = {word for word, times in seen.items() if times >= FEWEST} - WISHES
    known = [([w for w in vocabulary(r.text) if w in taught], r.despair) for r in rows]
    weights: dict[str, float] = defaultdict(float)
    bias, order = -1.0, random.Random(0)
    for passed in range(ROUNDS):
        order.shuffle(known)
        step = STEP / (1 + SLOWER * passed)
        for words, despair in known:
            share = 1 / math.sqrt(len(words) or 1)
            odds = bias + share * sum(weights[word] for word in words)
            wrong = (1 / (1 + math.exp(-odds)) - despair) * (SERIOUS if despair else 1)
            bias -= step * wrong * 0.1
            for word in words:
                weights[word] -= step * (wrong * share + DECAY * weights[word])
    return Undertone(bias, dict(weights), ENOUGH)


def main() -> None:
    """Write the file of weights."""
    UNDERTONE.write_text("\n".join(undertone_lines(learned(all_rows()))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
