"""Better, same or worse, in a runner's words: after a stretch, and the morning after."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.reading.told import clauses
from bot.domain.reading.told.clauses import Items
from bot.domain.reading.told.concepts import Concept as C
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.told.pain import in_clause
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (
    C.CORRECT, C.NO, C.NOT, C.DOUBT, C.EXCEPT, C.BUT, C.OR, C.BETTER, C.SAME, C.WORSE, C.CHANGE,
    C.HELPED, C.LESS, C.MORE, C.GONE, C.HURT, C.OUCH, C.THEN, C.NOW, C.BACK, C.UPPER, C.LOWER,
    C.FINE, C.NUMBER, C.RAN, C.UNIT, C.GUESS, C.AMOUNT, C.SESSION, C.MUCH, C.NOISE,
)  # fmt: skip
ANSWERS = frozenset({C.BETTER, C.SAME, C.WORSE, C.HELPED, C.HURT, C.GONE, C.CHANGE})
_UNSURE = frozenset({C.DOUBT, C.EXCEPT, C.OR})


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
    if "?" in text or clauses.concepts(items) & _UNSURE:
        return None
    _, rest = clauses.corrected(items, ANSWERS)
    spoken = clauses.parts(rest)
    if numbers := clauses.then_and_now(spoken, in_clause):
        return _by_numbers(*numbers)
    if C.NUMBER in clauses.concepts(rest):
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
    denied = C.NOT in told
    if C.BETTER in told:
        said.add(NOT_BETTER if denied else Change.BETTER)
    if C.WORSE in told:
        said.add(NOT_WORSE if denied else Change.WORSE)
    if told & {C.CHANGE, C.HELPED}:
        said.add(Change.SAME if denied else Change.BETTER if C.HELPED in told else UNCLEAR)
    if C.SAME in told:
        said.add(UNCLEAR if denied else Change.SAME)
    if C.GONE in told:
        said.add(UNCLEAR if denied else Change.BETTER)
    if C.HURT in told and not said:
        said |= _pain(told, at_once=at_once)
    if C.OUCH in told and not said and at_once:
        said.add(Change.WORSE)
    return said


def _pain(told: clauses.Concepts, *, at_once: bool) -> set[str]:
    if C.LESS in told:
        return {UNCLEAR if C.NOT in told else Change.BETTER}
    if C.NOT in told:
        return {UNCLEAR}
    return {Change.WORSE if C.MORE in told or at_once else UNCLEAR}
