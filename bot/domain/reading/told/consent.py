"""The question at the welcome, answered in words: 18 or older, and may I?

A bare "yes" is the yes it is, for the question is asked in those words. A bare "ok" is none: it
follows a goodbye, too, and who has just been forgotten must not be known again by it (our own
judgement).
"""

from __future__ import annotations

from bot.domain.reading.told import clauses
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import Item, cut
from bot.domain.reading.tongue import Tongues

ADULT = 18
OLDEST = 110
UNDERSTOOD = (
    Is.CORRECT, Is.ADULT, Is.AGREE, Is.NO, Is.NOT, Is.DOUBT, Is.GUESS, Is.YES, Is.AND,
    Is.NUMBER, Is.NOISE,
)  # fmt: skip
_AGAINST = frozenset({Is.NO, Is.NOT, Is.DOUBT, Is.GUESS, Is.CORRECT})


def agrees(text: str, tongues: Tongues) -> bool:
    """Whether all of a text says so; an age below 18 never does."""
    return "?" not in text and any(_agrees(cut(text, one, UNDERSTOOD)) for one in tongues)


def _agrees(items: tuple[Item, ...]) -> bool:
    said = clauses.concepts(items)
    ages = [item.value or 0 for item in items if item.concept is Is.NUMBER]
    grown = all(ADULT <= age <= OLDEST for age in ages)
    return bool(said & {Is.YES, Is.ADULT, Is.AGREE}) and grown and not said & _AGAINST
