"""A number from 0 to 10 that is no pain: how well something goes.

Read apart from pain, where words mean numbers, too: "none" is 0 there, and the best that can be;
here 0 is the worst.
"""

from __future__ import annotations

import re

from bot.domain.reading.cleaning import cleaned

_SCORE = re.compile(r"(?:an? |about |it'?s |maybe )*(10|\d)(?: ?/ ?10| out of (?:10|ten))?[ .!]*")


def score_in(text: str) -> int | None:
    """The whole number from 0 to 10 that all of a text comes to; else None."""
    found = _SCORE.fullmatch(cleaned(text))
    return int(found[1]) if found else None
