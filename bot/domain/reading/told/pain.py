"""How much it hurts, in a runner's words: "was a 6 while running, now 2"."""

from __future__ import annotations

from bot.domain.reading.told import clauses
from bot.domain.reading.told.clauses import Items
from bot.domain.reading.told.concepts import Concept as C
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.tongue import Tongue, Tongues

MOST = 10
UNDERSTOOD = (
    C.CORRECT, C.NO, C.NOT, C.DOUBT, C.ALMOST, C.LESS, C.MORE, C.EXCEPT, C.BUT, C.OR, C.THEN,
    C.NOW, C.GONE, C.HURT, C.UPPER, C.LOWER, C.BOTH, C.BACK, C.NUMBER, C.RAN, C.UNIT, C.GUESS, C.OUCH,
    C.MUCH, C.NOISE,
)  # fmt: skip
ANSWERS = frozenset({C.NUMBER, C.PAINLESS, C.GONE})
_UNSURE = frozenset({C.DOUBT, C.ALMOST, C.LESS, C.MORE, C.EXCEPT})
_PLACES = frozenset({C.UPPER, C.LOWER, C.BOTH})


def pain_told(text: str, tongues: Tongues) -> int | None:
    """The number from 0 to 10 that a text comes to; None where any of it is not understood."""
    found = (_told(text, tongue) for tongue in tongues)
    return next((pain for pain in found if pain is not None), None)


def _told(text: str, tongue: Tongue) -> int | None:
    if "?" in text:
        return None
    items = clauses.with_denials(cut(text, tongue, UNDERSTOOD))
    _, rest = clauses.corrected(items, ANSWERS)
    now = clauses.present(clauses.parts(rest), ANSWERS)
    said = [number for clause in now if (number := in_clause(clause)) is not None]
    places = {item.concept for clause in now for item in clause} & _PLACES
    unsure = clauses.concepts(rest) & _UNSURE or len(places) > 1
    pain = said[0] if said and not unsure and len(set(said)) == 1 else None
    return pain if pain is not None and 0 <= pain <= MOST else None


def in_clause(clause: Items) -> int | None:
    """The number of one clause, of a span the higher; None without one.

    Where it cannot be one from 0 to 10, or there are two, it is -1 or 11.
    """
    told = clauses.concepts(clause)
    numbers, span = list[int](), C.BETWEEN in told or bool(told & {C.AND, C.OR})
    for before, item in zip((None, *clause), clause, strict=False):
        if item.concept is C.NUMBER and not (before and before.concept is C.NOT):
            numbers.append(item.value or 0)
        if item.concept is C.HALF and numbers:
            numbers[-1] += 1
    if not numbers:
        denied = C.NOT in told and C.HURT in told
        return 0 if denied or told & {C.GONE, C.PAINLESS} and C.NUMBER not in told else None
    same = len(set(numbers)) == 1 or (span and len(numbers) == 2)
    too_much = max(numbers) > MOST or told & {C.GONE, C.PAINLESS}
    return max(numbers) if same and not too_much else 11 if too_much else -1
