"""What a runner types that plainly asks for a screen: stop, pause, delete, one step back."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.reading.cleaning import cleaned
from bot.domain.reading.tongue import Tongues, WantWords, Words, compiled


class Want(StrEnum):
    """What typed words may plainly ask for."""

    FORGET = "forget"
    TOO_YOUNG = "too_young"
    SILENCE = "silence"
    STOP = "stop"
    PAUSE = "pause"
    REMIND = "remind"
    PROGRESS = "progress"
    LIBRARY = "library"
    EXPORT = "export"
    HURTS = "hurts"
    UNDO = "undo"
    WORDS_ONLY = "words_only"
    PICTURES = "pictures"
    LANGUAGE = "language"
    PROGRAMME = "programme"
    """The runner's four, and what is harder."""
    SWAP = "swap"
    """Another exercise in the place of one of the four."""
    DATA = "data"
    WHY = "why"
    WELL = "well"
    """Ill no more; said to a pause for an illness."""
    SHORT = "short"
    """A training, but there is little time."""
    TRAIN = "train"
    STRETCH = "stretch"
    NEXT = "next"
    """When the next training is, and on which days."""


SHORTEST = 4
"""Letters of a word that is set right; shorter ones are too easily another word."""

_ORDER = (
    Want.FORGET, Want.TOO_YOUNG, Want.SILENCE, Want.STOP, Want.PAUSE, Want.UNDO, Want.PROGRESS,
    Want.PROGRAMME, Want.SWAP, Want.LIBRARY, Want.SHORT, Want.WELL, Want.TRAIN, Want.STRETCH,
    Want.NEXT, Want.EXPORT, Want.WORDS_ONLY, Want.PICTURES,
    Want.LANGUAGE, Want.DATA, Want.WHY, Want.REMIND, Want.HURTS,
)  # fmt: skip
"""In which they are looked for."""


def want_in(text: str, tongues: Tongues) -> Want | None:
    """What a text plainly asks for; None where a tap would be clearer."""
    said = plainly(text)
    found = (_want(straight(said, tongue.wants), tongue.wants) for tongue in tongues)
    return next((want for want in found if want), None)


def _want(said: str, words: WantWords) -> Want | None:
    found = next((want for want in _ORDER if compiled(words.wants[want]).search(said)), None)
    return None if found is Want.HURTS and compiled(words.not_so).search(said) else found


def minutes_in(text: str) -> int | None:
    """The first number of a text, in whatever script's digits: "I only have 5 minutes"."""
    found = re.search(r"\d+", cleaned(text))
    return int(found[0]) if found else None


def straight(said: str, words: WantWords) -> str:
    """With the words that tell most set right where two neighbours are swapped: `bakc`."""
    return " ".join(_straight(word, words.telling) for word in said.split())


def _straight(word: str, telling: Words) -> str:
    if word in telling or len(word) < SHORTEST:
        return word
    swapped = (
        f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(len(word) - 1)
    )
    return next((meant for meant in swapped if meant in telling), word)


def plainly(text: str) -> str:
    """The words with single spaces and their apostrophes; commas and full stops on their own."""
    parted = re.sub(r"(?:[!?;:]|(?<!\d)\.|\.(?!\d))+", " . ", cleaned(text))
    parted = re.sub(r"(?<!\d),|,(?!\d)", " , ", parted)
    return " ".join(re.sub(r"[^\w',. ]", " ", parted).split())
