"""What was typed a moment ago: read along with the next message, or not asked about twice."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.reading.cleaning import words_in

ALONG = dt.timedelta(seconds=60)
"""Messages no further apart may be one thought (`i cant`, `pee`); our own judgement."""

MOST = 10
"""Messages that are read along: more in a minute is no thought but a flood."""

LONGEST = 400
"""Characters of each that are kept, counted from its end."""

NET_AGAIN = dt.timedelta(hours=1)
"""For so long the same words are not answered with "To be sure" again; our own judgement."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A message as the runner wrote it, and when they sent it."""

    text: str
    at: dt.datetime


def lately(said: Iterable[Typed], at: dt.datetime) -> tuple[Typed, ...]:
    """What is still one thought with something that is typed now."""
    return tuple(typed for typed in said if at - typed.at <= ALONG)[-MOST:]


def read_along(said: Iterable[Typed], at: dt.datetime) -> str:
    """What to read before something that is typed now, as one text; empty if nothing is."""
    return " ".join(typed.text for typed in lately(said, at))


def fingerprint(runner_id: int, text: str) -> str:
    """What tells the same words of one runner again, without keeping them readable.

    It hides them from a glance into the database, not from somebody who guesses words.
    """
    words = " ".join(words_in(text))
    return hashlib.sha256(f"{runner_id} {words}".encode()).hexdigest()[:32]
