"""What a runner wants of the open session: not this one, enough for today, one step back."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.reading.told import clauses
from bot.domain.reading.told.concepts import Concept as C
from bot.domain.reading.told.cutting import Item, cut
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (
    C.UNDO, C.PRESSED, C.STOP, C.SKIP, C.FOR_TODAY, C.CORRECT, C.NO, C.DONE, C.CANNOT, C.SESSION,
    C.BETTER, C.SAME, C.WORSE, C.HURT, C.NONE, C.YES, C.UPPER, C.LOWER, C.NOT, C.NUMBER, C.RAN,
    C.UNIT, C.GUESS, C.NOW, C.BACK, C.AMOUNT, C.MUCH, C.NOISE,
)  # fmt: skip
_ANSWERS = frozenset({C.BETTER, C.SAME, C.WORSE, C.HURT, C.NONE, C.YES, C.UPPER, C.LOWER, C.NOT,
                      C.NUMBER})  # fmt: skip


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
    if C.BACK in said or "?" in text and C.UNDO not in said and C.SKIP not in said:
        return None
    if C.UNDO in said:
        return Turns.BACK if _may_go_back(items) else None
    if said & {C.HURT, C.NOT, C.NUMBER, C.BETTER, C.SAME, C.WORSE, C.NONE, C.YES}:
        return None
    ends = C.STOP in said or (C.DONE in said and C.FOR_TODAY in said)
    if ends and C.SKIP not in said and C.CANNOT not in said:
        return Turns.STOP
    return Turns.SKIP if said & {C.SKIP, C.CANNOT} and not said & {C.STOP, C.DONE} else None


def _may_go_back(items: tuple[Item, ...]) -> bool:
    """An answer in it is the one that was meant, or pressed by mistake."""
    said = clauses.concepts(items)
    return not said & _ANSWERS or bool(said & {C.PRESSED, C.CORRECT})
