"""A number from 0 to 10 that is no pain: how well something goes.

Read apart from pain, where words mean numbers, too: "none" is 0 there, and the best that can be;
here 0 is the worst.
"""

from __future__ import annotations

from bot.domain.reading.cleaning import cleaned
from bot.domain.reading.tongue import AnswerWords, Tongues, compiled


def score_in(text: str, tongues: Tongues) -> int | None:
    """The whole number from 0 to 10 that all of a text comes to; else None."""
    said = cleaned(text)
    found = (_score(said, tongue.answers) for tongue in tongues)
    return next((score for score in found if score is not None), None)


def _score(said: str, words: AnswerWords) -> int | None:
    whole = rf"(?:{words.score_around} )*(10|\d)(?: ?/ ?10| {words.score_of})?[ .!]*"
    found = compiled(whole).fullmatch(said)
    return int(found[1]) if found else None
