"""What a runner wants of the open session: not this one, enough for today, one step back."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.reading.cleaning import asks
from bot.domain.reading.told import clauses
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import Item, cut
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (
    Is.DOUBT,
    Is.UNDO, Is.PRESSED, Is.STOP, Is.SKIP, Is.FOR_TODAY, Is.CORRECT, Is.NO, Is.DONE, Is.CANNOT,
    Is.SESSION, Is.BETTER, Is.SAME, Is.WORSE, Is.HURT, Is.NONE, Is.YES, Is.UPPER, Is.LOWER,
    Is.NOT, Is.NUMBER, Is.RAN, Is.UNIT, Is.GUESS, Is.NOW, Is.BACK, Is.AMOUNT, Is.MUCH,
    Is.NOISE,
)  # fmt: skip
_ANSWERS = frozenset(
    {Is.BETTER, Is.SAME, Is.WORSE, Is.HURT, Is.NONE, Is.YES, Is.UPPER, Is.LOWER, Is.NOT, Is.NUMBER}
)  # fmt: skip


class Turns(StrEnum):
    """A wish about the session, not about the card."""

    SKIP = "skip"
    STOP = "stop"
    BACK = "back"


def turn_told(text: str, tongues: Tongues) -> Turns | None:
    """The wish that a text comes to; None where any of it is not understood."""
    found = (_told(text, tongue) for tongue in tongues)
    return next((wish for wish in found if wish), None)


def _told(text: str, tongue: Tongue) -> Turns | None:
    items = cut(text, tongue, UNDERSTOOD)
    said = clauses.concepts(items)
    if said & {Is.BACK, Is.DOUBT} or (asks(text) and Is.UNDO not in said and Is.SKIP not in said):
        return None
    if Is.UNDO in said:
        return Turns.BACK if _may_go_back(items) else None
    if said & {Is.HURT, Is.NOT, Is.NUMBER, Is.BETTER, Is.SAME, Is.WORSE, Is.NONE, Is.YES}:
        return None
    ends = Is.STOP in said or (Is.DONE in said and Is.FOR_TODAY in said)
    if ends and Is.SKIP not in said and Is.CANNOT not in said:
        return Turns.STOP
    return Turns.SKIP if said & {Is.SKIP, Is.CANNOT} and not said & {Is.STOP, Is.DONE} else None


def _may_go_back(items: tuple[Item, ...]) -> bool:
    """An answer in it is the one that was meant, or pressed by mistake."""
    said = clauses.concepts(items)
    return not said & _ANSWERS or bool(said & {Is.PRESSED, Is.CORRECT})
