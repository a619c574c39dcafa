"""An everyday illness, and nothing else: "I've got the flu".

With back pain, a fever that is named, or any other word beside it, it is for the signs of alarm.
"""

from __future__ import annotations

import itertools

from bot.domain.reading.cleaning import asks, words_in
from bot.domain.reading.told import clauses
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.tongue import Tongues

UNDERSTOOD = (Is.ILL, Is.FOR_TODAY, Is.NOW, Is.AND, Is.CORRECT, Is.NOISE)
_BESIDE = frozenset({Is.ILL, Is.FOR_TODAY, Is.NOW, Is.AND, Is.CORRECT, Is.MARK})


_OF_A_BODY = (Is.HURT, Is.OUCH, Is.BACK, Is.LOWER, Is.UPPER, Is.BOTH, Is.ELSEWHERE, Is.WORSE)


def is_ill(text: str, before: str, tongues: Tongues) -> bool:
    """Whether all of a text says so, and what was typed just before tells of no body."""
    if asks(text) or _tells_of_a_body(before, tongues):
        return False
    said = (clauses.concepts(cut(text, one, UNDERSTOOD)) for one in tongues)
    return any(Is.ILL in one and one <= _BESIDE for one in said)


def _tells_of_a_body(text: str, tongues: Tongues) -> bool:
    """Any word of a phrase for it is enough: one too many only means that more is asked."""
    said = set(words_in(text))
    for tongue in tongues:
        told = [tongue.told.phrases[concept] for concept in _OF_A_BODY]
        phrases = itertools.chain(*told, *tongue.answers.where.values())
        if any(said.issuperset(phrase) for phrase in phrases):
            return True
    return False
