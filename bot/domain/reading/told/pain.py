"""How much it hurts, in a runner's words: "was a 6 while running, now 2"."""

from __future__ import annotations

from bot.domain.reading.answers import pain_in
from bot.domain.reading.cleaning import asks
from bot.domain.reading.told import clauses
from bot.domain.reading.told.clauses import Items
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.tongue import Tongue, Tongues

MOST = 10
UNDERSTOOD = (
    Is.CORRECT, Is.NO, Is.NOT, Is.DOUBT, Is.ALMOST, Is.LESS, Is.MORE, Is.EXCEPT, Is.BUT, Is.OR,
    Is.THEN, Is.NOW, Is.GONE, Is.HURT, Is.UPPER, Is.LOWER, Is.BOTH, Is.BACK, Is.NUMBER, Is.RAN,
    Is.UNIT, Is.GUESS, Is.OUCH, Is.MUCH, Is.NOISE,
)  # fmt: skip
ANSWERS = frozenset({Is.NUMBER, Is.PAINLESS, Is.GONE})
_UNSURE = frozenset({Is.DOUBT, Is.ALMOST, Is.LESS, Is.MORE, Is.EXCEPT})
_PLACES = frozenset({Is.UPPER, Is.LOWER, Is.BOTH})


def pain_told(text: str, tongues: Tongues) -> int | None:
    """The number from 0 to 10 that a text comes to; None where any of it is not understood."""
    found = (_told(text, tongue) for tongue in tongues)
    return next((pain for pain in found if pain is not None), None)


def pain_said(text: str, tongues: Tongues) -> int | None:
    """A bare number in any words, or what a longer text comes to."""
    bare = pain_in(text, tongues)
    return pain_told(text, tongues) if bare is None else bare


def _told(text: str, tongue: Tongue) -> int | None:
    if asks(text):
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
    numbers, span = list[int](), Is.BETWEEN in told or bool(told & {Is.AND, Is.OR})
    for before, item in zip((None, *clause), clause, strict=False):
        if item.concept is Is.NUMBER and not (before and before.concept is Is.NOT):
            numbers.append(item.value or 0)
        if item.concept is Is.HALF and numbers:
            numbers[-1] += 1
    if not numbers:
        denied = Is.NOT in told and Is.HURT in told
        return 0 if denied or (told & {Is.GONE, Is.PAINLESS} and Is.NUMBER not in told) else None
    same = len(set(numbers)) == 1 or (span and len(numbers) == 2)
    too_much = max(numbers) > MOST or told & {Is.GONE, Is.PAINLESS}
    return max(numbers) if same and not too_much else 11 if too_much else -1
