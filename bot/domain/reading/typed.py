"""What a runner types instead of tapping."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.back.where import Where
from bot.domain.reading.plain_words import plain

MOST_PAIN = 10

PLACES = (
    (Where.NO_PAIN, re.compile(r"\b(no|none|nowhere|nothing|without)\b")),
    (Where.BOTH, re.compile(r"\b(both|everywhere|all over|whole)\b")),
    (Where.UPPER, re.compile(r"\b(upper|top|shoulder\w*|between the)\b")),
    (Where.LOWER, re.compile(r"\b(lower|low|bottom|lumbar)\b")),
)


def where_in(text: str) -> Where | None:
    """The place a text names; None if it names none. Upper and lower together are both."""
    named = [where for where, pattern in PLACES if pattern.search(text.lower())]
    if Where.UPPER in named and Where.LOWER in named:
        return Where.BOTH
    return named[0] if named else None


def pain_in(text: str) -> int | None:
    """The one whole number from 0 to 10 in a text such as "4", "about 4" or "4/10"."""
    numbers = re.findall(r"-?\d+(?:[.,]\d+)?", re.sub(r"(?:/|of|out of)\s*10\b", "", text.lower()))
    if len(numbers) != 1 or not numbers[0].isascii() or not numbers[0].isdigit():
        return None
    number = int(numbers[0])
    return number if number <= MOST_PAIN else None


class Want(StrEnum):
    """What typed words may plainly ask for."""

    FORGET = "forget"
    TOO_YOUNG = "too_young"
    STOP = "stop"
    PAUSE = "pause"
    REMIND = "remind"
    HURTS = "hurts"


_HURTS = r"(?:hurt\w*|ach(?:e|es|ing|y)|pain\w*|sore|killing me)"
_I_AM = r"\b(?:i'?m|i am)(?: only| just)?"
_DELETE = r"(?:delete|erase|remove|wipe)"
_STOP = r"(?:stop|quit|enough|unsubscribe|leave me alone)"
WANTS = (
    (Want.FORGET, rf"\b{_DELETE} (?:[\w']+ ){{0,3}}(?:data|account|answers|everything)\b"),
    (Want.FORGET, rf"^(?:please )?(?:{_DELETE}|forget) (?:me|everything|all (?:about|of))\b"),
    # 18 or older only (domain.md 4.1); a bare "I'm 8" may be about pain.
    (
        Want.TOO_YOUNG,
        rf"{_I_AM} 1[1-7](?: years?(?: old)?)?(?= [.,]| and (?:my|i|it)\b|$)",
    ),
    (Want.TOO_YOUNG, rf"{_I_AM} (?:\d|1[0-7]) years? old\b"),
    (Want.TOO_YOUNG, r"\bi'?m (?:not (?:yet )?(?:18|an adult)|under ?age|under 18|a minor)\b"),
    (Want.TOO_YOUNG, r"^(?:not 18|under 18|i (?:don'?t|do not|can'?t|cannot) agree)\b"),
    (Want.STOP, rf"^(?:please )?{_STOP}(?: (?:it|this|that|now|please|everything))?(?: \.)?$"),
    (Want.PAUSE, r"^(?:please |i need a |can you )?(?:pause|break)\b|\btake a break\b"),
    (Want.PAUSE, r"\bstop (?:the |your |my )?(?:remind\w*|messag\w*|writing)\b"),
    (Want.PAUSE, r"^(?:i'?m )?(?:on )?(?:holidays?|vacation)\b|^i'?m (?:sick|ill)(?: \.)?$"),
    (Want.REMIND, r"\bremind me\b|\breminders?\b"),
    (
        Want.HURTS,
        rf"\b(?:back|spine|it) (?:[\w']+ ){{0,3}}{_HURTS}\b|\b{_HURTS} (?:\w+ ){{0,4}}back\b",
    ),
    (
        Want.HURTS,
        rf"\bback ?(?:{_HURTS})\b|\b(?:i'?m|i am) in pain\b|^(?:ouch|ow)\b|^{_HURTS}(?: \.)?$",
    ),
)
"""Plain wishes in the order in which they are looked for."""
_WANTS = tuple((want, re.compile(pattern)) for want, pattern in WANTS)
_NOT_SO = re.compile(rf"\b(?:no|not|never|without|less|\w+n'?t) (?:[\w']+ ){{0,3}}{_HURTS}")


def want_in(text: str) -> Want | None:
    """What a text plainly asks for; None where a tap would be clearer."""
    said = plain(text)
    found = next((want for want, pattern in _WANTS if pattern.search(said)), None)
    return None if found is Want.HURTS and _NOT_SO.search(said) else found
