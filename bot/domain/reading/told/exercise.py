"""How an exercise went, in a runner's words. A pain wins, however it is hidden."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from bot.domain.back.pain import AMBER_FROM
from bot.domain.reading.cleaning import asks
from bot.domain.reading.told import clauses
from bot.domain.reading.told.clauses import Items
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.told.pain import in_clause
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (
    Is.CORRECT, Is.CANNOT, Is.NO, Is.ALMOST, Is.NOT, Is.DOUBT, Is.EXCEPT, Is.BUT, Is.PAINLESS,
    Is.HURT, Is.OUCH, Is.HARD, Is.ELSEWHERE, Is.DONE, Is.SET, Is.FIRST, Is.SECOND, Is.THIRD,
    Is.FINE, Is.YES, Is.NUMBER, Is.AMOUNT, Is.BACK, Is.SESSION, Is.UPPER, Is.LOWER, Is.MUCH,
    Is.NOW, Is.NOISE,
)  # fmt: skip
_PAIN = frozenset({Is.HURT, Is.OUCH})
ANSWERS = _PAIN | {Is.PAINLESS, Is.CANNOT, Is.AMOUNT}
_PARTS = frozenset({Is.SET, Is.FIRST, Is.SECOND, Is.THIRD, Is.UPPER, Is.LOWER})
_ORDER = {Is.FIRST: 1, Is.SECOND: 2, Is.THIRD: 3}


class Went(StrEnum):
    """What is said of an exercise; the values are those of the verdicts."""

    NO_PAIN = "no_pain"
    PAIN = "pain"
    CANNOT = "cannot"


@dataclass(frozen=True, slots=True)
class SetDone:
    """One set is done; `number` where it was named."""

    number: int | None


def exercise_told(text: str, tongues: Tongues) -> Went | SetDone | None:
    """What a text says of the exercise; None where any of it is not understood, or not clear."""
    found = (_told(text, tongue) for tongue in tongues)
    return next((went for went in found if went), None)


ALL_OF_THEM = 0
"""Stands for more than one exercise."""
_WHICH = (*UNDERSTOOD, Is.BOTH)


def exercise_named(text: str, tongues: Tongues) -> int | None:
    """Which exercise a text is about, by its number in the session: "the first one hurt".

    `ALL_OF_THEM` of "both"; None where none is named, or only a set.
    """
    found = (_named(text, tongue) for tongue in tongues)
    return next((named for named in found if named is not None), None)


def _named(text: str, tongue: Tongue) -> int | None:
    items = cut(text, tongue, _WHICH)
    said = clauses.concepts(items)
    if Is.SET in said:
        return None
    if Is.BOTH in said:
        return ALL_OF_THEM
    ordinal = next((_ORDER[item.concept] for item in items if item.concept in _ORDER), None)
    numbers = [
        item.value
        for before, item in pairwise(items)
        if before.concept is Is.SESSION and item.concept is Is.NUMBER and not item.apart
    ]
    return ordinal or (numbers[0] if numbers else None)


def _told(text: str, tongue: Tongue) -> Went | SetDone | None:
    items = clauses.with_denials(cut(text, tongue, UNDERSTOOD))
    if asks(text) or Is.DOUBT in clauses.concepts(items):
        return None
    before, rest = clauses.corrected(items, ANSWERS)
    spoken, said = clauses.parts(rest), clauses.concepts(rest)
    if any(map(_counts_something, spoken)):
        return None
    if _hurt(rest, spoken, taken_back=before):
        unclear = Is.NO in said and not any(map(_painless, spoken))  # "no, pain", "pain no"
        return None if unclear else Went.PAIN
    if said & _PAIN and not any(map(_painless, spoken)):
        return None  # of some other part of the body, or not clear
    if Is.CANNOT in said:
        return Went.CANNOT
    if any(map(_painless, spoken)):
        until_now = Is.NOW in said and Is.FIRST not in said
        return Went.NO_PAIN if _nothing_else(spoken) and not until_now else None
    return _set_done(rest)


def _hurt(items: Items, spoken: list[Items], taken_back: Items) -> bool:
    """Whether there was some pain: said, almost denied, or left out of "no pain"."""
    said = clauses.concepts(items)
    first = clauses.concepts(taken_back)
    denied = Is.PAINLESS in first or {Is.NOT, Is.HURT} <= first or any(map(_painless, spoken))
    some = any(
        clauses.concepts(c) <= _A_LITTLE and Is.AMOUNT in clauses.concepts(c) for c in spoken
    )
    excepted = Is.EXCEPT in said and (denied or Is.FINE in said) and _behind(items)
    return any(map(_hurts, spoken)) or (denied and some) or excepted


_A_LITTLE = frozenset(
    {Is.AMOUNT, Is.YES, Is.BACK, Is.UPPER, Is.LOWER, Is.SET, Is.FIRST, Is.SECOND, Is.THIRD}
)


def _behind(items: Items) -> bool:
    """Whether what is left out can be a pain: something of the back, or of a set."""
    at = max(i for i, item in enumerate(items) if item.concept is Is.EXCEPT)
    left_out = clauses.concepts(items[at + 1 :])
    return bool(left_out) and not left_out & {Is.ELSEWHERE, Is.HARD}


_DONE = frozenset(
    {Is.DONE, Is.YES, Is.NUMBER, Is.FIRST, Is.SECOND, Is.THIRD, Is.NOISE, Is.FINE, Is.MARK}
)


_A_NUMBER = frozenset(
    {Is.HURT, Is.NUMBER, Is.OF_TEN, Is.NOISE, Is.BACK, Is.SESSION, Is.GUESS, Is.AMOUNT}
)


def _mild(clause: Items) -> bool:
    """Whether all it says is a number that counts as no pain: "pain is 2 of 10", "pain 1".

    "Exercise 1 hurt" and "hurts in 2 places" tell no number of pain.
    """
    told = clauses.concepts(clause)
    number = in_clause(clause) if {Is.HURT, Is.NUMBER} <= told <= _A_NUMBER else None
    mild = number is not None and 0 <= number < AMBER_FROM
    return mild and (Is.OF_TEN in told or _is_a_score(clause))


def _is_a_score(clause: Items) -> bool:
    """Whether the number stands behind the pain, and nothing behind the number."""
    concepts = [item.concept for item in clause]
    behind = concepts.index(Is.HURT) < concepts.index(Is.NUMBER)
    counted = any(item.followed for item in clause if item.concept is Is.NUMBER)
    return behind and not counted and Is.SESSION not in concepts


def _counts_something(clause: Items) -> bool:
    """Whether a number beside a pain may be of places or of exercises: then it is asked."""
    told = clauses.concepts(clause)
    denied = told & {Is.NOT, Is.PAINLESS}
    number = in_clause(clause) if {Is.HURT, Is.NUMBER} <= told and not denied else None
    return number is not None and 0 <= number < AMBER_FROM and not _mild(clause)


def _hurts(clause: Items) -> bool:
    told = clauses.concepts(clause)
    if _mild(clause) or Is.ELSEWHERE in told or not told & (_PAIN | {Is.PAINLESS}):
        return False
    if Is.ALMOST in told or {Is.NOT, Is.MUCH} <= told:
        return True
    if Is.PAINLESS in told:
        return Is.NOT in told
    return Is.NOT not in told and bool(told & _PAIN)


def _painless(clause: Items) -> bool:
    told = clauses.concepts(clause)
    if _mild(clause):
        return True
    if told & {Is.ALMOST, Is.ELSEWHERE} or {Is.NOT, Is.MUCH} <= told:
        return False
    denials = sum(item.concept is Is.NOT for item in clause)
    return denials == 0 if Is.PAINLESS in told else denials == 1 and Is.HURT in told


def _nothing_else(spoken: list[Items]) -> bool:
    """Whether "no pain" is said of all of it, and no other clause takes some of it back."""
    partly = any(clauses.concepts(c) & _PARTS for c in spoken)
    return not partly and not any(map(_spoils, spoken))


def _spoils(clause: Items) -> bool:
    """Whether it leaves something to ask behind "no pain": "but it went down my leg", "a 4"."""
    told = clauses.concepts(clause)
    if _painless(clause):
        return False
    number = in_clause(clause) if Is.SET not in told else None
    more = number is not None and not 0 <= number < AMBER_FROM
    return bool(told & _PAIN) or more or (bool(told & _LEFT) and not told & {Is.HARD, Is.FINE})


_LEFT = frozenset({Is.ELSEWHERE, Is.MUCH, Is.BACK})


def _set_done(items: Items) -> SetDone | None:
    """What is done by itself is the set at hand; whether it hurt, nobody has said by that."""
    told = clauses.concepts(items)
    if Is.DONE not in told or told & {Is.NOT, Is.EXCEPT, Is.ALMOST, Is.CANNOT, Is.HARD}:
        return None
    if Is.SET not in told and told - _DONE:
        return None
    numbers = [item.value for item in items if item.concept is Is.NUMBER]
    named = [*numbers, *(_ORDER[i.concept] for i in items if i.concept in _ORDER)]
    return SetDone(named[0] if named else None) if len(named) < 2 else None
