"""A sentence without what adds nothing, and parted where it breathes."""

from __future__ import annotations

import re

from bot.domain.reading.cleaning import asks
from bot.domain.reading.tongue import UnaskedWords, compiled


def sentence(said: str, words: UnaskedWords) -> tuple[str, bool]:
    """The words that count, and whether it is a question; a polite request is none."""
    kept = re.sub(r"[^\w\s':.,;/&+@~-]", " ", said)
    request = compiled(rf"^{words.requests} ")
    told = trimmed(kept, words)
    bare = trimmed(request.sub("", told), words)
    return bare, asks(said) and bare == told


def trimmed(said: str, words: UnaskedWords) -> str:
    """Without courtesies and marks at both ends."""
    ends = compiled(
        rf"^(?:{words.courtesy}(?=[\s,.;]|$)|[\s,.;-])+|(?:(?<![\w']){words.courtesy}|[\s,.;-])+$"
    )
    return " ".join(ends.sub("", said).split())


def clauses(said: str, words: UnaskedWords) -> list[str]:
    """What stands between commas, stops and "and", each trimmed."""
    parts = compiled(rf"[,;]|\.(?=\s|$)|\s{words.joins}(?=\s)").split(said)
    return [part for part in (trimmed(part, words) for part in parts) if part]


def found_in(said: str, pattern: str, words: UnaskedWords) -> str | None:
    """What is left around the pattern, trimmed; None where it is not in there."""
    head = compiled(rf"(?<![\w']){pattern}(?![\w'])")
    rest = head.sub(" ", said)
    return None if rest == said else trimmed(rest, words)


def without_filler(parted: str, words: UnaskedWords) -> str:
    """Its pieces between "|", each without filler at its ends, as one text."""
    filler = compiled(
        rf"^(?:{words.filler}(?=[\s,.:]|$)|[\s,.:])+"
        rf"|(?:(?:^|(?<=[\s,.])){words.filler}|[\s,.:])+$"
    )
    pieces = (filler.sub("", piece) for piece in parted.split("|"))
    return " ".join(" ".join(pieces).split())


def wished(said: str, words: UnaskedWords) -> str | None:
    """What is left of a wish without courtesy and filler; None of a question."""
    told, asked = sentence(said, words)
    return None if asked else without_filler(told, words)
