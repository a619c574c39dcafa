"""What a runner types instead of tapping an answer; read whole, or not at all.

A sentence that only *holds* a number or a place ("I have had it for 2 years") is no answer: what
is not read to its last word is `None`, so that the question is asked again and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from bot.domain.back.where import Where
from bot.domain.reading.cleaning import COMMA, STOP, cleaned, words_in

MOST_PAIN = 10
LONGEST = 16
"""Words; a longer text is a story."""

Phrases = frozenset[tuple[str, ...]]

_NUMBER = re.compile(r"(\d{1,2})(?:\.\d+)?")
_OF_TEN = re.compile(r"(\d{1,2}(?:\.\d+)?)/10")


class AlarmAnswer(Enum):
    """What was typed to the question about an alarm."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """The words of all languages.

    Attributes:
        where: what names each place. `where_filler`: what may stand around it.
        pain_filler: what may stand around a number.
        of_ten, between, and_: "out of ten", "between", "and" in "between 3 and 4".
        half: what adds a half. `no_pain`: what means 0. `numbers`: numbers in words.
        alarm: what answers an alarm's question with yes or no. `alarm_filler`: around it.
    """

    where: Mapping[Where, Phrases]
    where_filler: Phrases
    pain_filler: Phrases
    of_ten: Phrases
    between: Phrases
    and_: Phrases
    half: Phrases
    no_pain: Phrases
    numbers: Mapping[str, int]
    alarm: Mapping[AlarmAnswer, Phrases]
    alarm_filler: Phrases


def where_in(text: str, words: AnswerWords) -> Where | None:
    """The place a text names, if it says nothing else. Upper and lower together are both."""
    named = _places(_bare(text), words)
    if named == {Where.UPPER, Where.LOWER} or named == {Where.BOTH}:
        return Where.BOTH
    return next(iter(named)) if named and len(named) == 1 else None


def pain_in(text: str, words: AnswerWords) -> int | None:
    """The number from 0 to 10 that all of a text comes to; of "between 3 and 4" the higher.

    A half is rounded up: who hesitates is asked for the more careful training.
    """
    said = _bare(_spans(text))
    if said in words.no_pain:
        return 0
    numbers = _numbers(said, words)
    return max(numbers) if numbers and max(numbers) <= MOST_PAIN else None


def alarm_answer_in(text: str, words: AnswerWords) -> AlarmAnswer:
    """Yes or no, if that is all that is said; else unclear, so that the question stays."""
    said = _bare(text)
    for answer, phrases in words.alarm.items():
        if said in phrases or _stripped(said, words.alarm_filler) in phrases:
            return answer
    return AlarmAnswer.UNCLEAR


def _spans(text: str) -> str:
    """`3-4` and `7 / 10` in the way that words are cut; a number below zero is none."""
    said = re.sub(r"(?<=\d) ?- ?(?=\d)", " to ", cleaned(text))
    said = re.sub(r"(?<=\d) ?/ ?(?=\d)", "/", said)
    return re.sub(r"(?<!\w)-(?=\d)", "minus ", said)


def _bare(text: str) -> tuple[str, ...]:
    """The words without marks; a text of two sentences is still one answer."""
    said = tuple(word for word in words_in(text) if word not in (COMMA, STOP))
    return said if len(said) <= LONGEST else ()


def _places(said: tuple[str, ...], words: AnswerWords) -> set[Where]:
    """The places that are named; none where a word is left that is not understood."""
    at, named = 0, set[Where]()
    while at < len(said):
        place, used = _place(said[at:], words)
        used = used or _longest(said[at:], words.where_filler)
        if not used:
            return set()
        named |= {place} if place else set()
        at += used
    return named


def _place(said: tuple[str, ...], words: AnswerWords) -> tuple[Where | None, int]:
    found = [(_longest(said, phrases), where) for where, phrases in words.where.items()]
    used, where = max(found, key=lambda one: one[0])
    longer = _longest(said, words.where_filler) > used
    return (where, used) if used and not longer else (None, 0)


def _numbers(said: tuple[str, ...], words: AnswerWords) -> list[int]:
    """One number, or two with "and", "or", "to" between; none where a word is left over."""
    rest, numbers, joined = said, list[int](), True
    while rest:
        number = _number(rest[0], words)
        if number is not None:
            if not joined or len(numbers) == 2:
                return []
            numbers, joined, rest = [*numbers, number], False, rest[1:]
            continue
        and_ = _longest(rest, words.and_) if numbers else 0
        used = and_ or _other(rest, words, begun=bool(numbers))
        if not used:
            return []
        half = _longest(rest, words.half) if numbers else 0
        if half:
            numbers, used = [*numbers[:-1], numbers[-1] + 1], half
        joined, rest = joined or bool(and_ and not half), rest[used:]
    return numbers if numbers and not (joined and len(numbers) == 1) else []


def _other(rest: tuple[str, ...], words: AnswerWords, *, begun: bool) -> int:
    """How many words go by that are no number."""
    around = words.pain_filler | (words.of_ten | words.half if begun else words.between)
    return _longest(rest, around)


def _number(word: str, words: AnswerWords) -> int | None:
    """A number as a digit, in words, with a half (rounded up) or out of ten."""
    if word in words.numbers:
        return words.numbers[word]
    of_ten = _OF_TEN.fullmatch(word)
    plain = of_ten[1] if of_ten else word
    if not _NUMBER.fullmatch(plain):
        return None
    whole, _, part = plain.partition(".")
    return int(whole) + (int(part or 0) > 0)


def _stripped(said: tuple[str, ...], filler: Phrases) -> tuple[str, ...]:
    """The words without filler at either end."""
    while used := _longest(said, filler):
        said = said[used:]
    while used := _longest_end(said, filler):
        said = said[: len(said) - used]
    return said


def _longest(said: tuple[str, ...], phrases: Phrases) -> int:
    """How many words the longest phrase has that stands at the beginning."""
    return next((n for n in range(min(len(said), 8), 0, -1) if said[:n] in phrases), 0)


def _longest_end(said: tuple[str, ...], phrases: Phrases) -> int:
    return next((n for n in range(min(len(said), 8), 0, -1) if said[-n:] in phrases), 0)
