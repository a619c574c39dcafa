"""Days that are left out, wherever that is said: `every weekday at noon except wednesday`."""

from __future__ import annotations

import re

from bot.domain.reading.days import parse_days
from bot.domain.reading.tongue import Tongue, Tongues
from bot.domain.time.weekdays import Days


def left_out(said: str, tongues: Tongues) -> tuple[str, Days] | None:
    """The text without the exception, and the days that it leaves out; None where there is none.

    Args:
        said: as `plain` leaves it.
        tongues: the languages to try.
    """
    words = re.sub(r"(?<=\w),(?=\s)", " , ", said).split()
    for tongue in tongues:
        for at, word in enumerate(words):
            if word in tongue.times.but and (found := _taken_out(words, at, tongue, tongues)):
                return found
    return None


def _taken_out(
    words: list[str], at: int, tongue: Tongue, tongues: Tongues
) -> tuple[str, Days] | None:
    """Without what begins at a place: as many words as are days."""
    first = at
    while first < len(words) and words[first] in tongue.times.but:
        first += 1
    for last in range(len(words), first, -1):
        days = parse_days(" ".join(words[first:last]).strip(" ,"), tongues)
        if days:
            return _joined([*words[:at], *words[last:]]), days
    return None


def _joined(words: list[str]) -> str:
    return re.sub(r"(?: ,)+", ",", " ".join(words)).strip(" ,")
