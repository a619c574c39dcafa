"""Learns the weights of words from all phrases of this folder: `python -m <this module>`.

Each row of a list is a text with what it means; despair is told from everything else, the other
emergencies included, for "dead" and "numb" are words of legs. Gradient descent with a seed of its
own, so the same rows give the same weights. A list is left out to measure what the others teach.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.domain.reading.alarm.undertone import Undertone, marks
from bot.lexicon import UNDERTONE, undertone_lines

HERE = Path(__file__).parent
ROUNDS, STEP, SLOWER, DECAY = 30, 1.0, 0.15, 1.5e-5
"""Passes through all rows, the first step, how it shrinks, and what pulls a weight to zero."""
SERIOUS = 2.0
"""What a missed cry for help weighs against a needless question; our own judgement."""
FEWEST = 2
"""Rows that a mark must be in: of one that came once nothing is learned."""
KNOWN = 0.001
"""Of a row that is judged right to this nothing more is learned."""
ENOUGH = 0.2
"""See the figures in `test_undertone.py`."""


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
    seen = Counter(mark for row in rows for mark in marks(row.text))
    number = {mark: n for n, mark in enumerate(m for m in sorted(seen) if seen[m] >= FEWEST)}
    known = [([number[m] for m in marks(r.text) if m in number], r.despair) for r in rows]
    weights, bias, order = [0.0] * len(number), -1.0, random.Random(0)
    for passed in range(ROUNDS):
        order.shuffle(known)
        step = STEP / (1 + SLOWER * passed)
        for found, despair in known:
            share = 1 / math.sqrt(len(found) or 1)
            odds = bias + share * sum([weights[mark] for mark in found])
            wrong = (1 / (1 + math.exp(-odds)) - despair) * (SERIOUS if despair else 1)
            if abs(wrong) < KNOWN:
                continue
            bias -= step * wrong * 0.1
            for mark in found:
                weights[mark] -= step * wrong * share
        weights = [weight * (1 - step * DECAY) ** len(known) for weight in weights]
    return Undertone(bias, dict(zip(number, weights, strict=True)), ENOUGH)


def main() -> None:
    """Write the file of weights."""
    UNDERTONE.write_text("\n".join(undertone_lines(learned(all_rows()))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
