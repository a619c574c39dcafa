"""Where it hurts, in a runner's words: "not the upper, the other one", "lower, like a 5"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.domain.back.where import Where
from bot.domain.reading.cleaning import asks
from bot.domain.reading.small_talk import place_in
from bot.domain.reading.told import clauses
from bot.domain.reading.told.clauses import Items
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.told.pain import MOST, in_clause
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (
    Is.CORRECT, Is.NO, Is.NOT, Is.DOUBT, Is.ALMOST, Is.EXCEPT, Is.BUT, Is.OR, Is.THEN, Is.NOW,
    Is.GONE, Is.PAINLESS, Is.ELSEWHERE, Is.OTHER, Is.UPPER, Is.LOWER, Is.BOTH, Is.HURT,
    Is.FINE, Is.BACK, Is.AND, Is.NUMBER, Is.RAN, Is.UNIT, Is.GUESS, Is.AMOUNT, Is.HARD,
    Is.OUCH, Is.MUCH, Is.NOISE,
)  # fmt: skip
PLACES = frozenset({Is.UPPER, Is.LOWER, Is.BOTH})
ANSWERS = PLACES | {Is.PAINLESS, Is.GONE, Is.HURT, Is.FINE, Is.OTHER}
_UNSURE = frozenset({Is.DOUBT, Is.ALMOST, Is.OR, Is.BETWEEN})


@dataclass(frozen=True, slots=True)
class Told:
    """A place, and the number beside it (0-10) where one was said."""

    where: Where
    pain: int | None = None


@dataclass(slots=True)
class _Heard:
    """What the clauses say together."""

    named: set[Is] = field(default_factory=set)
    left_out: set[Is] = field(default_factory=set)
    none: bool = False
    other: bool = False
    unclear: bool = False


def where_told(text: str, tongues: Tongues) -> Told | None:
    """The place that a text comes to; None where any of it is not understood."""
    found = (_told(text, tongue) for tongue in tongues)
    return next((told for told in found if told), None)


def where_said(text: str, tongues: Tongues) -> Told | None:
    """The same, or the place that small talk names: "I ran 10k, lower back hurts"."""
    if told := where_told(text, tongues):
        return told
    place = place_in(text, tongues)
    return None if place is None else Told(place)


def _told(text: str, tongue: Tongue) -> Told | None:
    items = clauses.with_denials(cut(text, tongue, UNDERSTOOD))
    _, rest = clauses.corrected(items, ANSWERS)
    said = clauses.concepts(rest)
    if asks(text) or said & (_UNSURE - _about_numbers(rest)):
        return None
    rest, only = _after_exception(rest)
    now = clauses.present(clauses.parts(rest), ANSWERS)
    where = _place(_heard(now), only=only)
    numbers = {number for clause in now if Is.NUMBER in clauses.concepts(clause)
               and (number := in_clause(clause)) is not None}  # fmt: skip
    unread = len(numbers) > 1 or not all(0 <= number <= MOST for number in numbers)
    if where is None or unread:
        return None
    if where is Where.NO_PAIN and (numbers or any(map(_spoils, now))):
        return None
    return Told(where, numbers.pop() if numbers else None)


def _about_numbers(items: Items) -> frozenset[Is]:
    """Of "lower, 3 or 4" what is between two numbers, and not between two places."""
    numbers = sum(item.concept is Is.NUMBER for item in items)
    places = clauses.concepts(items) & PLACES
    return frozenset({Is.OR, Is.BETWEEN}) if numbers > 1 and len(places) == 1 else frozenset()


def _spoils(clause: Items) -> bool:
    """Whether it speaks of the back, and says neither that it is fine nor that nothing hurts."""
    told = clauses.concepts(clause)
    good = told & {Is.PAINLESS, Is.FINE, Is.GONE, Is.NOT, Is.ELSEWHERE}
    return bool(told & {Is.BACK, Is.MUCH, Is.HARD}) and not good


def _after_exception(items: Items) -> tuple[Items, bool]:
    """Of "no pain except lower" what is behind it; of "all except lower" nothing is read."""
    at = next((i for i, item in enumerate(items) if item.concept is Is.EXCEPT), None)
    if at is None:
        return items, False
    before = clauses.concepts(items[:at])
    painless = before & {Is.PAINLESS, Is.FINE} or {Is.NOT, Is.HURT} <= before
    return (items[at + 1 :] if painless and not before & PLACES else ()), True


def _heard(spoken: Iterable[Items]) -> _Heard:
    heard = _Heard()
    for clause in spoken:
        _hear(clause, heard)
    return heard


def _hear(clause: Items, heard: _Heard) -> None:
    """One clause: what stands before its verb is what the verb is about."""
    pending, told = set[Is](), clauses.concepts(clause)
    denied, here = False, told & PLACES
    for item in clause:
        match item.concept:
            case Is.NOT | Is.PAINLESS:
                denied = True
            case Is.UPPER | Is.LOWER | Is.BOTH | Is.BACK | Is.ELSEWHERE:
                pending.add(item.concept)
            case Is.OTHER:
                heard.other = True
            case Is.FINE | Is.GONE:
                _settle(heard, pending, hurts=denied and item.concept is Is.FINE)
                heard.none |= item.concept is Is.GONE and not here
                pending = set()
    of_the_back = not here and Is.ELSEWHERE not in told
    heard.none |= denied and of_the_back and bool(told & {Is.HURT, Is.PAINLESS})
    heard.unclear |= Is.ELSEWHERE in pending and bool(pending & PLACES)
    _settle(heard, pending, hurts=not denied)


def _settle(heard: _Heard, pending: set[Is], *, hurts: bool) -> None:
    if hurts:
        heard.named |= pending & PLACES
    else:
        heard.left_out |= pending & PLACES
        heard.none |= Is.BACK in pending and not pending & PLACES


def _place(heard: _Heard, *, only: bool) -> Where | None:
    named, left_out = heard.named, heard.left_out
    if heard.other and not named and len(left_out) == 1:
        named = {Is.UPPER, Is.LOWER} - left_out
    if heard.unclear or named & left_out or (named and heard.none) or Is.BOTH in left_out:
        return None
    if named:
        return Where.BOTH if len(named) > 1 or Is.BOTH in named else _WHERE[named.pop()]
    return Where.NO_PAIN if heard.none and not only and not left_out else None


_WHERE = {Is.UPPER: Where.UPPER, Is.LOWER: Where.LOWER}
