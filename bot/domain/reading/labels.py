"""A button's own words, typed instead of tapped: "can't do it", "better", "set done"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.domain.reading.answers import LONGEST
from bot.domain.reading.cleaning import COMMA, STOP, asks, words_in
from bot.domain.reading.tongue import NameWords, Tongues, Words

_MARKS = frozenset({COMMA, STOP})
_PICTURE = re.compile("^\\s*(?:[^\\w\\s]|\u2139)\ufe0f?\\s")
"""The picture before a label; Unicode takes one of them for the letter i."""

Meant = TypeVar("Meant")
Said = tuple[str, ...]


def label_in(text: str, labels: Iterable[tuple[str, Meant]], tongues: Tongues) -> Meant | None:
    """What the one button means whose words these are; None where none is, or more than one.

    `labels`: each button's label and what it means. The number of a set need not be typed.
    """
    if asks(text):
        return None
    named = [one for one in labels if any(map(str.isalpha, one[0]))]  # a number has its readers
    found = (_label(text, named, tongue.names) for tongue in tongues)
    return next((meant for meant in found if meant is not None), None)


def _label(text: str, labels: Iterable[tuple[str, Meant]], words: NameWords) -> Meant | None:
    said = _words(text, words.same)
    if not said or len(said) > LONGEST:
        return None
    known = [(form, meant) for label, meant in labels for form in _forms(label, words.same)]
    for fits in (_is, _stands_in, _is_but_for_numbers):
        fitting = [meant for label, meant in known if label and fits(said, label, words)]
        if fitting:
            return fitting[0] if all(meant == fitting[0] for meant in fitting) else None
    return None


def _words(text: str, same: Mapping[str, str]) -> Said:
    """The words and the breaths between them: "no, pain" is not "no pain"."""
    said = " ".join(same.get(word, word) for word in words_in(_PICTURE.sub("", text)))
    return tuple(said.strip(f"{COMMA}{STOP} ").split())


def _forms(label: str, same: Mapping[str, str]) -> set[Said]:
    """A label as it stands, and as people type it: without its commas."""
    said = _words(label, same)
    return {said, tuple(word for word in said if word not in _MARKS)}


def _is(said: Said, label: Said, _words: NameWords) -> bool:
    return said == label


def _stands_in(said: Said, label: Said, words: NameWords) -> bool:
    """Whether all of the label is said in one piece, and nothing else that means anything."""
    around = words.around | _MARKS
    places = range(len(said) - len(label) + 1)
    return any(
        said[at : at + len(label)] == label
        and around.issuperset(said[:at] + said[at + len(label) :])
        for at in places
    )


def _is_but_for_numbers(said: Said, label: Said, words: NameWords) -> bool:
    """`set done` for "Set 1 of 3 done"."""
    left = _uncounted(label, words.of)
    return left not in ((), label) and _stands_in(_uncounted(said, words.of), left, words)


def _uncounted(said: Said, of: Words) -> Said:
    counted = any(word.isdecimal() for word in said)
    return tuple(w for w in said if not w.isdecimal() and not (counted and w in of))
