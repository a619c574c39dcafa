"""The signs of alarm, and which meanings together are one: what `content/signs.toml` holds, read.

A *way* is written `numb & saddle ~8`: both are named, in any order, with at most eight words
between. `cannot > pee` is in this order; `numb|lost & saddle` takes either of the first two. The
first meaning of a way is the one that a "no" would stand before. A way that ends in `!` is a sign
beside what makes the others harmless, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

USUALLY_WITHIN = 5
"""Words between two meanings of a way that says nothing else."""


class Level(StrEnum):
    """What a sign asks for, the first first."""

    DESPAIR = "despair"
    EMERGENCY = "emergency"
    SOON = "soon"
    MOOD = "mood"
    """Not clear, and may be despair: the bot asks to be sure about that."""
    WORRY = "worry"
    """Not clear, and may be an emergency of the body: the bot asks to be sure."""
    ASIDE = "aside"
    """No sign; something that has a sentence of its own (a painkiller, a sore wrist)."""


LOUD = frozenset((Level.DESPAIR, Level.EMERGENCY, Level.SOON))
"""What goes before everything else; the others are asked about where nobody read the text."""

OF_THE_MIND = frozenset((Level.DESPAIR, Level.MOOD))
"""What "at rest" or "since this morning" makes no graver."""

GRAVITY = {level: rank for rank, level in enumerate(Level)}
"""Despair comes first: its screen is the only one that names a person to talk to."""


@dataclass(frozen=True, slots=True)
class Way:
    """Meanings that together are a sign; each is one of several.

    Attributes:
        needs: the meanings.
        behind: those of them (by place) that must stand behind the one before.
        within: words between two that stand next to each other.
        anyway: a sign whatever stands nearby.
    """

    needs: tuple[frozenset[str], ...]
    behind: frozenset[int] = frozenset()
    within: int = USUALLY_WITHIN
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of domain.md 4.2 to 4.4, or beyond.

    Attributes:
        ways: any of them is enough.
        unless: meanings nearby that make it harmless ("numb" beside "from the cold").
        lasting: counts however long ago it was ("I had cancer").
        mine: a fact of somebody else's life where it is not the runner's own.
        heals: lasting, and yet over where it was long ago and is said to have healed.
        passes: every runner has it from an effort, so it is over where it is said to be.
        rides: a bicycle saddle gives it, so it is over where it goes when one is off.
        vague: named to the runner only where nothing plainer was heard.
        source: where it is written that it matters.
    """

    name: str
    level: Level
    source: str
    ways: tuple[Way, ...]
    unless: frozenset[str] = frozenset()
    lasting: bool = False
    mine: bool = False
    heals: bool = False
    passes: bool = False
    rides: bool = False
    vague: bool = False


def way(text: str) -> Way:
    """A way as it is written in the table."""
    said = text.removesuffix("!")
    meanings, _, within = said.partition("~")
    parts = re.split(r"([>&])", meanings)
    needs = (frozenset(map(str.strip, part.split("|"))) for part in parts[::2])
    behind = (place for place, mark in enumerate(parts[1::2], start=1) if mark == ">")
    near = int(within) if within else USUALLY_WITHIN
    return Way(tuple(needs), frozenset(behind), near, anyway=said != text)
