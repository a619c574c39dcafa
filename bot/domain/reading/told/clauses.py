"""How people say an answer: they take words back, and tell how it was before how it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.domain.reading.told.concepts import Concept
from bot.domain.reading.told.cutting import Item

Items = tuple[Item, ...]
Concepts = frozenset[Concept]

ENDS = frozenset({Concept.MARK, Concept.BUT})
_TIMES = frozenset({Concept.THEN, Concept.NOW})
_DENIED = frozenset(
    {Concept.HURT, Concept.CHANGE, Concept.HELPED, Concept.BETTER, Concept.WORSE, Concept.MORE,
     Concept.AMOUNT, Concept.PAINLESS, Concept.UPPER, Concept.LOWER, Concept.BOTH, Concept.SESSION}
)  # fmt: skip
"""Before these a "no" denies; else it answers, or takes back what was said before."""


def concepts(items: Iterable[Item]) -> Concepts:
    """What is said at all."""
    return frozenset(item.concept for item in items)


def with_denials(items: Items) -> Items:
    """Each "no" that denies the word right after it, as such.

    "No, it hurt" without its comma denies nothing, and "no exercise hurt" is not told from it.
    """
    end = Item(Concept.MARK, ())
    after, later = (*items[1:], end), (*items[2:], end, end)
    return tuple(
        replace(item, concept=Concept.NOT) if _denies(item, then, last) else item
        for item, then, last in zip(items, after, later, strict=False)
    )


def _denies(item: Item, then: Item, last: Item) -> bool:
    about_it = then.concept is Concept.SESSION and last.concept in {Concept.HURT, Concept.OUCH}
    denied = then.concept in _DENIED and not then.apart and not about_it
    return item.concept is Concept.NO and denied


def corrected(items: Items, answers: Concepts) -> tuple[Items, Items]:
    """What was taken back, and what counts: the words behind the last correction.

    `answers`: what must stand on both sides of it. "sorry" before an answer, and a "no" that
    answers nothing, are only manners.
    """
    for at in range(len(items) - 1, 0, -1):
        before, rest = items[:at], items[at + 1 :]
        if _takes_back(items, at) and answers & concepts(before) and answers & concepts(rest):
            return before, _plain(rest)
    return (), _plain(items)


def _takes_back(items: Items, at: int) -> bool:
    return items[at].concept in {Concept.CORRECT, Concept.NO}


def _plain(items: Items) -> Items:
    return tuple(item for item in items if item.concept is not Concept.CORRECT)


def parts(items: Items) -> list[Items]:
    """The clauses: a mark, a "but", and a new time each begin one."""
    found, now = list[Items](), list[Item]()
    for item in items:
        told = concepts(now)
        new_time = item.concept in _TIMES and bool(told & _TIMES) and bool(told - _TIMES)
        renewed = bool(told & _TIMES) and item.concept is Concept.NUMBER in told
        if item.concept in ENDS or new_time or renewed:
            found.append(tuple(now))
            now = []
        if item.concept not in ENDS:
            now.append(item)
    return [clause for clause in (*found, tuple(now)) if clause]


def present(clauses: list[Items], answers: Concepts) -> list[Items]:
    """What is so now: how it was counts for nothing, and alone it is no answer."""
    past = [clause for clause in clauses if _is_past(clause)]
    now = [clause for clause in clauses if clause not in past]
    return now if not past or any(answers & concepts(clause) for clause in now) else []


def then_and_now(
    clauses: list[Items], told: Callable[[Items], int | None]
) -> tuple[int, int] | None:
    """The number before and the number now, where both are told once."""
    past = [n for c in clauses if _is_past(c) and (n := told(c)) is not None]
    now = [n for c in clauses if not _is_past(c) and (n := told(c)) is not None]
    return (past[0], now[0]) if len(past) == len(now) == 1 else None


def _is_past(clause: Items) -> bool:
    told = concepts(clause)
    return Concept.THEN in told and Concept.NOW not in told
