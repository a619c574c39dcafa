"""Questions about what is kept, answered in words: may I, and shall all of it go?

The one at the welcome: 18 or older, and may I?

A bare "yes" or "ok" is none. Nothing is kept of a stranger, so whether the question was shown is
not known, and "yes" is also what follows "Everything is deleted": nobody may be known again by it.
So the age or the agreement has to be said (our own judgement).
"""

from __future__ import annotations

from bot.domain.reading.cleaning import asks
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
    return not asks(text) and any(_agrees(cut(text, one, UNDERSTOOD)) for one in tongues)


def _agrees(items: tuple[Item, ...]) -> bool:
    said = clauses.concepts(items)
    ages = [item.value or 0 for item in items if item.concept is Is.NUMBER]
    grown = all(ADULT <= age <= OLDEST for age in ages)
    given = bool(said & {Is.ADULT, Is.AGREE}) or (Is.YES in said and bool(ages))
    return given and grown and not said & _AGAINST


_ERASING = (Is.KEEP, Is.LEAVE, Is.ERASE, Is.YES, Is.NO)


def erases(text: str, tongues: Tongues) -> bool | None:
    """Whether all shall be deleted; None where anything else is said, a courtesy included."""
    if asks(text):
        return None
    found = (_erases(cut(text, one, _ERASING)) for one in tongues)
    return next((answer for answer in found if answer is not None), None)


def _erases(items: tuple[Item, ...]) -> bool | None:
    said = clauses.concepts(items) - {Is.MARK}
    if not said or (said & {Is.YES, Is.ERASE} and said & {Is.NO, Is.KEEP, Is.LEAVE}):
        return None
    return bool(said & {Is.YES, Is.ERASE})
