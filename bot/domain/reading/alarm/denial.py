"""Whether a sign is denied: "no numbness", and not "not just numb" or "numb until today"."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from bot.domain.reading.alarm.lexicon import Span
from bot.domain.reading.alarm.said import Said
from bot.domain.reading.cleaning import COMMA, STOP

GRAMMAR = frozenset(
    """no not_so through until or and past now not_me rest harmless others far-others says me-too
    my-own had history healed childhood over at-once no-better-yet ride off-again story
    the-character game gone-for-years cared-for""".split()  # noqa: SIM905
)
"""Concepts that a text is read with, and that are no sign themselves."""


REACH = 12
"""Words that a "no" reaches over at most, however many signs are listed."""


class Denied(Enum):
    """How surely a sign is denied."""

    NO = 0
    PERHAPS = 1
    PLAINLY = 2


def denied(said: Said, spans: Sequence[Span]) -> Denied:
    """Whether a "no" stands before the sign, with nothing between that would end it."""
    at, perhaps = spans[0][0] - 1, False
    least = max(0, at - REACH)
    while at >= least and said.tokens[at] != STOP:
        if said.tokens[at] == COMMA:
            if not _listed(said, at):
                return Denied.NO
            perhaps = True
        elif said.names("not_so", at):
            return Denied.NO
        elif said.names("no", at):
            return Denied.NO if _turned(said, at, spans) else _sure(perhaps)
        elif not _passes(said, at, spans):
            return Denied.NO
        at -= 1
    return Denied.NO


def _sure(perhaps: bool) -> Denied:
    return Denied.PERHAPS if perhaps else Denied.PLAINLY


def _turned(said: Said, no: int, spans: Sequence[Span]) -> bool:
    """Whether the "no" belongs to a longer meaning ("no feeling"), or an "until" follows."""
    end = max(span[1] for span in spans)
    longer = any(
        start <= no < stop and (start, stop) not in spans and not _only_grammar(said, start, stop)
        for meaning in said.meanings[no] - GRAMMAR
        for start, stop in said.near(meaning, no)
    )
    until = any(end <= start <= end + 3 for start, _ in said.near("until", end))
    return longer or until


def _only_grammar(said: Said, start: int, stop: int) -> bool:
    """A "no" and fillers ("no tengo"): a meaning for one sign, a plain denial for the others."""
    return all(said.names("no", at) or said.names("through", at) for at in range(start, stop))


def _listed(said: Said, comma: int) -> bool:
    """Whether the comma is one of a list that goes on with "or": "no fever, chills or cough"."""
    rest = said.tokens[comma:]
    end = comma + (rest.index(STOP) if STOP in rest else len(rest))
    return any(comma < start < end for start, _ in said.near("or", comma))


def _passes(said: Said, at: int, spans: Sequence[Span]) -> bool:
    """Whether a word may stand between a "no" and what it denies."""
    if any(start <= at < end for start, end in spans) or said.names("through", at):
        return True
    return not said.meanings[at] <= GRAMMAR
