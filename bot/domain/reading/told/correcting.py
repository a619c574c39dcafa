"""Words about the answer before, typed when the next thing is open: "wait, the last one hurt"."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from bot.domain.reading.cleaning import COMMA, STOP, asks, words_in
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.tongue import Phrases, Tongue, Tongues

_LONGEST = 8
_MARKS = frozenset({COMMA, STOP})


class Points(IntEnum):
    """How plainly words point back to the answer before."""

    MAYBE = 1
    """"Wait, it hurt": right after that answer."""
    MEANT = 2
    """"I meant pain", "wrong button, pain": if that answer was another one."""
    PLAINLY = 3
    """"The last one hurt"."""


class Earlier(NamedTuple):
    """What is said of the answer before, without the words that point back to it."""

    said: str
    points: Points


def earlier_in(text: str, tongues: Tongues) -> Iterator[Earlier]:
    """What a text may say of the answer before, by one language after the other."""
    if asks(text):
        return
    said = tuple(words_in(text))
    for tongue in tongues:
        points, rest = Points.MAYBE, said
        for pointing, concept in ((Points.MEANT, Is.MEANT), (Points.PLAINLY, Is.PREVIOUS)):
            left = _without(rest, tongue.told.phrases.get(concept, frozenset()))
            points, rest = (pointing, left) if left != rest else (points, rest)
        if points > Points.MAYBE:  # and so of how it was
            rest = tuple(w for w in rest if (w,) not in tongue.told.phrases[Is.THEN])
        lead, tail = _lead(rest, tongue), _tail(rest, tongue)
        left = rest[lead : len(rest) - tail]
        if left and (set(rest[:lead]) - _MARKS or tail or points > Points.MAYBE):
            yield Earlier(" ".join(left), points)


class AfterAll(NamedTuple):
    """What is left of a text that takes an answer back."""

    rest: str
    plainly: bool
    """It says that the answer was wrong or another one; "well, actually" only hesitates."""


def after_all(text: str, tongues: Tongues) -> Iterator[AfterAll]:
    """A text without the words that take an answer back, by each language in which it has some."""
    said = tuple(words_in(text)) if not asks(text) else ()
    for tongue in tongues:
        told, rest = tongue.told.phrases, said
        for concept in (Is.MEANT, Is.UNTRUE, Is.PREVIOUS):
            rest = _without(rest, told.get(concept, frozenset()))
        plainly = rest != said
        lead, tail = _lead(rest, tongue), _tail(rest, tongue)
        if plainly or tail or set(rest[:lead]) - _MARKS:
            when = told.get(Is.THEN, frozenset())  # "I was not honest earlier"
            left = [
                w for w in rest[lead : len(rest) - tail] if w not in _MARKS and (w,) not in when
            ]
            yield AfterAll(" ".join(left), plainly)


def untrue(text: str, tongues: Tongues) -> bool:
    """Whether all of it says that safety answers were not true, or wants the questions again."""
    return any(_untrue(text, tongue) for tongue in tongues)


_AROUND = (
    Is.UNTRUE, Is.CORRECT, Is.FIRST, Is.SECOND, Is.THIRD, Is.SOME, Is.THESE, Is.BUT, Is.NO,
    Is.NOISE,
)  # fmt: skip


def _untrue(text: str, tongue: Tongue) -> bool:
    return any(item.concept is Is.UNTRUE for item in cut(text, tongue, _AROUND))


def _without(said: tuple[str, ...], phrases: Phrases) -> tuple[str, ...]:
    """The words that are in none of the phrases; a mark stands where one was."""
    left, at = list[str](), 0
    while at < len(said):
        size = _longest(said[at:], phrases)
        left.append(COMMA if size else said[at])
        at += size or 1
    return tuple(left)


def _lead(said: tuple[str, ...], tongue: Tongue) -> int:
    """How many words at the beginning take back what was answered, with the marks among them.

    A "no" does so only before a mark, or before "I mean": in "no pain" it is the answer.
    """
    told, at = tongue.told.phrases, 0
    while at < len(said):
        size = _longest(said[at:], told.get(Is.CORRECT, frozenset()))
        no = _longest(said[at:], told.get(Is.NO, frozenset())) if not size else 0
        if no and _takes_back(said[at + no :], told.get(Is.CORRECT, frozenset())):
            size = no
        if not size and said[at] not in _MARKS:
            break
        at += size or 1
    return at


def _takes_back(behind: tuple[str, ...], corrects: Phrases) -> bool:
    return bool(behind) and (behind[0] in _MARKS or _longest(behind, corrects) > 0)


def _tail(said: tuple[str, ...], tongue: Tongue) -> int:
    """How many words at the end do so: "it hurt, actually"."""
    takes_back = tongue.told.phrases.get(Is.CORRECT, frozenset())
    sizes = range(1, min(len(said), _LONGEST))
    return max((size for size in sizes if said[-size:] in takes_back), default=0)


def _longest(said: tuple[str, ...], phrases: Phrases) -> int:
    sizes = range(min(len(said), _LONGEST), 0, -1)
    return next((size for size in sizes if said[:size] in phrases), 0)
