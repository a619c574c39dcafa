"""What a runner types instead of tapping."""

from __future__ import annotations

import re

from bot.domain.check_in import Where

MOST_PAIN = 10

PLACES = (
    (Where.NO_PAIN, re.compile(r"\b(no|none|nowhere|nothing|without)\b")),
    (Where.BOTH, re.compile(r"\b(both|everywhere|all over|whole)\b")),
    (Where.UPPER, re.compile(r"\b(upper|top|shoulder\w*|between the)\b")),
    (Where.LOWER, re.compile(r"\b(lower|low|bottom|lumbar)\b")),
)


def where_in(text: str) -> Where | None:
    """The place a text names; None if it names none. Upper and lower together are both."""
    named = [where for where, pattern in PLACES if pattern.search(text.lower())]
    if Where.UPPER in named and Where.LOWER in named:
        return Where.BOTH
    return named[0] if named else None


def pain_in(text: str) -> int | None:
    """The one whole number from 0 to 10 in a text such as "4", "about 4" or "4/10"."""
    numbers = re.findall(r"-?\d+(?:[.,]\d+)?", re.sub(r"(?:/|of|out of)\s*10\b", "", text.lower()))
    if len(numbers) != 1 or not numbers[0].isascii() or not numbers[0].isdigit():
        return None
    number = int(numbers[0])
    return number if number <= MOST_PAIN else None
