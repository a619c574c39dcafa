"""Better, same or worse, in a runner's words: after a stretch, and the morning after."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.reading.cleaning import asks
from bot.domain.reading.told import clauses
from bot.domain.reading.told.clauses import Items
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.told.pain import in_clause
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (
    Is.CORRECT, Is.NO, Is.NOT, Is.DOUBT, Is.EXCEPT, Is.BUT, Is.OR, Is.BETTER, Is.SAME,
    Is.WORSE, Is.CHANGE, Is.HELPED, Is.LESS, Is.MORE, Is.GONE, Is.HURT, Is.OUCH, Is.THEN,
    Is.NOW, Is.BACK, Is.UPPER, Is.LOWER, Is.FINE, Is.NUMBER, Is.RAN, Is.UNIT, Is.GUESS,
    Is.AMOUNT, Is.SESSION, Is.MUCH, Is.STILL, Is.NOISE,
)  # fmt: skip
ANSWERS = frozenset({Is.BETTER, Is.SAME, Is.WORSE, Is.HELPED, Is.HURT, Is.GONE, Is.CHANGE})
_COMPARED = ANSWERS - {Is.HURT}
_UNSURE = frozenset({Is.DOUBT, Is.EXCEPT, Is.OR})


class Change(StrEnum):
    """How the back is against before; the values are those of the buttons."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


def felt_told(text: str, tongues: Tongues, *, at_once: bool) -> Change | None:
    """The change that a text comes to; None where any of it is not understood.

    `at_once`: right after a stretch. Then "that hurt" is *worse*; in the morning it says nothing
    of how it was before.
    """
    found = (_told(text, tongue, at_once=at_once) for tongue in tongues)
    return next((change for change in found if change), None)


def _told(text: str, tongue: Tongue, *, at_once: bool) -> Change | None:
    items = clauses.with_denials(cut(text, tongue, UNDERSTOOD))
    if asks(text) or clauses.concepts(items) & _UNSURE:
        return None
    _, rest = clauses.corrected(items, ANSWERS)
    if {Is.HURT, Is.FINE} <= clauses.concepts(rest) and not clauses.concepts(rest) & _COMPARED:
        return None  # "tight but ok"
    spoken = clauses.parts(rest)
    if numbers := clauses.then_and_now(spoken, in_clause):
        return _by_numbers(*numbers)
    if Is.NUMBER in clauses.concepts(rest):
        return None
    said = [_change(clause, at_once=at_once) for clause in clauses.present(spoken, ANSWERS)]
    return _together({change for changes in said for change in changes})


def _by_numbers(before: int, now: int) -> Change | None:
    if not 0 <= min(before, now) <= max(before, now) <= 10:
        return None
    return Change.BETTER if now < before else Change.WORSE if now > before else Change.SAME


NOT_BETTER, NOT_WORSE, UNCLEAR = "not better", "not worse", "unclear"


def _together(said: set[str]) -> Change | None:
    if said == {NOT_BETTER, NOT_WORSE}:
        return Change.SAME
    return Change(said.pop()) if len(said) == 1 and said <= set(Change) else None


def _change(clause: Items, *, at_once: bool) -> set[str]:
    """All that one clause says of a change; empty where it says nothing."""
    told, said = clauses.concepts(clause), set[str]()
    denied = Is.NOT in told
    if Is.BETTER in told:
        said.add(NOT_BETTER if denied else Change.BETTER)
    if Is.WORSE in told:
        said.add(NOT_WORSE if denied else Change.WORSE)
    if told & {Is.CHANGE, Is.HELPED}:
        said.add(Change.SAME if denied else Change.BETTER if Is.HELPED in told else UNCLEAR)
    if Is.SAME in told:
        said.add(UNCLEAR if denied else Change.SAME)
    if Is.GONE in told:
        said.add(UNCLEAR if denied else Change.BETTER)
    if Is.HURT in told and not said:
        said |= _pain(told, at_once=at_once)
    return said or _without_a_word_of_it(told, at_once=at_once)


def _without_a_word_of_it(told: clauses.Concepts, *, at_once: bool) -> set[str]:
    """Of "ouch", and of "help. not with my back", which is no help that was felt."""
    if Is.OUCH in told and at_once:
        return {Change.WORSE}
    return {UNCLEAR} if {Is.NOT, Is.BACK} <= told else set()


def _pain(told: clauses.Concepts, *, at_once: bool) -> set[str]:
    if Is.LESS in told:
        return {UNCLEAR if Is.NOT in told else Change.BETTER}
    if told & {Is.NOT, Is.STILL}:
        return {UNCLEAR}
    return {Change.WORSE if Is.MORE in told or at_once else UNCLEAR}
