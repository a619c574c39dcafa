"""A safety question in words: *yes* is easily said, *none of these* only in so many words."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.reading.cleaning import asks
from bot.domain.reading.told import clauses
from bot.domain.reading.told.clauses import Items
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import Item, cut
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (
    Is.CORRECT, Is.NONE, Is.SOME, Is.NO, Is.ALMOST, Is.NOT, Is.DOUBT, Is.GUESS, Is.EXCEPT,
    Is.BUT, Is.YES, Is.FIRST, Is.SECOND, Is.THIRD, Is.THESE, Is.AND, Is.MUCH, Is.NOISE,
)  # fmt: skip
_SOME = frozenset({Is.SOME, Is.FIRST, Is.SECOND, Is.THIRD, Is.YES})
ANSWERS = _SOME | {Is.NONE, Is.NO}
_UNSURE = frozenset({Is.DOUBT, Is.GUESS, Is.ALMOST, Is.NOT})


class Signs(StrEnum):
    """What is said of the signs that a question names."""

    NONE = "none"
    SOME = "some"
    """At least one; how many is not said."""
    ONE = "one"
    SEVERAL = "several"


def signs_told(text: str, tongues: Tongues) -> Signs | None:
    """What a text says of the signs; None where any of it is not understood, or unsure."""
    found = (_told(text, tongue) for tongue in tongues)
    return next((signs for signs in found if signs), None)


def _told(text: str, tongue: Tongue) -> Signs | None:
    items = cut(text, tongue, UNDERSTOOD)
    said = clauses.concepts(items)
    if asks(text) or said & _UNSURE:
        return None
    before, rest = clauses.corrected(items, ANSWERS)
    some = [item for item in rest if item.concept in _SOME]
    if Is.NONE in clauses.concepts(rest):
        if some:
            return _excepted(rest)
        return None if clauses.concepts(before) & _SOME else Signs.NONE
    if not some or Is.NO in clauses.concepts(rest) or Is.EXCEPT in said:
        return None
    return _how_many(some)


def _excepted(items: Items) -> Signs | None:
    """The signs that "none except the last" leaves out of none; else they contradict it."""
    at = next((i for i, x in enumerate(items) if x.concept in {Is.EXCEPT, Is.BUT}), None)
    if at is None or clauses.concepts(items[:at]) & _SOME:
        return None
    return _how_many([item for item in items[at:] if item.concept in _SOME])


def _how_many(some: list[Item]) -> Signs | None:
    named = [item for item in some if item.concept is not Is.YES]
    if not named:
        return Signs.SOME
    if len(named) > 1:
        return Signs.SEVERAL
    if named[0].concept is Is.SOME:
        return {None: Signs.SOME, 1: Signs.ONE}.get(named[0].value, Signs.SEVERAL)
    return Signs.ONE
